package vn.toandan.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import vn.toandan.commendation.CommendationScheme;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.law.Sentence;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.safety.RuleSet;
import vn.toandan.safety.SafetyStandard;

/** The law that the commands ask, always as known to this release; as opposed to today, which only fills in a date left out. */
final class Law {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Later than anything can be known. */
    static final LocalDate EVERYTHING_KNOWN = LocalDate.of(9999, 12, 31);

    private Law() {}

    static SafetyStandard standard() {
        return PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();
    }

    static CommendationScheme commendation() {
        return CommendationScheme.asKnownOn(CommendationScheme.FOLLOWED_UNTIL, PublishedCalendar.NATIONAL);
    }

    static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }

    /** What governs that day; a day before the first text is wrong usage. */
    static RuleSet on(SafetyStandard standard, LocalDate day) {
        return standard.on(day).orElseThrow(() -> nothingInForce(standard, day));
    }

    static WrongUsage nothingInForce(SafetyStandard standard, LocalDate day) {
        return new WrongUsage(Sentence.of("cli/wording:nothing_in_force", day, firstDay(standard)));
    }

    static LocalDate firstDay(SafetyStandard standard) {
        return standard.timeline().get(0).inForce().lowerEndpoint();
    }
}
