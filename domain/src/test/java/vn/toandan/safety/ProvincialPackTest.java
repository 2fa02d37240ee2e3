package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.safety.Cells.STANDARD;
import static vn.toandan.safety.Packs.FAMILY_CONFLICTS;
import static vn.toandan.safety.Packs.FIRST_DAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.ProvincialPack.Example;
import vn.toandan.safety.slow.RandomUnits;
import vn.toandan.unit.UnitKind;

/** What a province may do under Article 8 clause 1: add. */
class ProvincialPackTest {

    private static final LocalDate DECIDED_ON = LocalDate.of(2024, 11, 14);

    private static final ProvincialPack PACK = Packs.noFamilyConflicts();
    private static final SafetyStandard WITH_PACK = STANDARD.adding(PACK);

    @Test
    void a_pack_is_asked_after_everything_that_the_national_text_asks() {
        assertThat(ids(WITH_PACK, UnitKind.RESIDENTIAL_AREA))
                .startsWith(ids(STANDARD, UnitKind.RESIDENTIAL_AREA).toArray(String[]::new))
                .endsWith("BN-1")
                .hasSize(20);
    }

    @Test
    void a_pack_is_asked_only_of_the_kinds_it_names() {
        assertThat(ids(WITH_PACK, UnitKind.COMMUNE)).isEqualTo(ids(STANDARD, UnitKind.COMMUNE));
        assertThat(WITH_PACK.form(UnitKind.COMMUNE).asks(FAMILY_CONFLICTS)).isFalse();
    }

    @Test
    void its_facts_stand_at_the_end_of_the_form() {
        assertThat(WITH_PACK.form(UnitKind.RESIDENTIAL_AREA).facts()).last().isEqualTo(FAMILY_CONFLICTS);
        assertThat(WITH_PACK.form(UnitKind.RESIDENTIAL_AREA).fact("family_conflicts"))
                .contains(FAMILY_CONFLICTS);
    }

    @Test
    void the_rule_set_keeps_its_name_since_the_national_text_is_the_same() {
        assertThat(WITH_PACK.on(DECIDED_ON).map(RuleSet::id)).contains("ATANTT-2021");
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "1, NOT_MET", ", NOT_KNOWN"})
    void a_unit_that_meets_the_national_text_answers_to_the_province_too(
            @Nullable Long conflicts, UnitVerdict verdict) {
        assertThat(WITH_PACK.assess(allMet(WITH_PACK, conflicts), DECIDED_ON).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void its_check_cites_the_provinces_own_text() {
        Check check = WITH_PACK
                .assess(allMet(WITH_PACK, 1L), DECIDED_ON)
                .check("BN-1")
                .orElseThrow();
        assertThat(Wording.VIETNAMESE.phrase(check.criterion().citation().words()))
                .isEqualTo("khoản 2 Điều 5 Quyết định 514/QĐ-UBND");
        assertThat(Wording.ENGLISH.say(check.because()))
                .isEqualTo("Number of family_conflicts: 1; to pass it must be 0.");
    }

    @ParameterizedTest
    @CsvSource({"2023-05-05, 19", "2023-05-06, 20", "2024-11-14, 20", "2025-06-30, 20", "2025-07-01, 20"})
    void it_judges_from_its_first_day_and_outlives_an_amendment_of_the_national_text(LocalDate decidedOn, int checks) {
        assertThat(WITH_PACK.assess(allMet(WITH_PACK, 1L), decidedOn).checks()).hasSize(checks);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-05, 19", "2023-05-06, 20", "2023-12-31, 20", "2024-01-01, 19"})
    void it_judges_until_its_last_day(LocalDate decidedOn, int checks) {
        ProvincialPack oneYear =
                Packs.asking("BN-1", FAMILY_CONFLICTS, Range.closed(FIRST_DAY, LocalDate.of(2023, 12, 31)));
        SafetyStandard standard = STANDARD.adding(oneYear);
        assertThat(standard.assess(allMet(standard, 1L), decidedOn).checks()).hasSize(checks);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-05, 19", "2023-05-06, 20", "2023-07-01, 21", "2023-12-31, 21", "2024-01-01, 20"})
    void two_packs_judge_side_by_side_each_on_its_own_days(LocalDate decidedOn, int checks) {
        SafetyStandard two = WITH_PACK.adding(Packs.asking(
                "BN-2", Packs.count("noise"), Range.closed(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31))));
        assertThat(two.assess(allMet(two, 0L), decidedOn).checks()).hasSize(checks);
    }

    @Test
    void adding_a_pack_leaves_the_standard_without_it_as_it_was() {
        assertThat(ids(STANDARD, UnitKind.RESIDENTIAL_AREA)).hasSize(19);
        assertThat(STANDARD.form(UnitKind.RESIDENTIAL_AREA).asks(FAMILY_CONFLICTS))
                .isFalse();
    }

    @Test
    void a_sheet_with_the_provinces_facts_is_refused_for_the_same_reasons_as_without() {
        FactSheet.Filled filled = WITH_PACK
                .sheet(UnitKind.RESIDENTIAL_AREA, 2024)
                .with(Facts.HOUSEHOLDS_RESIDENT, 10)
                .with(Facts.HOUSEHOLDS_REGISTERED, 11)
                .build();
        assertThat(filled).isInstanceOf(FactSheet.Filled.Refused.class);
    }

    @Test
    void an_incomplete_text_stays_as_it_is() {
        SafetyStandard always = STANDARD.adding(Packs.asking("BN-1", FAMILY_CONFLICTS, Range.all()));
        Assessment old = always.assess(allMet(always, 1L), LocalDate.of(2020, 11, 14));
        assertThat(old.verdict()).isEqualTo(UnitVerdict.NOT_KNOWN);
        assertThat(old.checks()).isEmpty();
        assertThat(old.ruleSet().criteria(UnitKind.RESIDENTIAL_AREA)).isEmpty();
    }

    @Test
    void a_sheet_filled_in_without_the_pack_leaves_its_question_open() {
        FactSheet national =
                Cells.sheet(UnitKind.RESIDENTIAL_AREA, 2024, Cells.allMetBut(UnitKind.RESIDENTIAL_AREA, 2024, ""));
        assertThat(WITH_PACK.assess(national, DECIDED_ON).check("BN-1").map(Check::verdict))
                .contains(CheckVerdict.NOT_KNOWN);
    }

    @Test
    void a_sheet_filled_in_with_the_pack_is_judged_without_it_by_the_rest() {
        assertThat(STANDARD.assess(allMet(WITH_PACK, 1L), DECIDED_ON).verdict()).isEqualTo(UnitVerdict.MET);
    }

    /** Whatever a unit's facts and whatever the province asks: what failed before still fails, and every check is still there. */
    @Test
    void a_pack_never_drops_a_check_and_never_turns_not_met_into_met() {
        Random random = new Random(8_1);
        for (int drawn = 0; drawn < 500; drawn++) {
            Map<String, String> cells = RandomUnits.next(random, UnitKind.RESIDENTIAL_AREA.code(), 2024);
            FactSheet sheet = Cells.sheet(UnitKind.RESIDENTIAL_AREA, 2024, cells);
            Assessment without = STANDARD.assess(sheet, DECIDED_ON);
            Assessment with = STANDARD.adding(randomPack(random)).assess(sheet, DECIDED_ON);
            assertThat(with.checks().stream().map(Check::id))
                    .as(cells.toString())
                    .startsWith(without.checks().stream().map(Check::id).toArray(String[]::new));
            assertThat(with.failed().stream().map(Check::id))
                    .as(cells.toString())
                    .containsAll(without.failed().stream().map(Check::id).toList());
            if (without.verdict() == UnitVerdict.NOT_MET) {
                assertThat(with.verdict()).as(cells.toString()).isEqualTo(UnitVerdict.NOT_MET);
            }
            if (with.verdict() == UnitVerdict.MET) {
                assertThat(without.verdict()).as(cells.toString()).isEqualTo(UnitVerdict.MET);
            }
        }
    }

    /** A demand on the national facts, easy or hard. */
    private static ProvincialPack randomPack(Random random) {
        Requirement demand = switch (random.nextInt(5)) {
            case 0 -> Requirement.none(Facts.CRIMES);
            case 1 -> Requirement.atLeast(Facts.CRIMES, 0);
            case 2 -> Requirement.rated(Facts.SECURITY_FORCE_RATING, "good");
            case 3 -> Requirement.none(Facts.CRIMES).unless(Facts.RULES_IMPLEMENTED, random.nextBoolean());
            default -> Requirement.allYes(Facts.RULES_IMPLEMENTED, Facts.MANAGED_PERSONS_EFFECTIVE);
        };
        return Packs.of(Range.all(), ImmutableList.of(), Packs.criterion("BN-1", demand));
    }

    @Test
    void a_pack_without_fault_gives_no_cause_for_complaint() {
        assertThat(PACK.complaints(
                        STANDARD,
                        ImmutableList.of(
                                example(0L, CheckVerdict.MET),
                                example(1L, CheckVerdict.NOT_MET),
                                example(null, CheckVerdict.NOT_KNOWN))))
                .isEmpty();
    }

    @Test
    void an_example_that_comes_out_otherwise_is_named_with_both_answers() {
        assertThat(PACK.complaints(
                        STANDARD, ImmutableList.of(example(1L, CheckVerdict.MET), example(0L, CheckVerdict.MET))))
                .extracting(Wording.ENGLISH::phrase)
                .containsExactly("an example of BN-1 expects met, but the criterion answers not_met");
    }

    @Test
    void an_example_is_held_against_its_own_criterion_alone() {
        ProvincialPack two = Packs.of(
                Range.all(),
                ImmutableList.of(FAMILY_CONFLICTS),
                Packs.criterion("BN-1", Requirement.none(FAMILY_CONFLICTS)),
                Packs.criterion("BN-2", Requirement.atLeast(FAMILY_CONFLICTS, 1)));
        assertThat(two.complaints(STANDARD, ImmutableList.of(example(0L, CheckVerdict.MET))))
                .isEmpty();
    }

    @Test
    void the_name_of_a_national_fact_is_taken() {
        ProvincialPack pack = Packs.asking("BN-1", Packs.count("crimes"), Range.all());
        assertThat(complaints(STANDARD, pack)).singleElement().asString().contains("“crimes”");
    }

    @Test
    void the_name_of_a_fact_that_only_another_kind_is_asked_is_taken_too() {
        ProvincialPack pack = Packs.asking("BN-1", Packs.count("managed_units"), Range.all());
        assertThat(complaints(STANDARD, pack)).singleElement().asString().contains("“managed_units”");
    }

    @Test
    void the_name_of_a_national_criterion_is_taken() {
        ProvincialPack pack = Packs.asking("KDC-4a", FAMILY_CONFLICTS, Range.all());
        assertThat(complaints(STANDARD, pack)).singleElement().asString().contains("“KDC-4a”");
    }

    @Test
    void a_name_used_twice_within_a_pack_is_taken() {
        ProvincialPack pack = Packs.of(
                Range.all(),
                ImmutableList.of(FAMILY_CONFLICTS),
                Packs.criterion("BN-1", Requirement.none(FAMILY_CONFLICTS)),
                Packs.criterion("BN-1", Requirement.atLeast(FAMILY_CONFLICTS, 1)));
        assertThat(complaints(STANDARD, pack)).singleElement().asString().contains("“BN-1”");
    }

    @Test
    void the_name_of_a_fact_of_an_earlier_pack_is_taken() {
        ProvincialPack later = Packs.asking("BN-2", Packs.count("family_conflicts"), Range.all());
        assertThat(complaints(WITH_PACK, later)).singleElement().asString().contains("“family_conflicts”");
    }

    @Test
    void the_name_of_a_criterion_of_an_earlier_pack_is_taken() {
        ProvincialPack later = Packs.asking("BN-1", Packs.count("noise"), Range.all());
        assertThat(complaints(WITH_PACK, later)).singleElement().asString().contains("“BN-1”");
    }

    @Test
    void the_criteria_of_earlier_packs_count_among_those_that_fit() {
        SafetyStandard almostFull = STANDARD.adding(Packs.asking(
                "n",
                Form.MOST_FACTS
                        - STANDARD.form(UnitKind.RESIDENTIAL_AREA).facts().size()));
        int free = KindRules.MOST_CHECKS
                - ids(almostFull, UnitKind.RESIDENTIAL_AREA).size();
        assertThat(complaints(almostFull, onOneFact(almostFull, free))).isEmpty();
        assertThat(complaints(almostFull, onOneFact(almostFull, free + 1))).isNotEmpty();
    }

    /** So many criteria that look at a fact which the standard already asks. */
    private static ProvincialPack onOneFact(SafetyStandard standard, int criteria) {
        Fact.Count fact = (Fact.Count)
                standard.form(UnitKind.RESIDENTIAL_AREA).fact("crimes").orElseThrow();
        return Packs.of(
                Range.all(),
                ImmutableList.of(),
                IntStream.range(0, criteria)
                        .mapToObj(at -> Packs.criterion("m-" + at, Requirement.none(fact)))
                        .toArray(Criterion[]::new));
    }

    @Test
    void every_name_taken_is_complained_of_at_once() {
        ProvincialPack pack = Packs.asking("KDC-4a", Packs.count("crimes"), Range.all());
        assertThat(complaints(STANDARD, pack)).hasSize(2);
    }

    @Test
    void sixty_three_facts_fit_on_a_form_and_sixty_four_do_not() {
        int free = Form.MOST_FACTS
                - STANDARD.form(UnitKind.RESIDENTIAL_AREA).facts().size();
        assertThat(complaints(STANDARD, Packs.asking("n", free))).isEmpty();
        assertThat(complaints(STANDARD, Packs.asking("n", free + 1)))
                .singleElement()
                .asString()
                .contains("residential area", "63 facts", "63 criteria");
    }

    @Test
    void a_form_filled_to_the_last_fact_is_judged_to_the_last_check() {
        int free = Form.MOST_FACTS
                - STANDARD.form(UnitKind.RESIDENTIAL_AREA).facts().size();
        SafetyStandard full = STANDARD.adding(Packs.asking("n", free));
        FactSheet.Builder builder = full.sheet(UnitKind.RESIDENTIAL_AREA, 2024);
        Fact.Count last =
                (Fact.Count) full.form(UnitKind.RESIDENTIAL_AREA).facts().get(Form.MOST_FACTS - 1);
        Assessment assessment = full.assess(builder.with(last, 1).build().orElseThrow(), DECIDED_ON);
        assertThat(assessment.failed()).extracting(Check::id).containsExactly("c_" + last.id());
    }

    @Test
    void sixty_three_checks_fit_and_sixty_four_do_not() {
        int free =
                KindRules.MOST_CHECKS - ids(STANDARD, UnitKind.RESIDENTIAL_AREA).size();
        assertThat(complaints(STANDARD, manyDemandsOnOneFact(free))).isEmpty();
        assertThat(complaints(STANDARD, manyDemandsOnOneFact(free + 1))).hasSize(1);
    }

    @Test
    void the_sixty_third_check_is_not_mistaken_for_the_scope() {
        int free =
                KindRules.MOST_CHECKS - ids(STANDARD, UnitKind.RESIDENTIAL_AREA).size();
        SafetyStandard full = STANDARD.adding(manyDemandsOnOneFact(free));
        Assessment assessment = full.assess(
                full.sheet(UnitKind.RESIDENTIAL_AREA, 2024)
                        .with(FAMILY_CONFLICTS, 1)
                        .build()
                        .orElseThrow(),
                DECIDED_ON);
        assertThat(assessment.verdict()).isEqualTo(UnitVerdict.NOT_MET);
        assertThat(assessment.failed()).hasSize(free);
        assertThat(assessment.checks()).hasSize(KindRules.MOST_CHECKS);
    }

    private static ProvincialPack manyDemandsOnOneFact(int howMany) {
        Criterion[] criteria = new Criterion[howMany];
        for (int at = 0; at < howMany; at++) {
            criteria[at] = Packs.criterion("BN-" + at, Requirement.none(FAMILY_CONFLICTS));
        }
        return Packs.of(Range.all(), ImmutableList.of(FAMILY_CONFLICTS), criteria);
    }

    @Test
    void a_fact_of_a_province_can_be_of_every_type() {
        Sentence label = Sentence.verbatim("nhãn");
        assertThat(ProvincialPack.count("a", label).canChange()).isEqualTo(CanChange.EVENT);
        assertThat(ProvincialPack.yesNo("b", label).canChange()).isEqualTo(CanChange.FINDING);
        assertThat(ProvincialPack.day("c", label).canChange()).isEqualTo(CanChange.DEED_UNTIL_31_03);
        Fact.Choice choice = ProvincialPack.choice("d", label, ImmutableList.of("thấp", "cao"));
        assertThat(choice.canChange()).isEqualTo(CanChange.FINDING);
        assertThat(choice.values()).containsExactly("thấp", "cao");
        assertThat(Wording.ENGLISH.phrase(choice.words(1))).isEqualTo("cao");
        assertThat(choice.label()).isEqualTo(label);
        assertThat(choice.phrase()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"Số vụ, số vụ", "UBND xã, UBND xã", "A, a", "'', ''"})
    void a_label_begins_small_inside_a_sentence_unless_with_an_abbreviation(String label, String inside) {
        Fact fact = ProvincialPack.count("cases", new Sentence.Bilingual(label, label));
        assertThat(Wording.VIETNAMESE.phrase(fact.phrase())).isEqualTo(inside);
        assertThat(Wording.ENGLISH.phrase(fact.phrase())).isEqualTo(inside);
    }

    @Test
    void a_count_of_a_province_may_be_zero_but_not_incomparable() {
        assertThat(FAMILY_CONFLICTS.isNeverZero()).isFalse();
        assertThat(FAMILY_CONFLICTS.mayBeNotComparable()).isFalse();
    }

    @Test
    void one_criterion_can_be_asked_of_several_kinds() {
        ProvincialPack pack = new ProvincialPack(
                "27",
                Packs.BAC_NINH,
                Range.all(),
                ImmutableList.of(FAMILY_CONFLICTS),
                ImmutableList.of(new ProvincialPack.Addition(
                        Packs.criterion("BN-1", Requirement.none(FAMILY_CONFLICTS)),
                        ImmutableSet.of(UnitKind.RESIDENTIAL_AREA, UnitKind.COMMUNE))));
        assertThat(pack.criteria(UnitKind.COMMUNE)).hasSize(1);
        assertThat(pack.criteria(UnitKind.RESIDENTIAL_AREA)).hasSize(1);
        assertThat(pack.criteria(UnitKind.SCHOOL)).isEmpty();
    }

    private static List<String> complaints(SafetyStandard standard, ProvincialPack pack) {
        return pack.complaints(standard, ImmutableList.of()).stream()
                .map(Wording.ENGLISH::phrase)
                .toList();
    }

    private static Example example(@Nullable Long conflicts, CheckVerdict verdict) {
        FactSheet.Builder builder = PACK.sheet(STANDARD, UnitKind.RESIDENTIAL_AREA, 2024);
        if (conflicts != null) {
            builder.with(FAMILY_CONFLICTS, conflicts);
        }
        return new Example("BN-1", builder.build().orElseThrow(), verdict);
    }

    private static List<String> ids(SafetyStandard standard, UnitKind kind) {
        return standard.on(DECIDED_ON).orElseThrow().criteria(kind).stream()
                .map(Criterion::id)
                .toList();
    }

    /** A residential area that meets every national check, and so many conflicts in its families, if that is known. */
    private static FactSheet allMet(SafetyStandard standard, @Nullable Long conflicts) {
        Map<String, String> cells = Cells.allMetBut(UnitKind.RESIDENTIAL_AREA, 2024, "");
        FactSheet.Builder builder = standard.sheet(UnitKind.RESIDENTIAL_AREA, 2024);
        cells.forEach((id, value) -> Cells.fill(builder, Cells.fact(id), value));
        if (conflicts != null) {
            builder.with(FAMILY_CONFLICTS, conflicts);
        }
        return builder.build().orElseThrow();
    }
}
