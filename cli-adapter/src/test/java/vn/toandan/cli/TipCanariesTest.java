package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.persistence.planted.HeardLog;
import vn.toandan.persistence.planted.KeptText;
import vn.toandan.persistence.planted.PlantedIdentifiers;
import vn.toandan.persistence.planted.TemporaryFolder;

/** Ten thousand identifiers are told; nothing but {@code tip show} with the key ever tells one again, and no file, log or export holds one. */
class TipCanariesTest {

    private static final Pattern ID = Pattern.compile("[0-9]{4}-[A-Z2-7]{8}");
    private static final Pattern ABOUT_TIPS = Pattern.compile(
            ".* (tip .*|vault .*|tips|outcomes|due|report|value|proposals|verify|backup|restore|purge|term|hold|release|request .*|breach .*|set-aside|certificate .*)");

    /** Ten syllables. */
    private static final Pattern RECEIPT = Pattern.compile(": ((?:\\p{L}+ ){9}\\p{L}+)");

    private static final int IDENTIFIERS = 10_000;
    private static final int IN_ONE_TEXT = 200;

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final Set<String> ran = new TreeSet<>();
    private final PlantedIdentifiers plants = new PlantedIdentifiers();
    private final List<String> receipts = new ArrayList<>();
    private HeardLog log;
    private TemporaryFolder temporary;
    private StoreAt store;
    private String key;
    private String otherKey;
    private List<String> told = List.of();
    private String language = "vi";

    @BeforeEach
    void open() throws IOException {
        log = HeardLog.begin();
        temporary = TemporaryFolder.watch();
        told = texts();
        store = StoreAt.in(folder);
        key = elsewhere.resolve("khoa").toString();
        otherKey = elsewhere.resolve("khoa-khac").toString();
        quiet(0, "", "tip", "key", key);
        quiet(0, "", "tip", "key", otherKey);
    }

    /** Nor a receipt, which is shown once. */
    @AfterEach
    void nothing_was_logged_or_is_on_the_disk() throws IOException {
        log.close();
        assertSilent("the log", log.text());
        KeptText.files(folder).forEach((file, text) -> {
            assertSilent(file, text);
            assertThat(receipts).as(file).noneMatch(text.toLowerCase(Locale.ROOT)::contains);
        });
    }

    private void assertSilent(String where, String text) {
        assertThat(plants.in(text)).as(where).isEmpty();
    }

    /** Texts that hold ten thousand of them together, a part each, and none too long to be told. */
    private List<String> texts() {
        List<String> all = IntStream.range(0, IDENTIFIERS)
                .mapToObj(number -> plants.at("told " + number))
                .toList();
        return Lists.partition(all, IN_ONE_TEXT).stream()
                .map(some -> "Có người tên " + String.join(", ", some) + " cất giấu pháo nổ.")
                .toList();
    }

    private Said run(String told, String... arguments) {
        CommandLine at = EveryCommand.root();
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

    private Said quiet(int exitCode, String told, String... arguments) {
        Said said = run(told, arguments);
        assertThat(said.exitCode()).as("%s: %s", List.of(arguments), said.err()).isEqualTo(exitCode);
        String typed = String.join(" ", arguments);
        assertSilent(typed, said.out() + said.err());
        temporary.left().forEach((file, text) -> assertSilent(typed + " left " + file, text));
        return said;
    }

    private String receive(String told) {
        String said = quiet(0, told, "tip", "receive", "--channel", "phone", "--key", key)
                .out();
        Matcher receipt = RECEIPT.matcher(said);
        assertThat(receipt.find()).as(said).isTrue();
        receipts.add(receipt.group(1));
        Matcher id = ID.matcher(said);
        assertThat(id.find()).isTrue();
        return id.group();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_command_tells_or_leaves_what_was_told(String asked) {
        language = asked;
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
        assertThat(EveryCommand.all().stream()
                        .map(EveryCommand::name)
                        .filter(name -> ABOUT_TIPS.matcher(name).matches()))
                .isNotEmpty()
                .allMatch(ran::contains);
        StringBuilder shown = new StringBuilder();
        ids.forEach(
                one -> shown.append(run("", "tip", "show", one, "--key", key).out()));
        assertThat(ImmutableSet.copyOf(plants.in(shown.toString()).values())).isEqualTo(plants.places());
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
        String replied = told.get(2);
        quiet(3, replied, "set-aside", "tip:T-1", "--reason", "duty", "--ground", "12/CV");
        quiet(0, replied, "request", "record", "--kind", "delete");
        quiet(0, replied, "request", "acknowledge", "YC-1");
        quiet(3, replied, "request", "acknowledge", "YC-1");
        quiet(3, replied, "request", "extend", "YC-1", "--until", "2090-01-01", "--document", "12/TB");
        quiet(0, replied, "request", "answer", "YC-1", "--answer", "granted", "--document", "13/TB");
        quiet(0, replied, "request", "list");
        quiet(0, replied, "breach", "record", "--kind", "lost");
        quiet(2, replied, "breach", "record", "--kind", "lost", "--detected", "hôm qua");
        quiet(0, replied, "breach", "harmless", "VP-1", "--document", "5/BB");
        quiet(0, replied, "breach", "notify", "VP-1", "--document", "4/TB");
        quiet(3, replied, "breach", "notify", "VP-1", "--document", "4/TB");
        quiet(0, replied, "breach", "list");
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

    @Test
    void the_texts_hold_every_identifier_and_the_search_finds_them() {
        assertThat(plants.count()).isGreaterThanOrEqualTo(10_000);
        assertThat(ImmutableSet.copyOf(plants.in(told.toString()).values())).isEqualTo(plants.places());
        assertThat(plants.in("gọi " + PlantedIdentifiers.escaped(plants.at("one more"))))
                .containsValue("one more");
    }
}
