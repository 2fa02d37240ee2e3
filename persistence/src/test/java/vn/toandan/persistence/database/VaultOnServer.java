package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.toandan.persistence.server.OwnServer;

/** A vault in a schema of its own, of a user of its own, on the tests' server; each test finds it empty. */
final class VaultOnServer implements BeforeEachCallback {

    private final String url = OwnServer.common().newOwner();
    private final VaultAddress address = VaultAddress.of(url).orElseThrow();
    private final String schema = url.substring(url.lastIndexOf('=') + 1);

    VaultOnServer() {
        try {
            Path key = Files.createTempDirectory("toandan-vault").resolve("audit-key");
            VaultStore.migrate(address, AuditKey.at(key));
            Files.delete(key);
            Files.delete(key.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    VaultAddress address() {
        return address;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        String keys = "keys_of_" + schema;
        for (String table : ImmutableList.of(
                "opening_reading",
                "opening_approval",
                "opening",
                "identity_erasure",
                "sealed_identity",
                "log_mac",
                "log_entry",
                keys + ".identity_key",
                keys + ".erased_identity")) {
            OwnServer.sqlAt(url, "delete from " + table);
        }
    }
}
