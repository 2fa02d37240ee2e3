package vn.toandan.bench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.server.OwnServer;

/** Where rows are kept, empty at first and gone when it is closed: a file of SQLite's, or a schema of a PostgreSQL server that is started for it. */
final class Place implements AutoCloseable {

    /** By which engine. */
    enum On {
        FILE("file"),
        SERVER("server");

        private final String called;

        On(String called) {
            this.called = called;
        }

        String called() {
            return called;
        }
    }

    private final On on;
    private final StoreAddress address;
    private final String url;
    private final Runnable removal;

    private Place(On on, StoreAddress address, String url, Runnable removal) {
        this.on = on;
        this.address = address;
        this.url = url;
        this.removal = removal;
    }

    static Place create(On on, Scratch scratch) {
        Place place = on == On.FILE ? file(scratch.file(".db")) : schema(OwnServer.common());
        Store.migrate(place.address);
        return place;
    }

    private static Place file(Path file) {
        String url = "jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=5000";
        return new Place(On.FILE, StoreAddress.of(file), url, () -> delete(file));
    }

    private static Place schema(OwnServer server) {
        String url = server.newSchema();
        String name = url.substring(url.lastIndexOf('=') + 1);
        return new Place(
                On.SERVER,
                StoreAddress.of(url).orElseThrow(),
                url,
                () -> server.sql("drop schema " + name + " cascade"));
    }

    /** What lies beside it is small, and goes with the folder. */
    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isServer() {
        return on == On.SERVER;
    }

    StoreAddress address() {
        return address;
    }

    /** For the bare driver, with the settings of our store. */
    String url() {
        return url;
    }

    @Override
    public void close() {
        removal.run();
    }
}
