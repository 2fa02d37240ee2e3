package vn.toandan.persistence.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Memory does not grow with a workbook: 200,000 rows in 51 MiB as a million in 256. The million itself is run by {@code mvn -pl
 * persistence -am test -Dtest=ManyRowsTest -Dsurefire.failIfNoSpecifiedTests=false -Dtoandan.rows=1000000}.
 */
class ManyRowsTest {

    private static final int ROWS = Integer.getInteger("toandan.rows", 200_000);
    private static final int MEBIBYTES = (int) (256L * ROWS / 1_000_000);

    @ParameterizedTest
    @ValueSource(strings = {"inline", "shared"})
    void a_workbook_of_many_rows_is_written_and_read_in_little_memory(String texts, @TempDir Path folder)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEBIBYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyRows.class.getName(),
                        Integer.toString(ROWS),
                        folder.resolve("many.xlsx").toString(),
                        texts))
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        assertThat(said).startsWith(ROWS + " units in ").hasLineCount(1);
    }
}
