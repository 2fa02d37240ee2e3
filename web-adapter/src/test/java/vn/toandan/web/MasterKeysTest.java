package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.StoreTrouble;

/** Nobody opens with one key both what was told and who told it, and no key is repeated where it is misplaced. */
class MasterKeysTest {

    /** Its slashes fall together where it is read as the name of a file. */
    private static final String SLASHED = "//8v//8v//8v//8v//8v//8v//8v//8v//8v//8v//8=";

    private static final int WRONG_USAGE = 2;

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private String held = "";

    @BeforeEach
    void make() throws IOException {
        file = folder.resolve("office.key");
        MasterKey.create(file);
        held = Files.readString(file).strip();
    }

    private static MasterKeys keys(Map<String, String> environment) {
        Settings settings = Settings.of(List.of(), environment);
        return MasterKeys.read(settings.key(), settings.vaultKey());
    }

    private static void requireOne(String where, Map<String, String> environment) {
        assertThatThrownBy(() -> keys(environment))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong ->
                                assertThat(wrong.says()).isEqualTo(Sentence.of("web/wording:settings.one_key", where)));
    }

    @Test
    void one_key_is_seen_though_one_is_in_a_file_and_one_in_the_environment() {
        requireOne(
                "TOANDAN_VAULT_KEY", ImmutableMap.of("TOANDAN_KEY_FILE", file.toString(), "TOANDAN_VAULT_KEY", held));
        requireOne(file.toString(), ImmutableMap.of("TOANDAN_KEY", held, "TOANDAN_VAULT_KEY_FILE", file.toString()));
    }

    @Test
    void one_key_is_seen_though_a_line_ends_after_one_of_them() throws IOException {
        requireOne("TOANDAN_VAULT_KEY", ImmutableMap.of("TOANDAN_KEY", held, "TOANDAN_VAULT_KEY", held + "\n"));
        Path copy = Files.writeString(folder.resolve("copy.key"), held);
        requireOne(
                copy.toString(),
                ImmutableMap.of("TOANDAN_KEY_FILE", file.toString(), "TOANDAN_VAULT_KEY_FILE", copy.toString()));
    }

    @Test
    void two_are_two() {
        Path other = folder.resolve("vault.key");
        MasterKey.create(other);
        MasterKeys keys = keys(ImmutableMap.of("TOANDAN_KEY", held, "TOANDAN_VAULT_KEY_FILE", other.toString()));
        assertThat(keys.content()).isPresent();
        assertThat(keys.vault()).isPresent();
        assertThat(keys(ImmutableMap.of()).content()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOANDAN_KEY_FILE", "TOANDAN_VAULT_KEY_FILE"})
    void a_key_in_place_of_the_name_of_its_file_is_not_repeated(String variable) {
        for (String key : List.of(held, SLASHED, held + "\n", held + " " + held)) {
            assertThatThrownBy(() -> keys(ImmutableMap.of(variable, key)))
                    .isInstanceOfSatisfying(StoreTrouble.class, trouble -> {
                        assertThat(Main.exitCode(trouble)).isEqualTo(WRONG_USAGE);
                        assertThat(Throwables.getStackTraceAsString(trouble)
                                        + Wording.VIETNAMESE.say(trouble.says())
                                        + Wording.ENGLISH.say(trouble.says()))
                                .contains(variable)
                                .doesNotContain(held, "8v/");
                    });
        }
    }

    @Test
    void nor_where_it_is_in_place_of_both() {
        assertThatThrownBy(() -> Settings.of(List.of("--key", held, "--vault-key", held), Map.of()))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong ->
                                assertThat(Wording.VIETNAMESE.say(wrong.says())).doesNotContain(held));
    }

    @Test
    void a_file_that_is_not_there_or_holds_no_key_is_named_and_no_wrong_usage() throws IOException {
        Path none = Files.writeString(folder.resolve("none.key"), "none");
        for (Path one : List.of(folder.resolve("nowhere.key"), none)) {
            assertThatThrownBy(() -> keys(ImmutableMap.of("TOANDAN_KEY_FILE", one.toString())))
                    .hasMessageContaining(one.toString())
                    .isInstanceOfSatisfying(
                            StoreTrouble.class,
                            trouble -> assertThat(Main.exitCode(trouble)).isEqualTo(1));
        }
    }

    @Test
    void an_environment_that_holds_no_key_or_two_is_wrong_usage() {
        for (Map<String, String> environment : List.of(
                Map.of("TOANDAN_KEY", "none"), Map.of("TOANDAN_KEY", held, "TOANDAN_KEY_FILE", file.toString()))) {
            assertThatThrownBy(() -> keys(environment))
                    .isInstanceOfSatisfying(
                            StoreTrouble.class,
                            trouble -> assertThat(Main.exitCode(trouble)).isEqualTo(WRONG_USAGE));
        }
    }
}
