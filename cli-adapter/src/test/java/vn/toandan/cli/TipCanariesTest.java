package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipId;

/** Ten thousand identifiers are told; nothing but {@code tip show} with the key ever tells one again, and no file, log or export holds one. */
class TipCanariesTest {

    private static final Pattern ID = Pattern.compile("[0-9]{4}-[A-Z2-7]{8}");
    private static final Pattern ABOUT_TIPS = Pattern.compile(
            ".* (tip .*|vault .*|tips|outcomes|due|report|value|proposals|verify|backup|restore|purge|term|hold|release|request .*|breach .*|set-aside|certificate .*)");

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final Set<String> ran = new TreeSet<>();
    private final Log log = new Log();
    private StoreAt store;
    private String key;
    private String otherKey;
    private String language = "vi";

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
        key = elsewhere.resolve("khoa").toString();
        otherKey = elsewhere.resolve("khoa-khac").toString();
        quiet(0, "", "tip", "key", key);
        quiet(0, "", "tip", "key", otherKey);
    }

    @AfterEach
    void nothing_was_logged_or_is_on_the_disk() throws IOException {
        Logger.getLogger("").removeHandler(log);
        assertSilent("the log", log.messages.toString());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                assertSilent(one.getFileName().toString(), content(one));
            }
        }
    }

    /** Of a workbook what is in it. */
    private static String content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private static void assertSilent(String where, String text) {
        assertThat(PlantedIdentifiers.in(text)).as(where).isEmpty();
    }

    private Said run(String told, String... arguments) {
        CommandLine at = commands();
        for (String word : arguments) {
            CommandLine below = at.getSubcommands().get(word);
            if (below == null) {
                break;
            }
            at = below;
        }
        ran.add(at.getCommandSpec().qualifiedName());
        String[] where = at.getCommandSpec().findOption("--store") == null
                ? new String[] {"--lang", language}
                : new String[] {"--store", store.file().toString(), "--lang", language};
        return Terminal.given(told, ObjectArrays.concat(arguments, where, String.class));
    }

    private static CommandLine commands() {
        return Commands.commandLine(
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        false,
                        false),
                Wording.VIETNAMESE);
    }

    private Said quiet(int exitCode, String told, String... arguments) {
        Said said = run(told, arguments);
        assertThat(said.exitCode()).as("%s: %s", List.of(arguments), said.err()).isEqualTo(exitCode);
        assertSilent(String.join(" ", arguments), said.out() + said.err());
        return said;
    }

    private String receive(String told) {
        Matcher id = ID.matcher(quiet(0, told, "tip", "receive", "--channel", "phone", "--key", key)
                .out());
        assertThat(id.find()).isTrue();
        return id.group();
    }

    private static Stream<String> leaves(CommandLine command) {
        return Stream.concat(
                command.getCommand() instanceof Callable
                        ? Stream.of(command.getCommandSpec().qualifiedName())
                        : Stream.empty(),
                command.getSubcommands().values().stream().flatMap(TipCanariesTest::leaves));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_command_tells_or_leaves_what_was_told(String asked) {
        language = asked;
        assertThat(PlantedIdentifiers.ALL).hasSizeGreaterThanOrEqualTo(10_000).doesNotHaveDuplicates();
        List<String> told = PlantedIdentifiers.texts();
        List<String> ids = told.stream().map(this::receive).toList();
        String id = ids.get(0);
        String reply = told.get(1);
        receiving(reply);
        quiet(0, reply, "tip", "reply", id, "--key", key);
        quiet(3, " ", "tip", "reply", id, "--key", key);
        quiet(3, reply, "tip", "reply", "nobody", "--key", key);
        quiet(2, reply, "tip", "reply", id);
        quiet(1, reply, "tip", "reply", id, "--key", otherKey);
        quiet(0, "", "tip", "list");
        quiet(0, "", "tip", "show", id);
        quiet(1, "", "tip", "show", id, "--key", otherKey);
        working(id);
        handingOn();
        certifying(reply);
        keeping(id);
        erasing(reply);
        assertThat(leaves(commands()).filter(name -> ABOUT_TIPS.matcher(name).matches()))
                .isNotEmpty()
                .allMatch(ran::contains);
        StringBuilder shown = new StringBuilder();
        ids.forEach(
                one -> shown.append(run("", "tip", "show", one, "--key", key).out()));
        assertThat(PlantedIdentifiers.in(shown.toString())).hasSameSizeAs(PlantedIdentifiers.ALL);
    }

    private void receiving(String told) {
        quiet(2, told, "tip", "receive", "--channel", "phone");
        quiet(
                2,
                told,
                "tip",
                "receive",
                "--channel",
                "phone",
                "--key",
                elsewhere.resolve("none").toString());
        quiet(1, told, "tip", "receive", "--channel", "phone", "--key", otherKey);
        quiet(3, told, "tip", "receive", "--channel", "pigeon", "--unit", "99999", "--key", key);
        quiet(3, told, "tip", "receive", "--channel", "phone", "--kind", "ma tuý", "--key", key);
        quiet(3, told.repeat(30), "tip", "receive", "--channel", "phone", "--key", key);
        quiet(2, told, "tip", "receive", "--channel", "phone", "--happened", "yesterday", "--key", key);
    }

    private void working(String id) {
        String[] outcome = {"tip", "outcome", id, "--number", "1/QĐ", "--date", "2024-03-01", "--kind", "cases"};
        quiet(0, "", "tip", "grade", id, "--admiralty", "B2");
        quiet(2, "", "tip", "grade", id, "--admiralty", "G9");
        quiet(3, "", "tip", "step", id, "conclude");
        quiet(0, "", "tip", "step", id, "classify", "--route", "own");
        quiet(0, "", "tip", "step", id, "verify");
        quiet(0, "", "tip", "step", id, "conclude");
        quiet(
                3,
                "",
                ObjectArrays.concat(
                        outcome,
                        new String[] {"--quantity", "1", "--role", "decisive", "--known-on", "2024-01-01"},
                        String.class));
        quiet(
                0,
                "",
                ObjectArrays.concat(outcome, new String[] {"--quantity", "1", "--role", "decisive"}, String.class));
        quiet(0, "", "tip", "value", id, "--set", "novelty=new");
        quiet(3, "", "tip", "value", id, "--set", "novelty=brand_new");
        quiet(0, "", "tip", "close", id, "--reason", "no_case");
        quiet(3, "", "tip", "close", id, "--reason", "no_case");
    }

    /** Whatever is held to be a certificate is not said again. */
    private void certifying(String told) {
        String signing = elsewhere.resolve("khoa-ky-" + language).toString();
        quiet(0, "", "certificate", "key", signing);
        quiet(3, "", "certificate", "issue", "--nomination", "DN-01", "--key", signing);
        quiet(0, "", "certificate", "withdrawals", "--key", signing);
        for (String format : List.of("text", "json")) {
            quiet(0, told, "certificate", "check", "-", "--key", signing + ".pub", "--format", format);
            quiet(0, "", "certificate", "check", told, "--key", signing + ".pub", "--format", format);
        }
    }

    private void keeping(String id) {
        String backup = folder.resolve("sao-luu.db").toString();
        quiet(0, "", "audit", "verify");
        quiet(1, "", "audit", "verify", "--checkpoint", "9999:" + "0".repeat(64));
        quiet(0, "", "backup", backup);
        quiet(2, "", "backup", backup);
        quiet(2, "", "restore", backup);
        purging(id);
        deciding();
        quiet(1, "", "tip", "key", elsewhere.resolve("khoa-moi").toString(), "--after", otherKey);
        String restored = folder.resolve("khoi-phuc.db").toString();
        Said said = Terminal.run(
                "restore", backup, "--keys", store.file().toString(), "--store", restored, "--lang", language);
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertSilent("restore", said.out() + said.err());
    }

    /** Who tells by name where a code is asked for is not told it again. */
    private void erasing(String told) {
        String next = elsewhere.resolve("khoa-kho-" + language).toString();
        quiet(2, "", "vault", "key", next, "--after", key);
        VaultStore.migrate(store.file());
        quiet(2, "", "vault", "erase", told, "--ground", "asked_for", "--vault-key", key);
        quiet(3, "", "vault", "erase", "A".repeat(16), "--ground", "asked_for", "--vault-key", key);
        quiet(0, "", "vault", "key", next);
        quiet(0, "", "vault", "key", next + "-2", "--after", next);
    }

    private void purging(String id) {
        String[] term = {"purge", "term", "tip_content", "--years", "5", "--decision"};
        String[] document = {"--reason", "case", "--document", "45/YC-VKS"};
        quiet(0, "", "purge");
        quiet(0, "", "purge", "term");
        quiet(0, "", ObjectArrays.concat(term, "12/QĐ-UBND"));
        quiet(3, "", ObjectArrays.concat(term, " "));
        quiet(0, "", ObjectArrays.concat(new String[] {"purge", "hold", id}, document, String.class));
        quiet(3, "", ObjectArrays.concat(new String[] {"purge", "hold", id}, document, String.class));
        for (String more : List.of("--yes", "--automatic")) {
            quiet(0, "", "purge", more);
            quiet(2, "", "purge", more, "--on", "2090-01-01");
        }
        quiet(0, "", "purge", "--on", "2090-01-01");
        quiet(0, "", "purge", "release", id, "--reason", "mistake", "--document", "46/YC-VKS");
        quiet(3, "", "purge", "release", id, "--reason", "mistake", "--document", "46/YC-VKS");
    }

    private void deciding() {
        String told = PlantedIdentifiers.texts().get(2);
        quiet(3, told, "set-aside", "tip:T-1", "--reason", "duty", "--ground", "12/CV");
        quiet(0, told, "request", "record", "--kind", "delete");
        quiet(0, told, "request", "acknowledge", "YC-1");
        quiet(3, told, "request", "acknowledge", "YC-1");
        quiet(3, told, "request", "extend", "YC-1", "--until", "2090-01-01", "--document", "12/TB");
        quiet(0, told, "request", "answer", "YC-1", "--answer", "granted", "--document", "13/TB");
        quiet(0, told, "request", "list");
        quiet(0, told, "breach", "record", "--kind", "lost");
        quiet(2, told, "breach", "record", "--kind", "lost", "--detected", "hôm qua");
        quiet(0, told, "breach", "harmless", "VP-1", "--document", "5/BB");
        quiet(0, told, "breach", "notify", "VP-1", "--document", "4/TB");
        quiet(3, told, "breach", "notify", "VP-1", "--document", "4/TB");
        quiet(0, told, "breach", "list");
    }

    private void handingOn() {
        for (String format : List.of("csv", "xlsx")) {
            String tips = folder.resolve("tin." + format).toString();
            String outcomes = folder.resolve("ket-qua." + format).toString();
            quiet(0, "", "export", "tips", "-o", tips);
            quiet(0, "", "export", "outcomes", "-o", outcomes);
            quiet(0, "", "import", "tips", tips);
            quiet(0, "", "import", "outcomes", outcomes);
            quiet(0, "", "value", tips);
        }
        for (String format : List.of("text", "json")) {
            quiet(0, "", "due", "--format", format);
            quiet(0, "", "proposals", "--format", format);
            quiet(0, "", "proposals", "--set-aside", "--format", format);
            quiet(0, "", "report", "--from", "2024-01-01", "--to", "2026-12-31", "--format", format);
        }
        // A PDF is set from the HTML, whose words can be searched.
        for (String format : List.of("csv", "html", "docx", "xlsx", "pdf")) {
            String report = folder.resolve("bao-cao." + format).toString();
            quiet(0, "", "report", "--from", "2024-01-01", "--to", "2026-12-31", "--format", format, "-o", report);
        }
    }

    /** In a process with a temporary folder of its own, where libraries may leave what they like. */
    private void alone(Path temporary, String told, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--store", store.file().toString()));
        Path input = elsewhere.resolve("told");
        Files.writeString(input, told);
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor())
                .as("%s: %s", List.of(arguments), Files.readString(folder.resolve("err")))
                .isZero();
    }

    @Test
    void nothing_that_was_told_stays_behind_in_the_temporary_folder() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("tam"));
        String told = PlantedIdentifiers.texts().get(0);
        alone(temporary, told, "tip", "receive", "--channel", "phone", "--key", key);
        alone(temporary, "", "export", "tips", "-o", folder.resolve("tin.xlsx").toString());
        for (String format : List.of("docx", "pdf")) {
            alone(
                    temporary,
                    "",
                    "report",
                    "--from",
                    "2024-01-01",
                    "--to",
                    "2026-12-31",
                    "--format",
                    format,
                    "-o",
                    folder.resolve("bao-cao." + format).toString());
        }
        try (Stream<Path> left = Files.walk(temporary)) {
            for (Path one : left.filter(Files::isRegularFile).toList()) {
                assertSilent(one.toString(), content(one));
            }
        }
    }

    @Test
    void a_locked_store_tells_nothing() {
        String told = PlantedIdentifiers.texts().get(0);
        String id = receive(told);
        try (Store holder = Store.open(store.file())) {
            holder.write(new Change("test", "hold", "", Instant.EPOCH), registers -> {
                registers.tips().record(SomeTips.pending(new TipId("T-1"), LocalDate.of(2024, 5, 6)));
                registers.tips().find(new TipId("T-1"));
                quiet(1, told, "tip", "receive", "--channel", "phone", "--key", key);
                quiet(1, told, "tip", "reply", id, "--key", key);
                return true;
            });
        }
    }

    @Test
    void the_texts_hold_every_identifier_and_the_search_finds_them() {
        assertThat(PlantedIdentifiers.in(PlantedIdentifiers.texts().toString())).isEqualTo(PlantedIdentifiers.ALL);
        assertThat(PlantedIdentifiers.in("gọi 0912 34 0007")).containsExactly("0912 34 0007");
    }
}
