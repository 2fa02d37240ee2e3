package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Predicate;
import vn.toandan.identity.SomeIdentities;
import vn.toandan.persistence.database.Audit;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.database.StoreTrouble;
import vn.toandan.persistence.database.VaultAddress;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.persistence.database.WhoTold;
import vn.toandan.tip.TipId;

/** An office opened again, as by whoever comes next: everything opens, with one key, and every log holds. */
final class Reopened {

    private Reopened() {}

    /** Which key opens the store, and which the vault. */
    static ImmutableList<String> prove(Office office) throws IOException, SQLException {
        ImmutableList.Builder<String> openers = ImmutableList.builder();
        String opener = opener(office, key -> opensAll(office, key));
        openers.add("opener of the store: " + opener);
        try (Store store = open(office, office.key(opener))) {
            assertThat(store.firstBrokenLogEntry()).as("the log").isEmpty();
            assertHolds(store.audit(office.firstKey(), ImmutableList.of()));
            if (office.isOnServer()) {
                return openers.build();
            }
            assertSound(office.file());
            if (Files.exists(Path.of(office.store() + ".vault"))) {
                openers.add("opener of the vault: " + proveVault(office, store));
            }
        }
        Path copy = office.folder().resolve("copy.db");
        if (Files.exists(copy)) {
            assertSound(copy);
        }
        return openers.build();
    }

    private static String opener(Office office, Predicate<MasterKey> opens) {
        if (opens.test(office.key())) {
            return Office.KEY;
        }
        assertThat(opens.test(office.key(Office.NEXT_KEY)))
                .as("one key opens all")
                .isTrue();
        return Office.NEXT_KEY;
    }

    private static Store open(Office office, MasterKey key) {
        return Store.open(StoreAddress.of(office.store()).orElseThrow(), Optional.of(key));
    }

    private static boolean opensAll(Office office, MasterKey key) {
        try (Store store = open(office, key)) {
            for (TipId tip : store.sealed()) {
                boolean isOpened =
                        store.read(registers -> registers.tips().account(tip).isPresent());
                assertThat(isOpened).as("%s", tip).isTrue();
            }
            return true;
        } catch (StoreTrouble trouble) {
            assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.WRONG_KEY);
            return false;
        }
    }

    private static String proveVault(Office office, Store store) throws IOException, SQLException {
        VaultAddress vault = VaultAddress.beside(office.file());
        WhoTold.open(store, VaultStore.open(office.file(), office.key()), VaultActs.KEEPING);
        assertHolds(VaultStore.audit(vault, vault.auditKey(), ImmutableList.of()));
        assertSound(Path.of(office.store() + ".vault"));
        return Files.readString(Path.of(office.store() + ".vault.erased")).isEmpty()
                ? opener(office, key -> isOpenedBy(office, key))
                : "nobody, who told is erased";
    }

    private static boolean isOpenedBy(Office office, MasterKey key) {
        try {
            return VaultStore.open(office.file(), key)
                    .read(kept -> kept.open(SomeIdentities.code(1)))
                    .isPresent();
        } catch (StoreTrouble trouble) {
            assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.WRONG_KEY);
            return false;
        }
    }

    private static void assertHolds(Audit audit) {
        assertThat(audit.isIntact() && audit.isComplete()).as("%s", audit).isTrue();
    }

    private static void assertSound(Path file) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("pragma integrity_check")) {
            assertThat(answer.getString(1)).isEqualTo("ok");
        }
    }
}
