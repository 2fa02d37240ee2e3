package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.planted.HeardLog;
import vn.toandan.persistence.planted.KeptText;
import vn.toandan.persistence.planted.PlantedIdentifiers;
import vn.toandan.persistence.planted.TemporaryFolder;

/**
 * An identifier of its own in every argument, in the files and in the standard input of every command that picocli knows, right and wrong, with a store, without one and with
 * a file that is none; as opposed to the tips of the {@link TipCanariesTest}. None goes into the log or into the folder for temporary files, none into a store where it has no
 * place, and no command tells what was said to another.
 */
class EveryCommandPlantedTest {

    /** What may be kept of what was typed, by command and argument; the reason beside it. */
    private static final ImmutableMap<String, String> HOMES = ImmutableMap.<String, String>builder()
            .put("toandan nominate: NOMINATION", "whoever files a nomination says by which code, as a file would")
            .put("toandan unit (add|rename|merge|split): --(name|into|part)", "the name of a unit is public")
            .put("toandan (breach notify|request answer): --document", "the number of the paper it rests on")
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

    private final PlantedIdentifiers plants = new PlantedIdentifiers();
    private final Set<String> outOfPlace = new TreeSet<>();
    private HeardLog log;
    private TemporaryFolder temporary;
    private RightValues right;
    private StoreAt store;

    @BeforeEach
    void open() throws IOException {
        log = HeardLog.begin();
        right = new RightValues(inputs, plants::at);
        store = StoreAt.in(folder);
        store.done("unit", "add", "16231", "--kind", "commune", "--name", "Xã Cán Khê", "--from", "2025-07-01");
        temporary = TemporaryFolder.watch();
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void nothing_that_was_planted_is_kept_logged_or_told_by_another_command() throws IOException {
        ImmutableList<CommandLine> all = EveryCommand.all();
        assertThat(all).hasSizeGreaterThan(60);
        Set<String> ran = new HashSet<>();
        for (At at : At.values()) {
            for (boolean isRight : at == At.A_STORE ? List.of(true, false) : List.of(true)) {
                for (CommandLine command : at == At.A_STORE ? all : EveryCommand.withStore()) {
                    run(command, at, isRight);
                    ran.add(EveryCommand.name(command));
                }
            }
        }
        assertThat(plants.count()).isGreaterThan(1000);
        assertThat(all).allMatch(command -> ran.contains(EveryCommand.name(command)));
        lookIntoWhatIsKept();
        assertThat(outOfPlace).isEmpty();
        assertThat(plants.in(log.text())).isEmpty();
    }

    @Test
    void what_is_let_through_on_purpose_is_found() throws IOException {
        Files.writeString(folder.resolve("khac"), plants.at("toandan tip receive: standard input"));
        lookIntoWhatIsKept();
        assertThat(outOfPlace).containsExactly("khac keeps toandan tip receive: standard input");
    }

    @Test
    void what_is_left_in_the_folder_for_temporary_files_is_found() throws IOException {
        Path left = Files.createTempFile("toandan-", ".tmp");
        try {
            Files.writeString(left, plants.at("toandan tip receive: standard input"));
            lookIntoTheTemporaryFolder("a command");
        } finally {
            Files.delete(left);
        }
        assertThat(outOfPlace).containsExactly("a command leaves toandan tip receive: standard input");
    }

    private void run(CommandLine command, At at, boolean isRight) throws IOException {
        String name = EveryCommand.name(command);
        List<String> typed = EveryCommand.typed(
                command,
                argument -> !isRight || RightValues.isAsked(command, argument),
                argument -> isRight ? right.of(command, argument) : wrong(command, argument));
        if (EveryCommand.hasStore(command)) {
            typed.addAll(List.of("--store", place(at)));
        }
        Said said = Terminal.given(plants.at(name + ": standard input"), typed.toArray(String[]::new));
        assertThat(said.exitCode()).as("%s %s: %s", name, at, said.err()).isIn(0, 1, 2, 3);
        assertThat(said.err()).doesNotContain("Exception", "\tat ");
        plants.in(said.out() + said.err()).values().stream()
                .filter(place -> !place.startsWith(name + ": ") && !hasAHome(place))
                .forEach(place -> outOfPlace.add(name + " tells " + place));
        if (name.startsWith("toandan tip ")) {
            plants.in(said.out() + said.err()).values().stream()
                    .filter(place -> place.endsWith(": standard input"))
                    .forEach(place -> outOfPlace.add(name + " repeats " + place));
        }
        lookIntoTheTemporaryFolder(name);
    }

    private String wrong(CommandLine command, ArgSpec argument) {
        String planted = plants.at(EveryCommand.place(command, argument));
        return EveryCommand.isPlace(argument) ? inputs.resolve(planted).toString() : planted;
    }

    private String place(At at) throws IOException {
        return switch (at) {
            case A_STORE -> store.file().toString();
            case NO_STORE -> inputs.resolve("nowhere").resolve("xa.db").toString();
            case NO_STORE_BUT_A_FILE ->
                Files.writeString(
                                inputs.resolve("no.db"),
                                plants.at("a file that is no store").repeat(100))
                        .toString();
        };
    }

    private static boolean hasAHome(String place) {
        return HOMES.keySet().stream().anyMatch(home -> Pattern.matches(home, place));
    }

    private void lookIntoTheTemporaryFolder(String name) throws IOException {
        for (String text : temporary.left().values()) {
            plants.in(text).values().forEach(place -> outOfPlace.add(name + " leaves " + place));
        }
    }

    /** Whatever any file in the folder of the store holds although it has no place there. */
    private void lookIntoWhatIsKept() throws IOException {
        KeptText.files(folder)
                .forEach((file, text) -> plants.in(text).values().stream()
                        .filter(place -> !hasAHome(place))
                        .forEach(place -> outOfPlace.add(file + " keeps " + place)));
    }
}
