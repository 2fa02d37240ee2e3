package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.law.Wording;

/**
 * An identifier of its own in every argument, in the files and in the standard input of every command that picocli knows, right and wrong, with a store, without one and with
 * a file that is none; as opposed to the tips of the {@link TipCanariesTest}. None goes into the log, none into a store where it has no place, and no command tells what was
 * said to another.
 */
class EveryCommandPlantedTest {

    private static final Pattern PLANTED = Pattern.compile("Canh Thi An ([0-9]{5})");

    /** What may be kept of what was typed, by command and argument; the reason beside it. */
    private static final ImmutableMap<String, String> HOMES = ImmutableMap.<String, String>builder()
            .put("toandan nominate NOMINATION", "whoever files a nomination says by which code, as a file would")
            .put("toandan unit (add|rename|merge|split) --(name|into|part)", "the name of a unit is public")
            .buildOrThrow();

    /** Which arguments are right, where their type alone does not say it. */
    private static final ImmutableMap<String, String> RIGHT = ImmutableMap.<String, String>builder()
            .put("--lang", "en")
            .put("--format", "json")
            .put("CODE", "16231")
            .put("UNIT", "16231")
            .put("--unit", "16231")
            .put("--under", "16231")
            .put("--parent", "38")
            .put("--kind", "commune")
            .put("--year", "2025")
            .put("--subject-kind", "individual")
            .put("--form", "commune_giay_khen")
            .put("--authority", "commune_chair")
            .put("--channel", "phone")
            .put("--reason", "duty")
            .buildOrThrow();

    /** How a command meets its store. */
    private enum At {
        A_STORE,
        NO_STORE,
        NO_STORE_BUT_A_FILE
    }

    @TempDir
    private Path folder;

    @TempDir
    private Path inputs;

    private final List<String> places = new ArrayList<>();
    private final Log log = new Log();
    private StoreAt store = new StoreAt(Path.of(""), Path.of(""));

    /** Everything that anybody logs, however fine. */
    private static final class Log extends Handler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            Object[] values = entry.getParameters();
            messages.add(
                    entry.getMessage() + (values == null ? "" : List.of(values).toString()) + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void open() {
        Logger.getLogger("").addHandler(log);
        log.setLevel(Level.ALL);
        store = StoreAt.in(folder);
        store.done("unit", "add", "16231", "--kind", "commune", "--name", "Xã Cán Khê", "--from", "2025-07-01");
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(log);
    }

    private String plant(String place) {
        places.add(place);
        return String.format(Locale.ROOT, "Canh Thi An %05d", places.size() - 1);
    }

    private Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLANTED.matcher(text);
        while (matcher.find()) {
            found.add(places.get(Integer.parseInt(matcher.group(1))));
        }
        return found;
    }

    private static Stream<CommandLine> leaves(CommandLine command) {
        return Stream.concat(
                command.getSubcommands().isEmpty() || command.getCommand() instanceof Callable
                        ? Stream.of(command)
                        : Stream.empty(),
                command.getSubcommands().values().stream().flatMap(EveryCommandPlantedTest::leaves));
    }

    private static CommandLine commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Commands.commandLine(
                new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, false), Wording.VIETNAMESE);
    }

    @Test
    void nothing_that_was_planted_is_kept_logged_or_told_by_another_command() throws IOException {
        Set<String> ran = new HashSet<>();
        List<CommandLine> all = leaves(commands()).toList();
        assertThat(all).hasSizeGreaterThan(60);
        Set<String> outOfPlace = new TreeSet<>();
        for (At at : At.values()) {
            for (boolean isRight : at == At.A_STORE ? List.of(true, false) : List.of(true)) {
                for (CommandLine command : at == At.A_STORE ? all : withStore(all)) {
                    int before = places.size();
                    Said said = run(command, at, isRight);
                    ran.add(name(command));
                    assertThat(said.exitCode())
                            .as("%s %s: %s", name(command), at, said.err())
                            .isIn(0, 1, 2, 3);
                    assertThat(said.err()).doesNotContain("Exception", "\tat ");
                    Set<String> others = in(said.out() + said.err());
                    others.removeAll(new HashSet<>(places.subList(before, places.size())));
                    others.removeIf(EveryCommandPlantedTest::hasAHome);
                    others.forEach(place -> outOfPlace.add(name(command) + " tells " + place));
                    if (name(command).startsWith("toandan tip ")) {
                        in(said.out() + said.err()).stream()
                                .filter(place -> place.endsWith(" standard input"))
                                .forEach(place -> outOfPlace.add(name(command) + " repeats " + place));
                    }
                }
            }
        }
        assertThat(places.size()).isGreaterThan(800);
        assertThat(all).allMatch(command -> ran.contains(name(command)));
        kept().forEach(outOfPlace::add);
        assertThat(outOfPlace).isEmpty();
        assertThat(in(log.messages.toString())).isEmpty();
    }

    @Test
    void what_is_let_through_on_purpose_is_found() throws IOException {
        Files.writeString(folder.resolve("khac"), plant("toandan tip receive standard input"));
        assertThat(kept()).containsExactly("khac keeps toandan tip receive standard input");
    }

    private static List<CommandLine> withStore(List<CommandLine> all) {
        return all.stream()
                .filter(command -> command.getCommandSpec().findOption("--store") != null)
                .toList();
    }

    private Said run(CommandLine command, At at, boolean isRight) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of(name(command).substring("toandan ".length()).split(" ")));
        for (ArgSpec argument : command.getCommandSpec().args()) {
            boolean isStore = argument instanceof OptionSpec option
                    && option.longestName().equals("--store");
            boolean isAsked = !(argument instanceof OptionSpec option
                    && (option.usageHelp()
                            || option.versionHelp()
                            || option.longestName().equals("--lang")));
            if (isStore) {
                arguments.add("--store");
                arguments.add(place(at));
            } else if (isAsked && (argument.required() || !isRight)) {
                add(argument, name(command), isRight, arguments);
            }
        }
        return Terminal.given(plant(name(command) + " standard input"), arguments.toArray(String[]::new));
    }

    private String place(At at) throws IOException {
        return switch (at) {
            case A_STORE -> store.file().toString();
            case NO_STORE -> inputs.resolve("nowhere").resolve("xa.db").toString();
            case NO_STORE_BUT_A_FILE ->
                Files.writeString(
                                inputs.resolve("no.db"),
                                plant("a file that is no store").repeat(100))
                        .toString();
        };
    }

    private void add(ArgSpec argument, String command, boolean isRight, List<String> arguments) throws IOException {
        String label = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        if (argument instanceof OptionSpec) {
            arguments.add(label);
        }
        if (argument.arity().max() > 0) {
            arguments.add(isRight ? right(argument, command, label) : plant(command + " " + label));
        }
    }

    private String right(ArgSpec argument, String command, String label) throws IOException {
        if (RIGHT.containsKey(label)) {
            return RIGHT.getOrDefault(label, "");
        }
        Class<?> type =
                argument.typeInfo().isMultiValue() ? argument.typeInfo().getAuxiliaryTypes()[0] : argument.type();
        if (type == LocalDate.class) {
            return "2026-01-01";
        }
        if (type == Path.class) {
            return Files.writeString(
                            inputs.resolve("tep" + places.size()),
                            "unit_code,unit_kind,unit_name,year\n" + plant(command + " file") + ",commune,,2025\n")
                    .toString();
        }
        return plant(command + " " + label);
    }

    private static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static boolean hasAHome(String place) {
        return HOMES.keySet().stream().anyMatch(home -> Pattern.matches(home, place));
    }

    /** Whatever any file in the folder of the store holds although it has no place there. */
    private ImmutableSet<String> kept() throws IOException {
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                in(text).stream()
                        .filter(place -> !hasAHome(place))
                        .forEach(place -> all.add(file.getFileName() + " keeps " + place));
            }
        }
        return all.build();
    }
}
