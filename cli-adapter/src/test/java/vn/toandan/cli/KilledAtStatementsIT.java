package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.persistence.process.WatchedProcess;
import vn.toandan.persistence.process.WatchedProcess.Ended;

/**
 * Each {@link Deed} in a process of its own that is killed before one of its statements: whoever opens the store next finds it as before the deed or as after it, the log whole,
 * and whatever was acknowledged. As opposed to {@link KilledIT}, which kills at any moment, and knows less of what has to be there.
 */
class KilledAtStatementsIT {

    /** In the long run: all of them, unless fewer will do. */
    private static final int EVERY = Integer.getInteger("toandan.kills.every", 1);

    private static final int AT_LEAST = 200;

    @TempDir
    private Path folder;

    private final List<String> wrong = new ArrayList<>();
    private int points;

    /** Amid the statements of some deeds, and when all of them are done and nothing is said yet. */
    @ParameterizedTest
    @EnumSource
    void killed_at_some_statements_a_store_is_as_before_or_as_after(Offices.Engine engine)
            throws IOException, SQLException {
        Stream<Deed> some = engine == Offices.Engine.FILE
                ? Stream.of(Deed.KEEP_WHO_TOLD, Deed.IMPORT_NOMINATIONS)
                : Stream.of(Deed.RECEIVE_A_TIP, Deed.DECIDE);
        kill(engine, some, all -> IntStream.of(all / 2, all * 3 / 4, all - 2));
        assertThat(points).isEqualTo(2 * 3);
    }

    @Tag("kills")
    @ParameterizedTest
    @EnumSource
    void killed_at_any_statement_a_store_is_as_before_or_as_after(Offices.Engine engine)
            throws IOException, SQLException {
        kill(
                engine,
                engine.deeds(),
                all -> IntStream.rangeClosed(1, all).filter(boundary -> (all - boundary) % EVERY == 0));
        assertThat(points).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private void kill(Offices.Engine engine, Stream<Deed> deeds, IntFunction<IntStream> which)
            throws IOException, SQLException {
        Offices offices = new Offices(engine, folder);
        for (Deed deed : deeds.toList()) {
            kill(offices, deed, which);
        }
        assertThat(wrong).isEmpty();
    }

    private void kill(Offices offices, Deed deed, IntFunction<IntStream> which) throws IOException, SQLException {
        Office office = offices.forA(deed);
        Ended whole = WatchedProcess.run(office.folder(), offices.program(deed, office));
        assertThat(whole.exitCode())
                .as("%s: %s%s", deed, whole.out(), whole.err())
                .isZero();
        Kept after = reopened(office, deed);
        Office untouched = offices.forA(deed);
        Kept before = reopened(untouched, deed);
        offices.discard(untouched);
        offices.discard(office);
        for (int boundary : which.apply(whole.boundaries()).toArray()) {
            kill(offices, deed, boundary, before, after);
        }
    }

    private void kill(Offices offices, Deed deed, int boundary, Kept before, Kept after)
            throws IOException, SQLException {
        Office office = offices.forA(deed);
        Ended ended = WatchedProcess.kill(office.folder(), boundary, offices.program(deed, office));
        String where = deed + " killed at " + boundary + ": ";
        if (!ended.isKilled()) {
            wrong.add(where + "it was not killed " + ended);
        }
        Kept now = reopened(office, deed);
        if (deed.hasAnswered(ended.out()) && !now.equals(after)) {
            wrong.add(where + "acknowledged and not there, " + now.unlike(after));
        } else if (!now.equals(before) && !now.equals(after)) {
            wrong.add(where + "neither as before nor as after; " + now.unlike(before) + "; " + now.unlike(after));
        }
        points++;
        offices.discard(office);
    }

    /** Where a store was still to be made, it is made again: what was begun is in nobody's way. */
    private static Kept reopened(Office office, Deed deed) throws IOException, SQLException {
        Offices.awaitQuiet(office);
        if (deed.beginsWithNothing()) {
            office.command(List.of("init"));
        }
        ImmutableList<String> opened = Reopened.prove(office);
        Offices.awaitQuiet(office);
        return Kept.of(office, opened);
    }
}
