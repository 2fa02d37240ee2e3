package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.NameKey;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** A register asked beforehand: what is at hand is not asked again, and everything else is the register's own answer. */
class UnitsAtHandTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST_OLD = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_NEW = LocalDate.of(2025, 7, 1);
    private static final Unit PROVINCE =
            new Unit("38", UnitType.PROVINCE, "Tỉnh Thanh Hóa", Optional.empty(), FIRST, Optional.empty());
    private static final Unit OLD = commune("16249", "Xã Mậu Lâm", FIRST, Optional.of(LAST_OLD));
    private static final Unit NEW = commune("16249", "Xã Mậu Lâm", FIRST_NEW, Optional.empty());
    private static final Unit GONE = commune("16246", "Xã Phú Nhuận", FIRST, Optional.of(LAST_OLD));
    private static final Succession MERGED = merged("16246");

    private final InMemoryUnits register = new InMemoryUnits();

    UnitsAtHandTest() {
        register.put(List.of(PROVINCE, OLD, NEW, GONE));
        register.record(List.of(MERGED));
    }

    private static Unit commune(String code, String name, LocalDate from, Optional<LocalDate> until) {
        return new Unit(code, UnitType.COMMUNE, name, Optional.of("38"), from, until);
    }

    private static Succession merged(String before) {
        return new Succession(FIRST_NEW, Succession.Change.MERGE, Optional.of(before), Optional.of("16249"));
    }

    private UnitsAtHand atHand(String... codes) {
        return new UnitsAtHand(register, Set.of(codes));
    }

    @Test
    void a_unit_is_found_as_it_was_on_the_day() {
        UnitsAtHand units = atHand("16249");
        assertThat(units.find("16249", LAST_OLD)).contains(OLD);
        assertThat(units.find("16249", FIRST_NEW)).contains(NEW);
        assertThat(units.find("16249", FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void what_was_asked_beforehand_is_not_asked_again() {
        UnitsAtHand units = atHand("16252");
        register.put(List.of(commune("16252", "Xã Yên Lạc", FIRST, Optional.empty())));
        register.record(List.of(merged("16252")));
        assertThat(units.find("16252", FIRST)).isEmpty();
        assertThat(units.successions(Set.of("16252"))).isEmpty();
    }

    @Test
    void what_was_not_asked_beforehand_is_asked_when_it_is_needed() {
        UnitsAtHand units = atHand("16249");
        assertThat(units.find("16246", FIRST)).contains(GONE);
        assertThat(units.successions(Set.of("16246"))).containsExactly(MERGED);
    }

    @Test
    void a_link_is_at_hand_from_both_its_ends() {
        UnitsAtHand units = atHand("16246", "16249");
        assertThat(units.successions(Set.of("16246"))).containsExactly(MERGED);
        assertThat(units.successions(Set.of("16249"))).containsExactly(MERGED);
        assertThat(units.successions(Set.of("16246", "16249"))).containsExactly(MERGED);
    }

    @Test
    void links_of_several_are_those_of_each() {
        Succession named = new Succession(
                LocalDate.of(2024, 1, 1), Succession.Change.RENAME, Optional.of("16252"), Optional.of("16255"));
        register.record(List.of(named));
        UnitsAtHand units = atHand("16246", "16252");
        assertThat(units.successions(Set.of("16246", "16252"))).containsExactlyInAnyOrder(MERGED, named);
    }

    @Test
    void everything_else_is_the_registers_own_answer() {
        UnitsAtHand units = atHand("16249");
        assertThat(units.ever(Set.of("16249"))).containsExactly(OLD, NEW);
        assertThat(units.everUnder(Set.of("38"))).containsExactly(GONE, OLD, NEW);
        assertThat(units.children("38", LAST_OLD)).containsExactly(GONE, OLD);
        assertThat(units.within("38", FIRST_NEW)).containsExactly(NEW, PROVINCE);
        assertThat(units.on(FIRST_NEW)).containsExactly(NEW, PROVINCE);
        assertThat(units.named(NameKey.of("Mậu Lâm").proper(), LAST_OLD)).containsExactly(OLD);
        assertThat(units.codes()).containsExactly("16246", "16249", "38");
    }

    @Test
    void a_report_writes_nothing() {
        UnitsAtHand units = atHand("16249");
        assertThatIllegalStateException().isThrownBy(() -> units.put(List.of(OLD)));
        assertThatIllegalStateException().isThrownBy(() -> units.record(List.of(MERGED)));
    }
}
