package vn.toandan.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.toandan.persistence.database.MasterKey;

/** For each argument of a command a value that is right, as far as that can be told of the value alone; where anything may stand, something is planted. */
final class RightValues {

    /** By the command and the name of the argument; the first that fits. */
    private static final ImmutableMap<String, String> VALUES = ImmutableMap.<String, String>builder()
            .put("breach record: --kind", "lost")
            .put("request record: --kind", "delete")
            .put("tip outcome: --kind", "cases")
            .put("tip outcome: --quantity", "1")
            .put("tip outcome: --role", "decisive")
            .put("tip step: STEP", "verify")
            .put("tip close: --reason", "no_case")
            .put("purge hold: --reason", "case")
            .put("purge release: --reason", "over")
            .put("request answer: --answer", "granted")
            .put("revoke: --ground", "fraud")
            .put("vault erase: --ground", "asked_for")
            .put("vault erase: CODE", "A".repeat(16))
            .put("unit split: --into", "16231-10=Thôn 10")
            .put(".*: --format", "json")
            .put(".*: (CODE|UNIT|--unit|--under)", "16231")
            .put(".*: --parent", "38")
            .put(".*: --kind", "commune")
            .put(".*: --year", "2025")
            .put(".*: --subject-kind", "individual")
            .put(".*: --form", "commune_giay_khen")
            .put(".*: --authority", "commune_chair")
            .put(".*: --channel", "phone")
            .put(".*: --reason", "duty")
            .put(".*: BREACH", "VP-1")
            .put(".*: REQUEST", "YC-1")
            .buildOrThrow();

    /** Beside what has to be there: by which of several ways, or with what key. */
    private static final Pattern ASKED = Pattern.compile(
            "(assess|explain|window): --year"
                    + "|(certificate issue|document decision): --nomination|template: --kind|(tip|vault) key: --after|.*: --(vault-)?key");

    /** Of which file the columns are those that a command asks for. */
    private static final ImmutableMap<String, String> COLUMNS = ImmutableMap.<String, String>builder()
            .put("assess", "facts.csv")
            .put("explain", "facts.csv")
            .put("value", "tips.csv")
            .put("eligible", "nominations.csv")
            .put("import units", "units.csv")
            .put("import successions", "successions.csv")
            .put("import catalogue", "catalogue.csv")
            .put("import mapping", "mapping.csv")
            .put("import facts", "facts.csv")
            .put("import models", "models.csv")
            .put("import hotspots", "hotspots.csv")
            .put("import tips", "tips.csv")
            .put("import outcomes", "outcomes.csv")
            .put("import nominations", "nominations.csv")
            .buildOrThrow();

    /** The file is to be made, and may not be there. */
    private static final Pattern MADE = Pattern.compile("(backup|(tip|vault|certificate) key): FILE");

    private static final Pattern KEY = Pattern.compile(".*: (--key|--after|--vault-key)");

    private final Path inputs;
    private final UnaryOperator<String> planted;
    private int files;

    /** @param planted what is planted at a place */
    RightValues(Path inputs, UnaryOperator<String> planted) {
        this.inputs = inputs;
        this.planted = planted;
        new OfficeFiles(inputs).write();
        MasterKey.create(inputs.resolve("khoa"));
        Terminal.run("certificate", "key", inputs.resolve("khoa-ky").toString());
    }

    private static String place(CommandLine command, ArgSpec argument) {
        return EveryCommand.place(command, argument).substring("toandan ".length());
    }

    /** Whether the command is whole only with it. */
    static boolean isAsked(CommandLine command, ArgSpec argument) {
        return ASKED.matcher(place(command, argument)).matches() || (argument.required() && argument.group() == null);
    }

    String of(CommandLine command, ArgSpec argument) {
        String place = place(command, argument);
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            if (Pattern.matches(value.getKey(), place)) {
                return value.getValue();
            }
        }
        if (argument.type() == LocalDate.class) {
            return "2026-01-01";
        }
        if (KEY.matcher(place).matches()) {
            return inputs.resolve(place.startsWith("certificate") ? "khoa-ky" : "khoa")
                    .toString();
        }
        return EveryCommand.isPlace(argument)
                ? file(command, argument).toString()
                : planted.apply(EveryCommand.place(command, argument));
    }

    /** With the columns that are asked for, and in each of them something that nobody asked for. */
    private Path file(CommandLine command, ArgSpec argument) {
        files++;
        Path file = inputs.resolve("tep" + files + ".docx");
        if (MADE.matcher(place(command, argument)).matches()) {
            return file;
        }
        String name = EveryCommand.name(command).substring("toandan ".length());
        try {
            String columns = COLUMNS.containsKey(name)
                    ? Files.readAllLines(inputs.resolve(COLUMNS.getOrDefault(name, "")))
                            .get(0)
                    : "unit_code,unit_kind,unit_name,year";
            String row = columns.lines()
                    .flatMap(line -> Arrays.stream(line.split(",", -1)))
                    .map(column -> planted.apply(EveryCommand.place(command, argument) + " " + column))
                    .collect(Collectors.joining(","));
            return Files.write(file, (columns + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
