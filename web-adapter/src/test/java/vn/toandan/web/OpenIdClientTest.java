package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** By what this office proves to a provider that it is the one that the provider knows. */
class OpenIdClientTest {

    @TempDir
    private Path folder;

    private OpenIdClient client(Path file) {
        return new OpenIdClient("can-bo", Optional.of(file), URI.create("https://tin.xa.example"));
    }

    @Test
    void a_secret_is_the_one_line_of_its_file_and_stands_nowhere_else() throws IOException {
        OpenIdClient client = client(Files.writeString(folder.resolve("secret"), "Kx7%+&=\n"));
        assertThat(client.readSecret()).hasValue("Kx7%+&=");
        assertThat(client.toString()).doesNotContain("Kx7");
        assertThat(client(Files.writeString(folder.resolve("long"), "x".repeat(512)))
                        .readSecret())
                .isPresent();
        assertThat(new OpenIdClient("can-bo", Optional.empty(), client.redirect()).readSecret())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "a b", "a\nb", "mật", "\0"})
    void a_file_that_holds_none_is_refused(String text) throws IOException {
        requireRefused(Files.writeString(folder.resolve("secret"), text));
    }

    @Test
    void a_file_that_is_not_there_or_holds_more_is_refused() throws IOException {
        requireRefused(folder.resolve("nowhere"));
        requireRefused(Files.writeString(folder.resolve("long"), "x".repeat(513)));
        requireRefused(Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kx7vQ2mW9pR4tY", "Kx7vQ2mW9pR4tY\0"})
    void a_secret_in_place_of_the_name_of_its_file_is_not_repeated(String secret) {
        assertThatThrownBy(() -> OpenIdClient.of(
                                Optional.of("can-bo"), Optional.of(secret), Optional.of("https://tin.xa.example"))
                        .orElseThrow()
                        .readSecret())
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong -> assertThat(Throwables.getStackTraceAsString(wrong)
                                        + Wording.VIETNAMESE.say(wrong.says())
                                        + Wording.ENGLISH.say(wrong.says()))
                                .contains("--openid-secret", "TOANDAN_OPENID_SECRET_FILE")
                                .doesNotContain("Kx7v"));
    }

    private void requireRefused(Path file) {
        assertThatThrownBy(() -> client(file).readSecret())
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong -> assertThat(wrong.says()).isEqualTo(Sentence.of("web/wording:settings.openid_secret")));
    }
}
