package vn.toandan.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;

/** From which day something counts as known: {@code --known-on}, else today. Nothing is known before its day has come. */
final class KnownOn {

    @Option(names = "--known-on", paramLabel = "DATE")
    private @Nullable LocalDate day;

    LocalDate day() {
        LocalDate today = Law.today();
        if (day == null) {
            return today;
        }
        if (day.isAfter(today)) {
            throw new WrongUsage(Sentence.of("cli/wording:known_on.future", day, today));
        }
        return day;
    }
}
