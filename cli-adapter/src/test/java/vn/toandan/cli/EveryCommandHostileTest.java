package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.hostile.HostileWords;
import vn.toandan.persistence.sheets.Visible;

/**
 * What programs stumble over, in every argument, the files and the standard input of every command that picocli knows, beside what is right: an answer or a sentence, never a
 * trace, and soon, whatever {@code -Dtoandan.seed} says. As opposed to the {@link HostileInputTest}, whose cases somebody chose.
 */
class EveryCommandHostileTest {

    private static final long SEED = Long.getLong("toandan.seed", 20_261_128L);
    private static final int ROUNDS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Pattern NO_MARK = Pattern.compile("[^\\p{M}đĐ]*");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069&&[^\r\n\t]]");

    @TempDir
    private Path folder;

    @TempDir
    private Path inputs;

    private final Random random = new Random(SEED);
    private Office office;
    private RightValues right;
    private int words;
    private int files;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder, folder.resolve("toandan.db").toString());
        office.furnish();
        office.open();
        VaultActs.prepare(office);
        right = new RightValues(inputs, place -> word());
    }

    /** One after the other, so that each of them comes. */
    private String word() {
        words++;
        return HostileWords.ALL.get((int) ((SEED + words) % HostileWords.ALL.size()));
    }

    @Test
    void every_command_answers_or_says_in_a_sentence_what_is_wrong() {
        for (CommandLine command : EveryCommand.all()) {
            for (int round = 0; round < ROUNDS; round++) {
                run(command);
            }
        }
        assertThat(words).isGreaterThan(HostileWords.ALL.size());
    }

    private void run(CommandLine command) {
        List<String> typed = EveryCommand.typed(
                command,
                argument -> RightValues.isAsked(command, argument) || random.nextInt(3) > 0,
                argument -> value(command, argument));
        if (EveryCommand.hasStore(command)) {
            typed.addAll(List.of("--store", store()));
        }
        long began = System.nanoTime();
        Said said = Terminal.given(content(), typed.toArray(String[]::new));
        String as = Visible.text("seed " + SEED + " " + typed + ": " + said.err());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(as).isLessThan(LONGEST);
        assertThat(said.exitCode()).as(as).isBetween(Commands.DONE, Commands.REFUSED);
        assertThat(said.err())
                .as(as)
                .doesNotContain("Exception", "\tat ", "lỗi ngoài dự kiến")
                .doesNotContainPattern(CONTROL);
        // What is exported is as it was given.
        if (!EveryCommand.name(command).startsWith("toandan export ")) {
            assertThat(said.out()).as(as).doesNotContainPattern(CONTROL);
        }
        if (said.exitCode() != Commands.DONE) {
            assertThat(Normalizer.normalize(said.err(), Normalizer.Form.NFD))
                    .as(as)
                    .isNotBlank()
                    .doesNotMatch(NO_MARK);
        }
    }

    private String store() {
        return switch (random.nextInt(8)) {
            case 0 -> somewhere();
            case 1 -> "jdbc:postgresql://127.0.0.1:1/" + word();
            default -> office.store();
        };
    }

    private String value(CommandLine command, ArgSpec argument) {
        if (EveryCommand.isPlace(argument)) {
            return switch (random.nextInt(4)) {
                case 0 -> somewhere();
                case 1 -> file();
                default -> right.of(command, argument);
            };
        }
        return random.nextInt(3) > 0 ? word() : right.of(command, argument);
    }

    /** In the folder of the test, whatever it is called. */
    private String somewhere() {
        return inputs + "/" + word().replace('/', '∕');
    }

    private String file() {
        files++;
        try {
            return Files.write(inputs.resolve("lạ" + files), content().getBytes(StandardCharsets.UTF_8))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A header that may be known, and rows of anything. */
    private String content() {
        if (random.nextBoolean()) {
            return word();
        }
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(row -> IntStream.range(0, 1 + random.nextInt(8))
                        .mapToObj(cell -> "\"" + word().replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "unit_code,unit_kind,unit_name,year\n", "\n"));
    }
}
