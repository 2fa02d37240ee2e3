package vn.toandan.persistence.database;

import org.jooq.Schema;
import vn.toandan.persistence.database.schema.DefaultSchema;
import vn.toandan.persistence.database.schema.Tables;

/** Which tables an {@link Engine} keeps: those of the store, or those of the vault, which are apart; each has its migrations, its log and something that is sealed by keys of its own. */
enum TableSet {
    STORE(18, "common", Tables.SOURCE_FILE.getName(), "tip") {
        @Override
        Schema tables() {
            return DefaultSchema.DEFAULT_SCHEMA;
        }
    },
    VAULT(1, "vault", vn.toandan.persistence.database.schema.vault.Tables.SEALED_IDENTITY.getName(), "identity") {
        @Override
        Schema tables() {
            return vn.toandan.persistence.database.schema.vault.DefaultSchema.DEFAULT_SCHEMA;
        }
    };

    private final int version;
    private final String folder;
    private final String own;
    private final String sealed;

    TableSet(int version, String folder, String own, String sealed) {
        this.version = version;
        this.folder = folder;
        this.own = own;
        this.sealed = sealed;
    }

    /** As types; without those of the migrations. */
    abstract Schema tables();

    /** What this release reads and writes: the number of the newest migration. */
    int version() {
        return version;
    }

    /** Where the migrations of all engines are. */
    String migrations() {
        return "classpath:db/migration/" + folder;
    }

    /** A table that the other has not. */
    String own() {
        return own;
    }

    TableSet other() {
        return this == STORE ? VAULT : STORE;
    }

    /** What is sealed, each under a key of its own. */
    String sealed() {
        return sealed;
    }
}
