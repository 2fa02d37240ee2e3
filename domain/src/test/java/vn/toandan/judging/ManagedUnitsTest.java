package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Office.COMMUNE;
import static vn.toandan.judging.Office.YEAR;
import static vn.toandan.judging.Office.flawless;
import static vn.toandan.judging.Office.with;
import static vn.toandan.judging.Office.without;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Wording;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Facts;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitType;

/** A commune's figures of its units, from the register and from how they came out. */
class ManagedUnitsTest {

    private static final Map<String, String> MET = flawless(UnitKind.RESIDENTIAL_AREA, YEAR);
    private static final Map<String, String> NOT_MET = with(MET, Facts.EVENTS_AGAINST_STATE, "1");
    private static final Map<String, String> LATE = with(MET, Facts.REGISTRATION_DATE, YEAR + "-04-01");

    private final Office office = new Office();

    @BeforeEach
    void three_areas() {
        office.areas("A", "B", "C");
        sheet(Map.of());
    }

    private void sheet(Map<Fact, String> says) {
        Map<String, String> cells = new LinkedHashMap<>(flawless(UnitKind.COMMUNE, YEAR));
        for (Fact fact :
                new Fact[] {Facts.MANAGED_UNITS, Facts.MANAGED_UNITS_REGISTERED, Facts.MANAGED_UNITS_RECOGNISED}) {
            cells.remove(fact.id());
        }
        says.forEach((fact, cell) -> cells.put(fact.id(), cell));
        office.file(COMMUNE, UnitKind.COMMUNE, YEAR, cells);
    }

    private Optional<String> managed() {
        return office.cell(COMMUNE, Facts.MANAGED_UNITS);
    }

    private Optional<String> registered() {
        return office.cell(COMMUNE, Facts.MANAGED_UNITS_REGISTERED);
    }

    private Optional<String> recognised() {
        return office.cell(COMMUNE, Facts.MANAGED_UNITS_RECOGNISED);
    }

    private String account(Fact fact) {
        return office.judged(COMMUNE).assessment().sheet().source(fact).accounts().stream()
                .map(Wording.ENGLISH::phrase)
                .toList()
                .toString();
    }

    @Test
    void an_area_where_nothing_happened_and_everything_was_done_meets_the_standard() {
        office.file("A", YEAR, MET);
        assertThat(office.judged("A").assessment().verdict()).isEqualTo(UnitVerdict.MET);
        office.file("A", YEAR, NOT_MET);
        assertThat(office.judged("A").assessment().verdict()).isEqualTo(UnitVerdict.NOT_MET);
    }

    @Test
    void they_are_counted_from_the_register_whatever_the_sheet_says() {
        office.file("A", YEAR, MET);
        office.file("B", YEAR, MET);
        office.file("C", YEAR, NOT_MET);
        sheet(Map.of(
                Facts.MANAGED_UNITS, "10", Facts.MANAGED_UNITS_REGISTERED, "9", Facts.MANAGED_UNITS_RECOGNISED, "8"));
        assertThat(managed()).hasValue("3");
        assertThat(registered()).hasValue("3");
        assertThat(recognised()).hasValue("2");
        assertThat(account(Facts.MANAGED_UNITS)).contains("3", "10");
        assertThat(account(Facts.MANAGED_UNITS_REGISTERED)).contains("9");
    }

    @Test
    void the_sheet_stands_where_no_unit_is_under_the_commune() {
        Office empty = new Office();
        empty.file(COMMUNE, UnitKind.COMMUNE, YEAR, Map.of(Facts.MANAGED_UNITS.id(), "10"));
        assertThat(empty.cell(COMMUNE, Facts.MANAGED_UNITS)).hasValue("10");
    }

    @Test
    void a_unit_that_a_decision_recognised_counts_whatever_came_out() {
        office.file("A", YEAR, MET);
        office.file("B", YEAR, MET);
        office.file("C", YEAR, NOT_MET);
        office.recognised.add("C");
        assertThat(recognised()).hasValue("3");
    }

    @Test
    void a_unit_whose_recognition_was_annulled_does_not_count_though_it_meets_the_standard() {
        office.file("A", YEAR, MET);
        office.file("B", YEAR, MET);
        office.file("C", YEAR, MET);
        office.annulled.add("C");
        assertThat(recognised()).hasValue("2");
        assertThat(account(Facts.MANAGED_UNITS_RECOGNISED)).contains("not counted, since the decision was annulled: 1");
    }

    @Test
    void one_that_registered_after_the_first_quarter_has_not_registered() {
        office.file("A", YEAR, MET);
        office.file("B", YEAR, MET);
        office.file("C", YEAR, LATE);
        assertThat(registered()).hasValue("2");
        office.file("C", YEAR, with(MET, Facts.REGISTRATION_DATE, YEAR + "-03-31"));
        assertThat(registered()).hasValue("3");
    }

    @Test
    void one_outside_the_standard_is_not_managed() {
        office.file("A", YEAR, MET);
        office.file("B", YEAR, MET);
        office.file("C", YEAR, MET);
        office.enter("T", UnitType.SCHOOL);
        office.file("T", UnitKind.SCHOOL, YEAR, Map.of(Facts.SCHOOL_LEVEL.id(), "primary"));
        assertThat(managed()).hasValue("3");
        assertThat(account(Facts.MANAGED_UNITS)).contains("units in scope 3, out of scope 1");
        office.file("T", UnitKind.SCHOOL, YEAR, flawless(UnitKind.SCHOOL, YEAR));
        assertThat(office.judged("T").assessment().verdict()).isEqualTo(UnitVerdict.OUT_OF_SCOPE);
        office.file(
                "T",
                UnitKind.SCHOOL,
                YEAR,
                with(
                        with(flawless(UnitKind.SCHOOL, YEAR), Facts.ARMED_FORCES, "no"),
                        Facts.SCHOOL_LEVEL,
                        "upper_secondary"));
        assertThat(managed()).hasValue("4");
    }

    @Test
    void where_one_filed_nothing_the_count_is_open_if_the_law_could_answer_either_way() {
        office.file("A", YEAR, MET);
        office.file("B", YEAR, MET);
        assertThat(registered()).isEmpty();
        assertThat(recognised()).isEmpty();
        assertThat(account(Facts.MANAGED_UNITS_REGISTERED)).contains("2", "1");
    }

    @Test
    void where_one_filed_nothing_the_sheets_own_figure_stands_if_it_can_be() {
        office.file("A", YEAR, MET);
        office.file("B", YEAR, MET);
        sheet(Map.of(Facts.MANAGED_UNITS_REGISTERED, "3", Facts.MANAGED_UNITS_RECOGNISED, "2"));
        assertThat(registered()).hasValue("3");
        assertThat(recognised()).hasValue("2");
        sheet(Map.of(Facts.MANAGED_UNITS_REGISTERED, "1", Facts.MANAGED_UNITS_RECOGNISED, "4"));
        assertThat(registered()).isEmpty();
        assertThat(recognised()).isEmpty();
    }

    @Test
    void enough_are_recognised_however_the_last_one_turns_out() {
        String[] more = IntStream.range(0, 7).mapToObj(number -> "D" + number).toArray(String[]::new);
        office.areas(more);
        for (String code : more) {
            office.file(code, YEAR, MET);
        }
        office.file("A", YEAR, MET);
        office.file("B", YEAR, without(MET, Facts.RULES_IMPLEMENTED));
        office.file("C", YEAR, NOT_MET);
        assertThat(office.judged("B").assessment().verdict()).isEqualTo(UnitVerdict.NOT_KNOWN);
        assertThat(managed()).hasValue("10");
        assertThat(registered()).hasValue("10");
        assertThat(recognised()).hasValue("8");
    }

    @Test
    void too_few_have_registered_however_the_last_one_turns_out() {
        office.file("A", YEAR, MET);
        office.file("B", YEAR, LATE);
        assertThat(registered()).hasValue("1");
    }
}
