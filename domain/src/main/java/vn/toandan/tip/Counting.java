package vn.toandan.tip;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Calendar;
import vn.toandan.law.Citation;
import vn.toandan.law.Provision;

/**
 * Counting of deadlines ("cách tính thời hạn"), our words for the code: days and months end with their last day, at 24:00; months on the
 * same date, or the last of a shorter month; and a last day that is a day off gives way to the next working day. As opposed to the
 * {@link Deadline}s that are counted.
 *
 * <p>Our reading where the text is silent: the day from which is counted is not counted itself; hours run on through days off, since the
 * duty desk is never closed; what is counted backwards stays where it falls. Where the calendar knows nothing of a day, the end is not
 * known.
 */
public final class Counting {

    static final Citation RULE = Provision.article(ProcedureTexts.CODE, 134);

    private final Calendar calendar;

    public Counting(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Empty where the calendar does not reach so far, or where hours are to be counted from a day. */
    Optional<Expiry> end(Span span, Start start) {
        LocalDate day = start.day();
        int amount = span.amount();
        return switch (span.unit()) {
            case HOURS -> start.at().map(at -> Expiry.at(at.plusSeconds(3600L * amount)));
            case DAYS -> worked(day.plusDays(amount));
            case MONTHS -> worked(day.plusMonths(amount));
            case YEARS -> worked(day.plusYears(amount));
            case WORKING_DAYS -> calendar.afterWorkingDays(day, amount).map(Expiry::endOf);
            case DAYS_BEFORE -> Optional.of(Expiry.endOf(day.minusDays(amount)));
        };
    }

    private Optional<Expiry> worked(LocalDate last) {
        return calendar.orNextWorkingDay(last).map(Expiry::endOf);
    }
}
