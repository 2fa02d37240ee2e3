package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.unit.Succession.Change;

/** What holds of the register whatever it is told, in whatever order, sensible or not. */
class SoundRegisterTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 60;
    private static final ImmutableList<Change> CHANGES = ImmutableList.copyOf(Change.values());

    private static final ImmutableMap<UnitType, String> FIRST_ABOVE = ImmutableMap.of(
            UnitType.DISTRICT, "P0", UnitType.COMMUNE, "D0", UnitType.RESIDENTIAL_AREA, "C0", UnitType.SCHOOL, "D0");

    private final InMemoryUnits units = new InMemoryUnits();
    private final UnitRegister register = new UnitRegister(units);
    private final Lineage lineage = new Lineage(units);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void every_sequence_of_entries_leaves_it_sound(long seed) {
        Random random = new Random(seed);
        int accepted = 0;
        for (String code : codes()) {
            Optional<String> parent = Optional.ofNullable(FIRST_ABOVE.get(type(code)));
            register.add(new UnitRow(2, code, type(code), "Tên " + code, parent, START, Optional.empty()))
                    .orElseThrow();
        }
        for (int step = 0; step < 400; step++) {
            List<Unit> before = everything();
            long entry = random.nextLong();
            if (any(new Random(entry)) instanceof Registered.Accepted one) {
                accepted += one.units() + one.successions() > 0 ? 1 : 0;
                changes_nothing_a_second_time(any(new Random(entry)));
            } else {
                assertThat(everything()).isEqualTo(before);
            }
        }
        assertThat(accepted).isGreaterThan(40);
        codes().forEach(this::means_one_unit_a_day);
        for (int day = 0; day < DAYS; day++) {
            stands_under_what_is_there(START.plusDays(day));
        }
        everything().forEach(this::is_followed_by_those_that_name_it);
    }

    private Registered any(Random random) {
        LocalDate on = START.plusDays(random.nextInt(DAYS));
        String code = code(random);
        return switch (random.nextInt(9)) {
            case 0 -> register.add(row(code, random, on));
            case 1 -> register.addAll(ImmutableList.of(row(code, random, on), row(code(random), random, START)));
            case 2 -> register.rename(code, "Tên " + random.nextInt(50), on);
            case 3 -> register.move(code, above(code, random), on);
            case 4 -> register.merge(ImmutableList.of(code, like(code, random)), successor(code, random), on);
            case 5 -> register.split(code, ImmutableList.of(successor(code, random), successor(code, random)), on);
            case 6 -> register.dissolve(code, on);
            case 7 ->
                register.addMapping(
                        ImmutableList.of(
                                new MappingRow(2, Optional.of(like("C0", random)), like("C0", random)),
                                new MappingRow(3, Optional.of(like("C0", random)), like("C0", random))),
                        on);
            default ->
                register.addSuccessions(ImmutableList.of(new SuccessionRow(
                        2,
                        on,
                        CHANGES.get(random.nextInt(CHANGES.size())),
                        Optional.of(code),
                        Optional.of(like(code, random)))));
        };
    }

    private static UnitRow row(String code, Random random, LocalDate from) {
        Optional<LocalDate> until =
                random.nextInt(3) == 0 ? Optional.of(from.plusDays(random.nextInt(DAYS))) : Optional.empty();
        Optional<String> parent = type(code) == UnitType.PROVINCE || random.nextInt(12) == 0
                ? Optional.empty()
                : Optional.of(above(code, random));
        return new UnitRow(2, code, type(code), "Tên " + random.nextInt(3), parent, from, until);
    }

    private static Successor successor(String code, Random random) {
        return new Successor(
                like(code, random),
                "Tên " + random.nextInt(3),
                random.nextInt(3) > 0 ? Optional.empty() : Optional.of(above(code, random)));
    }

    /** P0 to P2, D0 to D2, C0 to C5, R0 to R5, S0 to S2: few, so that they meet. */
    private static String code(Random random) {
        return codes().get(random.nextInt(codes().size()));
    }

    private static String like(String code, Random random) {
        return code.substring(0, 1) + random.nextInt("PDS".contains(code.substring(0, 1)) ? 3 : 6);
    }

    /** Now and then one that cannot stand above it. */
    private static String above(String code, Random random) {
        return switch (random.nextInt(8) == 0 ? UnitType.SCHOOL : type(code)) {
            case PROVINCE, DISTRICT -> like("P0", random);
            case COMMUNE -> like(random.nextBoolean() ? "P0" : "D0", random);
            case RESIDENTIAL_AREA, AGENCY, ENTERPRISE -> like("C0", random);
            case SCHOOL -> code(random);
        };
    }

    private static ImmutableList<String> codes() {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        for (int number = 0; number < 3; number++) {
            all.add("P" + number, "D" + number, "C" + number, "C" + (number + 3), "R" + number, "R" + (number + 3))
                    .add("S" + number);
        }
        return all.build();
    }

    private static UnitType type(String code) {
        return switch (code.charAt(0)) {
            case 'P' -> UnitType.PROVINCE;
            case 'D' -> UnitType.DISTRICT;
            case 'C' -> UnitType.COMMUNE;
            case 'R' -> UnitType.RESIDENTIAL_AREA;
            default -> UnitType.SCHOOL;
        };
    }

    private List<Unit> everything() {
        return new ArrayList<>(units.ever(ImmutableSet.copyOf(codes())));
    }

    private static void changes_nothing_a_second_time(Registered again) {
        assertThat(again).isInstanceOfSatisfying(Registered.Accepted.class, accepted -> {
            assertThat(accepted.units()).isZero();
            assertThat(accepted.successions()).isZero();
        });
    }

    private void means_one_unit_a_day(String code) {
        ImmutableList<Unit> stretches = units.ever(ImmutableSet.of(code));
        for (int next = 1; next < stretches.size(); next++) {
            assertThat(stretches
                            .get(next - 1)
                            .outlasts(stretches.get(next).from().minusDays(1)))
                    .isFalse();
        }
    }

    private void stands_under_what_is_there(LocalDate day) {
        assertThat(units.on(day))
                .allSatisfy(unit -> unit.parent()
                        .ifPresent(parent -> assertThat(units.find(parent, day))
                                .get()
                                .satisfies(above -> assertThat(unit.type().mayStandUnder(above.type()))
                                        .isTrue())));
    }

    private void is_followed_by_those_that_name_it(Unit unit) {
        assertThat(lineage.successors(unit))
                .allSatisfy(later -> assertThat(lineage.predecessors(later)).contains(unit));
        assertThat(lineage.predecessors(unit))
                .allSatisfy(earlier -> assertThat(lineage.successors(earlier)).contains(unit));
        assertThat(units.successions(ImmutableSet.of(unit.code()))).allSatisfy(link -> {
            link.before()
                    .ifPresent(code -> assertThat(units.find(code, link.on().minusDays(1)))
                            .get()
                            .extracting(Unit::end)
                            .isEqualTo(Optional.of(link.on())));
            link.after()
                    .ifPresent(code -> assertThat(units.find(code, link.on()))
                            .get()
                            .extracting(Unit::from)
                            .isEqualTo(link.on()));
        });
    }

    @Test
    void the_generator_names_every_type() {
        assertThat(codes()).extracting(SoundRegisterTest::type).contains(UnitType.PROVINCE, UnitType.SCHOOL);
    }
}
