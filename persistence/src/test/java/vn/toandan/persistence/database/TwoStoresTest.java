package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Thon1.YEAR_2024;
import static vn.toandan.judging.Thon1.withCrimes;
import static vn.toandan.persistence.database.StoreFile.FILING;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.judging.SheetVersion;

/** Two offices at one store, each with a store of its own open, as two processes have: what one decides rests on all that the other recorded. */
class TwoStoresTest {

    private static final int EACH = 25;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @TempDir
    private Path folder;

    private static boolean fileOneMore(Store store) {
        return store.write(FILING, registers -> {
            int filed = registers.sheets().history(YEAR_2024).size();
            return registers.sheets().file(withCrimes(1_000 + filed), DAY, Optional.empty());
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_update_is_lost(KeptIn where) throws InterruptedException, ExecutionException {
        StoreAddress address = where.address(folder);
        Store.migrate(address);
        try (Store one = Store.open(address);
                Store another = Store.open(address)) {
            ExecutorService threads = Executors.newFixedThreadPool(4);
            List<Future<Boolean>> filings = new ArrayList<>();
            for (int time = 0; time < EACH; time++) {
                Stream.of(one, another).forEach(store -> filings.add(threads.submit(() -> fileOneMore(store))));
            }
            for (Future<Boolean> filing : filings) {
                assertThat(filing.get()).isTrue();
            }
            threads.shutdown();
            List<SheetVersion> all = one.read(registers -> registers.sheets().history(YEAR_2024));
            assertThat(all).extracting(SheetVersion::sheet).hasSize(2 * EACH).doesNotHaveDuplicates();
            assertThat(another.firstBrokenLogEntry()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_read_before_another_wrote_finds_out_and_writes_nothing_over_it(KeptIn where) {
        StoreAddress address = where.address(folder);
        Store.migrate(address);
        try (Store one = Store.open(address);
                Store another = Store.open(address)) {
            long read = one.read(registers -> registers.versions().ofSheet(YEAR_2024));
            another.write(FILING, registers -> registers.sheets().file(withCrimes(1), DAY, Optional.empty()));
            boolean isWritten = one.write(
                    FILING,
                    registers -> registers.versions().ofSheet(YEAR_2024) == read
                            && registers.sheets().file(withCrimes(2), DAY, Optional.empty()));
            assertThat(isWritten).isFalse();
            long since = one.read(registers -> registers.versions().ofSheet(YEAR_2024));
            assertThat(since).isGreaterThan(read);
            assertThat(fileOneMore(one)).isTrue();
        }
    }
}
