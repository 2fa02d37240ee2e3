package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.Wording;

/**
 * What people are told, form by form and code by code, in both languages, as somebody has read it once. A changed sentence shows here; {@code
 * -Dtoandan.golden.write=true} writes the files anew, to be read again.
 */
class GoldenTracesTest {

    private static final Path FILES = Path.of("src/test/resources/vn/toandan/commendation/golden");

    static Stream<Arguments> traces() {
        return CommendationForm.ALL.stream()
                .flatMap(
                        form -> Stream.of(Wording.VIETNAMESE, Wording.ENGLISH).map(words -> Arguments.of(form, words)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void traces(CommendationForm form, Wording words) throws IOException {
        compare(form.code() + "_" + words.language() + ".txt", new Trace(form, words).everything());
    }

    static Stream<Wording> codes() {
        return Stream.of(Wording.VIETNAMESE, Wording.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource
    void codes(Wording words) throws IOException {
        compare("codes_" + words.language() + ".txt", Trace.whateverTheForm(words));
    }

    private static void compare(String file, String told) throws IOException {
        if (Boolean.getBoolean("toandan.golden.write")) {
            Files.createDirectories(FILES);
            Files.writeString(FILES.resolve(file), told);
            return;
        }
        assertThat(told).as(file).isEqualTo(read(file));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                GoldenTracesTest.class.getResourceAsStream("golden/" + file), "no golden/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
