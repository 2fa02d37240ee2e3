package vn.toandan.cli;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.toandan.persistence.process.ClassArchive;
import vn.toandan.persistence.server.OwnServer;

/** Offices alike, on one engine: each copied from one that was prepared once, so that a test may do harm to it. */
final class Offices {

    /** Where their stores are. */
    enum Engine {
        FILE,
        SERVER;

        Stream<Deed> deeds() {
            return this == FILE ? Stream.of(Deed.values()) : Deed.onAnyEngine();
        }
    }

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Engine engine;
    private final Path folder;
    private final Office empty;
    private final Office prepared;
    private final ClassArchive classes;

    Offices(Engine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
        this.empty = at("empty", "template1");
        empty.furnish();
        this.prepared = at("prepared", "template1");
        prepared.furnish();
        prepared.open();
        if (engine == Engine.FILE) {
            VaultActs.prepare(prepared);
        }
        Office any = forA(Deed.GRADE);
        this.classes = ClassArchive.of(folder, DeedProgram.of(Deed.GRADE, any));
        discard(any);
    }

    /** Such as the deed begins with. */
    Office forA(Deed deed) {
        Office from = deed.beginsWithNothing() ? empty : prepared;
        Office copy = at("office" + NUMBER.incrementAndGet(), database(from));
        try (Stream<Path> files = Files.list(from.folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.folder().resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return copy;
    }

    private Office at(String name, String template) {
        Path own = folder.resolve(name);
        try {
            Files.createDirectory(own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (engine == Engine.FILE) {
            return new Office(own, own.resolve("toandan.db").toString());
        }
        String database = name + "_" + NUMBER.incrementAndGet();
        OwnServer.common().sql("create database " + database + " template " + template);
        return new Office(own, OwnServer.common().url().replace("/postgres?", "/" + database + "?"));
    }

    private static String database(Office office) {
        return office.store().replaceAll("^.*/|\\?.*$", "");
    }

    void discard(Office office) {
        try {
            MoreFiles.deleteRecursively(office.folder(), RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (engine == Engine.SERVER) {
            OwnServer.common().sql("drop database " + database(office) + " with (force)");
        }
    }

    /** What was asked of the server is over, whoever is gone that asked: it may have gone on with it for a moment. */
    static void awaitQuiet(Office office) {
        if (office.isOnServer()) {
            OwnServer.sqlAt(
                    OwnServer.common().url(),
                    "do $$ begin while exists (select from pg_stat_activity where datname = '" + database(office)
                            + "') loop perform pg_sleep(0.005), pg_stat_clear_snapshot(); end loop; end $$");
        }
    }

    /** The program that does it. */
    List<String> program(Deed deed, Office office) {
        return classes.program(DeedProgram.of(deed, office));
    }
}
