package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.law.Provision;
import vn.toandan.tip.Deadline.From;
import vn.toandan.tip.Span.Unit;

/**
 * The deadlines as published ("các thời hạn theo quy định"), a line a row. They are followed from the first day of the published calendar
 * on; an amendment is one more edition. Months and days here are calendar ones unless they are called working days.
 *
 * <p>Each begins to run with a step of the {@link TipProcedure}, see {@link TipClock}, except two that are never due by themselves: how
 * much more time may be given ({@link Duty#EXTENSION}) and up to when it may be asked for ({@link Duty#EXTENSION_ASKED}) bound the step
 * that extends, and who does not ask owes nothing.
 */
public final class PublishedDeadlines {

    /** No calendar before, and so no answer. */
    static final LocalDate FOLLOWED_FROM = LocalDate.of(2022, 1, 1);

    private static final Provision FORWARDING = Provision.article(ProcedureTexts.JOINT_CIRCULAR, 8);
    private static final Provision ASSIGNING = Provision.article(ProcedureTexts.JOINT_CIRCULAR, 9);
    private static final Provision TELLING = Provision.article(ProcedureTexts.JOINT_CIRCULAR, 14);
    private static final Provision REPORTING = Provision.article(ProcedureTexts.POLICE_CIRCULAR, 15);
    private static final Provision ARCHIVING = Provision.article(ProcedureTexts.POLICE_CIRCULAR, 20);
    private static final Provision ACCEPTING = Provision.article(ProcedureTexts.DENUNCIATION_LAW, 24);
    private static final Provision SETTLING = Provision.article(ProcedureTexts.DENUNCIATION_LAW, 30);

    private static final ImmutableList<Deadline> SINCE_2022 = ImmutableList.of(
            row(Duty.FORWARD_URGENT, From.RECEIPT, 24, Unit.HOURS, FORWARDING),
            row(Duty.FORWARD_URGENT_REMOTE, From.RECEIPT, 48, Unit.HOURS, FORWARDING),
            row(Duty.FORWARD, From.RECEIPT, 7, Unit.DAYS, FORWARDING),
            row(Duty.FORWARD_FROM_STATION, From.RECEIPT, 24, Unit.HOURS, FORWARDING),
            row(Duty.CLASSIFICATION, From.RECEIPT, 24, Unit.HOURS, FORWARDING),
            row(Duty.TRANSFER, From.CLASSIFICATION, 24, Unit.HOURS, FORWARDING),
            row(Duty.ASSIGNMENT, From.RECEIPT, 3, Unit.DAYS, ASSIGNING),
            row(Duty.PROSECUTOR_INFORMED, From.RECEIPT, 3, Unit.DAYS, ProcedureTexts.RECEIVED_AND_FORWARDED.clause(5)),
            row(Duty.RECEIPT_NOTICE, From.RECEIPT, 3, Unit.WORKING_DAYS, TELLING),
            row(Duty.RESULT_NOTICE, From.CONCLUSION, 3, Unit.DAYS, TELLING),
            row(Duty.DECISION, From.RECEIPT, 20, Unit.DAYS, ProcedureTexts.CHECKED_AND_DECIDED),
            row(Duty.DECISION_COMPLEX, From.RECEIPT, 2, Unit.MONTHS, ProcedureTexts.LONGER),
            row(Duty.EXTENSION, From.EXPIRY, 2, Unit.MONTHS, ProcedureTexts.LONGER),
            row(Duty.EXTENSION_ASKED, From.EXPIRY, 5, Unit.DAYS_BEFORE, ProcedureTexts.LONGER),
            row(Duty.EXTENSION_ANSWERED, From.REQUEST, 3, Unit.DAYS, ProcedureTexts.SUSPENDED_AND_RESUMED),
            row(Duty.CLOSING_REPORT, From.EXPIRY, 7, Unit.DAYS_BEFORE, REPORTING),
            row(Duty.DECISION_RESUMED, From.RESUMPTION, 1, Unit.MONTHS, ProcedureTexts.SUSPENDED_AND_RESUMED.clause(3)),
            row(Duty.ADMINISTRATIVE_TRANSFER, From.NO_CASE, 3, Unit.DAYS, ProcedureTexts.FOR_ADMINISTRATIVE_SANCTION),
            row(Duty.ARCHIVE, From.CLOSING, 1, Unit.MONTHS, ARCHIVING),
            row(Duty.ARCHIVE_SUSPENDED, From.SUSPENSION, 2, Unit.YEARS, ARCHIVING),
            row(Duty.DENUNCIATION_ACCEPTED, From.RECEIPT, 7, Unit.WORKING_DAYS, ACCEPTING),
            row(Duty.DENUNCIATION_ACCEPTED_COMPLEX, From.RECEIPT, 10, Unit.WORKING_DAYS, ACCEPTING),
            row(Duty.DENUNCIATION_SETTLED, From.ACCEPTANCE, 30, Unit.DAYS, SETTLING),
            row(Duty.DENUNCIATION_SETTLED_COMPLEX, From.ACCEPTANCE, 60, Unit.DAYS, SETTLING),
            row(Duty.DENUNCIATION_SETTLED_ESPECIALLY_COMPLEX, From.ACCEPTANCE, 90, Unit.DAYS, SETTLING));

    private static final EffectiveDated<ImmutableList<Deadline>> ALL = EffectiveDated.<ImmutableList<Deadline>>nothing()
            .adding(new Edition<>(
                    Range.atLeast(FOLLOWED_FROM), FOLLOWED_FROM, ProcedureTexts.JOINT_CIRCULAR, SINCE_2022));

    private PublishedDeadlines() {}

    /** The table that could be known on that day. */
    public static EffectiveDated<ImmutableList<Deadline>> asKnownOn(LocalDate day) {
        return ALL.asKnownOn(day);
    }

    private static Deadline row(Duty duty, From from, int amount, Unit unit, Provision citation) {
        return new Deadline(duty, from, new Span(amount, unit), citation);
    }
}
