package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.judging.Thon1.withCrimes;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.judging.FiledSheet;
import vn.toandan.persistence.database.WritingTogether.Asked;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** One commit for all who wait: each of them is kept or undone by itself. */
class WritingTogetherTest {

    private static final int OTHERS = 12;
    private static final Turn NOWHERE = new Turn(
            new Parcel(DSL.using(SQLDialect.SQLITE), new Statements()),
            false,
            new TipSeals(new KeysInFile(Path.of("nowhere")), Optional.empty()));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @TempDir
    private Path folder;

    private static boolean file(Registers registers, int number) {
        return registers.sheets().file(withCrimes(number, "U" + number, 2024), DAY, Optional.empty());
    }

    /** Every third of them fails after it wrote. */
    private static boolean fileOrFail(Store store, int number) {
        return store.write(FILING, registers -> {
            boolean isNew = file(registers, number);
            registers.sheets().yearsAsKnownOn(DAY);
            if (number % 3 == 0) {
                throw new IllegalStateException("the " + number + "th");
            }
            return isNew;
        });
    }

    /** All in one turn, but for the first, during which they come. */
    private static List<Future<Boolean>> together(Store store, IntPredicate others)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(OTHERS);
        List<Future<Boolean>> all = new ArrayList<>();
        store.write(FILING, registers -> {
            for (int number = 1; number <= OTHERS; number++) {
                int own = number;
                all.add(threads.submit(() -> others.test(own)));
                while (store.waitingWrites() < number) {
                    Thread.onSpinWait();
                }
            }
            return file(registers, 100);
        });
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return all;
    }

    private static List<String> filed(Store store) {
        List<String> known = new ArrayList<>();
        store.read(registers -> {
            registers
                    .sheets()
                    .asKnownOn(
                            DAY,
                            2024,
                            version -> known.add(version.sheet().unit().code()));
            return known;
        });
        return known;
    }

    @ParameterizedTest
    @EnumSource
    void what_one_throws_undoes_its_own_and_nobody_else_s(KeptIn where)
            throws InterruptedException, ExecutionException {
        StoreAddress address = where.address(folder);
        AuditKey key = AuditKey.at(folder.resolve("first"));
        Store.migrate(address, key);
        try (Store store = Store.open(address)) {
            List<Future<Boolean>> others = together(store, number -> fileOrFail(store, number));
            for (int number = 1; number <= OTHERS; number++) {
                Future<Boolean> other = others.get(number - 1);
                if (number % 3 == 0) {
                    assertThatThrownBy(other::get).hasRootCauseMessage("the " + number + "th");
                } else {
                    assertThat(other.get()).isTrue();
                }
            }
            assertThat(filed(store))
                    .containsExactlyInAnyOrder("U1", "U2", "U4", "U5", "U7", "U8", "U10", "U11", "U100");
            assertThat(store.firstBrokenLogEntry()).isEmpty();
            Audit audit = store.audit(key, ImmutableList.of());
            assertThat(audit.isIntact() && audit.isComplete()).isTrue();
            assertThat(audit.entries()).as("an entry a change").isEqualTo(9);
        }
    }

    /** By the first it is refused when it asks for what is known, by the second when it writes: nothing of that year is known yet. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2030})
    void what_a_server_refuses_of_one_it_keeps_of_the_others(int year) throws InterruptedException, ExecutionException {
        StoreAddress address = KeptIn.A_SERVER.address(folder);
        Store.migrate(address);
        try (Store store = Store.open(address)) {
            List<Future<Boolean>> others = together(
                    store,
                    number -> store.write(
                            FILING,
                            registers -> number == 5
                                    ? registers.sheets().file(withCrimes(1, "U\0", year), DAY, Optional.empty())
                                    : file(registers, number)));
            assertThatThrownBy(others.get(4)::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            StoreTrouble.class,
                            trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.NOT_TEXT));
            assertThat(filed(store)).hasSize(OTHERS).contains("U4", "U6", "U12", "U100");
            assertThat(store.firstBrokenLogEntry()).isEmpty();
        }
    }

    /** Of a kind that nobody filed before. */
    private static FiledSheet ofSchool(int number) {
        FiledSheet like = withCrimes(number, "U" + number, 2024);
        return new FiledSheet(
                new NamedUnit("U" + number, UnitKind.SCHOOL, "Trường"), 2024, like.cells(), like.sources());
    }

    @ParameterizedTest
    @EnumSource
    void what_one_was_the_first_to_write_and_undid_the_next_does_not_take_for_written(KeptIn where)
            throws InterruptedException, ExecutionException {
        StoreAddress address = where.address(folder);
        Store.migrate(address);
        try (Store store = Store.open(address)) {
            List<Future<Boolean>> others = together(
                    store,
                    number -> store.write(FILING, registers -> {
                        boolean isNew = registers.sheets().file(ofSchool(number), DAY, Optional.empty());
                        if (number == 1) {
                            throw new IllegalStateException("the first");
                        }
                        return isNew;
                    }));
            assertThatThrownBy(others.get(0)::get).hasRootCauseMessage("the first");
            assertThat(others.get(1).get()).isTrue();
            assertThat(filed(store)).hasSize(OTHERS).contains("U2", "U12", "U100");
        }
    }

    /** The server would refuse the subject of its entry, and with it all who share the turn. */
    @Test
    void what_one_wrote_and_undid_before_it_was_sent_never_is() throws InterruptedException, ExecutionException {
        StoreAddress address = KeptIn.A_SERVER.address(folder);
        Store.migrate(address);
        try (Store store = Store.open(address)) {
            List<Future<Boolean>> others = together(
                    store,
                    number -> store.write(
                            new Change("x", "file", number == 5 ? "U\0" : "", StoreFile.NOON), registers -> {
                                boolean isNew = file(registers, number);
                                if (number == 5) {
                                    throw new IllegalStateException("the fifth");
                                }
                                return isNew;
                            }));
            assertThatThrownBy(others.get(4)::get).hasRootCauseMessage("the fifth");
            assertThat(filed(store)).hasSize(OTHERS).contains("U4", "U6", "U12", "U100");
        }
    }

    /** As many as there are others, each in a thread that waits for its turn when this returns. */
    private static List<Future<Boolean>> waiting(WritingTogether writers, Consumer<ImmutableList<Asked<?>>> keep) {
        List<FutureTask<Boolean>> others = new ArrayList<>();
        for (int number = 0; number < OTHERS; number++) {
            FutureTask<Boolean> other = new FutureTask<>(() -> writers.write(turn -> true, keep));
            Thread thread = new Thread(other);
            thread.start();
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            others.add(other);
        }
        return ImmutableList.copyOf(others);
    }

    @Test
    void all_who_came_during_one_turn_share_the_next() throws InterruptedException, ExecutionException {
        WritingTogether writers = new WritingTogether();
        List<Integer> turns = new CopyOnWriteArrayList<>();
        Consumer<ImmutableList<Asked<?>>> keep = together -> {
            turns.add(together.size());
            together.forEach(one -> one.carryOut(NOWHERE));
        };
        List<Future<Boolean>> others = writers.write(turn -> waiting(writers, keep), keep);
        for (Future<Boolean> other : others) {
            assertThat(other.get()).isTrue();
        }
        assertThat(turns).containsExactly(1, OTHERS);
    }

    @Test
    void where_the_commit_fails_nobody_is_told_that_it_is_kept() {
        WritingTogether writers = new WritingTogether();
        List<Future<Boolean>> others = writers.write(
                turn -> waiting(writers, together -> {
                    together.forEach(one -> one.carryOut(NOWHERE));
                    throw new IllegalStateException("the disk");
                }),
                together -> together.forEach(one -> one.carryOut(NOWHERE)));
        assertThat(others)
                .hasSize(OTHERS)
                .allSatisfy(other -> assertThatThrownBy(other::get).hasRootCauseMessage("the disk"));
    }
}
