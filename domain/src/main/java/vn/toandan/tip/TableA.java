package vn.toandan.tip;

import static vn.toandan.tip.Condition.anyOf;
import static vn.toandan.tip.Condition.atLeast;
import static vn.toandan.tip.Condition.is;
import static vn.toandan.tip.Condition.used;
import static vn.toandan.tip.Condition.usedForAnyOf;
import static vn.toandan.tip.Condition.yes;
import static vn.toandan.tip.TipInput.ARMED;
import static vn.toandan.tip.TipInput.CAUGHT_ESPECIALLY_SERIOUS;
import static vn.toandan.tip.TipInput.CAUGHT_VERY_SERIOUS_IN_ONE_CASE;
import static vn.toandan.tip.TipInput.FALSE_FINDING;
import static vn.toandan.tip.TipInput.ORGANISED_OR_TRANSNATIONAL;
import static vn.toandan.tip.TipInput.SPECIFICITY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import vn.toandan.law.Instrument;

/**
 * Table A ("bảng A"): how this project grades a tip, first match wins; as opposed to a legal text, of which none defines a tip of value
 * ("tin có giá trị"). Four tests recur in what officials have said and written, and the table makes rules of them: in time, accurate,
 * founded, used with effect. There is no R8; R7 gives no level but keeps a reward away, so it stands in {@link TipValue}.
 */
final class TableA {

    /** The table as it was settled, November 2026. It grades tips of every year: a reading has no first day of its own. */
    static final Instrument READING = Instrument.of("TIN-2026", LocalDate.of(2026, 11, 1));

    private static final Condition CONFIRMED = is(Verification.CONFIRMED_FULL, Verification.CONFIRMED_PART);

    private static final Condition DECIDED_THE_CASE = CONFIRMED.and(is(CausalRole.DECISIVE));

    private static final Condition IN_TIME = is(Timeliness.BEFORE_OR_DURING, Timeliness.WITHIN_24H);

    /** Whatever the police did with it, apart from nothing and from keeping it for reference. */
    private static final Iterable<Use> TO_SOME_EFFECT = EnumSet.complementOf(EnumSet.of(Use.NONE, Use.REFERENCE_ONLY));

    static final TipRules RULES = new TipRules(
            READING,
            ImmutableList.of(
                    // Value follows verification.
                    TipRule.of("R0", TipLevel.PENDING, is(Verification.PENDING)),
                    // Forwarded to whom it concerns; it does not count among those in scope.
                    TipRule.of(
                            "R1",
                            TipLevel.V0,
                            is(Verification.OUT_OF_SCOPE),
                            ValueTexts.WHAT_A_TIP_IS,
                            ValueTexts.EVERY_TIP_IS_RECEIVED,
                            ValueTexts.RECEPTION),
                    // Only a signed finding says that somebody knew better; it is referred for sanction.
                    TipRule.of(
                            "R2",
                            TipLevel.V0,
                            is(Verification.FALSE_KNOWING).and(yes(FALSE_FINDING)),
                            ValueTexts.FALSE_REPORT,
                            ValueTexts.SLANDER),
                    // An honest error, which is presumed where nothing is signed, is held against nobody.
                    TipRule.of(
                            "R3",
                            TipLevel.V0,
                            is(Verification.UNFOUNDED_HONEST, Verification.FALSE_KNOWING),
                            ValueTexts.POLICE_CHECK),
                    // It corroborates the first tip and has no level of its own.
                    TipRule.of("R4", TipLevel.V0, is(Novelty.DUPLICATE)),
                    // What cannot be checked is kept for reference if it is concrete enough to be checked one day.
                    TipRule.of(
                            "R5",
                            TipLevel.V1,
                            is(Verification.UNVERIFIABLE).and(atLeast(2, SPECIFICITY)),
                            ValueTexts.UNNAMED_DATA,
                            ValueTexts.UNSIGNED_TIPS),
                    TipRule.of(
                            "R5",
                            TipLevel.V0,
                            is(Verification.UNVERIFIABLE),
                            ValueTexts.UNNAMED_DATA,
                            ValueTexts.UNSIGNED_TIPS),
                    TipRule.of("R6", TipLevel.V1, is(Novelty.ALREADY_KNOWN), Ground.said("china")),
                    TipRule.of(
                            "R9",
                            TipLevel.V4,
                            DECIDED_THE_CASE.and(anyOf(
                                    is(OffenceClass.NATIONAL_SECURITY),
                                    atLeast(1, CAUGHT_ESPECIALLY_SERIOUS),
                                    atLeast(3, CAUGHT_VERY_SERIOUS_IN_ONE_CASE),
                                    yes(ORGANISED_OR_TRANSNATIONAL).and(used(Use.SUSPECT_CAUGHT)),
                                    yes(ARMED).and(used(Use.SUSPECT_CAUGHT)),
                                    used(Use.LIFE_SAVED).and(atLeast(OffenceClass.VERY_SERIOUS)))),
                            ValueTexts.CASES_CRACKED,
                            ValueTexts.OFFENDERS_CAUGHT,
                            ValueTexts.SECURITY_CRIME_FOILED,
                            ValueTexts.ACCURATE_AND_TIMELY),
                    TipRule.of(
                            "R10",
                            TipLevel.V3,
                            DECIDED_THE_CASE
                                    .and(IN_TIME)
                                    .and(anyOf(
                                            used(Use.SUSPECT_CAUGHT).and(atLeast(OffenceClass.SERIOUS)),
                                            used(Use.WANTED_CAUGHT),
                                            used(Use.LIFE_SAVED),
                                            used(Use.MODEL_OR_SPOT_CLEARED),
                                            used(Use.GOODS_RECOVERED).and(used(Use.CASE_OPENED)))),
                            ValueTexts.ACCURATE_AND_TIMELY,
                            ValueTexts.HIGH_VALUE_IN_VINH_PHUC),
                    TipRule.of(
                            "R11",
                            TipLevel.V2,
                            CONFIRMED
                                    .and(is(Novelty.NEW, Novelty.ADDS_DETAIL))
                                    .and(usedForAnyOf(TO_SOME_EFFECT))
                                    .and(atLeast(CausalRole.SUPPORTING)),
                            Ground.said("district_12"),
                            Ground.said("c04")),
                    // Accurate and concrete, yet unused or not decisive: the delay is not the tip's.
                    TipRule.of(
                            "R12", TipLevel.V2K, is(Verification.CONFIRMED_FULL).and(atLeast(3, SPECIFICITY))),
                    TipRule.of("R13", TipLevel.V1, Condition.ALWAYS)));

    private TableA() {}
}
