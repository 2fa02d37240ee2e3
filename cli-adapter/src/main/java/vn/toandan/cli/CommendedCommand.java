package vn.toandan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.PublicList;
import vn.toandan.commendation.PublicityOfAwards;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.sheets.Visible;

/** {@code commended}: the awards of some days as they may be shown to everybody; as opposed to {@code export nominations}, which an office keeps. */
@Command(name = "commended", mixinStandardHelpOptions = true)
final class CommendedCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE", required = true)
    private LocalDate to = LocalDate.MIN;

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Mixin
    private final StoreOption store = new StoreOption();

    CommendedCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            List<PublicList.Entry> entries = open.read(this::entries);
            for (Sentence line : PublicList.of(entries, PublicList.ENOUGH_TO_HIDE)) {
                console.out().println(Visible.text(wording.phrase(line)));
            }
            console.out()
                    .println(wording.say(Sentence.of("cli/wording:commended.count", (long) entries.size(), from, to)));
        }
        return Commands.DONE;
    }

    private List<PublicList.Entry> entries(Registers registers) {
        TipsUnder place = new TipsUnder(registers.units(), under);
        PublicityOfAwards publicity =
                new PublicityOfAwards(registers.commendations(), Law.commendation(), Law.EVERYTHING_KNOWN);
        return registers.commendations().decided(from, to, Law.EVERYTHING_KNOWN).stream()
                .map(Commendations.Kept::award)
                .filter(award -> place.holds(award.unitCode(), award.decision().on()))
                .flatMap(award -> publicity.entry(award).stream())
                .toList();
    }
}
