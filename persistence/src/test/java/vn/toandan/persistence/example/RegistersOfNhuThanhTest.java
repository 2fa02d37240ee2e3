package vn.toandan.persistence.example;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The example's registers of tips, outcomes, models, hotspots and nominations, read as plain text; as opposed to what the program makes of
 * them.
 */
class RegistersOfNhuThanhTest {

    private static final Splitter SETS = Splitter.on('|');
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 7, 31);

    private static final ImmutableList<NamedCsvRecord> UNITS = file("units.csv");
    private static final ImmutableList<NamedCsvRecord> TIPS = file("tips.csv");
    private static final ImmutableList<NamedCsvRecord> OUTCOMES = file("outcomes.csv");
    private static final ImmutableList<NamedCsvRecord> MODELS = file("models.csv");
    private static final ImmutableList<NamedCsvRecord> HOTSPOTS = file("hotspots.csv");
    private static final ImmutableList<NamedCsvRecord> NOMINATIONS = file("nominations.csv");
    private static final ImmutableList<NamedCsvRecord> AWARDS = file("awards.csv");

    /** What tells one outcome from another. */
    private record Outcome(String decision, LocalDate on, String kind) {

        static Outcome of(NamedCsvRecord row) {
            return new Outcome(row.getField("decision_number"), day(row, "on"), row.getField("kind"));
        }
    }

    @Test
    void each_file_has_the_columns_of_the_contract_in_their_order() {
        assertThat(columns(TIPS))
                .isEqualTo(
                        "tip received_on unit_code valued_on offence_kind channel verification false_finding novelty "
                                + "duplicate_of timeliness specificity use_made causal_role offence_class "
                                + "caught_especially_serious caught_very_serious_in_one_case organised_or_transnational armed "
                                + "lawfully_collected");
        assertThat(columns(OUTCOMES)).isEqualTo("decision_number on kind quantity tip role");
        assertThat(columns(MODELS))
                .isEqualTo("model kind name unit_code points teams launched_on ended_on year effective");
        assertThat(columns(HOTSPOTS))
                .isEqualTo("hotspot unit_code type reported_on confirmed_on confirmed_by cleared_on");
        assertThat(columns(NOMINATIONS))
                .isEqualTo(
                        "nomination subject unit_code subject_kind achievement achievement_type influence proposed_form "
                                + "achieved_on received_on decided_on exemplary duties_completed united movement_result_voted "
                                + "many_achievements sudden_feat joint_feat contribution tip_level valuable_tips years_of_service "
                                + "sex discipline_pending discipline_ended_on investigation_pending complaint_pending "
                                + "press_allegation_pending cleared_on commended_by fund_paid_by at_fault_in_management "
                                + "fraud_found prosecuted_or_convicted false_report_found duty_holder publicity_consent "
                                + "secret_informant minor guardian_consent decider_is_beneficiary");
    }

    @Test
    void no_tip_and_no_outcome_has_room_for_a_person_or_for_words() {
        assertThat(columns(TIPS) + " " + columns(OUTCOMES))
                .doesNotContain(
                        "name", "phone", "sender", "subject", "address", "account", "content", "receipt", "note");
        assertThat(TIPS).extracting(row -> row.getField("tip")).allMatch(id -> id.matches("TB-202\\d-\\d{3}"));
    }

    @Test
    void who_is_put_forward_is_a_code() {
        assertThat(NOMINATIONS)
                .extracting(row -> row.getField("subject"))
                .allMatch(subject -> subject.matches("(CN|TT|HGĐ|AN|CA|KB|BM)-\\d{2,3}"));
    }

    @Test
    void four_hundred_tips_came_in_from_the_first_day_of_2022_to_the_last_of_july_2024() {
        assertThat(TIPS.stream().filter(RegistersOfNhuThanhTest::isInPeriod)).hasSize(400);
    }

    @Test
    void tips_came_in_on_both_ends_of_the_period_and_on_the_day_after() {
        assertThat(TIPS).extracting(row -> day(row, "received_on")).contains(FROM, TO, TO.plusDays(1));
    }

    @Test
    void every_commune_has_tips_in_the_period() {
        Set<String> communes = TIPS.stream()
                .filter(RegistersOfNhuThanhTest::isInPeriod)
                .map(row -> row.getField("unit_code").substring(0, 5))
                .collect(toSet());
        assertThat(communes)
                .containsExactlyInAnyOrderElementsOf(UNITS.stream()
                        .filter(row -> row.getField("unit_kind").equals("commune"))
                        .map(row -> row.getField("unit_code"))
                        .toList());
    }

    @Test
    void every_row_names_a_unit_of_the_example_but_for_tips_of_nowhere_after_the_period() {
        Set<String> codes = UNITS.stream().map(row -> row.getField("unit_code")).collect(toSet());
        for (List<NamedCsvRecord> rows : List.of(MODELS, HOTSPOTS, NOMINATIONS)) {
            assertThat(rows).extracting(row -> row.getField("unit_code")).isSubsetOf(codes);
        }
        assertThat(TIPS)
                .filteredOn(row -> isInPeriod(row) || !row.getField("unit_code").isEmpty())
                .extracting(row -> row.getField("unit_code"))
                .isSubsetOf(codes);
    }

    @Test
    void no_tip_hotspot_or_nomination_stands_there_twice() {
        assertThat(TIPS).extracting(row -> row.getField("tip")).doesNotHaveDuplicates();
        assertThat(HOTSPOTS).extracting(row -> row.getField("hotspot")).doesNotHaveDuplicates();
        assertThat(NOMINATIONS).extracting(row -> row.getField("nomination")).doesNotHaveDuplicates();
        assertThat(MODELS)
                .extracting(row -> row.getField("model") + " " + row.getField("year"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_duplicate_and_nothing_else_points_to_a_tip_and_that_one_came_earlier_and_is_no_duplicate() {
        assertThat(TIPS)
                .allSatisfy(row -> assertThat(row.getField("duplicate_of").isEmpty())
                        .isNotEqualTo(row.getField("novelty").equals("duplicate")));
        assertThat(TIPS)
                .filteredOn(row -> row.getField("novelty").equals("duplicate"))
                .allSatisfy(row -> {
                    NamedCsvRecord first = tip(row.getField("duplicate_of"));
                    assertThat(day(first, "received_on")).isBeforeOrEqualTo(day(row, "received_on"));
                    assertThat(first.getField("tip")).isLessThan(row.getField("tip"));
                    assertThat(first.getField("duplicate_of")).isEmpty();
                });
    }

    @Test
    void every_outcome_rests_on_tips_that_are_there_and_came_before_it() {
        assertThat(OUTCOMES).allSatisfy(row -> {
            NamedCsvRecord tip = tip(row.getField("tip"));
            assertThat(day(row, "on")).isAfterOrEqualTo(day(tip, "received_on"));
        });
    }

    @Test
    void every_outcome_is_decided_by_one_tip_and_has_one_quantity() {
        assertThat(OUTCOMES.stream().collect(groupingBy(Outcome::of))).allSatisfy((outcome, rows) -> {
            assertThat(rows)
                    .filteredOn(row -> row.getField("role").equals("decisive"))
                    .hasSize(1);
            assertThat(rows.stream().map(row -> row.getField("quantity")).distinct())
                    .hasSize(1);
        });
    }

    @Test
    void an_outcome_gives_a_tip_the_part_that_the_tip_has_and_no_use_that_was_not_made_of_it() {
        assertThat(OUTCOMES).allSatisfy(row -> {
            NamedCsvRecord tip = tip(row.getField("tip"));
            assertThat(row.getField("role")).isEqualTo(tip.getField("causal_role"));
            assertThat(SETS.splitToList(tip.getField("use_made") + "|cases|persons|goods"))
                    .contains(row.getField("kind"));
        });
    }

    @Test
    void an_award_names_a_nomination_its_decision_and_a_body_and_no_person() {
        assertThat(columns(AWARDS)).isEqualTo("nomination number decided_on authority body amount");
        assertThat(AWARDS)
                .allSatisfy(row -> assertThat(row.getField("body")).matches("(UBND|Công an|Bộ Công an)( .+)?"));
        assertThat(NOMINATIONS)
                .extracting(row -> row.getField("nomination") + " " + row.getField("decided_on"))
                .containsAll(AWARDS.stream()
                        .map(row -> row.getField("nomination") + " " + row.getField("decided_on"))
                        .toList());
    }

    @Test
    void each_award_has_a_decision_of_its_own_within_the_period() {
        assertThat(AWARDS).hasSize(21);
        assertThat(AWARDS)
                .extracting(row -> row.getField("body") + " " + row.getField("number"))
                .doesNotHaveDuplicates();
        assertThat(AWARDS).allMatch(row -> isBy(row, "decided_on"));
    }

    @Test
    void twenty_nine_models_run_on_the_last_day_where_a_kind_counts_once_at_a_unit() {
        assertThat(MODELS.stream()
                        .filter(row -> isBy(row, "launched_on") && !isBy(row, "ended_on"))
                        .map(row -> row.getField("kind") + " " + row.getField("unit_code"))
                        .distinct())
                .hasSize(29);
    }

    @Test
    void no_hotspot_is_open_on_the_last_day() {
        assertThat(HOTSPOTS)
                .filteredOn(row -> isBy(row, "confirmed_on"))
                .isNotEmpty()
                .allMatch(row -> isBy(row, "cleared_on"));
    }

    private static NamedCsvRecord tip(String id) {
        return TIPS.stream()
                .filter(row -> row.getField("tip").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no tip " + id));
    }

    private static boolean isInPeriod(NamedCsvRecord tip) {
        LocalDate received = day(tip, "received_on");
        return !received.isBefore(FROM) && !received.isAfter(TO);
    }

    private static boolean isBy(NamedCsvRecord row, String column) {
        return !row.getField(column).isEmpty() && !day(row, column).isAfter(TO);
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        return LocalDate.parse(row.getField(column));
    }

    private static String columns(List<NamedCsvRecord> rows) {
        return String.join(" ", rows.get(0).getHeader());
    }

    private static ImmutableList<NamedCsvRecord> file(String name) {
        try {
            String text = Resources.toString(Resources.getResource(NhuThanh.class, name), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(text).stream().collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
