package vn.toandan.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.privacy.PrivacyDue;

/**
 * By when requests of data subjects are answered and breaches notified, as {@code due} says it; as opposed to the deadlines of tips, which stand before it. Hours are counted to
 * the minute.
 */
final class PrivacyDues {

    private PrivacyDues() {}

    /** At the beginning of a day that was named; without one, now. */
    static Instant lookedAt(LocalDate day, boolean isNamed) {
        return isNamed ? day.atStartOfDay(Law.VIETNAM).toInstant() : Instant.now();
    }

    static void say(List<PrivacyDue> dues, Console console, Wording wording, Instant now, int within) {
        List<PrivacyDue> past = dues.stream().filter(due -> due.isPastAt(now)).toList();
        List<PrivacyDue> near =
                dues.stream().filter(due -> due.isNearAt(now, within)).toList();
        long unknown = dues.stream().filter(due -> due.expiry().isEmpty()).count();
        if (past.isEmpty() && near.isEmpty() && unknown == 0) {
            return;
        }
        console.out().println(wording.say(Sentence.of("cli/wording:due.privacy_past", (long) past.size())));
        past.forEach(due -> tell(console, wording, due));
        console.out().println(wording.say(Sentence.of("cli/wording:due.privacy_near", (long) near.size(), within)));
        near.forEach(due -> tell(console, wording, due));
        dues.stream().filter(due -> due.expiry().isEmpty()).forEach(due -> tell(console, wording, due));
    }

    /** One line: which request or breach, what, and by when. */
    static void tell(Console console, Wording wording, PrivacyDue due) {
        Sentence until = due.expiry()
                .map(end -> end.moment()
                        .map(moment -> Sentence.of("cli/wording:due.privacy_moment", Moments.text(moment)))
                        .orElseGet(() -> Sentence.of("cli/wording:due.privacy_day", end.lastDay())))
                .orElseGet(() -> Sentence.of("cli/wording:due.privacy_unknown"));
        console.out()
                .println(wording.say(Sentence.of(
                        "cli/wording:due.privacy",
                        due.about(),
                        due.duty().words(),
                        due.kind(),
                        until,
                        due.citation().words())));
    }
}
