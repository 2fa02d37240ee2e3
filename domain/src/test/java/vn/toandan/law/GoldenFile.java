package vn.toandan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What people are told, kept as somebody has read it once; as opposed to a test of what decides. A changed sentence shows here; {@code
 * -Dtoandan.golden.write=true} writes the file anew, to be read again.
 */
public final class GoldenFile {

    private static final Path FILES = Path.of("src/test/resources/vn/toandan");

    private GoldenFile() {}

    /** That this is what was read. The name is a path from the root of the test resources, such as {@code model/golden/refused}. */
    public static void assertTold(String name, Wording words, String told) {
        Path file = FILES.resolve(name + "_" + words.language() + ".txt");
        try {
            if (Boolean.getBoolean("toandan.golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, told);
            }
            assertThat(told).as("%s", file).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
