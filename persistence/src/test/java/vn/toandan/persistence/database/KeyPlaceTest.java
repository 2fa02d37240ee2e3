package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Wording;

/** A master key comes from a file or from the environment, and what is told of its place is never the key. */
class KeyPlaceTest {

    private static final String KEY = "TOANDAN_KEY";
    private static final String OTHER_KEY = "TOANDAN_VAULT_KEY";

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private String held = "";

    @BeforeEach
    void make() throws IOException {
        file = folder.resolve("key");
        MasterKey.create(file);
        held = Files.readString(file).strip();
    }

    private static Optional<KeyPlace> place(ImmutableMap<String, String> environment) {
        return KeyPlace.of(KEY, name -> Optional.ofNullable(environment.get(name)));
    }

    private static KeyPlace holding(String variable, String text) {
        return KeyPlace.of(variable, name -> Optional.of(text).filter(any -> name.equals(variable)))
                .orElseThrow();
    }

    @Test
    void the_key_itself_may_stand_in_the_environment() {
        assertThat(holding(KEY, held).read().mark())
                .isEqualTo(MasterKey.read(file).mark());
    }

    @Test
    void or_the_environment_names_its_file() {
        KeyPlace place =
                place(ImmutableMap.of("TOANDAN_KEY_FILE", file.toString())).orElseThrow();
        assertThat(place).hasToString(file.toString());
        assertThat(place.read().mark()).isEqualTo(MasterKey.read(file).mark());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n"})
    void one_that_came_after_another_keeps_its_receipts_whatever_parts_the_two(String between) throws IOException {
        Path next = folder.resolve("next");
        MasterKey.read(file).createNext(next);
        MasterKey read = holding(KEY, Files.readString(next).strip().replace("\n", between))
                .read();
        assertThat(read.mark()).isEqualTo(MasterKey.read(next).mark());
        assertThat(read.receiptKey()).isEqualTo(MasterKey.read(file).receiptKey());
    }

    @Test
    void an_environment_that_names_both_is_refused() {
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> place(ImmutableMap.of(KEY, held, "TOANDAN_KEY_FILE", file.toString())))
                .withMessageContaining("both TOANDAN_KEY and TOANDAN_KEY_FILE")
                .satisfies(trouble -> assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.WRONG_SETTING));
    }

    @Test
    void a_variable_that_holds_nothing_names_none() {
        assertThat(place(ImmutableMap.of())).isEmpty();
        assertThat(place(ImmutableMap.of(KEY, " ", "TOANDAN_KEY_FILE", ""))).isEmpty();
        assertThat(place(ImmutableMap.of(KEY, "", "TOANDAN_KEY_FILE", "a.key")).map(KeyPlace::toString))
                .hasValue("a.key");
    }

    /** 31 bytes, 33, three keys, and what is no base64. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQQ==",
                "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB",
                "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE= QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE= QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=",
                "khóa-bí-mật"
            })
    void what_is_no_key_is_told_by_the_name_of_its_variable_alone(String text) {
        StoreTrouble trouble = catchThrowableOfType(
                StoreTrouble.class, () -> holding(OTHER_KEY, text).read());
        assertThat(trouble.code()).isEqualTo(StoreTrouble.Code.WRONG_SETTING);
        assertThat(Throwables.getStackTraceAsString(trouble)
                        + Wording.VIETNAMESE.say(trouble.says())
                        + Wording.ENGLISH.say(trouble.says()))
                .contains("môi trường TOANDAN_VAULT_KEY không", "environment variable TOANDAN_VAULT_KEY")
                .doesNotContain(text);
    }

    @Test
    void nothing_that_is_printed_of_it_is_the_key() {
        assertThat(holding(KEY, held)).hasToString(KEY);
        assertThat(holding(KEY, held).read().toString()).doesNotContain(held);
    }

    @Test
    void two_places_with_one_key_are_told_apart_from_two_with_two() throws IOException {
        Path other = folder.resolve("other");
        MasterKey.create(other);
        assertThat(holding(KEY, held).isSameAs(holding(OTHER_KEY, held))).isTrue();
        assertThat(holding(KEY, held)
                        .isSameAs(holding(OTHER_KEY, Files.readString(other).strip())))
                .isFalse();
        assertThat(KeyPlace.file(file).isSameAs(KeyPlace.file(file))).isTrue();
        assertThat(KeyPlace.file(file).isSameAs(KeyPlace.file(other))).isFalse();
        assertThat(KeyPlace.file(Path.of(KEY)).isSameAs(holding(KEY, held))).isFalse();
    }
}
