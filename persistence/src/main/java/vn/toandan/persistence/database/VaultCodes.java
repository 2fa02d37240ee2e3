package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.vault.Tables.IDENTITY_ERASURE;
import static vn.toandan.persistence.database.schema.vault.Tables.SEALED_IDENTITY;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.jooq.DSLContext;

/** Who is in a vault, by code alone ("mã danh tính trong kho"); as opposed to {@link VaultInTables}, which opens. */
final class VaultCodes {

    private VaultCodes() {}

    static ImmutableSet<String> sealed(DSLContext database) {
        return ImmutableSet.copyOf(database.select(SEALED_IDENTITY.IDENTITY_CODE)
                .from(SEALED_IDENTITY)
                .fetch(SEALED_IDENTITY.IDENTITY_CODE));
    }

    /** Who is on file as erased, and since when. */
    static ImmutableMap<String, Instant> erased(DSLContext database) {
        return ImmutableMap.copyOf(database.select(IDENTITY_ERASURE.IDENTITY_CODE, IDENTITY_ERASURE.ERASED_AT)
                .from(IDENTITY_ERASURE)
                .fetchMap(IDENTITY_ERASURE.IDENTITY_CODE, IDENTITY_ERASURE.ERASED_AT));
    }
}
