package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.tip.Credit;
import vn.toandan.tip.Due;
import vn.toandan.tip.DuplicateHints;
import vn.toandan.tip.IntakeGrade;
import vn.toandan.tip.KnownOutcome;
import vn.toandan.tip.LegalTime;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipVersion;

/** {@code tip show}: all that is on file of a tip; what it says too, where the master key is given; never who told. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class TipShowCommand implements Callable<Integer> {

    /** Within how many days two tips may tell of the same act. */
    private static final DuplicateHints HINTS = new DuplicateHints(7);

    private final Console console;
    private final TipAnswers answers;

    @Parameters(paramLabel = "TIP")
    private String tip = "";

    @Mixin
    private final KeyOption key;

    @Mixin
    private final StoreOption store = new StoreOption();

    TipShowCommand(Console console, Wording wording) {
        this.console = console;
        this.key = new KeyOption(console);
        this.answers = new TipAnswers(console, wording);
    }

    @Override
    public Integer call() {
        boolean isOpen = key.read().isPresent();
        try (Store open = store.open(key)) {
            open.read(registers -> show(registers, isOpen));
        }
        return Commands.DONE;
    }

    private boolean show(Registers registers, boolean isOpen) {
        TipId id = TipCommand.id(tip);
        TipVersion latest = registers
                .tips()
                .find(id)
                .orElseThrow(() -> new WrongUsage(Sentence.of("cli/wording:tip.unknown", Visible.text(tip))));
        TipHistory history = registers.tips().history(id);
        Tip facts = latest.tip();
        answers.say(
                "tip.show.head",
                tip,
                facts.kind().words(),
                facts.receivedOn(),
                history.state().words());
        facts.channel().ifPresent(channel -> answers.say("tip.show.channel", channel.words()));
        facts.unitCode().ifPresent(code -> answers.say("tip.show.place", code));
        facts.happenedOn().ifPresent(day -> answers.say("tip.show.happened", day));
        if (isOpen) {
            registers.tips().account(id).ifPresent(account -> text("tip.show.account", account.words()));
            registers
                    .tips()
                    .replies(id)
                    .forEach(reply -> text("tip.show.reply", reply.words().words()));
        }
        registers
                .tips()
                .versions(id)
                .forEach(version -> answers.say(
                        "tip.show.version", version.knownOn(), version.level().words(), version.rule()));
        history.steps()
                .forEach(taken -> answers.say(
                        "tip.show.step",
                        LegalTime.day(taken.at()),
                        taken.step().kind().words(),
                        taken.to().words()));
        registers.tips().grades(id).forEach(this::grade);
        outcomes(registers, id);
        hints(registers, facts);
        TipCommand.clock().dues(history).stream().filter(Due::isOpen).forEach(due -> DueCommand.say(answers, due));
        return true;
    }

    /** As it was told, on lines of its own. */
    private void text(String label, String words) {
        answers.say(label);
        words.lines().forEach(line -> console.out().println("  " + Visible.text(line)));
    }

    private void grade(IntakeGrade grade) {
        grade.admiralty().ifPresent(scale -> answers.say("tip.show.grade", scale.words()));
        grade.threeByFive().ifPresent(scale -> answers.say("tip.show.grade", scale.words()));
    }

    private void outcomes(Registers registers, TipId id) {
        for (KnownOutcome outcome : registers.outcomes().of(ImmutableSet.of(id))) {
            Credit credit = Credit.of(
                            outcome,
                            registers
                                    .tips()
                                    .asKnownOn(
                                            Law.EVERYTHING_KNOWN,
                                            outcome.links().keySet()))
                    .getOrDefault(id, Credit.ADDING);
            answers.say(
                    "tip.show.outcome",
                    outcome.outcome().key().decisionNumber(),
                    outcome.outcome().key().on(),
                    outcome.outcome().key().kind().words(),
                    outcome.outcome().quantity(),
                    Sentence.of("cli/wording:tip.credit." + credit.code()));
        }
    }

    private void hints(Registers registers, Tip facts) {
        List<Tip> near = new ArrayList<>();
        registers
                .tips()
                .received(HINTS.from(facts), HINTS.to(facts), Law.EVERYTHING_KNOWN, version -> near.add(version.tip()));
        ImmutableList<TipId> hints = HINTS.of(facts, near);
        if (!hints.isEmpty()) {
            answers.say(
                    "tip.show.hints",
                    String.join(", ", hints.stream().map(TipId::text).toList()));
        }
    }
}
