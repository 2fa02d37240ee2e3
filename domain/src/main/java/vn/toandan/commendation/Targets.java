package vn.toandan.commendation;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import vn.toandan.law.Calendar;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Targets for a dossier ("mốc lập hồ sơ"): how soon one should be complete after its reason is known; as opposed to the {@link Deadlines}
 * that then run. The Law asks for sudden feats to be commended "kịp thời" and names no number of days: these are defaults that a province
 * sets for itself.
 *
 * @param sudden working days for a sudden feat
 * @param yearly the day of the year up to which yearly results are handed in
 */
public record Targets(int sudden, MonthDay yearly) {

    public static final Targets DEFAULT = new Targets(3, MonthDay.of(Month.DECEMBER, 10));

    private static final Ground IN_TIME = Texts.ofLaw(Texts.law(85));

    /** The days of one proposal. */
    record Pair(TargetDay dossier, TargetDay decision) {}

    /** @param since when the reason was known; empty where that is not known */
    Pair suddenSince(Optional<LocalDate> since, CommendationScheme scheme, LocalDate lawOf) {
        Citation citation = IN_TIME.on(lawOf);
        TargetDay dossier = since.map(day -> counted(
                        "target.sudden", scheme.calendar().afterWorkingDays(day, sudden), sudden, day, citation))
                .orElseGet(() -> new TargetDay(Optional.empty(), words("target.no_day"), citation));
        return new Pair(dossier, decision(dossier, scheme.deadlines().sudden(), scheme.calendar(), lawOf));
    }

    /** The first day for yearly results from that day on. */
    Pair yearlySince(LocalDate since, CommendationScheme scheme, LocalDate lawOf) {
        LocalDate ofYear = yearly.atYear(since.getYear());
        LocalDate day = ofYear.isBefore(since) ? yearly.atYear(since.getYear() + 1) : ofYear;
        TargetDay dossier = new TargetDay(Optional.of(day), words("target.yearly", day), Deadlines.GROUND.on(lawOf));
        return new Pair(dossier, decision(dossier, scheme.deadlines().certificate(), scheme.calendar(), lawOf));
    }

    /** Where the dossier comes in on its last day. */
    private static TargetDay decision(TargetDay dossier, int days, Calendar calendar, LocalDate lawOf) {
        Citation citation = Deadlines.GROUND.on(lawOf);
        return dossier.day()
                .map(day -> counted("target.decision", calendar.afterWorkingDays(day, days), days, day, citation))
                .orElseGet(() -> new TargetDay(Optional.empty(), words("target.no_dossier"), citation));
    }

    private static TargetDay counted(
            String key, Optional<LocalDate> last, int days, LocalDate from, Citation citation) {
        return last.map(day -> new TargetDay(last, words(key, day, days, from), citation))
                .orElseGet(() -> new TargetDay(last, words("target.outside_calendar", days, from), citation));
    }

    private static Sentence words(String key, Object... values) {
        return Sentence.of("commendation/proposals:" + key, values);
    }
}
