package vn.toandan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.commendation.Proposal;
import vn.toandan.commendation.Proposals;
import vn.toandan.commendation.Targets;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.documents.ProposalsJson;

/** {@code proposals}: who should be considered for a commendation, by what the registers show, or what was set aside; as opposed to {@code eligible}, which answers nominations. */
@Command(name = "proposals", mixinStandardHelpOptions = true)
final class ProposalsCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--under", paramLabel = "CODE")
    private @Nullable String under;

    @Option(names = "--set-aside")
    private boolean isOfThoseSetAside;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextOrJson format = TextOrJson.TEXT;

    @Mixin
    private final StoreOption store = new StoreOption();

    ProposalsCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        LocalDate day = on == null ? Law.today() : on;
        try (Store open = store.open()) {
            if (isOfThoseSetAside) {
                open.read(registers -> showSetAside(registers, day));
            } else {
                open.read(registers -> show(registers, day));
            }
        }
        return Commands.DONE;
    }

    private boolean show(Registers registers, LocalDate day) {
        TipsUnder place = new TipsUnder(registers.units(), under);
        List<Proposal> asked = proposals(registers, day).stream()
                .filter(one -> place.holds(one.unitCode(), one.placedOn()))
                .toList();
        if (format == TextOrJson.JSON) {
            console.out().print(new ProposalsJson(wording).of(asked));
        } else {
            new ProposalsText(console, wording).write(asked, day);
        }
        return true;
    }

    private boolean showSetAside(Registers registers, LocalDate day) {
        TipsUnder place = new TipsUnder(registers.units(), under);
        List<Proposals.Aside> asked = proposals(registers).setAside(day, Law.EVERYTHING_KNOWN).stream()
                .filter(one ->
                        place.holds(one.proposal().unitCode(), one.proposal().placedOn()))
                .toList();
        if (format == TextOrJson.JSON) {
            console.out().print(new ProposalsJson(wording).ofSetAside(asked));
        } else {
            new ProposalsText(console, wording).writeSetAside(asked, day);
        }
        return true;
    }

    /** With everything that is recorded of what had happened by that day. */
    static List<Proposal> proposals(Registers registers, LocalDate day) {
        return proposals(registers).on(day, Law.EVERYTHING_KNOWN);
    }

    static Proposals proposals(Registers registers) {
        return new Proposals(
                registers.tips(),
                registers.outcomes(),
                registers.models(),
                registers.commendations(),
                Law.commendation(),
                Targets.DEFAULT);
    }
}
