package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.tip.Admiralty;
import vn.toandan.tip.GradeTip;
import vn.toandan.tip.ThreeByFive;
import vn.toandan.tip.TipId;

/** {@code tip grade}: how a tip looks before it is checked, for the order of work alone. */
@Command(name = "grade", mixinStandardHelpOptions = true)
final class TipGradeCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "TIP")
    private String tip = "";

    @Option(names = "--admiralty", paramLabel = "A-F1-6")
    private @Nullable String admiralty;

    @Option(names = "--3x5x2", paramLabel = "1-3A-EP|C")
    private @Nullable String threeByFive;

    @Mixin
    private final StoreOption store = new StoreOption();

    TipGradeCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        TipId id = TipCommand.id(tip);
        GradeTip grade = new GradeTip(
                id,
                Optional.ofNullable(admiralty)
                        .map(code -> Admiralty.of(code).orElseThrow(() -> unknown(code, "A1 … F6"))),
                Optional.ofNullable(threeByFive)
                        .map(code -> ThreeByFive.of(code).orElseThrow(() -> unknown(code, "1-A-P … 3-E-C"))));
        Asked<GradeTip> asked = new Asked<>(console, wording, grade, ImmutableMap.of());
        try (Store open = store.open()) {
            Change change = StoreOption.change("tip grade", tip);
            new TipAnswers(console, wording)
                    .tell(
                            id,
                            open.write(
                                    change,
                                    registers -> asked.answered(
                                            TipCommand.desk(registers).grade(asked.request(), change.at()),
                                            TipAnswers::against)));
        }
        return Commands.DONE;
    }

    private static WrongUsage unknown(String code, String right) {
        return new WrongUsage(Sentence.of("cli/wording:tip.no_grade", code, right));
    }
}
