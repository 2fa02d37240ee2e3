package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.persistence.planted.HeardLog;
import vn.toandan.persistence.planted.KeptText;
import vn.toandan.persistence.planted.PlantedIdentifiers;

/** A store that another program holds: whatever is asked of it, one sentence says so, nothing is written, and nothing that was told is told. */
class LockedStoreTest {

    private static final String HELD = "đang bị một chương trình khác giữ";

    /** It goes where no store is. */
    private static final String ELSEWHERE = "toandan restore";

    private static final String TOLD = "Nhà hoang cuối thôn, hỏi ";

    private static final ImmutableSet<Deed> LET_IN = ImmutableSet.of(Deed.INIT, Deed.BACK_UP);

    @TempDir
    private Path folder;

    @TempDir
    private Path inputs;

    private final PlantedIdentifiers plants = new PlantedIdentifiers();
    private HeardLog log;

    @BeforeEach
    void listen() {
        log = HeardLog.begin();
    }

    @AfterEach
    void nothing_is_logged_or_kept() throws IOException {
        log.close();
        assertThat(plants.in(log.text())).isEmpty();
        KeptText.files(folder)
                .forEach((file, text) -> assertThat(plants.in(text)).as(file).isEmpty());
    }

    /** All at once, since each of them waits for a while before it gives up. */
    private static Map<String, Said> run(Map<String, Callable<Said>> commands)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(commands.size());
        Map<String, Future<Said>> running = new TreeMap<>();
        commands.forEach((name, command) -> running.put(name, threads.submit(command)));
        Map<String, Said> said = new TreeMap<>();
        for (Map.Entry<String, Future<Said>> one : running.entrySet()) {
            said.put(one.getKey(), one.getValue().get());
        }
        threads.shutdown();
        return said;
    }

    private static Connection holding(Path file, String... statements) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
        return connection;
    }

    private void assertHeld(String command, Said said) {
        assertThat(said.exitCode()).as("%s: %s", command, said).isEqualTo(Commands.FAILED);
        assertThat(said.err()).as(command).hasLineCount(1).contains(HELD);
        assertThat(plants.in(said.out() + said.err())).as(command).isEmpty();
    }

    @Test
    void every_command_with_a_store_says_that_it_is_held() throws Exception {
        StoreAt store = StoreAt.in(folder);
        RightValues right = new RightValues(inputs, plants::at);
        Map<String, Callable<Said>> commands = new TreeMap<>();
        VaultStore.migrate(store.file());
        for (CommandLine command : EveryCommand.withStore()) {
            String name = EveryCommand.name(command);
            if (name.equals(ELSEWHERE)) {
                continue;
            }
            List<String> typed = EveryCommand.typed(
                    command,
                    argument -> RightValues.isAsked(command, argument),
                    argument -> right.of(command, argument));
            typed.addAll(List.of("--store", store.file().toString()));
            String told = plants.at(name + ": standard input");
            commands.put(name, () -> Terminal.given(told, typed.toArray(String[]::new)));
        }
        String[] alone = {"pragma locking_mode = exclusive", "begin exclusive"};
        try (Connection holder = holding(store.file(), alone);
                Connection other = holding(Path.of(store.file() + ".vault"), alone)) {
            assertThat(List.of(holder.isClosed(), other.isClosed())).containsOnly(false);
            run(commands).forEach((command, said) -> assertHeld(command, said));
        }
    }

    /** Two of them make one of the same name. */
    private static List<String> withItsOwnKey(Deed deed) {
        return deed.command().stream()
                .map(word -> word.equals("@" + Office.NEXT_KEY) ? word + "-" + deed : word)
                .toList();
    }

    /** As an office works; who only copies it, or finds it there, is let in. */
    @Test
    void every_deed_says_that_somebody_else_is_writing() throws Exception {
        Office office = new Office(folder, folder.resolve("toandan.db").toString());
        office.furnish();
        office.open();
        VaultActs.prepare(office);
        Files.writeString(folder.resolve("told.txt"), TOLD + plants.at("told"));
        Files.writeString(folder.resolve("reply.txt"), TOLD + plants.at("replied"));
        Map<String, Callable<Said>> commands = new TreeMap<>();
        for (Deed deed : Deed.values()) {
            if (!deed.command().isEmpty()) {
                commands.put(deed.name(), () -> Terminal.run(office.arguments(withItsOwnKey(deed))));
            }
        }
        try (Connection writing = holding(office.file(), "begin immediate");
                Connection keeping = holding(Path.of(office.store() + ".vault"), "begin immediate")) {
            assertThat(List.of(writing.isClosed(), keeping.isClosed())).containsOnly(false);
            run(commands).forEach((deed, said) -> {
                if (LET_IN.contains(Deed.valueOf(deed))) {
                    assertThat(said.exitCode()).as("%s: %s", deed, said).isZero();
                } else {
                    assertHeld(deed, said);
                }
            });
        }
        Files.delete(folder.resolve("told.txt"));
        Files.delete(folder.resolve("reply.txt"));
    }
}
