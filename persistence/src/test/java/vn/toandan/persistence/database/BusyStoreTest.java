package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.commendation.NominationFact;
import vn.toandan.tip.SomeTips;

/** Many at once, on the same few things: nothing is done twice, nothing that was acknowledged is missing, and each change has its entry. */
class BusyStoreTest {

    private static final long SEED = 124_2021;
    private static final LocalDate LATER = LocalDate.of(9000, 1, 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void sixteen_at_once_do_nothing_twice_and_lose_nothing(KeptIn where)
            throws InterruptedException, ExecutionException {
        assertNothingTwiceAndNothingLost(where, 16, 100);
    }

    @Tag("kills")
    @ParameterizedTest
    @EnumSource
    void sixty_four_at_once_ten_thousand_times_each_do_nothing_twice_and_lose_nothing(KeptIn where)
            throws InterruptedException, ExecutionException {
        assertNothingTwiceAndNothingLost(where, 64, 10_000);
    }

    private void assertNothingTwiceAndNothingLost(KeptIn where, int threads, int operations)
            throws InterruptedException, ExecutionException {
        StoreAddress address = where.address(folder);
        Store.migrate(address);
        try (Store store = Store.open(address)) {
            BusyStore busy = new BusyStore(store);
            work(busy, threads, operations);
            Multiset<String> kept = store.read(BusyStoreTest::kept);
            assertThat(Multisets.difference(busy.acknowledged(), kept))
                    .as("acknowledged and lost")
                    .isEmpty();
            assertThat(Multisets.difference(kept, busy.acknowledged()))
                    .as("there and never acknowledged")
                    .isEmpty();
            assertThat(kept.elementSet())
                    .filteredOn(one -> !one.startsWith("grade"))
                    .as("once")
                    .allMatch(one -> kept.count(one) == 1);
            assertThat(store.firstBrokenLogEntry()).isEmpty();
            address.file().ifPresent(file -> {
                Audit audit = store.audit(AuditKey.of(file), ImmutableList.of());
                assertThat(audit.isIntact() && audit.isComplete()).isTrue();
                assertThat(audit.entries()).as("an entry a change").isEqualTo(1L + kept.size());
            });
        }
    }

    private static void work(BusyStore busy, int threads, int operations)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int own = thread;
                all.add(pool.submit(() -> busy.work(own, operations, SEED)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    /** In the words in which it was acknowledged. */
    private static Multiset<String> kept(Registers registers) {
        Multiset<String> kept = HashMultiset.create();
        registers.tips().received(SomeTips.DAY, SomeTips.DAY, LATER, version -> {
            if (!version.tip().id().text().startsWith("S-")) {
                kept.add(BusyStore.tip(version.tip().id()));
            }
        });
        registers
                .outcomes()
                .each(known -> known.links()
                        .keySet()
                        .forEach(tip ->
                                kept.add(BusyStore.credit(known.outcome().key().decisionNumber(), tip))));
        for (int tip = 0; tip < BusyStore.SHARED_TIPS; tip++) {
            kept.add(
                    BusyStore.grade(BusyStore.shared(tip)),
                    registers.tips().grades(BusyStore.shared(tip)).size());
        }
        registers.commendations().eachNomination(LATER, nomination -> {
            kept.add(BusyStore.nomination(nomination.id()));
            registers
                    .commendations()
                    .ofNomination(nomination.id())
                    .forEach(award -> kept.add(BusyStore.award(
                            nomination.text(NominationFact.ACHIEVEMENT).orElseThrow())));
        });
        return kept;
    }
}
