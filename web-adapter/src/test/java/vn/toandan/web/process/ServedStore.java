package vn.toandan.web.process;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.server.OwnServer;
import vn.toandan.tip.Account;
import vn.toandan.tip.Receipt;

/** A store with the key to what tips say, as the program serves it and as it is looked into afterwards, from outside the program. */
public final class ServedStore {

    private final Path folder;
    private final String address;
    private final String url;
    private final Path key;

    private ServedStore(Path folder, String address, String url) {
        this.folder = folder;
        this.address = address;
        this.url = url;
        this.key = folder.resolve("office.key");
    }

    public static ServedStore file(Path folder) {
        Path file = folder.resolve("office.db");
        return new ServedStore(folder, file.toString(), "jdbc:sqlite:" + file).created();
    }

    /** In a schema of its own on a PostgreSQL server. */
    public static ServedStore onServer(Path folder) {
        String url = OwnServer.common().newSchema();
        return new ServedStore(folder, url, url).created();
    }

    private ServedStore created() {
        MasterKey.create(key);
        Store.migrate(address());
        return this;
    }

    public StoreAddress address() {
        return StoreAddress.of(address).orElseThrow();
    }

    public Store open() {
        return Store.open(address(), Optional.of(MasterKey.read(key)));
    }

    /**
     * The program over it, ready, and told that a proxy on this machine says for whom it asks.
     *
     * @param before what stands before the program: options and where its classes are
     */
    public ServedProcess serve(List<String> before) {
        int port = ServedProcess.freePort();
        return ServedProcess.start(
                folder.resolve("said"),
                ImmutableMap.of("TOANDAN_STORE", address),
                port,
                ImmutableList.<String>builder()
                        .addAll(before)
                        .add("--port", Integer.toString(port), "--key", key.toString(), "--behind-proxy")
                        .build());
    }

    /** What the holder of a receipt told; empty where nothing is held by it. */
    public static Optional<String> told(Store store, byte[] receipts, String receipt) {
        return store.read(registers -> registers
                .tips()
                .holder(Receipt.read(receipt).orElseThrow().digest(receipts))
                .flatMap(tip -> registers.tips().account(tip))
                .map(Account::words));
    }

    public byte[] receiptKey() {
        return MasterKey.read(key).receiptKey();
    }

    /** How many tips there are by each of the tables into which one is written: as many in each, or some are there by half. */
    public ImmutableList<Long> halves() {
        return ImmutableList.of(
                count("select count(distinct tip_code) from tip_version"),
                count("select count(*) from tip_account"),
                count("select count(*) from tip_receipt"));
    }

    public long count(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
