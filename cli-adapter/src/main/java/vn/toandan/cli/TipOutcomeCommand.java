package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Store;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.OutcomeRegister;
import vn.toandan.tip.OutcomeRow;
import vn.toandan.tip.Taken;

/** {@code tip outcome}: what came of one tip, by a numbered decision; files of many go through {@code import outcomes}. */
@Command(name = "outcome", mixinStandardHelpOptions = true)
final class TipOutcomeCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "TIP")
    private String tip = "";

    @Option(names = "--number", paramLabel = "NUMBER", required = true)
    private String number = "";

    @Option(names = "--date", paramLabel = "DATE", required = true)
    private LocalDate date = LocalDate.MIN;

    @Option(names = "--kind", paramLabel = "KIND", required = true)
    private String kind = "";

    @Option(names = "--quantity", paramLabel = "N", required = true)
    private long quantity;

    @Option(names = "--role", paramLabel = "decisive|supporting", required = true)
    private Role role = Role.SUPPORTING;

    private enum Role {
        DECISIVE(CausalRole.DECISIVE),
        SUPPORTING(CausalRole.SUPPORTING);

        private final CausalRole part;

        Role(CausalRole part) {
            this.part = part;
        }
    }

    @Mixin
    private final KnownOn knownOn = new KnownOn();

    @Mixin
    private final StoreOption store = new StoreOption();

    TipOutcomeCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        OutcomeKind what = OutcomeKind.of(kind)
                .orElseThrow(() -> new WrongUsage(
                        Sentence.of("cli/wording:tip.no_code", kind, String.join(", ", OutcomeKind.ALL.keySet()))));
        AwardOptions.requireText("--number", number);
        if (quantity < 0) {
            throw new WrongUsage(Sentence.of("cli/wording:tip.no_quantity", "--quantity", Long.toString(quantity)));
        }
        OutcomeRow row = new OutcomeRow(0, number.strip(), date, what, quantity, TipCommand.id(tip), role.part);
        try (Store open = store.open()) {
            Taken taken = open.write(
                    StoreOption.change("tip outcome", tip),
                    registers -> new OutcomeRegister(registers.outcomes(), registers.tips())
                            .takeIn(ImmutableList.of(row), knownOn.day()));
            TipAnswers answers = new TipAnswers(console, wording);
            if (taken instanceof Taken.Rejected rejected) {
                answers.refuse(rejected.rejections());
            } else if (taken instanceof Taken.In in) {
                answers.say(in.rows() == 0 ? "tip.nothing_new" : "tip.taken_in", in.rows());
            }
        }
        return Commands.DONE;
    }
}
