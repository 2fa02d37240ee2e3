package vn.toandan.safety;

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
import vn.toandan.unit.UnitKind;

/**
 * What people are told, criterion by criterion, in both languages, as somebody has read it once. A changed sentence shows here;
 * {@code -Dtoandan.golden.write=true} writes the files anew, to be read again.
 */
class GoldenTracesTest {

    private static final Path FILES = Path.of("src/test/resources/vn/toandan/safety/golden");

    static Stream<Arguments> traces() {
        return Stream.of(UnitKind.values())
                .flatMap(
                        kind -> Stream.of(Wording.VIETNAMESE, Wording.ENGLISH).map(words -> Arguments.of(kind, words)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void traces(UnitKind kind, Wording words) throws IOException {
        String file = kind.code() + "_" + words.language() + ".txt";
        String told = new Trace(kind, words).everything();
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
