package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.judging.Thon1.YEAR_2024;
import static vn.toandan.judging.Thon1.withCrimes;
import static vn.toandan.persistence.database.StoreFile.FILING;
import static vn.toandan.persistence.database.StoreFile.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.UnitYear;

/** One write is one transaction: all of it, with its log entry, or nothing. */
class StoreTest {

    private static final LocalDate IN_MARCH = LocalDate.of(2024, 3, 5);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("toandan.db");
    }

    private Store created() {
        Store.migrate(file());
        return Store.open(file());
    }

    private static boolean file(Registers registers, long crimes) {
        return registers.sheets().file(withCrimes(crimes), IN_MARCH, Optional.empty());
    }

    private static List<SheetVersion> history(Store store) {
        return store.read(registers -> registers.sheets().history(YEAR_2024));
    }

    @Test
    void what_was_written_is_there_when_the_store_is_opened_again() {
        try (Store store = created()) {
            store.write(FILING, registers -> file(registers, 2));
        }
        try (Store store = Store.open(file())) {
            assertThat(history(store)).extracting(SheetVersion::sheet).containsExactly(withCrimes(2));
            assertThat(store.lastRecordedAt()).contains(NOON);
        }
    }

    @Test
    void a_command_that_fails_half_way_leaves_nothing() {
        try (Store store = created()) {
            assertThatThrownBy(() -> store.write(FILING, registers -> {
                        file(registers, 2);
                        registers.sheets().history(YEAR_2024);
                        throw new IllegalStateException("half-way");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("half-way");
            assertThat(history(store)).isEmpty();
            assertThat(store.lastRecordedAt()).isEmpty();
            store.write(FILING, registers -> file(registers, 3));
            assertThat(history(store)).hasSize(1);
        }
    }

    @Test
    void what_changes_nothing_is_not_logged() {
        try (Store store = created()) {
            store.write(FILING, registers -> file(registers, 2));
            Change later = new Change("Công an xã Mậu Lâm", "import facts", "phieu-1.csv", NOON.plusSeconds(60));
            boolean isNew = store.write(later, registers -> file(registers, 2));
            assertThat(isNew).isFalse();
            assertThat(store.lastRecordedAt()).contains(NOON);
        }
    }

    @Test
    void a_read_writes_nothing() {
        try (Store store = created()) {
            assertThatThrownBy(() -> store.read(registers -> file(registers, 2)))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(history(store)).isEmpty();
        }
    }

    @Test
    void a_read_sees_what_there_was_when_it_began() {
        try (Store store = created()) {
            List<SheetVersion> seen = store.read(registers -> {
                registers.sheets().history(YEAR_2024);
                store.write(FILING, others -> file(others, 2));
                return registers.sheets().history(YEAR_2024);
            });
            assertThat(seen).isEmpty();
            assertThat(history(store)).hasSize(1);
        }
    }

    @Test
    void a_write_within_a_write_is_a_fault_of_the_program() {
        try (Store store = created()) {
            assertThatThrownBy(() -> store.write(FILING, registers -> store.write(FILING, others -> file(others, 2))))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void many_threads_write_one_after_another_and_read_meanwhile() throws InterruptedException, ExecutionException {
        try (Store store = created()) {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<Boolean>> filings = IntStream.range(0, 200)
                    .mapToObj(number -> threads.submit(() -> {
                        history(store);
                        return store.write(
                                FILING,
                                registers -> registers
                                        .sheets()
                                        .file(withCrimes(number, "U" + number, 2024), IN_MARCH, Optional.empty()));
                    }))
                    .toList();
            for (Future<Boolean> filing : filings) {
                assertThat(filing.get()).isTrue();
            }
            threads.shutdown();
            List<SheetVersion> known = new ArrayList<>();
            store.read(registers -> {
                registers.sheets().asKnownOn(IN_MARCH, 2024, known::add);
                return known;
            });
            assertThat(known).hasSize(200);
            assertThat(store.firstBrokenLogEntry()).isEmpty();
        }
    }

    @Test
    void a_thousand_sheets_and_some_come_back_as_filed_in_one_write() {
        try (Store store = created()) {
            store.write(FILING, registers -> {
                for (int number = 0; number < 2500; number++) {
                    registers.sheets().file(withCrimes(number, "U" + number, 2024), IN_MARCH, Optional.empty());
                }
                return true;
            });
            Optional<SheetVersion> last =
                    store.read(registers -> registers.sheets().asKnownOn(IN_MARCH, new UnitYear("U2499", 2024)));
            assertThat(last.orElseThrow().sheet()).isEqualTo(withCrimes(2499, "U2499", 2024));
        }
    }

    @Test
    void migrating_a_store_of_this_release_changes_no_byte_of_it() throws IOException {
        created().close();
        byte[] before = Files.readAllBytes(file());
        Store.migrate(file());
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_closed_store_is_of_no_use() {
        Store store = created();
        store.write(FILING, registers -> file(registers, 1));
        store.close();
        assertThatThrownBy(() -> history(store)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.write(FILING, registers -> file(registers, 2)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("toandan.db", "toandan.db.audit-key", "toandan.db.erased");
    }

    @Test
    void who_acts_and_what_is_done_have_names() {
        assertThatThrownBy(() -> new Change(" ", "import facts", "", NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Change("Công an xã", "", "", NOON)).isInstanceOf(IllegalArgumentException.class);
    }
}
