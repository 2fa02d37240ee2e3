package vn.toandan.persistence.database;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Function;

/** An open store of its own, for tests: each call on a register is one transaction, as in another run of the program. */
final class StoreFile implements AutoCloseable {

    static final Instant NOON = Instant.parse("2024-11-14T05:00:00Z");
    static final Change FILING = new Change("Công an xã Mậu Lâm", "import facts", "phieu-1.csv", NOON);

    private final Store store;

    StoreFile(Path folder) {
        this(StoreAddress.of(folder.resolve("toandan.db")));
    }

    StoreFile(StoreAddress address) {
        Store.migrate(address);
        this.store = Store.open(address);
    }

    Store store() {
        return store;
    }

    <T> T write(Function<Registers, T> command) {
        return store.write(FILING, command);
    }

    @Override
    public void close() {
        store.close();
    }
}
