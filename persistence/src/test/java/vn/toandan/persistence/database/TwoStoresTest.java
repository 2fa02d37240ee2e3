package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.identity;
import static vn.toandan.judging.Thon1.YEAR_2024;
import static vn.toandan.judging.Thon1.withCrimes;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
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
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.Vault;
import vn.toandan.judging.SheetVersion;

/** Two offices at one store or vault, each with one of its own open, as two processes have: what one decides rests on all that the other recorded. */
class TwoStoresTest {

    private static final int EACH = 25;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @TempDir
    private Path folder;

    private static final int ACTS = 20;

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

    private List<VaultStore> vaults(VaultAddress address, AuditKey first) {
        VaultStore.migrate(address, first);
        MasterKey.create(folder.resolve("key"));
        MasterKey key = MasterKey.read(folder.resolve("key"));
        return List.of(VaultStore.open(address, key), VaultStore.open(address, key));
    }

    private static boolean keep(Vault vault, IdentityCode code) {
        vault.add(code, identity());
        return true;
    }

    @ParameterizedTest
    @EnumSource
    void at_one_vault_each_act_has_its_entry(KeptIn where) throws InterruptedException, ExecutionException {
        VaultAddress address = where.kept(folder).vault().orElseThrow();
        AuditKey first = AuditKey.at(folder.resolve("first"));
        List<VaultStore> both = vaults(address, first);
        ExecutorService threads = Executors.newFixedThreadPool(both.size());
        List<Future<Boolean>> acts = new ArrayList<>();
        for (int act = 1; act <= ACTS; act++) {
            VaultStore vault = both.get(act % both.size());
            IdentityCode code = code(act);
            acts.add(threads.submit(() -> vault.write(VaultThrough.KEEPING, kept -> keep(kept, code))));
        }
        for (Future<Boolean> act : acts) {
            assertThat(act.get()).isTrue();
        }
        threads.shutdown();
        Audit audit = VaultStore.audit(address, first, ImmutableList.of());
        assertThat(audit.isIntact() && audit.isComplete()).isTrue();
        assertThat(audit.entries()).isEqualTo(ACTS);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_asks_a_vault_sees_one_state_while_another_writes(KeptIn where) {
        VaultAddress address = where.kept(folder).vault().orElseThrow();
        List<VaultStore> both = vaults(address, AuditKey.at(folder.resolve("first")));
        List<Boolean> seen = both.get(0).read(asked -> {
            boolean before = asked.has(code(1));
            both.get(1).write(VaultThrough.KEEPING, kept -> keep(kept, code(1)));
            return List.of(before, asked.has(code(1)));
        });
        assertThat(seen).containsExactly(false, false);
        assertThat(both.get(0).<Boolean>read(asked -> asked.has(code(1)))).isTrue();
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
