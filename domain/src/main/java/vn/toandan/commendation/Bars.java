package vn.toandan.commendation;

import static vn.toandan.commendation.Condition.all;
import static vn.toandan.commendation.Condition.any;
import static vn.toandan.commendation.Condition.no;
import static vn.toandan.commendation.Condition.yes;
import static vn.toandan.commendation.NominationFact.AT_FAULT_IN_MANAGEMENT;
import static vn.toandan.commendation.NominationFact.COMMENDED_BY;
import static vn.toandan.commendation.NominationFact.COMPLAINT_PENDING;
import static vn.toandan.commendation.NominationFact.DECIDER_IS_BENEFICIARY;
import static vn.toandan.commendation.NominationFact.DISCIPLINE_PENDING;
import static vn.toandan.commendation.NominationFact.DUTIES_COMPLETED;
import static vn.toandan.commendation.NominationFact.DUTY_HOLDER;
import static vn.toandan.commendation.NominationFact.EXEMPLARY;
import static vn.toandan.commendation.NominationFact.FALSE_REPORT_FOUND;
import static vn.toandan.commendation.NominationFact.FRAUD_FOUND;
import static vn.toandan.commendation.NominationFact.FUND_PAID_BY;
import static vn.toandan.commendation.NominationFact.GUARDIAN_CONSENT;
import static vn.toandan.commendation.NominationFact.INVESTIGATION_PENDING;
import static vn.toandan.commendation.NominationFact.MINOR;
import static vn.toandan.commendation.NominationFact.PRESS_ALLEGATION_PENDING;
import static vn.toandan.commendation.NominationFact.PROSECUTED_OR_CONVICTED;
import static vn.toandan.commendation.NominationFact.PUBLICITY_CONSENT;
import static vn.toandan.commendation.NominationFact.SECRET_INFORMANT;
import static vn.toandan.commendation.NominationFact.SUBJECT_KIND;
import static vn.toandan.commendation.NominationFact.UNITED;

import com.google.common.collect.ImmutableList;
import vn.toandan.commendation.CommendationForm.Family;
import vn.toandan.law.Sentence;

/**
 * What bars and holds a nomination, and what only touches money, publicity or who decides: B1 to B15, in the order of the table; as opposed
 * to what the form itself asks ({@link Standards}).
 */
final class Bars {

    /** One achievement is commended once, in one form. */
    static final Ground ONCE = Texts.ofLaw(Texts.law(5).clause(2).point("c"));

    private Bars() {}

    static ImmutableList<Rule> rules(CommendationForm form, SubjectKind kind) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        rules.addAll(holds(kind));
        rules.add(Rule.of(Code.B5, Effect.BAR, new NotOnFile(COMMENDED_BY), ONCE));
        rules.add(Rule.of(Code.B6, Effect.FUND, new NotOnFile(FUND_PAID_BY), Texts.ofFund(2, 6)));
        rules.add(Rule.of(Code.B7, Effect.FUND, no(AT_FAULT_IN_MANAGEMENT), Texts.ofFund(2, 5)));
        rules.add(Rule.of(Code.B8, Effect.BAR, no(FRAUD_FOUND), Texts.ofLaw(Texts.law(93))));
        rules.add(Rule.of(Code.B9, Effect.BAR, no(PROSECUTED_OR_CONVICTED), Forms.ground(form), "exemplary_in_law"));
        rules.add(Rule.of(Code.B10, Effect.BAR, exemplary(form, kind), Forms.ground(form), "local_default"));
        if (kind.is(Recipient.COLLECTIVE)) {
            rules.add(Rule.of(Code.B11, Effect.BAR, yes(UNITED), Forms.ground(form), "local_default"));
        }
        rules.add(Rule.of(Code.B12, Effect.BAR, no(FALSE_REPORT_FOUND), Texts.ofFalseReports(), "false_report"));
        rules.add(Rule.of(Code.B13, Effect.TIP_MONEY, noDuty(kind), Texts.ofFund(3, 2), "duty_is_no_tip"));
        rules.add(Rule.of(Code.B14, Effect.PUBLICITY, open(kind), Texts.ofFund(8, 2), "consent"));
        rules.add(Rule.of(
                Code.B15,
                Effect.REROUTE,
                no(DECIDER_IS_BENEFICIARY),
                Texts.ofLaw(Texts.law(5).clause(2)),
                "reroute"));
        return rules.build();
    }

    /**
     * Decree 152, Art. 4.4: not yet commended, rather than refused; after a discipline only what is new counts. Households are not named
     * there.
     */
    private static ImmutableList<Rule> holds(SubjectKind kind) {
        String[] readings = kind.is(Recipient.HOUSEHOLD) ? new String[] {"acting_member"} : new String[0];
        Ground ground = Texts.ofDecree152(Texts.decree152(4).clause(4));
        return ImmutableList.of(
                Rule.of(Code.B1, Effect.HOLD, new NotPending(DISCIPLINE_PENDING), ground, readings),
                Rule.of(Code.B1, Effect.BAR, new AfterDiscipline(), ground, readings),
                Rule.of(Code.B2, Effect.HOLD, new NotPending(INVESTIGATION_PENDING), ground, readings),
                Rule.of(Code.B3, Effect.HOLD, new NotPending(COMPLAINT_PENDING), ground, readings),
                Rule.of(Code.B4, Effect.HOLD, new NotPending(PRESS_ALLEGATION_PENDING), ground, readings));
    }

    private static Condition exemplary(CommendationForm form, SubjectKind kind) {
        return form.family() == Family.GIAY_KHEN && kind.is(Recipient.INDIVIDUAL)
                ? all(yes(EXEMPLARY), yes(DUTIES_COMPLETED))
                : yes(EXEMPLARY);
    }

    private static Condition noDuty(SubjectKind kind) {
        return kind.isOnDuty()
                ? new Settled(false, ImmutableList.of(SUBJECT_KIND), Sentence.of("commendation/wording:asks.no_duty"))
                : no(DUTY_HOLDER);
    }

    private static Condition open(SubjectKind kind) {
        return new Certain(
                kind.is(Recipient.INDIVIDUAL)
                        ? all(yes(PUBLICITY_CONSENT), no(SECRET_INFORMANT), any(no(MINOR), yes(GUARDIAN_CONSENT)))
                        : all(yes(PUBLICITY_CONSENT), no(SECRET_INFORMANT)));
    }
}
