package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.tip.Retention;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipVersion;

/** {@code purge}: erases what tips say once it may no longer be kept, after a list of them; facts and figures stay. */
@Command(name = "purge", mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Option(names = "--years", paramLabel = "YEARS", required = true)
    private int years;

    @Option(names = "--decision", paramLabel = "NUMBER", required = true)
    private String decision = "";

    @Option(names = "--hold", paramLabel = "TIP")
    private final List<String> held = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--yes")
    private boolean isMeant;

    @Mixin
    private final StoreOption store = new StoreOption();

    PurgeCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        if (years < 1) {
            throw new WrongUsage(Sentence.of("cli/wording:purge.years", years));
        }
        String number = Arguments.text("--decision", decision);
        Retention retention =
                new Retention(years, held.stream().map(TipCommand::id).collect(ImmutableSet.toImmutableSet()));
        LocalDate day = on == null ? Law.today() : on;
        try (Store open = store.open()) {
            ImmutableSet<TipId> sealed = open.sealed();
            Map<TipId, LocalDate> over = open.read(registers -> over(registers, sealed, retention, day));
            tell(over, day);
            if (!isMeant) {
                say("purge.ask");
                return Commands.DONE;
            }
            over.keySet().forEach(tip -> open.erase(StoreOption.change("purge", tip.text() + " " + number), tip));
            say("purge.done", over.size());
        }
        return Commands.DONE;
    }

    /** Those on which something is sealed still, and until when each was to be kept. */
    private static Map<TipId, LocalDate> over(
            Registers registers, ImmutableSet<TipId> sealed, Retention retention, LocalDate day) {
        List<TipVersion> tips = new ArrayList<>();
        registers.tips().received(LocalDate.MIN, day, Law.EVERYTHING_KNOWN, tips::add);
        Map<TipId, ImmutableList<TakenStep>> steps = registers
                .tips()
                .steps(tips.stream().map(version -> version.tip().id()).collect(ImmutableSet.toImmutableSet()));
        Map<TipId, LocalDate> over = new LinkedHashMap<>();
        for (TipVersion version : tips) {
            TipId id = version.tip().id();
            TipHistory history =
                    version.history(Optional.ofNullable(steps.get(id)).orElse(ImmutableList.of()));
            if (sealed.contains(id) && retention.isOver(history, day)) {
                over.put(id, retention.keptUntil(history).orElseThrow());
            }
        }
        return over;
    }

    private void tell(Map<TipId, LocalDate> over, LocalDate day) {
        say("purge.list", over.size(), day, Retention.AS_LONG_AS_ITS_PURPOSE.words());
        over.forEach((tip, until) -> say("purge.line", tip.text(), until));
        say("purge.first", Retention.ARCHIVED_FIRST.words());
    }

    private void say(String key, Object... values) {
        console.out().println(wording.say(Sentence.of("cli/wording:" + key, values)));
    }
}
