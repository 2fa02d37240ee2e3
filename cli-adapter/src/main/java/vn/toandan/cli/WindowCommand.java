package vn.toandan.cli;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.StandardJson;
import vn.toandan.safety.EvaluationWindow;
import vn.toandan.safety.RuleSet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** {@code window}: the days whose events count for a year, or the year for which a day counts. */
@Command(name = "window", mixinStandardHelpOptions = true)
final class WindowCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--kind", paramLabel = "KIND", required = true)
    private UnitKind kind = UnitKind.RESIDENTIAL_AREA;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Asked asked = new Asked();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextOrJson format = TextOrJson.TEXT;

    /** A year or a day. */
    static final class Asked {
        @Option(names = "--year", paramLabel = "YYYY", required = true)
        private @Nullable Year year;

        @Option(names = "--date", paramLabel = "DATE", required = true)
        private @Nullable LocalDate date;
    }

    WindowCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        SafetyStandard standard = Law.standard();
        OptionalInt year = year(standard);
        if (year.isEmpty()) {
            return answer(OptionalInt.empty(), Optional.empty(), Optional.empty());
        }
        LocalDate decided = on == null ? standard.lastLawfulDay(kind, year.getAsInt()) : on;
        RuleSet ruleSet = Law.on(standard, decided);
        return answer(year, ruleSet.of(kind).window(), Optional.of(ruleSet));
    }

    private OptionalInt year(SafetyStandard standard) {
        if (asked.year != null) {
            return OptionalInt.of(asked.year.number());
        }
        LocalDate day = asked.date;
        if (day == null) {
            return OptionalInt.empty();
        }
        if (on == null) {
            OptionalInt year = standard.yearOf(kind, day);
            if (year.isEmpty()
                    && standard.on(standard.lastLawfulDay(kind, day.getYear())).isEmpty()) {
                throw Law.nothingInForce(standard, day);
            }
            return year;
        }
        Optional<EvaluationWindow> window = Law.on(standard, on).of(kind).window();
        return IntStream.of(day.getYear() + 1, day.getYear())
                .filter(year -> window.isPresent() && window.get().of(year).contains(day))
                .findFirst();
    }

    private int answer(OptionalInt year, Optional<EvaluationWindow> window, Optional<RuleSet> ruleSet) {
        if (format == TextOrJson.JSON) {
            console.out()
                    .print(StandardJson.window(
                            kind,
                            year,
                            window.map(days -> days.of(year.orElseThrow())),
                            ruleSet.map(RuleSet::id).orElse(null),
                            window.map(days -> wording.phrase(days.citation().words()))
                                    .orElse(null)));
            return Commands.DONE;
        }
        console.out().println(wording.say(words(year, window, ruleSet)));
        return Commands.DONE;
    }

    private Sentence words(OptionalInt year, Optional<EvaluationWindow> window, Optional<RuleSet> ruleSet) {
        if (year.isEmpty() || ruleSet.isEmpty()) {
            return Sentence.of("cli/wording:window.no_year", kind.words());
        }
        String number = Integer.toString(year.getAsInt());
        if (window.isEmpty()) {
            return Sentence.of(
                    "cli/wording:window.not_fixed",
                    number,
                    kind.words(),
                    ruleSet.get().title());
        }
        Range<LocalDate> days = window.get().of(year.getAsInt());
        Sentence words = Sentence.of(
                "cli/wording:window",
                number,
                kind.words(),
                days.lowerEndpoint(),
                days.upperEndpoint(),
                window.get().citation().words(),
                ruleSet.get().id());
        return ruleSet.get().complete() ? words : words.and(Sentence.of("cli/wording:incomplete"));
    }
}
