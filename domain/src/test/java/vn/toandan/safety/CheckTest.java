package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.safety.Cells.STANDARD;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.FactSheet.Source;
import vn.toandan.unit.UnitKind;

/** One criterion asked of one unit: what it says, what it rests on, and whether it can still be put right. */
class CheckTest {

    private static final String UNDOCUMENTED = "còn thiếu văn bản làm căn cứ";

    @Test
    void a_finding_without_a_document_is_named_as_such() {
        assertThat(reason("KDC-2", area().with(Facts.RULES_IMPLEMENTED, true)))
                .contains(UNDOCUMENTED)
                .contains("kết luận về việc thực hiện đầy đủ chủ trương");
    }

    @Test
    void a_finding_with_a_document_is_not() {
        assertThat(reason(
                        "KDC-2",
                        area().with(Facts.RULES_IMPLEMENTED, true)
                                .from(Facts.RULES_IMPLEMENTED, Source.of("12/BB-BCĐ", "Ban Chỉ đạo"))))
                .doesNotContain(UNDOCUMENTED);
    }

    @Test
    void who_found_it_does_not_stand_for_the_document() {
        assertThat(reason(
                        "KDC-2",
                        area().with(Facts.RULES_IMPLEMENTED, true)
                                .from(Facts.RULES_IMPLEMENTED, Source.of("", "Ban Chỉ đạo"))))
                .contains(UNDOCUMENTED);
    }

    @Test
    void what_a_register_gave_is_told_with_its_account_and_needs_no_document() {
        Sentence.Clause account = new Sentence.Clause("safety/wording:given", ImmutableList.of("sổ mô hình", 2L));
        assertThat(reason(
                        "XA-1c",
                        commune()
                                .with(Facts.EFFECTIVE_MODELS, 2)
                                .from(Facts.EFFECTIVE_MODELS, Source.registered(ImmutableList.of(account)))))
                .contains("sổ mô hình: 2")
                .doesNotContain(UNDOCUMENTED);
    }

    @Test
    void a_finding_not_made_yet_needs_no_document() {
        assertThat(reason("KDC-2", area())).doesNotContain(UNDOCUMENTED);
    }

    @Test
    void an_event_needs_no_document() {
        assertThat(reason("KDC-3a", area().with(Facts.EVENTS_AGAINST_STATE, 1))).doesNotContain(UNDOCUMENTED);
    }

    @Test
    void an_excuse_of_zero_needs_no_document() {
        assertThat(reason(
                        "KDC-4b",
                        area().with(Facts.SERIOUS_CRIMES, 1)
                                .with(Facts.SERIOUS_CRIMES_FORCE_MAJEURE, 0)
                                .with(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, 0)))
                .doesNotContain(UNDOCUMENTED);
    }

    @Test
    void of_two_excuses_the_one_without_a_document_is_named() {
        assertThat(reason(
                        "KDC-4b",
                        area().with(Facts.SERIOUS_CRIMES, 2)
                                .with(Facts.SERIOUS_CRIMES_FORCE_MAJEURE, 1)
                                .with(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, 1)
                                .from(Facts.SERIOUS_CRIMES_FORCE_MAJEURE, Source.of("3/KL", ""))))
                .contains(UNDOCUMENTED + " cho: số vụ phạm tội nghiêm trọng trở lên được phát hiện kịp thời");
    }

    @Test
    void a_reduction_finding_needs_its_document_where_it_decided() {
        assertThat(reason("KDC-4a", counts(5, 5).with(Facts.REDUCTION_FINDING, true)))
                .contains(UNDOCUMENTED);
    }

    @Test
    void a_reduction_finding_that_decided_nothing_does_not() {
        assertThat(reason("KDC-4a", counts(4, 5).with(Facts.REDUCTION_FINDING, true)))
                .doesNotContain(UNDOCUMENTED);
        assertThat(reason("KDC-4a", counts(6, 5).with(Facts.REDUCTION_FINDING, true)))
                .doesNotContain(UNDOCUMENTED);
    }

    @Test
    void a_rating_that_is_not_asked_needs_no_document() {
        FactSheet.Builder guards = STANDARD.sheet(UnitKind.AGENCY, 2024).with(Facts.GUARD_RATING, "completed");
        assertThat(reason("CQ-4a", guards.with(Facts.GUARD_RATING_ELIGIBLE, true)))
                .contains(UNDOCUMENTED);
        assertThat(reason("CQ-4a", guards.with(Facts.GUARD_RATING_ELIGIBLE, false)))
                .doesNotContain(UNDOCUMENTED);
    }

    @Test
    void a_finding_that_exempts_needs_its_document_too() {
        assertThat(reason("KDC-5a", area().with(Facts.SECURITY_FORCE_RATING, "not_rated")))
                .contains(UNDOCUMENTED);
        assertThat(reason(
                        "KDC-5a",
                        area().with(Facts.SECURITY_FORCE_RATING, "not_rated")
                                .from(Facts.SECURITY_FORCE_RATING, Source.of("3/TB", ""))))
                .doesNotContain(UNDOCUMENTED);
    }

    @Test
    void the_facts_of_a_check_stand_in_the_order_of_the_form() {
        assertThat(check("KDC-1c", area()).facts())
                .containsExactly(Facts.HOUSEHOLDS_RESIDENT, Facts.HOUSEHOLDS_REGISTERED);
        assertThat(check("CQ-1a", STANDARD.sheet(UnitKind.AGENCY, 2024)).facts())
                .containsExactly(Facts.PARTY_RESOLUTION_DATE, Facts.HAS_PARTY_ORGANISATION);
    }

    @Test
    void a_fact_that_a_check_looks_at_twice_is_named_once() {
        Requirement some = Requirement.together(Requirement.none(Shapes.CONFLICTS), Requirement.none(Shapes.CONFLICTS));
        assertThat(Shapes.check(some, sheet -> sheet).facts()).containsExactly(Shapes.CONFLICTS);
    }

    @Test
    void of_two_demands_made_together_each_is_asked_and_each_is_answered() {
        Requirement both =
                Requirement.together(Requirement.none(Shapes.CONFLICTS), Requirement.atLeast(Shapes.VISITS, 3));
        Check check =
                Shapes.check(both, sheet -> sheet.with(Shapes.CONFLICTS, 2).with(Shapes.VISITS, 1));
        assertThat(Shapes.says(check)).contains("Conflicts: 2").contains("visits: 1");
        assertThat(Wording.ENGLISH.say(both.asks(2024))).contains("must be 0").contains("must be 3 or more");
    }

    @Test
    void what_to_do_is_said_with_the_last_day_of_the_first_quarter_of_its_year() {
        assertThat(check("KDC-1b", area().withNone(Facts.REGISTRATION_DATE))
                        .act()
                        .map(Wording.VIETNAMESE::say))
                .hasValueSatisfying(act -> assertThat(act).contains("chậm nhất ngày 31/03/2024"));
    }

    @Test
    void a_reason_runs_from_the_question_to_the_papers() {
        Check check = check(
                "KDC-4b",
                area().with(Facts.SERIOUS_CRIMES, 1)
                        .with(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, 1)
                        .from(Facts.SERIOUS_CRIMES, Source.of("9/QĐ", ""))
                        .from(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, Source.of("12/KL", "Ban Chỉ đạo")));
        assertThat(check.reason()).isInstanceOfSatisfying(Reason.Concluded.class, reason -> {
            assertThat(reason.question()).isEqualTo(check.criterion().question());
            assertThat(reason.says()).isEqualTo(check.because());
        });
        assertThat(check.reason().because())
                .satisfiesExactly(
                        asked -> assertThat(asked)
                                .isEqualTo(new Reason.Required(
                                        check.criterion().requirement().asks(2024),
                                        check.criterion().citation())),
                        entered -> assertThat(entered).isInstanceOfSatisfying(Reason.Given.class, given -> {
                            assertThat(Wording.ENGLISH.phrase(given.says()))
                                    .isEqualTo("crimes of serious grade or higher: 1");
                            assertThat(given.document()).contains("9/QĐ");
                        }),
                        missing -> assertThat(missing)
                                .isInstanceOfSatisfying(
                                        Reason.Attested.class,
                                        finding ->
                                                assertThat(finding.document()).isEmpty()),
                        found -> assertThat(found).isInstanceOfSatisfying(Reason.Attested.class, finding -> {
                            assertThat(finding.document()).contains("12/KL");
                            assertThat(finding.by()).contains("Ban Chỉ đạo");
                        }),
                        reading -> assertThat(reading).isInstanceOf(Reason.Read.class),
                        reading -> assertThat(reading).isInstanceOf(Reason.Read.class));
    }

    @Test
    void a_reason_ends_with_how_the_text_is_read_here() {
        Check check = check("KDC-4c1", area().with(Facts.NEW_HOTSPOTS, 0));
        assertThat(check.reason().because())
                .last()
                .isEqualTo(new Reason.Read(check.criterion().readings().get(0)));
    }

    @Test
    void what_was_entered_rests_on_nothing_further() {
        assertThat(check("KDC-3a", area().with(Facts.EVENTS_AGAINST_STATE, 0))
                        .reason()
                        .because())
                .allSatisfy(leaf -> assertThat(leaf.because()).isEmpty());
    }

    @Test
    void only_what_is_not_met_or_not_known_has_something_to_change() {
        assertThat(check("KDC-3a", area().with(Facts.EVENTS_AGAINST_STATE, 0)).toPass())
                .isEmpty();
        assertThat(check("KDC-3a", area().with(Facts.EVENTS_AGAINST_STATE, 1)).toPass())
                .isPresent();
        assertThat(check("KDC-3a", area()).toPass()).isPresent();
        assertThat(check("KDC-5a", area().with(Facts.SECURITY_FORCE_RATING, "not_rated"))
                        .toPass())
                .isEmpty();
    }

    @Test
    void what_is_met_needs_no_cure() {
        assertThat(check("KDC-3a", area().with(Facts.EVENTS_AGAINST_STATE, 0)).isCurable())
                .isFalse();
    }

    @Test
    void an_event_is_never_curable_a_missing_statement_always() {
        assertThat(check("KDC-3a", area().with(Facts.EVENTS_AGAINST_STATE, 1)).isCurable())
                .isFalse();
        assertThat(check("KDC-3a", area()).isCurable()).isTrue();
    }

    @Test
    void a_deed_is_curable_until_the_decision_and_so_is_a_finding() {
        assertThat(check("CQ-1c", STANDARD.sheet(UnitKind.AGENCY, 2024).with(Facts.RULE_FIRE, false))
                        .isCurable())
                .isTrue();
        assertThat(check("KDC-2", area().with(Facts.RULES_IMPLEMENTED, false)).isCurable())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, true", "2024-04-01, false"})
    void an_act_of_the_first_quarter_is_curable_until_its_last_day(LocalDate decidedOn, boolean curable) {
        FactSheet sheet = area().withNone(Facts.REGISTRATION_DATE).build().orElseThrow();
        Check check = STANDARD.assess(sheet, decidedOn).check("KDC-1b").orElseThrow();
        assertThat(check.isCurable()).isEqualTo(curable);
    }

    @Test
    void units_that_did_not_register_in_time_cannot_afterwards() {
        FactSheet.Builder nineOfTen =
                commune().with(Facts.MANAGED_UNITS_REGISTERED, 9).with(Facts.MANAGED_UNITS, 10);
        assertThat(check("XA-4a", nineOfTen).isCurable()).isFalse();
    }

    @Test
    void what_the_unit_is_cannot_be_changed_but_can_still_be_stated() {
        Check check = check("XA-4b", commune().with(Facts.MANAGED_UNITS_RECOGNISED, 9));
        assertThat(check.toPass().orElseThrow().options()).isZero();
        assertThat(check.isCurable()).isTrue();
    }

    @Test
    void a_sentence_of_change_names_the_old_value_and_the_new_one() {
        Repair repair = check(
                        "KDC-1c", area().with(Facts.HOUSEHOLDS_RESIDENT, 120).with(Facts.HOUSEHOLDS_REGISTERED, 118))
                .toPass()
                .orElseThrow();
        Change change = repair.changes().get(0);
        assertThat(Wording.VIETNAMESE.say(change.words())).isEqualTo("Số hộ đã đăng ký: từ “118” thành “120”.");
        assertThat(Wording.ENGLISH.say(change.words())).isEqualTo("Households registered: from “118” to “120”.");
        assertThat(change.fact()).isEqualTo(Facts.HOUSEHOLDS_REGISTERED);
        assertThat(change.from()).isEqualTo(Optional.of(118L));
        assertThat(change.to()).isEqualTo(120L);
    }

    @Test
    void a_sentence_of_change_says_what_to_state_where_nothing_was_entered() {
        Change change = check("KDC-3a", area()).toPass().orElseThrow().changes().get(0);
        assertThat(Wording.ENGLISH.say(change.words()))
                .isEqualTo("Cases of activity against the Party, the government or national unity: 0.");
        assertThat(change.from()).isEmpty();
    }

    private static FactSheet.Builder commune() {
        return STANDARD.sheet(UnitKind.COMMUNE, 2024);
    }

    private static FactSheet.Builder area() {
        return STANDARD.sheet(UnitKind.RESIDENTIAL_AREA, 2024);
    }

    /** So many crimes this year and last, and nothing else. */
    private static FactSheet.Builder counts(long now, long before) {
        return area().with(Facts.CRIMES, now)
                .with(Facts.CRIMES_LAST_YEAR, before)
                .with(Facts.SOCIAL_EVILS, 0)
                .with(Facts.SOCIAL_EVILS_LAST_YEAR, 0)
                .with(Facts.OTHER_VIOLATIONS, 0)
                .with(Facts.OTHER_VIOLATIONS_LAST_YEAR, 0);
    }

    private static Check check(String id, FactSheet.Builder builder) {
        FactSheet sheet = builder.build().orElseThrow();
        return STANDARD.assess(sheet, STANDARD.lastLawfulDay(sheet.kind(), sheet.year()))
                .check(id)
                .orElseThrow();
    }

    private static String reason(String id, FactSheet.Builder builder) {
        return Wording.VIETNAMESE.say(check(id, builder).because());
    }
}
