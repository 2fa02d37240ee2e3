package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.persistence.database.WrappedKeys.Line;
import vn.toandan.tip.SomeTips;

/** Keys beside a file and beside a server's store do the same. */
class WrappedKeysTest {

    private static final Line FIRST = new Line(SomeTips.FIRST.text(), "old", "first, wrapped");
    private static final Line SECOND = new Line(SomeTips.SECOND.text(), "old", "second, wrapped");

    @TempDir
    private Path folder;

    private Optional<StoreAddress> address = Optional.empty();

    private WrappedKeys both(KeptIn where) throws IOException {
        address = Optional.of(where.address(folder));
        Store.migrate(address.get());
        WrappedKeys keys = another();
        keys.add(FIRST);
        keys.add(SECOND);
        return keys;
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_is_erased_is_gone_and_its_tip_is_remembered(KeptIn where) throws IOException {
        WrappedKeys keys = both(where);
        keys.erase(ImmutableMap.of(SomeTips.FIRST.text(), SomeTips.noon(SomeTips.DAY)));
        assertThat(keys.lines()).containsExactly(SECOND);
        assertThat(keys.erased()).containsExactly(SomeTips.FIRST.text());
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrapped_anew_takes_the_place_of_what_was(KeptIn where) throws IOException {
        WrappedKeys keys = both(where);
        Line anew = new Line(SomeTips.SECOND.text(), "new", "second, wrapped anew");
        keys.keep(ImmutableList.of(anew));
        assertThat(keys.lines()).containsExactly(anew);
        assertThat(keys.find(SomeTips.FIRST.text())).isEmpty();
        assertThat(keys.erased()).isEmpty();
    }

    /** Those of another office over the same store. */
    private WrappedKeys another() {
        return address.orElseThrow().engine(Duration.ofSeconds(5)).keys();
    }

    @ParameterizedTest
    @EnumSource
    void what_another_office_adds_is_found(KeptIn where) throws IOException {
        WrappedKeys keys = both(where).held();
        assertThat(keys.find("2026-3")).isEmpty();
        Line third = new Line("2026-3", "old", "third, wrapped");
        another().add(third);
        assertThat(keys.find("2026-3")).hasValue(third);
        keys.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_another_office_erases_is_not_found(KeptIn where) throws IOException {
        WrappedKeys keys = both(where).held();
        assertThat(keys.find(FIRST.code())).hasValue(FIRST);
        another().erase(ImmutableMap.of(FIRST.code(), SomeTips.noon(SomeTips.DAY)));
        assertThat(keys.find(FIRST.code())).isEmpty();
        assertThat(keys.find(SECOND.code())).hasValue(SECOND);
        keys.close();
    }

    @ParameterizedTest
    @EnumSource
    void one_that_is_erased_is_known_whoever_erased_it(KeptIn where) throws IOException {
        WrappedKeys keys = both(where).held();
        assertThat(keys.isErased(FIRST.code())).isFalse();
        another().erase(ImmutableMap.of(FIRST.code(), SomeTips.noon(SomeTips.DAY)));
        assertThat(keys.isErased(FIRST.code())).isTrue();
        assertThat(keys.isErased(SECOND.code())).isFalse();
        keys.erase(ImmutableMap.of(SECOND.code(), SomeTips.noon(SomeTips.DAY)));
        assertThat(keys.isErased(SECOND.code())).isTrue();
        keys.close();
    }

    @Test
    void on_a_server_another_master_key_is_found_without_reading_all_keys() throws IOException, SQLException {
        both(KeptIn.A_SERVER);
        PostgresServer server = (PostgresServer) address.orElseThrow().engine(Duration.ofSeconds(5));
        try (Connection connection = server.writer()) {
            DSLContext database = KeyConnections.using(server, connection);
            database.execute("set enable_seqscan = off");
            assertThat(database.fetch("explain " + database.renderInlined(new KeysInTable(server).marks(database)))
                            .format())
                    .contains("tip_key_by_mark");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_key_of_another_master_key_is_noticed_whoever_added_it(KeptIn where) throws IOException {
        WrappedKeys keys = both(where).held();
        assertThat(keys.isAnyBeside("old")).isFalse();
        another().add(new Line("2026-3", "new", "third, wrapped"));
        assertThat(keys.isAnyBeside("old")).isTrue();
        keys.close();
    }

    @ParameterizedTest
    @EnumSource
    void each_of_thousands_is_found_whichever_was_added_last(KeptIn where) throws IOException {
        WrappedKeys keys = both(where).held();
        List<Line> many = IntStream.range(0, 5_000)
                .mapToObj(at -> new Line("2026-" + (1_000 + at), "old", "key\t" + at))
                .toList();
        for (Line one : many.subList(0, 50)) {
            keys.add(one);
            assertThat(keys.find(one.code())).hasValue(one);
        }
        keys.add(ImmutableList.copyOf(many.subList(50, many.size())));
        for (Line one : Iterables.concat(many.subList(0, 50), many.subList(4_900, 5_000))) {
            assertThat(keys.find(one.code())).hasValue(one);
        }
        assertThat(keys.find("2026-" + (1_000 + many.size()))).isEmpty();
        keys.close();
    }

    /** Some of them across the pieces in which the file is read. */
    @Test
    void in_a_file_each_is_found_wherever_its_line_stands() throws IOException {
        WrappedKeys keys = both(KeptIn.A_FILE);
        List<Line> many = IntStream.range(0, 5_000)
                .mapToObj(at -> new Line("2026-" + (1_000 + at), "old", "k".repeat(at % 100)))
                .toList();
        keys.add(ImmutableList.copyOf(many));
        WrappedKeys read = another();
        for (Line one : many) {
            assertThat(read.find(one.code())).hasValue(one);
        }
    }

    /** By their hash, which is all that is held of a code, they are one. */
    @Test
    void in_a_file_codes_that_hash_alike_are_told_apart() throws IOException {
        WrappedKeys keys = both(KeptIn.A_FILE);
        Line one = new Line("2026-Aa", "old", "one, wrapped");
        Line other = new Line("2026-BB", "old", "the other, wrapped");
        assertThat(one.code()).hasSameHashCodeAs(other.code()).hasSameHashCodeAs("2026-C#");
        keys.add(one);
        keys.add(other);
        assertThat(keys.find(one.code())).hasValue(one);
        assertThat(keys.find(other.code())).hasValue(other);
        assertThat(keys.find("2026-C#")).isEmpty();
    }

    @Test
    void of_a_file_the_last_line_of_a_key_counts() throws IOException {
        WrappedKeys keys = both(KeptIn.A_FILE);
        assertThat(keys.find(FIRST.code())).hasValue(FIRST);
        Line again = new Line(FIRST.code(), "old", "first, wrapped again");
        keys.add(again);
        assertThat(keys.find(FIRST.code())).hasValue(again);
    }

    @Test
    void a_line_that_was_broken_off_hides_none_that_is_added_in_its_place() throws IOException {
        WrappedKeys keys = both(KeptIn.A_FILE);
        Files.writeString(Path.of(keys.place()), "2026-3\told\tthi", StandardOpenOption.APPEND);
        assertThat(keys.find("2026-3")).isEmpty();
        Line third = new Line("2026-3", "old", "third, wrapped");
        keys.add(third);
        assertThat(keys.find("2026-3")).hasValue(third);
        assertThat(keys.find(SECOND.code())).hasValue(SECOND);
    }
}
