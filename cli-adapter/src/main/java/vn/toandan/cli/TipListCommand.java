package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.documents.TextTable;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipVersion;

/** {@code tip list}: the facts of the tips received on some days, and how far each has come; never what it says. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class TipListCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable LocalDate to;

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Mixin
    private final StoreOption store = new StoreOption();

    TipListCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            open.read(this::list);
        }
        return Commands.DONE;
    }

    private boolean list(Registers registers) {
        TipsUnder place = new TipsUnder(registers.units(), under);
        List<TipVersion> asked = new ArrayList<>();
        registers
                .tips()
                .received(
                        from == null ? LocalDate.MIN : from,
                        to == null ? LocalDate.MAX : to,
                        Law.EVERYTHING_KNOWN,
                        version -> {
                            if (place.holds(version.tip())) {
                                asked.add(version);
                            }
                        });
        ImmutableMap<TipId, ImmutableList<TakenStep>> steps = registers
                .tips()
                .steps(asked.stream().map(version -> version.tip().id()).collect(ImmutableSet.toImmutableSet()));
        TextTable table = new TextTable(console.out());
        for (TipVersion version : asked) {
            Tip tip = version.tip();
            table.row(
                    TextTable.Cell.of(Visible.text(tip.id().text())),
                    TextTable.Cell.of(wording.date(tip.receivedOn())),
                    TextTable.Cell.of(wording.phrase(tip.kind().words())),
                    TextTable.Cell.of(Visible.text(tip.unitCode().orElse("–"))),
                    TextTable.Cell.of(wording.phrase(version.history(
                                    Optional.ofNullable(steps.get(tip.id())).orElse(ImmutableList.of()))
                            .state()
                            .words())),
                    TextTable.Cell.of(wording.phrase(version.level().words())));
        }
        table.flush();
        new TipAnswers(console, wording).say("tip.listed", (long) asked.size());
        return true;
    }
}
