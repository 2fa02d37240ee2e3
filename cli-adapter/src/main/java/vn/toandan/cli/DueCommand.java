package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.commendation.CommendationDue;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.documents.DueJson;
import vn.toandan.privacy.PrivacyDue;
import vn.toandan.tip.Due;
import vn.toandan.tip.OnTimeRate;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.TipClock;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipVersion;

/**
 * {@code due}: every legal deadline that is near or past on a day, each with where it stands, how many decisions were in time, whom to
 * commend by when, and by when requests of data subjects are answered and breaches notified.
 */
@Command(name = "due", mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {

    private static final Comparator<Due> FIRST_DUE = Comparator.comparing(
                    (Due due) -> due.expiry().orElseThrow().lastDay())
            .thenComparing(due -> due.tip().text());

    private final Console console;
    private final Wording wording;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--within", paramLabel = "DAYS", defaultValue = "5")
    private int within;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextOrJson format = TextOrJson.TEXT;

    @Mixin
    private final StoreOption store = new StoreOption();

    DueCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        LocalDate day = on == null ? Law.today() : on;
        try (Store open = store.open()) {
            open.read(registers -> show(registers, day));
        }
        return Commands.DONE;
    }

    private boolean show(Registers registers, LocalDate day) {
        Map<TipId, TipVersion> tips = new LinkedHashMap<>();
        registers
                .tips()
                .received(
                        LocalDate.MIN,
                        day,
                        Law.EVERYTHING_KNOWN,
                        version -> tips.put(version.tip().id(), version));
        ImmutableMap<TipId, ImmutableList<TakenStep>> steps = registers.tips().steps(tips.keySet());
        TipClock clock = TipCommand.clock();
        List<Due> dues = new ArrayList<>();
        List<Due> decisions = new ArrayList<>();
        tips.forEach((id, version) -> {
            TipHistory history =
                    version.history(Optional.ofNullable(steps.get(id)).orElse(ImmutableList.of()));
            dues.addAll(clock.dues(history));
            clock.decision(history).ifPresent(decisions::add);
        });
        List<Due> past =
                dues.stream().filter(due -> due.isPastOn(day)).sorted(FIRST_DUE).toList();
        List<Due> near = dues.stream()
                .filter(due -> due.isNearOn(day, within))
                .sorted(FIRST_DUE)
                .toList();
        OnTimeRate rate = OnTimeRate.of(decisions, day);
        ImmutableList<CommendationDue> commendations = CommendationDues.on(registers, day);
        Instant now = PrivacyDues.lookedAt(day, on != null);
        ImmutableList<PrivacyDue> privacy =
                PrivacyCommands.clock().dues(registers.requests(), registers.breaches(), day);
        if (format == TextOrJson.JSON) {
            console.out().print(DueJson.show(day, within, past, near, rate, commendations, privacy, now, wording));
            return true;
        }
        say(day, past, near, rate, commendations);
        PrivacyDues.say(privacy, console, wording, now, within);
        return true;
    }

    /** Tips with their rate, then commendations. */
    private void say(
            LocalDate day, List<Due> past, List<Due> near, OnTimeRate rate, List<CommendationDue> commendations) {
        TipAnswers answers = new TipAnswers(console, wording);
        answers.say("due.past", (long) past.size(), day);
        past.forEach(due -> say(answers, due));
        answers.say("due.near", (long) near.size(), within);
        near.forEach(due -> say(answers, due));
        if (!rate.unknown().isEmpty()) {
            answers.say("due.unknown", (long) rate.unknown().size());
        }
        rate.percent().ifPresent(share -> answers.say("due.rate", rate.value(), rate.of(), share));
        CommendationDues.say(commendations, answers, day, within);
    }

    /** One line: which tip, what, by when, and where it stands. */
    static void say(TipAnswers answers, Due due) {
        if (due.expiry().isEmpty()) {
            answers.say(
                    "due.line_unknown",
                    due.tip().text(),
                    due.deadline().duty().words(),
                    due.deadline().words(),
                    due.deadline().citation().words());
            return;
        }
        answers.say(
                "due.line",
                due.tip().text(),
                due.deadline().duty().words(),
                due.expiry().get().lastDay(),
                due.deadline().words(),
                due.deadline().citation().words());
    }
}
