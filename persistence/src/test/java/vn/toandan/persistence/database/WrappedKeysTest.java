package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
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

    private WrappedKeys both(KeptIn where) throws IOException {
        StoreAddress address = where.address(folder);
        Store.migrate(address);
        WrappedKeys keys = address.engine(Duration.ofSeconds(5)).keys();
        keys.add(FIRST);
        keys.add(SECOND);
        return keys;
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_is_erased_is_gone_and_its_tip_is_remembered(KeptIn where) throws IOException {
        WrappedKeys keys = both(where);
        keys.erase(SomeTips.FIRST.text(), SomeTips.noon(SomeTips.DAY));
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
}
