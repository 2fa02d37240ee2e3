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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.toandan.bench.Medians;
import vn.toandan.bench.Row;
import vn.toandan.judging.FiledSheet;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;

/** P11: one sheet a write, each on the disk before the next, beside a disk that is written to by hand, and beside the server's bare driver and Hibernate. */
final class Commits {

    private static final int WRITERS = 16;
    private static final int PAGE = 4096;
    private static final int PAGES = 4096;
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
    private final Map<String, Long> written = new HashMap<>();
    private final long millis;

    private Commits(long millis) {
        this.millis = millis;
    }

    static List<Row> measure(int rounds, long millis) throws SQLException, IOException, InterruptedException {
        Commits commits = new Commits(millis);
        try (Scratch scratch = new Scratch();
                Place file = Place.create(Place.On.FILE, scratch);
                Place server = Place.create(Place.On.SERVER, scratch)) {
            try (Raw raw = new Raw(server)) {
                raw.run("create table bare (number bigint primary key, code varchar, cells varchar)");
            }
            try (Store onFile = Store.open(file.address());
                    Store onServer = Store.open(server.address());
                    HibernatePeer peer = new HibernatePeer(server, false, WRITERS)) {
                for (int round = -1; round < rounds; round++) {
                    Medians here = round < 0 ? new Medians() : commits.rates;
                    here.add("disk", commits.rate("disk", 1, () -> disk(scratch.file(".pages"))));
                    for (int writers : new int[] {1, WRITERS}) {
                        here.add("file " + writers, commits.rate("file ", writers, () -> n -> file(onFile, n)));
                        here.add("server " + writers, commits.rate("server ", writers, () -> n -> file(onServer, n)));
                        here.add("bare " + writers, commits.rate("bare ", writers, () -> bare(server.url())));
                        here.add(
                                "peer " + writers,
                                commits.rate("peer ", writers, () -> n -> peer.insert(BareRow.of(n))));
                    }
                }
                commits.requireAll(onFile, file, "fact_sheet", "file ");
                commits.requireAll(onServer, server, "fact_sheet", "server ");
                commits.requireAll(onServer, server, "bare", "bare ", "peer ");
            }
        }
        return List.of(
                commits.row("file, 1 writer / disk", "file 1", "disk", ">= 0.7", "0.3"),
                commits.row("file, 16 writers / disk", "file 16", "disk", ">= 2.3", "1"),
                commits.row("server, 1 writer / bare driver", "server 1", "bare 1", "", ""),
                commits.row("server, 16 writers / bare driver", "server 16", "bare 16", ">= 0.9", "0.3"),
                commits.row("server, 1 writer / Hibernate", "server 1", "peer 1", "", ""),
                commits.row("server, 16 writers / Hibernate", "server 16", "peer 16", ">= 1.6", "0.8"));
    }

    /** Each that was told as written is there, once. */
    private void requireAll(Store store, Place place, String table, String... whoever) throws SQLException {
        long expected = 0;
        for (String who : whoever) {
            expected += written.getOrDefault(who, 0L);
        }
        try (Raw raw = new Raw(place)) {
            long found = raw.count(table);
            checkState(found == expected, "%s of %s are there", found, expected);
        }
        checkState(store.firstBrokenLogEntry().isEmpty(), "a broken log");
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
    private double rate(String who, int writers, Opening opening)
            throws SQLException, IOException, InterruptedException {
        AtomicLong done = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        List<Writer> open = new ArrayList<>();
        for (int at = 0; at < writers; at++) {
            open.add(opening.open());
        }
        long began = System.nanoTime();
        long until = began + TimeUnit.MILLISECONDS.toNanos(millis);
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
        written.merge(who, done.get(), Long::sum);
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
