package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.toandan.persistence.database.StoreFile.NOON;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.persistence.database.StoreTrouble.Code;

/** A log of a thousand entries, and everything that somebody with the store in hand may do to it, whichever engine keeps it. */
abstract class TamperedLog {

    static final int ENTRIES = 1000;

    private static final List<String> COLUMNS =
            List.of("recorded_at", "actor", "deed", "subject", "previous_seal", "seal", "mac");

    @TempDir
    private Path folder;

    abstract StoreAddress address();

    abstract AuditKey first();

    /** As it was when the last of the thousand was written. */
    abstract void putBack() throws Exception;

    /** Whoever has the store in hand; references between its tables keep nobody from anything. */
    abstract Connection inHand() throws SQLException;

    /** A text as its bytes, a moment as it is kept. */
    abstract byte[] read(Connection connection, String table, String column, int entry) throws SQLException;

    /** Whether the engine takes it at all. */
    abstract boolean write(Connection connection, String table, String column, int entry, byte[] bytes)
            throws SQLException;

    private Engine engine() {
        return address().engine(Duration.ofSeconds(5));
    }

    /** In one transaction, since nobody waits for the disk a thousand times; all entries are of one length, so that bits can be counted through. */
    static void append(Engine engine, int from, int to) throws SQLException {
        try (Connection connection = engine.writer()) {
            connection.setAutoCommit(false);
            Log log = new Log(Connections.using(engine, connection));
            for (int number = from; number <= to; number++) {
                String subject = "tep-" + (1000 + number) + ".csv";
                log.append(new Change(
                        "Công an xã",
                        "import facts",
                        subject,
                        NOON.plusNanos(123_457_000).plusSeconds(number)));
            }
            connection.setAutoCommit(true);
        }
    }

    @BeforeEach
    void begin() throws Exception {
        putBack();
    }

    private Audit audit(Checkpoint... checkpoints) {
        try (Store store = Store.open(address())) {
            return store.audit(first(), ImmutableList.copyOf(checkpoints));
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = inHand();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static ImmutableList<Long> numbers(long from, long to) {
        return ContiguousSet.create(Range.closed(from, to), DiscreteDomain.longs())
                .asList();
    }

    private Checkpoint last() {
        return audit().last().orElseThrow();
    }

    @Test
    void what_nobody_touched_is_intact_and_complete() {
        Audit audit = audit();
        assertThat(audit.isIntact()).isTrue();
        assertThat(audit.isComplete()).isTrue();
        assertThat(audit.entries()).isEqualTo(ENTRIES);
        assertThat(audit.last().map(Checkpoint::entry)).contains((long) ENTRIES);
    }

    /**
     * Entry after entry another bit, from the second on, until each bit of an entry was changed in some entry: all of them are found, and no other. What an engine does not
     * take as a text or as a moment at all is not there to be found.
     */
    @Test
    void each_single_bit_that_is_changed_is_found() throws Exception {
        int bits = 8 * image(2).length;
        assertThat(bits).isGreaterThan(1800);
        int found = 0;
        for (int first = 0; first < bits; first += ENTRIES - 1) {
            putBack();
            ImmutableList<Long> changed = flip(first, Math.min(ENTRIES - 1, bits - first));
            Audit audit = audit();
            assertThat(audit.altered()).containsExactlyElementsOf(changed);
            assertThat(audit.missing()).isEmpty();
            found += changed.size();
        }
        assertThat(found).isGreaterThan(bits / 2);
    }

    private byte[] image(int entry) throws SQLException {
        try (Connection connection = inHand()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (String column : COLUMNS) {
                all.writeBytes(read(connection, table(column), column, entry));
            }
            return all.toByteArray();
        }
    }

    private static String table(String column) {
        return column.equals("mac") ? "log_mac" : "log_entry";
    }

    /** Bit after bit of what an entry holds, each in the next entry; the first has no seal before it and is shorter. */
    private ImmutableList<Long> flip(int first, int count) throws SQLException {
        ImmutableList.Builder<Long> changed = ImmutableList.builder();
        try (Connection connection = inHand()) {
            connection.setAutoCommit(false);
            for (int number = 0; number < count; number++) {
                if (flip(connection, number + 2, first + number)) {
                    changed.add(number + 2L);
                }
            }
            connection.commit();
        }
        return changed.build();
    }

    private boolean flip(Connection connection, int entry, int bit) throws SQLException {
        int left = bit;
        for (String column : COLUMNS) {
            byte[] bytes = read(connection, table(column), column, entry);
            if (left < 8 * bytes.length) {
                bytes[left / 8] ^= (byte) (1 << left % 8);
                return write(connection, table(column), column, entry, bytes);
            }
            left -= 8 * bytes.length;
        }
        throw new IllegalArgumentException("no such bit");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 500, 999})
    void an_entry_that_was_taken_out_is_missed_and_the_others_are_as_they_were(int entry) throws SQLException {
        sql("delete from log_entry where entry_id = " + entry, "delete from log_mac where entry_id = " + entry);
        Audit audit = audit();
        assertThat(audit.isIntact()).isTrue();
        assertThat(audit.missing()).containsExactly((long) entry);
    }

    @Test
    void whoever_closes_the_gap_by_new_numbers_alters_all_that_follow() throws SQLException {
        sql(
                "delete from log_entry where entry_id = 500",
                "delete from log_mac where entry_id = 500",
                "update log_entry set entry_id = -entry_id where entry_id > 500",
                "update log_entry set entry_id = -entry_id - 1 where entry_id < 0",
                "update log_mac set entry_id = -entry_id where entry_id > 500",
                "update log_mac set entry_id = -entry_id - 1 where entry_id < 0");
        Audit audit = audit();
        assertThat(audit.altered()).containsExactlyElementsOf(numbers(500, 999));
        assertThat(audit.missing()).containsExactly(1000L);
    }

    @Test
    void two_entries_that_changed_places_are_found() throws SQLException {
        sql(
                "update log_entry set entry_id = -1 where entry_id = 300",
                "update log_entry set entry_id = 300 where entry_id = 301",
                "update log_entry set entry_id = 301 where entry_id = -1",
                "update log_mac set entry_id = -1 where entry_id = 300",
                "update log_mac set entry_id = 300 where entry_id = 301",
                "update log_mac set entry_id = 301 where entry_id = -1");
        assertThat(audit().altered()).containsExactly(300L, 301L);
    }

    @Test
    void an_entry_that_was_put_in_is_found_wherever_it_stands() throws SQLException {
        for (long number : new long[] {-5, 0, 1001, Integer.MAX_VALUE}) {
            sql("insert into log_entry select " + number + ", recorded_at, actor, deed, subject, previous_seal, seal"
                    + " from log_entry where entry_id = 7");
            assertThat(audit().altered()).containsExactly(number);
            sql("delete from log_entry where entry_id = " + number);
        }
        assertThat(audit().isIntact()).isTrue();
    }

    /** The seals alone can be made by anybody; the keys for it are gone. */
    @Test
    void whoever_writes_the_plain_chain_anew_is_found() throws SQLException {
        sql("delete from log_entry where entry_id > 990", "delete from log_mac where entry_id > 990");
        try (Connection connection = engine().writer()) {
            connection.setAutoCommit(false);
            Log log = new Log(Connections.using(engine(), connection));
            for (int number = 991; number <= ENTRIES; number++) {
                log.append(new Change("Công an xã", "import facts", "other.csv", NOON));
            }
            connection.setAutoCommit(true);
        }
        try (Store store = Store.open(address())) {
            assertThat(store.firstBrokenLogEntry()).isEmpty();
        }
        assertThat(audit().altered()).containsExactlyElementsOf(numbers(991, 1000));
        assertThat(audit().isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 999, 1000})
    void a_cut_tail_is_missed(int entries) throws SQLException {
        sql(
                "delete from log_entry where entry_id > " + (ENTRIES - entries),
                "delete from log_mac where entry_id > " + (ENTRIES - entries));
        Audit audit = audit();
        assertThat(audit.isIntact()).isTrue();
        assertThat(audit.isComplete()).isFalse();
        assertThat(audit.missing()).containsExactlyElementsOf(numbers(ENTRIES - entries + 1, ENTRIES));
    }

    @Test
    void a_cut_tail_is_missed_though_the_number_that_comes_next_was_set_back() throws SQLException {
        sql(
                "delete from log_entry where entry_id > 990",
                "delete from log_mac where entry_id > 990",
                "update log_key set next_entry_id = 991");
        assertThat(audit().isIntact()).isTrue();
        assertThat(audit().isComplete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from log_key",
                "update log_key set key_id = 3",
                "update log_key set next_entry_id = 1000",
                "update log_key set next_entry_id = 2000000000",
                "update log_key set next_key = upper(next_key)"
            })
    void without_the_key_that_comes_next_the_end_is_not_certain(String sql) throws SQLException {
        sql(sql);
        assertThat(audit().isComplete()).isFalse();
        assertThat(audit().last()).isEmpty();
    }

    @Test
    void a_store_that_was_put_back_as_a_whole_is_found_by_what_was_written_down() throws Exception {
        append(engine(), ENTRIES + 1, ENTRIES + 3);
        Checkpoint later = last();
        assertThat(audit(later).isComplete()).isTrue();
        putBack();
        assertThat(audit().isComplete()).isTrue();
        assertThat(audit(later).isComplete()).isFalse();
        assertThat(audit(later).isIntact()).isTrue();
    }

    @Test
    void a_checkpoint_of_earlier_days_still_holds() throws SQLException {
        Checkpoint earlier = last();
        append(engine(), ENTRIES + 1, ENTRIES + 20);
        assertThat(audit(earlier).isComplete()).isTrue();
        assertThat(audit(new Checkpoint(earlier.entry(), "0".repeat(64))).isComplete())
                .isFalse();
    }

    @Test
    void a_checkpoint_is_read_as_it_was_printed_and_nothing_else_is_one() {
        Checkpoint last = last();
        assertThat(Checkpoint.of(" " + last.text() + "\n")).contains(last);
        assertThat(IntStream.range(0, last.text().length())
                        .mapToObj(length -> last.text().substring(0, length))
                        .filter(part -> Checkpoint.of(part).isPresent()))
                .isEmpty();
        assertThat(Checkpoint.of("0:" + last.mac())).isEmpty();
        assertThat(Checkpoint.of("99999999999999999999:" + last.mac())).isEmpty();
    }

    /** As a store of an earlier release is brought up: what was written before is vouched for by the plain seals and the first key's entry. */
    @Test
    void what_was_written_before_the_keys_began_is_held_by_the_first_that_came_after() throws SQLException {
        sql("delete from log_mac", "delete from log_key");
        AuditKey key = AuditKey.at(folder.resolve("later"));
        Store.migrate(address(), key);
        append(engine(), ENTRIES + 1, ENTRIES + 5);
        try (Store store = Store.open(address())) {
            assertThat(store.audit(key, ImmutableList.of()).isIntact()).isTrue();
            assertThat(store.audit(key, ImmutableList.of()).isComplete()).isTrue();
            sql(
                    "update log_entry set actor = 'another' where entry_id = 400",
                    "delete from log_entry where entry_id = 1");
            Audit audit = store.audit(key, ImmutableList.of());
            assertThat(audit.altered()).containsExactly(400L);
            assertThat(audit.missing()).containsExactly(1L);
        }
    }

    @Test
    void the_first_key_is_made_once_and_only_its_owner_may_read_it() throws IOException {
        Path key = first().file();
        String before = Files.readString(key);
        Store.migrate(address(), first());
        assertThat(Files.readString(key)).isEqualTo(before);
        if (key.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(Files.getPosixFilePermissions(key)).hasSize(2);
        }
    }

    @Test
    void without_the_first_key_nothing_is_said() throws IOException {
        try (Store store = Store.open(address())) {
            Path wrong = Files.writeString(folder.resolve("wrong"), "1\tnot a key\n");
            for (Path one : List.of(folder.resolve("absent"), wrong, Files.writeString(folder.resolve("e"), ""))) {
                assertThatExceptionOfType(StoreTrouble.class)
                        .isThrownBy(() -> store.audit(AuditKey.at(one), ImmutableList.of()))
                        .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.NO_KEY));
            }
        }
    }

    @Test
    void a_key_that_is_there_already_is_of_another_log_and_stays() throws Exception {
        sql("delete from log_mac", "delete from log_key");
        Path other = Files.writeString(folder.resolve("other"), "of another log");
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> Store.migrate(address(), AuditKey.at(other)))
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(Code.NO_KEY));
        assertThat(other).hasContent("of another log");
    }
}
