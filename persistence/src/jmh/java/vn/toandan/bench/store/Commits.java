package vn.toandan.bench.store;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.toandan.bench.Medians;
import vn.toandan.bench.Row;
import vn.toandan.judging.FiledSheet;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.server.OwnServer;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** P11: one sheet a write, each on the disk before the next, beside a disk that is written to by hand and beside the bare driver of the server. */
final class Commits {

    private static final int WRITERS = 16;
    private static final int PAGE = 4096;
    private static final int PAGES = 4096;
    private static final long MILLIS = Long.getLong("bench.millis", 2000);
    private static final Change FILING = new Change("bench", "file", "", Instant.EPOCH);

    /** One that is written again and again, each time to the disk. */
    private interface Writer extends AutoCloseable {
        void write(long number) throws SQLException, IOException;

        @Override
        default void close() throws SQLException, IOException {}
    }

    private interface Opening {
        Writer open() throws SQLException, IOException;
    }

    private final Medians rates = new Medians();
    private final AtomicLong numbers = new AtomicLong();

    private Commits() {}

    static List<Row> measure(int rounds) throws SQLException, IOException, InterruptedException {
        Commits commits = new Commits();
        try (Scratch scratch = new Scratch()) {
            Path file = scratch.file(".db");
            String url = OwnServer.common().newSchema();
            StoreAddress server = StoreAddress.of(url).orElseThrow();
            Store.migrate(file);
            Store.migrate(server);
            OwnServer.sqlAt(url, "create table bare (number bigint primary key, code varchar, cells varchar)");
            try (Store onFile = Store.open(file);
                    Store onServer = Store.open(server)) {
                for (int round = -1; round < rounds; round++) {
                    Medians here = round < 0 ? new Medians() : commits.rates;
                    here.add("disk", commits.rate(1, () -> disk(scratch.file(".pages"))));
                    for (int writers : new int[] {1, WRITERS}) {
                        here.add("file " + writers, commits.rate(writers, () -> number -> file(onFile, number)));
                        here.add("server " + writers, commits.rate(writers, () -> number -> file(onServer, number)));
                        here.add("bare " + writers, commits.rate(writers, () -> bare(url)));
                    }
                }
                checkState(onFile.firstBrokenLogEntry().isEmpty(), "a broken log");
                checkState(onServer.firstBrokenLogEntry().isEmpty(), "a broken log");
            }
        }
        return List.of(
                commits.row("file, 1 writer / disk", "file 1", "disk", ">= 0.7", "0.3"),
                commits.row("file, 16 writers / disk", "file 16", "disk", ">= 2.3", "1"),
                commits.row("server, 1 writer / bare driver", "server 1", "bare 1", "", ""),
                commits.row("server, 16 writers / bare driver", "server 16", "bare 16", ">= 0.9", "0.3"));
    }

    private Row row(String what, String over, String under, String wanted, String alarm) {
        return Row.against(
                "P11",
                "durable commits, " + what,
                "1/s",
                rates.of(over),
                rates.of(under),
                rates.ratio(over, under),
                wanted,
                alarm);
    }

    private static Writer disk(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.write(ByteBuffer.allocate(PAGE * PAGES));
        channel.force(true);
        ByteBuffer page = ByteBuffer.allocate(PAGE);
        return new Writer() {
            @Override
            public void write(long number) throws IOException {
                channel.write(page.clear(), number % PAGES * PAGE);
                channel.force(false);
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }

    private static void file(Store store, long number) {
        NamedUnit unit = new NamedUnit("U" + number, UnitKind.RESIDENTIAL_AREA, "");
        FiledSheet sheet =
                new FiledSheet(unit, 2024, ImmutableMap.of("crimes", Long.toString(number)), ImmutableMap.of());
        checkState(
                store.write(
                        FILING,
                        registers -> registers.sheets().file(sheet, LocalDate.of(2024, 11, 14), Optional.empty())),
                "filed before");
    }

    private static Writer bare(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        PreparedStatement insert = connection.prepareStatement("insert into bare values (?, ?, ?)");
        return new Writer() {
            @Override
            public void write(long number) throws SQLException {
                insert.setLong(1, number);
                insert.setString(2, "U" + number);
                insert.setString(3, Long.toString(number));
                insert.executeUpdate();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    /** Of all writers together, a second. */
    private double rate(int writers, Opening opening) throws SQLException, IOException, InterruptedException {
        AtomicLong done = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        List<Writer> open = new ArrayList<>();
        for (int at = 0; at < writers; at++) {
            open.add(opening.open());
        }
        long began = System.nanoTime();
        long until = began + TimeUnit.MILLISECONDS.toNanos(MILLIS);
        for (Writer writer : open) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() < until) {
                    write(writer);
                    done.incrementAndGet();
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        for (Writer writer : open) {
            writer.close();
        }
        return done.get() / seconds;
    }

    private void write(Writer writer) {
        try {
            writer.write(numbers.incrementAndGet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
