package vn.toandan.cli;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.toandan.judging.SheetDraft;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.Store;
import vn.toandan.retention.OfficeTerm;
import vn.toandan.retention.Over;
import vn.toandan.retention.PublishedRetention;
import vn.toandan.retention.PurgeList;
import vn.toandan.retention.RecordKind;
import vn.toandan.retention.RetentionDesk;
import vn.toandan.tip.LegalTime;
import vn.toandan.tip.Retention;
import vn.toandan.tip.TipId;

/**
 * {@code purge}: lists what is no longer to be kept and remembers the list; erases what stood on one before, when it is meant or, for a timer, when the notice is over, and with it
 * drafts that were left alone. Facts and figures stay.
 */
@Command(name = "purge", mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {

    /** So that nobody else waits long for their turn to write. */
    private static final int AT_ONCE = 200;

    private final Console console;
    private final Wording wording;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @ArgGroup
    private final Erasing erasing = new Erasing();

    @Mixin
    private final StoreOption store = new StoreOption();

    /** What of the list goes: nothing unless it is said. */
    static final class Erasing {

        @Option(names = "--yes")
        private boolean isMeant;

        @Option(names = "--automatic")
        private boolean isAutomatic;
    }

    private PurgeCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    static CommandLine with(Console console, Wording wording) {
        return new CommandLine(new PurgeCommand(console, wording))
                .addSubcommand(new PurgeTermCommand(console, wording))
                .addSubcommand(new PurgeHoldCommand(console, wording))
                .addSubcommand(new PurgeReleaseCommand(console, wording));
    }

    @Override
    public Integer call() {
        Instant now = Instant.now();
        LocalDate today = LegalTime.day(now);
        LocalDate day = on == null ? today : on;
        if (day.isAfter(today) && (erasing.isMeant || erasing.isAutomatic)) {
            throw new WrongUsage(Sentence.of("cli/wording:purge.not_yet", day, today));
        }
        try (Store open = store.open()) {
            if (erasing.isMeant || erasing.isAutomatic) {
                endDrafts(open, now);
            }
            Optional<PurgeList> found = open.read(registers -> found(registers, open, day));
            if (found.isEmpty()) {
                say("purge.no_term", RecordKind.TIP_CONTENT.words(), RecordKind.TIP_CONTENT.code());
                return Commands.DONE;
            }
            tell(found.get(), day);
            if (day.isAfter(today)) {
                say("purge.ahead");
                return Commands.DONE;
            }
            open.write(
                    StoreOption.change("purge list", RecordKind.TIP_CONTENT.code()),
                    registers -> desk(registers).warn(found.get(), now));
            if (erasing.isMeant || erasing.isAutomatic) {
                erase(open, found.get(), day, today);
            } else {
                say("purge.ask");
            }
        }
        return Commands.DONE;
    }

    /** What somebody typed and left alone for too long; its term is ours, and stands on the page. */
    private void endDrafts(Store open, Instant now) {
        int ended = open.write(
                StoreOption.change("purge drafts", ""),
                registers -> registers.drafts().endBefore(SheetDraft.keptSince(now)));
        if (ended > 0) {
            say("purge.drafts", (long) ended, SheetDraft.KEPT.toDays());
        }
    }

    static RetentionDesk desk(Registers registers) {
        return new RetentionDesk(
                registers.retentions(), registers.tips(), PublishedRetention.asKnownOn(Law.EVERYTHING_KNOWN));
    }

    private static Optional<PurgeList> found(Registers registers, Store open, LocalDate day) {
        return desk(registers).list(RecordKind.TIP_CONTENT, new KeptTips(registers, open.sealed()).until(day), day);
    }

    private void tell(PurgeList list, LocalDate day) {
        OfficeTerm term = list.term();
        say("purge.list", (long) list.over().size(), day, (long) term.years(), term.decision());
        for (Over one : list.over()) {
            one.goesFrom(term)
                    .ifPresentOrElse(
                            first -> say("purge.listed", one.tip().text(), one.keptUntil(), first),
                            () -> say("purge.line", one.tip().text(), one.keptUntil()));
        }
        list.held()
                .forEach(hold ->
                        say("purge.held", hold.tip().text(), hold.reason().words(), hold.document()));
        say("purge.because", Retention.AS_LONG_AS_ITS_PURPOSE.words(), Retention.ARCHIVED_FIRST.words());
    }

    /** Only what stood on a list before this one; each is looked at once more when nobody else writes. */
    private void erase(Store open, PurgeList list, LocalDate day, LocalDate today) {
        ImmutableMap<TipId, Over> going = list.over().stream()
                .filter(one -> erasing.isAutomatic ? one.mayGoByItself(list.term(), today) : one.isListed())
                .collect(toImmutableMap(Over::tip, one -> one));
        Change change = StoreOption.change(
                "purge " + RecordKind.TIP_CONTENT.code(), list.term().decision());
        long erased = 0;
        for (List<TipId> some : Iterables.partition(going.keySet(), AT_ONCE)) {
            erased += open.erase(
                            change,
                            ImmutableSet.copyOf(some),
                            (registers, tip) -> isStillOver(registers, requireNonNull(going.get(tip)), day))
                    .size();
        }
        say("purge.done", erased);
        if (going.size() < list.over().size()) {
            say(erasing.isAutomatic ? "purge.waits" : "purge.unlisted", (long)
                    (list.over().size() - going.size()));
        }
    }

    private static boolean isStillOver(Registers registers, Over one, LocalDate day) {
        return desk(registers)
                .list(RecordKind.TIP_CONTENT, KeptTips.history(registers, one.tip()), day)
                .map(PurgeList::over)
                .orElse(ImmutableList.of())
                .contains(one);
    }

    private void say(String key, Object... values) {
        console.out().println(wording.say(Sentence.of("cli/wording:" + key, values)));
    }
}
