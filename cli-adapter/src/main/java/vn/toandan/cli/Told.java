package vn.toandan.cli;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.toandan.law.Sentence;

/** What is to be sealed, read from a file or from standard input; a command line is open to every other program. */
final class Told {

    private static final Path STANDARD_INPUT = Path.of("-");

    private Told() {}

    static String read(Console console, Path file) {
        try {
            // A pipe cannot be asked how much there is, as the stream itself would.
            byte[] bytes =
                    file.equals(STANDARD_INPUT) ? ByteStreams.toByteArray(console.in()) : Files.readAllBytes(file);
            String told = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .strip();
            if (told.indexOf('\0') >= 0) {
                throw new WrongUsage(Sentence.of("cli/wording:tip.told_nul"));
            }
            return told;
        } catch (CharacterCodingException e) {
            throw new WrongUsage(Sentence.of("cli/wording:tip.told_not_utf8"));
        } catch (IOException e) {
            throw new WrongUsage(Sentence.of("cli/wording:usage.no_file", "“" + file + "”"));
        }
    }
}
