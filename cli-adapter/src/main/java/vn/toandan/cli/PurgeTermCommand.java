package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Sureness;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.retention.OfficeTerm;
import vn.toandan.retention.PublishedRetention;
import vn.toandan.retention.RecordKind;
import vn.toandan.retention.RetentionRule;
import vn.toandan.retention.Retentions;
import vn.toandan.retention.SetTerm;
import vn.toandan.retention.Settled;

/** {@code purge term}: says of each kind of record how long it is kept, why, and how sure that is; or sets what the office decided. */
@Command(name = "term", mixinStandardHelpOptions = true)
final class PurgeTermCommand implements Callable<Integer> {

    /** A proposal of this project, where the office names no other. */
    private static final String USUAL_NOTICE = "30";

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "KIND", arity = "0..1")
    private @Nullable RecordKind kind;

    @Option(names = "--years", paramLabel = "YEARS")
    private @Nullable Integer years;

    @Option(names = "--notice", paramLabel = "DAYS", defaultValue = USUAL_NOTICE)
    private int notice;

    @Option(names = "--decision", paramLabel = "NUMBER")
    private @Nullable String decision;

    @Mixin
    private final StoreOption store = new StoreOption();

    PurgeTermCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        if (kind != null) {
            set(
                    kind,
                    TipStepCommand.given("--years", years),
                    TipStepCommand.given("--decision", decision).strip());
        }
        try (Store open = store.open()) {
            open.read(registers -> show(registers.retentions()));
        }
        return Commands.DONE;
    }

    private void set(RecordKind which, int kept, String number) {
        Asked<SetTerm> asked = new Asked<>(
                console, wording, new SetTerm(which, kept, notice, number), ImmutableMap.of("decision", "--decision"));
        Change change = StoreOption.change("purge term", which.code() + " " + number);
        try (Store open = store.open()) {
            Settled settled = open.write(
                    change,
                    registers -> asked.answered(
                            PurgeCommand.desk(registers).set(asked.request(), change.at()), PurgeAnswers::against));
            Asked.refuseAny(console, wording, PurgeAnswers.against(settled));
        }
    }

    private boolean show(Retentions retentions) {
        PublishedRetention.asKnownOn(Law.EVERYTHING_KNOWN)
                .on(Law.today())
                .ifPresent(edition -> edition.rules().forEach(rule -> show(rule, retentions)));
        return true;
    }

    private void show(RetentionRule rule, Retentions retentions) {
        Sentence until = switch (rule.end()) {
            case NEVER -> say("purge.kept_for_good");
            case OFFICE_TERM -> retentions.term(rule.kind()).map(this::term).orElseGet(() -> say("purge.term_open"));
        };
        console.out()
                .println(wording.say(
                        say("purge.kind", rule.kind().code(), rule.kind().words(), until)));
        console.out().println("    " + wording.say(because(rule)));
    }

    private Sentence term(OfficeTerm term) {
        return say(
                "purge.term", (long) term.years(), (long) term.noticeDays(), term.decision(), Sureness.OFFICE.words());
    }

    private static Sentence because(RetentionRule rule) {
        return rule.ground()
                .map(ground -> say(
                        "purge.ground",
                        rule.because(),
                        ground.words(),
                        rule.sureness().words()))
                .orElseGet(() ->
                        say("purge.no_ground", rule.because(), rule.sureness().words()));
    }

    private static Sentence say(String key, Object... values) {
        return Sentence.of("cli/wording:" + key, values);
    }
}
