package vn.toandan.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.documents.OfficialFile;
import vn.toandan.persistence.sheets.Results;

/** Into which file a document goes: {@code -o}, of the format that it is named for. */
final class DocumentFile {

    @Option(names = "--format", paramLabel = "docx|pdf")
    private @Nullable OfficialFile asked;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    private Path output = Path.of("");

    OfficialFile format() {
        return asked != null
                ? asked
                : Output.suffix(output)
                        .flatMap(suffix -> Arrays.stream(OfficialFile.values())
                                .filter(format -> format.name().equalsIgnoreCase(suffix))
                                .findFirst())
                        .orElseThrow(
                                () -> new WrongUsage(Sentence.of("cli/wording:document.format", output.toString())));
    }

    Results open(Console console) {
        return Output.to(console, output);
    }
}
