package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.toandan.persistence.database.StoreFile.NOON;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** What others are told of the log: everything, once it is there, in its order, and from where they were told last. */
class OutboxTest {

    @TempDir
    private Path folder;

    private final List<Store> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(Store::close);
    }

    private Store store(StoreAddress address) {
        Store.migrate(address);
        Store store = Store.open(address);
        open.add(store);
        return store;
    }

    /** A write that leaves one entry. */
    private static void write(Store store, String deed, String code) {
        store.write(new Change("lan.nt", deed, code, NOON), registers -> {
            registers.units().put(ImmutableList.of(unit(code)));
            return true;
        });
    }

    private static Unit unit(String code) {
        return new Unit(
                code, UnitType.COMMUNE, "Xã " + code, Optional.empty(), LocalDate.of(2025, 7, 1), Optional.empty());
    }

    private static List<String> subjects(Store store, long after) {
        return store.outbox().after(after, 100).stream().map(LogLine::subject).toList();
    }

    @ParameterizedTest
    @EnumSource
    void others_are_first_told_of_what_comes_and_not_of_what_was(KeptIn where) {
        Store store = store(where.address(folder));
        write(store, "unit add", "1");
        write(store, "unit add", "2");
        long begun = store.outbox().reached();
        write(store, "unit add", "3");
        assertThat(begun).isEqualTo(2);
        assertThat(store.outbox().reached()).isEqualTo(begun);
        assertThat(subjects(store, begun)).containsExactly("3");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_reached_is_there_after_a_start(KeptIn where) {
        StoreAddress address = where.address(folder);
        Store store = store(address);
        assertThat(store.outbox().reached()).isZero();
        write(store, "unit add", "1");
        write(store, "unit add", "2");
        store.outbox().reach(1);
        Store again = store(address);
        assertThat(again.outbox().reached()).isEqualTo(1);
        assertThat(subjects(again, 1)).containsExactly("2");
        assertThat(again.firstBrokenLogEntry()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void of_a_log_that_ends_before_what_is_reached_everything_to_come_is_told(KeptIn where) {
        Store store = store(where.address(folder));
        write(store, "unit add", "1");
        store.outbox().reach(7);
        long reached = store.outbox().reached();
        write(store, "unit add", "2");
        assertThat(subjects(store, reached)).containsExactly("2");
    }

    /** As after a kill: it began, and noted nothing more. */
    @ParameterizedTest
    @EnumSource
    void of_such_a_log_nothing_is_passed_over_at_the_second_start_either(KeptIn where) {
        StoreAddress address = where.address(folder);
        Store store = store(address);
        write(store, "unit add", "1");
        store.outbox().reach(3);
        long first = store.outbox().reached();
        IntStream.rangeClosed(2, 5).forEach(number -> write(store, "unit add", Integer.toString(number)));
        Store again = store(address);
        long second = again.outbox().reached();
        assertThat(second).isEqualTo(first);
        assertThat(subjects(again, second)).containsExactly("2", "3", "4", "5");
    }

    @ParameterizedTest
    @EnumSource
    void so_many_are_read_at_once_the_earliest_first(KeptIn where) {
        Store store = store(where.address(folder));
        IntStream.rangeClosed(1, 5).forEach(number -> write(store, "unit add", Integer.toString(number)));
        assertThat(store.outbox().after(1, 3)).extracting(LogLine::number).containsExactly(2L, 3L, 4L);
        assertThat(store.outbox().after(5, 3)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_is_counted_by_deed(KeptIn where) {
        Store store = store(where.address(folder));
        write(store, "unit add", "1");
        assertThat(store.outbox().waiting(ImmutableSet.of("unit add"))).isZero();
        store.outbox().reached();
        write(store, "unit add", "2");
        write(store, "unit rename", "3");
        write(store, "unit add", "4");
        assertThat(store.outbox().waiting(ImmutableSet.of("unit add"))).isEqualTo(2);
        store.outbox().reach(2);
        assertThat(store.outbox().waiting(ImmutableSet.of("unit add"))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_write_that_failed_leaves_no_gap(KeptIn where) {
        Store store = store(where.address(folder));
        write(store, "unit add", "1");
        assertThatIllegalStateException()
                .isThrownBy(() -> store.write(new Change("lan.nt", "unit add", "2", NOON), registers -> {
                    registers.units().put(ImmutableList.of(unit("2")));
                    throw new IllegalStateException("on purpose");
                }));
        write(store, "unit add", "3");
        assertThat(store.outbox().after(0, 9)).extracting(LogLine::number).containsExactly(1L, 2L);
        assertThat(subjects(store, 0)).containsExactly("1", "3");
    }

    /** Whoever reads again and again after the last that they saw sees all of them. */
    @ParameterizedTest
    @EnumSource
    void nothing_is_passed_over_while_many_write(KeptIn where) throws InterruptedException {
        Store store = store(where.address(folder));
        int writers = 4;
        int each = 25;
        List<Thread> threads = IntStream.range(0, writers)
                .mapToObj(writer -> new Thread(() ->
                        IntStream.range(0, each).forEach(number -> write(store, "unit add", writer + "-" + number))))
                .toList();
        threads.forEach(Thread::start);
        List<LogLine> seen = new ArrayList<>();
        while (threads.stream().anyMatch(Thread::isAlive)) {
            seen.addAll(store.outbox().after(last(seen), 7));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        seen.addAll(store.outbox().after(last(seen), writers * each));
        assertThat(seen).extracting(LogLine::subject).doesNotHaveDuplicates();
        assertThat(subjects(store, 0))
                .isEqualTo(seen.stream().map(LogLine::subject).toList());
    }

    private static long last(List<LogLine> seen) {
        return seen.isEmpty() ? 0 : seen.get(seen.size() - 1).number();
    }
}
