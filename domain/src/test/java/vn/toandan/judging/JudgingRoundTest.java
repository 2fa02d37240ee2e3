package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Office.COMMUNE;
import static vn.toandan.judging.Office.YEAR;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Instrument;
import vn.toandan.safety.Facts;
import vn.toandan.safety.ProvincialPack;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** A year of sheets judged from the registers: in which order, which of them, by whose criteria. */
class JudgingRoundTest {

    private static final ProvincialPack THANH_HOA = new ProvincialPack(
            "38",
            Instrument.of("12/QĐ-UBND", LocalDate.of(2023, 4, 26)),
            Range.atLeast(LocalDate.of(2023, 5, 6)),
            ImmutableList.of(),
            ImmutableList.of());

    private final Office office = new Office();

    private List<String> codes(String under) {
        return office.judged(Optional.of(under)).stream()
                .map(one -> one.unit().code())
                .toList();
    }

    @Test
    void communes_come_after_all_others_each_by_code() {
        office.areas("B", "A");
        office.file(COMMUNE, UnitKind.COMMUNE, YEAR, Map.of());
        office.file("00001", UnitKind.COMMUNE, YEAR, Map.of());
        office.file("B", YEAR, Map.of());
        office.file("A", YEAR, Map.of());
        assertThat(office.judged()).extracting(one -> one.unit().code()).containsExactly("A", "B", "00001", COMMUNE);
    }

    @Test
    void each_names_the_version_of_the_sheet_that_was_judged() {
        office.file("A", YEAR, Map.of(Facts.CRIMES.id(), "1"));
        office.file("A", YEAR, Map.of(Facts.CRIMES.id(), "2"));
        assertThat(office.judged("A").filed()).hasValue(new SheetVersion.Id(2));
        assertThat(office.cell("A", Facts.CRIMES)).hasValue("2");
    }

    @Test
    void only_what_stands_under_the_unit_asked_for_is_judged_and_the_unit_itself() {
        office.areas("A");
        office.file("A", YEAR, Map.of());
        office.file("B", YEAR, Map.of());
        office.file(COMMUNE, UnitKind.COMMUNE, YEAR, Map.of());
        assertThat(codes(COMMUNE)).containsExactly("A", COMMUNE);
        assertThat(codes("A")).containsExactly("A");
        assertThat(codes("38")).containsExactly("A", COMMUNE);
        assertThat(office.judged()).hasSize(3);
    }

    @Test
    void a_sheet_of_another_kind_than_the_registers_is_not_that_units() {
        office.areas("A");
        office.file("A", UnitKind.AGENCY, YEAR, Map.of());
        assertThat(codes(COMMUNE)).isEmpty();
        assertThat(office.judged()).hasSize(1);
    }

    @Test
    void it_is_known_whether_the_code_asked_for_means_a_unit() {
        assertThat(office.round(Optional.empty()).knowsWhatIsAsked()).isTrue();
        assertThat(office.round(Optional.of("400")).knowsWhatIsAsked()).isTrue();
        assertThat(office.round(Optional.of("99")).knowsWhatIsAsked()).isFalse();
    }

    @Test
    void a_provinces_criteria_are_asked_of_its_units_alone() {
        SafetyStandard ours = Thon1.STANDARD.adding(THANH_HOA);
        office.standards = province -> province.equals(Optional.of("38")) ? ours : Thon1.STANDARD;
        office.areas("A");
        office.file("A", YEAR, Map.of());
        office.file("B", YEAR, Map.of());
        assertThat(office.judged("A").standard()).isSameAs(ours);
        assertThat(office.judged("B").standard()).isSameAs(Thon1.STANDARD);
        assertThat(office.judged(Optional.of("A")).get(0).standard()).isSameAs(ours);
        assertThat(office.judged("A").toRecord(Office.DAY).packs()).containsExactly("38 12/QĐ-UBND");
    }

    @Test
    void each_kind_is_judged_on_its_last_lawful_day_where_no_other_day_is_asked_for() {
        office.file("A", YEAR, Map.of());
        assertThat(office.judged("A").assessment().decidedOn())
                .isEqualTo(Thon1.STANDARD.lastLawfulDay(UnitKind.RESIDENTIAL_AREA, YEAR));
    }
}
