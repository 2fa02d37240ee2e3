package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.toandan.law.Instrument;
import vn.toandan.law.LocalProvision;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.FactSheet.Source;
import vn.toandan.unit.UnitKind;

/**
 * A tour of the standard along the year 2025 of a commune in the hills and of one of its hamlets: what is asked when, what can still
 * be put right, what a human being has to find, who decides in November, and how the decision is read again years later.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AYearInTheLifeOfACommuneTest {

    private static final int YEAR = 2025;

    /** The law as we know it today; the tour comes back to what could be known earlier. */
    private static final SafetyStandard STANDARD =
            PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();

    @Test
    @Order(1)
    void in_the_first_quarter_the_hamlet_registers() {
        // The Party cell resolves in January; the head of the hamlet hands in the registration sheet on the last
        // possible day.
        FactSheet hamlet = hamlet().with(Facts.PARTY_RESOLUTION_DATE, day(1, 15))
                .with(Facts.REGISTRATION_DATE, day(3, 31))
                .build()
                .orElseThrow();
        Assessment soFar = STANDARD.assess(hamlet, day(4, 1));
        assertThat(verdict(soFar, "KDC-1a")).isEqualTo(CheckVerdict.MET);
        assertThat(verdict(soFar, "KDC-1b")).isEqualTo(CheckVerdict.MET);
        // Nothing else is known yet, and what is not known is not "no": the hamlet is open, not failed.
        assertThat(soFar.verdict()).isEqualTo(UnitVerdict.NOT_KNOWN);
    }

    @Test
    @Order(2)
    void two_households_are_missing_and_until_the_end_of_march_that_can_be_cured() {
        FactSheet hamlet = hamlet().with(Facts.HOUSEHOLDS_RESIDENT, 120)
                .with(Facts.HOUSEHOLDS_REGISTERED, 118)
                .build()
                .orElseThrow();
        // 98.3 % is not 100 %. The answer says what is missing and where that is asked …
        Check inMarch = STANDARD.assess(hamlet, day(3, 20)).check("KDC-1c").orElseThrow();
        assertThat(inMarch.verdict()).isEqualTo(CheckVerdict.NOT_MET);
        assertThat(Wording.VIETNAMESE.phrase(inMarch.criterion().citation().words()))
                .isEqualTo("khoản 1 Điều 4 Thông tư 124/2021/TT-BCA");
        // … and what would make it pass: two households more, as long as the quarter lasts.
        assertThat(inMarch.toPass().orElseThrow().changes().get(0).to()).isEqualTo(120L);
        assertThat(inMarch.isCurable()).isTrue();
        Check inApril = STANDARD.assess(hamlet, day(4, 1)).check("KDC-1c").orElseThrow();
        assertThat(inApril.isCurable()).isFalse();
    }

    @Test
    @Order(3)
    void in_may_there_is_a_serious_crime_which_was_handled_in_time() {
        // A robbery: by itself it would cost the hamlet the year.
        FactSheet.Builder hamlet = hamlet().with(Facts.SERIOUS_CRIMES, 1).with(Facts.SERIOUS_CRIMES_FORCE_MAJEURE, 0);
        assertThat(verdict(STANDARD.assess(hamlet.build().orElseThrow(), day(6, 1)), "KDC-4b"))
                .isEqualTo(CheckVerdict.NOT_KNOWN);
        // Detected at once, contained, reported the same night; but that is for somebody to find, not for us to
        // compute.
        hamlet.with(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, 1);
        Check found = STANDARD.assess(hamlet.build().orElseThrow(), day(6, 1))
                .check("KDC-4b")
                .orElseThrow();
        assertThat(found.verdict()).isEqualTo(CheckVerdict.MET);
        assertThat(Wording.ENGLISH.say(found.because())).contains("no document is named");
        // With the Steering Committee's paper the reason is whole.
        hamlet.from(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, Source.of("07/KL-BCĐ", "Ban Chỉ đạo xã"));
        Check documented = STANDARD.assess(hamlet.build().orElseThrow(), day(6, 1))
                .check("KDC-4b")
                .orElseThrow();
        assertThat(Wording.ENGLISH.say(documented.because())).doesNotContain("no document is named");
    }

    @Test
    @Order(4)
    void in_september_every_answer_is_provisional() {
        Assessment september = STANDARD.assess(hamletAtYearsEnd(), day(9, 15));
        // Everything holds so far …
        assertThat(september.verdict()).isEqualTo(UnitVerdict.MET);
        // … but none so far is not none yet: the hamlet's window runs from 1 November to 31 October.
        assertThat(september.isProvisional()).isTrue();
        assertThat(september.window()).contains(Range.closed(LocalDate.of(2024, 11, 1), day(10, 31)));
        assertThat(STANDARD.assess(hamletAtYearsEnd(), day(10, 31)).isProvisional())
                .isFalse();
    }

    @Test
    @Order(5)
    void crimes_are_compared_with_last_year_and_a_tie_is_left_to_people() {
        // Nine cases after eleven: fewer, and no kind has risen.
        assertThat(verdict(STANDARD.assess(compared(5, 6, 4, 5), day(11, 1)), "KDC-4a"))
                .isEqualTo(CheckVerdict.MET);
        // Twelve after eleven: more.
        assertThat(verdict(STANDARD.assess(compared(7, 6, 5, 5), day(11, 1)), "KDC-4a"))
                .isEqualTo(CheckVerdict.NOT_MET);
        // Nine after eleven, yet one kind has risen: the text does not settle that, and neither do we.
        Check open = STANDARD.assess(compared(2, 6, 7, 5), day(11, 1))
                .check("KDC-4a")
                .orElseThrow();
        assertThat(open.verdict()).isEqualTo(CheckVerdict.NOT_KNOWN);
        assertThat(open.facts()).contains(Facts.REDUCTION_FINDING);
        assertThat(open.criterion().readings()).isNotEmpty();
    }

    @Test
    @Order(6)
    void the_commune_needs_one_model_that_works() {
        FactSheet.Builder commune = commune();
        assertThat(verdict(STANDARD.assess(commune.build().orElseThrow(), day(11, 17)), "XA-1c"))
                .isEqualTo(CheckVerdict.NOT_KNOWN);
        // Five loudspeakers that nobody listens to are no model that works.
        commune.with(Facts.EFFECTIVE_MODELS, 0);
        assertThat(verdict(STANDARD.assess(commune.build().orElseThrow(), day(11, 17)), "XA-1c"))
                .isEqualTo(CheckVerdict.NOT_MET);
        // One security camera group, rated by the competent body, is enough.
        commune.with(Facts.EFFECTIVE_MODELS, 1);
        assertThat(verdict(STANDARD.assess(commune.build().orElseThrow(), day(11, 17)), "XA-1c"))
                .isEqualTo(CheckVerdict.MET);
    }

    @Test
    @Order(7)
    void of_its_twenty_five_units_seventeen_are_not_enough_and_eighteen_are() {
        // Hamlets, offices, enterprises and schools stand in one denominator; all of them have registered.
        FactSheet.Builder commune = commune().with(Facts.MANAGED_UNITS, 25).with(Facts.MANAGED_UNITS_REGISTERED, 25);
        commune.with(Facts.MANAGED_UNITS_RECOGNISED, 17);
        Check seventeen = STANDARD.assess(commune.build().orElseThrow(), day(11, 17))
                .check("XA-4b")
                .orElseThrow();
        assertThat(seventeen.verdict()).isEqualTo(CheckVerdict.NOT_MET);
        assertThat(seventeen.toPass().orElseThrow().changes().get(0).to()).isEqualTo(18L);
        commune.with(Facts.MANAGED_UNITS_RECOGNISED, 18);
        assertThat(verdict(STANDARD.assess(commune.build().orElseThrow(), day(11, 17)), "XA-4b"))
                .isEqualTo(CheckVerdict.MET);
    }

    @Test
    @Order(8)
    void in_november_the_hamlet_is_decided_first_and_the_commune_after_it() {
        // Before the 15th means by the 14th, before the 20th by the 19th.
        assertThat(STANDARD.lastLawfulDay(UnitKind.RESIDENTIAL_AREA, YEAR)).isEqualTo(day(11, 14));
        assertThat(STANDARD.lastLawfulDay(UnitKind.COMMUNE, YEAR)).isEqualTo(day(11, 19));
        Assessment hamlet = STANDARD.assess(hamletAtYearsEnd(), day(11, 14));
        assertThat(hamlet.verdict()).isEqualTo(UnitVerdict.MET);
        assertThat(hamlet.isProvisional()).isFalse();
        // The district is gone since July: who decides on the commune is inferred, and shown as such.
        Competence onCommune =
                hamlet.ruleSet().of(UnitKind.COMMUNE).procedure().orElseThrow().competence();
        assertThat(onCommune.authorities().get(0).authority()).isEqualTo(Competence.Authority.PROVINCE_CHAIR);
        assertThat(onCommune.confirmed()).isFalse();
    }

    @Test
    @Order(9)
    void read_again_as_known_before_the_amendment_the_same_sheet_has_another_rule_set() {
        // On 29 June nobody could know of Circular 48/2025: a plan made that day for November named the district.
        SafetyStandard inJune = PublishedLaw.asKnownOn(day(6, 29)).safetyStandard();
        Assessment asPlanned = inJune.assess(hamletAtYearsEnd(), day(11, 14));
        assertThat(asPlanned.ruleSet().id()).isEqualTo("ATANTT-2021");
        assertThat(STANDARD.assess(hamletAtYearsEnd(), day(11, 14)).ruleSet().id())
                .isEqualTo("ATANTT-2021-2CAP");
        Competence thenExpected = asPlanned
                .ruleSet()
                .of(UnitKind.COMMUNE)
                .procedure()
                .orElseThrow()
                .competence();
        assertThat(thenExpected.authorities().get(0).authority()).isEqualTo(Competence.Authority.DISTRICT_CHAIR);
        // The criteria were the same, so the answer is too.
        assertThat(asPlanned.verdict()).isEqualTo(UnitVerdict.MET);
    }

    @Test
    @Order(10)
    void the_province_asks_one_thing_more_and_can_take_nothing_away() {
        Fact.Count fights = ProvincialPack.count(
                "family_fights", new Sentence.Bilingual("số vụ bạo lực gia đình", "cases of domestic violence"));
        Instrument decision = Instrument.of("99/QĐ-UBND", day(1, 10));
        ProvincialPack pack = new ProvincialPack(
                "38",
                decision,
                Range.atLeast(day(2, 1)),
                ImmutableList.of(fights),
                ImmutableList.of(new ProvincialPack.Addition(
                        new Criterion(
                                "TH-1",
                                new LocalProvision(decision, "khoản 1 Điều 3"),
                                new Sentence.Bilingual(
                                        "Trong kỳ xét có bảo đảm không xảy ra bạo lực gia đình không?",
                                        "Was the window free of domestic violence?"),
                                Requirement.none(fights),
                                Optional.empty(),
                                ImmutableList.of()),
                        ImmutableSet.of(UnitKind.RESIDENTIAL_AREA))));
        assertThat(pack.complaints(STANDARD, ImmutableList.of())).isEmpty();
        SafetyStandard withPack = STANDARD.adding(pack);
        // The hamlet's sheet does not answer the new question: it is open now, although it met all the rest.
        Assessment asked = withPack.assess(hamletAtYearsEnd(), day(11, 14));
        assertThat(asked.verdict()).isEqualTo(UnitVerdict.NOT_KNOWN);
        assertThat(asked.unknown()).extracting(Check::id).containsExactly("TH-1");
        // One such case fails the year, under the province's own citation.
        FactSheet oneFight = filledLikeHamlet(withPack.sheet(UnitKind.RESIDENTIAL_AREA, YEAR))
                .with(fights, 1)
                .build()
                .orElseThrow();
        Assessment failed = withPack.assess(oneFight, day(11, 14));
        assertThat(failed.verdict()).isEqualTo(UnitVerdict.NOT_MET);
        assertThat(failed.failed()).extracting(Check::id).containsExactly("TH-1");
        // And without the pack the same sheet still meets the national text.
        assertThat(STANDARD.assess(oneFight, day(11, 14)).verdict()).isEqualTo(UnitVerdict.MET);
    }

    private static FactSheet.Builder hamlet() {
        return STANDARD.sheet(UnitKind.RESIDENTIAL_AREA, YEAR);
    }

    private static FactSheet.Builder commune() {
        return STANDARD.sheet(UnitKind.COMMUNE, YEAR);
    }

    private static FactSheet hamletAtYearsEnd() {
        return filledLikeHamlet(hamlet()).build().orElseThrow();
    }

    /** The year as it ended: all 120 households, one crime handled in time, fewer cases than last year, a force that did well. */
    private static FactSheet.Builder filledLikeHamlet(FactSheet.Builder sheet) {
        return sheet.with(Facts.PARTY_RESOLUTION_DATE, day(1, 15))
                .with(Facts.REGISTRATION_DATE, day(3, 31))
                .with(Facts.HOUSEHOLDS_RESIDENT, 120)
                .with(Facts.HOUSEHOLDS_REGISTERED, 120)
                .with(Facts.RULES_IMPLEMENTED, true)
                .with(Facts.EVENTS_AGAINST_STATE, 0)
                .with(Facts.EVENTS_SABOTAGE, 0)
                .with(Facts.EVENTS_UNLAWFUL_RELIGION, 0)
                .with(Facts.EVENTS_EXPLOITING_BELIEF, 0)
                .with(Facts.EVENTS_SEPARATISM, 0)
                .with(Facts.COMPLEX_PROLONGED_DISPUTES, 0)
                .with(Facts.EVENTS_INCITEMENT, 0)
                .with(Facts.CRIMES, 5)
                .with(Facts.CRIMES_LAST_YEAR, 6)
                .with(Facts.SOCIAL_EVILS, 4)
                .with(Facts.SOCIAL_EVILS_LAST_YEAR, 5)
                .with(Facts.OTHER_VIOLATIONS, 0)
                .with(Facts.OTHER_VIOLATIONS_LAST_YEAR, 0)
                .with(Facts.SERIOUS_CRIMES, 1)
                .with(Facts.SERIOUS_CRIMES_FORCE_MAJEURE, 0)
                .with(Facts.SERIOUS_CRIMES_HANDLED_IN_TIME, 1)
                .with(Facts.NEW_HOTSPOTS, 0)
                .with(Facts.NEW_SOCIAL_EVIL_PERSONS, 0)
                .with(Facts.MANAGED_PERSONS_EFFECTIVE, true)
                .with(Facts.SERIOUS_FIRES, 0)
                .with(Facts.FATAL_WORK_ACCIDENTS, 0)
                .with(Facts.SERIOUS_INCIDENTS, 0)
                .with(Facts.SECURITY_FORCE_RATING, "good")
                .with(Facts.SECURITY_FORCE_DISCIPLINED, 0);
    }

    private static FactSheet compared(long crimes, long crimesBefore, long evils, long evilsBefore) {
        return hamlet().with(Facts.CRIMES, crimes)
                .with(Facts.CRIMES_LAST_YEAR, crimesBefore)
                .with(Facts.SOCIAL_EVILS, evils)
                .with(Facts.SOCIAL_EVILS_LAST_YEAR, evilsBefore)
                .with(Facts.OTHER_VIOLATIONS, 0)
                .with(Facts.OTHER_VIOLATIONS_LAST_YEAR, 0)
                .build()
                .orElseThrow();
    }

    private static CheckVerdict verdict(Assessment assessment, String check) {
        return assessment.check(check).orElseThrow().verdict();
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(YEAR, month, dayOfMonth);
    }
}
