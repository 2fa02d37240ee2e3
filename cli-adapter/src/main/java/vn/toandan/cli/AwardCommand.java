package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.commendation.AwardNomination;
import vn.toandan.commendation.CommendationDesk;
import vn.toandan.commendation.LocalSupplement;
import vn.toandan.commendation.NationalAmount;
import vn.toandan.commendation.Registered;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;

/** {@code award}: records that an authority awarded a nomination; as opposed to {@code eligible}, which says whether it may. */
@Command(name = "award", mixinStandardHelpOptions = true)
final class AwardCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Mixin
    private final AwardOptions options = new AwardOptions();

    @Option(names = "--amount", paramLabel = "DONG")
    private @Nullable Long amount;

    @Option(names = "--supplement", paramLabel = "DONG")
    private @Nullable Long supplement;

    @Option(names = "--supplement-source", paramLabel = "TEXT")
    private @Nullable String supplementSource;

    @Option(names = "--resting-on", paramLabel = "NUMBER")
    private @Nullable String restingOn;

    @Mixin
    private final StoreOption store = new StoreOption();

    AwardCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        AwardNomination award = new AwardNomination(
                options.nomination(),
                options.decision(),
                Optional.ofNullable(amount).map(AwardCommand::paid),
                supplement(),
                Optional.ofNullable(restingOn).map(String::strip),
                options.knownOn());
        Asked<AwardNomination> asked =
                new Asked<>(console, wording, award, ImmutableMap.of("nomination", "--nomination"));
        try (Store open = store.open()) {
            Registered registered = open.write(
                    StoreOption.change("award", options.number()),
                    registers -> asked.answered(desk(registers).award(asked.request()), AwardOptions::against));
            options.tell(console, wording, registered, "award.recorded");
        }
        return Commands.DONE;
    }

    private static NationalAmount paid(long dong) {
        if (dong < 0) {
            throw new WrongUsage(Sentence.of("cli/wording:award.amount", "--amount", Long.toString(dong)));
        }
        return new NationalAmount(dong);
    }

    private Optional<LocalSupplement> supplement() {
        if (supplement == null && supplementSource == null) {
            return Optional.empty();
        }
        if (supplement == null || supplementSource == null || supplementSource.isBlank()) {
            throw new WrongUsage(Sentence.of("cli/wording:award.supplement"));
        }
        if (supplement <= 0) {
            throw new WrongUsage(Sentence.of("cli/wording:award.amount", "--supplement", Long.toString(supplement)));
        }
        return Optional.of(new LocalSupplement(supplement, supplementSource.strip()));
    }

    /** The desk over one transaction's registers. */
    static CommendationDesk desk(Registers registers) {
        return new CommendationDesk(registers.commendations(), Law.commendation());
    }
}
