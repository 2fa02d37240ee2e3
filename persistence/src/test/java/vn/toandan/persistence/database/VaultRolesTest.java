package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.identity;
import static vn.toandan.persistence.database.StoreFile.FILING;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.server.OwnServer;

/** On one server, in one database: who works on the registers cannot look into the vault, and who keeps the vault not into the registers. */
class VaultRolesTest {

    private static final String NOT_GRANTED = "42501";

    @TempDir
    private Path folder;

    private String registers;
    private String vault;

    @BeforeEach
    void create() {
        registers = OwnServer.common().newOwner();
        vault = OwnServer.common().newOwner();
        OwnServer.sqlAt(registers, "create schema " + schema(registers));
        Store.migrate(StoreAddress.of(registers).orElseThrow(), AuditKey.at(folder.resolve("first")));
        VaultStore.migrate(VaultAddress.of(vault).orElseThrow(), AuditKey.at(folder.resolve("first-of-vault")));
    }

    private static String schema(String url) {
        return url.substring(url.lastIndexOf('=') + 1);
    }

    /** All that is in the schema and beside it, by its full name. */
    private static List<String> tablesOf(String url) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(OwnServer.common().url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select schemaname || '.' || tablename from pg_tables"
                        + " where schemaname in ('" + schema(url) + "', 'keys_of_" + schema(url) + "')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void assertClosed(String url, String table) {
        for (String statement : List.of(
                "select count(*) from " + table,
                "delete from " + table,
                "truncate " + table,
                "create view of_another as select * from " + table)) {
            assertThatThrownBy(() -> {
                        try (Connection connection = DriverManager.getConnection(url);
                                Statement one = connection.createStatement()) {
                            one.execute(statement);
                        }
                    })
                    .as("%s: %s", schema(url), statement)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_GRANTED));
        }
    }

    @Test
    void the_register_s_user_reads_and_changes_nothing_of_the_vault() throws SQLException {
        assertThat(tablesOf(vault))
                .contains(schema(vault) + ".sealed_identity", "keys_of_" + schema(vault) + ".identity_key");
        for (String table : tablesOf(vault)) {
            assertClosed(registers, table);
        }
    }

    @Test
    void the_vault_s_user_reads_and_changes_nothing_of_the_registers() throws SQLException {
        assertThat(tablesOf(registers))
                .contains(schema(registers) + ".tip_alias", "keys_of_" + schema(registers) + ".tip_key");
        for (String table : tablesOf(registers)) {
            assertClosed(vault, table);
        }
    }

    @Test
    void each_works_on_its_own() {
        MasterKey.create(folder.resolve("key"));
        VaultStore open = VaultStore.open(VaultAddress.of(vault).orElseThrow(), MasterKey.read(folder.resolve("key")));
        open.write(FILING, kept -> {
            kept.add(code(1), identity());
            return true;
        });
        assertThat(open.codes()).containsExactly(code(1).text());
        try (Store store = Store.open(StoreAddress.of(registers).orElseThrow())) {
            assertThat(store.lastRecordedAt()).isEmpty();
        }
    }

    @Test
    void the_one_is_not_taken_for_the_other() {
        assertThatThrownBy(() -> VaultStore.isAt(VaultAddress.of(registers).orElseThrow()))
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(Code.NO_STORE));
        assertThatThrownBy(() -> Store.migrate(StoreAddress.of(vault).orElseThrow()))
                .isInstanceOfSatisfying(
                        StoreTrouble.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(Code.NO_STORE));
    }

    @Test
    void a_vault_is_in_a_schema_of_its_own_though_the_address_names_none() {
        assertThat(VaultAddress.of("jdbc:postgresql://db.tinh.example/toandan?user=kho"))
                .hasValueSatisfying(address -> assertThat(address)
                        .hasToString("jdbc:postgresql://db.tinh.example:5432/toandan?currentSchema=vault"));
        VaultAddress absent = VaultAddress.of(OwnServer.common().newOwner()).orElseThrow();
        assertThat(VaultStore.isAt(absent)).isFalse();
    }
}
