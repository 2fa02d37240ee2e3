package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.persistence.planted.HeardLog;

/** A master key that stands in the environment itself, as where a container is given its secrets: it serves as its file does, and is never said again. */
class KeyInEnvironmentTest {

    private static final String KEY = "TOANDAN_KEY";
    private static final String VAULT_KEY = "TOANDAN_VAULT_KEY";
    private static final String TOLD = "Có người trộm xe máy";
    private static final Pattern TIP = Pattern.compile("[0-9]{4}-[A-Z2-7]{8}");

    @TempDir
    private Path folder;

    private String held = "";
    private HeardLog log;

    @BeforeEach
    void init() throws IOException {
        log = HeardLog.begin();
        held = made("khoa");
        assertThat(Terminal.run("init", "--store", at("xa.db")).exitCode()).isZero();
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String made(String name) throws IOException {
        assertThat(Terminal.run("tip", "key", at(name)).exitCode()).isZero();
        return Files.readString(folder.resolve(name)).strip();
    }

    private Said run(ImmutableMap<String, String> environment, String... arguments) {
        Said said = Terminal.given(
                environment,
                TOLD,
                ObjectArrays.concat(arguments, new String[] {"--store", at("xa.db"), "--lang", "en"}, String.class));
        environment
                .values()
                .forEach(value -> assertThat(said.out() + said.err()).doesNotContain(value));
        return said;
    }

    private Said receive(ImmutableMap<String, String> environment, String... more) {
        return run(
                environment,
                ObjectArrays.concat(new String[] {"tip", "receive", "--channel", "phone"}, more, String.class));
    }

    private static String tip(Said received) {
        Matcher id = TIP.matcher(received.out());
        assertThat(id.find()).as(received.err()).isTrue();
        return id.group();
    }

    @Test
    void what_was_sealed_by_it_opens_by_its_file_and_the_other_way_round() {
        String byVariable = tip(receive(ImmutableMap.of(KEY, held)));
        String byFile = tip(receive(ImmutableMap.of(), "--key", at("khoa")));
        assertThat(run(ImmutableMap.of(), "tip", "show", byVariable, "--key", at("khoa"))
                        .out())
                .contains(TOLD);
        assertThat(run(ImmutableMap.of(KEY, held), "tip", "show", byFile).out()).contains(TOLD);
        assertThat(run(ImmutableMap.of(KEY, held), "tip", "reply", byFile).exitCode())
                .isZero();
    }

    @Test
    void a_file_that_is_typed_goes_before_it() throws IOException {
        String tip = tip(receive(ImmutableMap.of(KEY, held)));
        Said shown = run(ImmutableMap.of(KEY, made("khac")), "tip", "show", tip, "--key", at("khoa"));
        assertThat(shown.out()).contains(TOLD);
    }

    @Test
    void beside_a_file_in_the_environment_it_is_wrong_usage() {
        Said said = Terminal.given(
                ImmutableMap.of(KEY, held, "TOANDAN_KEY_FILE", at("khoa")),
                TOLD,
                "tip",
                "receive",
                "--channel",
                "phone",
                "--store",
                at("xa.db"));
        assertThat(said.exitCode()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(said.err()).contains("TOANDAN_KEY và TOANDAN_KEY_FILE").doesNotContain(held);
        assertThat(said.out()).isEmpty();
    }

    @Test
    void the_vault_has_one_of_its_own() throws IOException {
        String vaultKey = made("kho");
        VaultStore.migrate(folder.resolve("xa.db"));
        String[] erase = {"vault", "erase", "A".repeat(16), "--ground", "asked_for"};
        Said erased = run(ImmutableMap.of(VAULT_KEY, vaultKey), erase);
        assertThat(erased.exitCode()).as(erased.err()).isEqualTo(Commands.REFUSED);
        Said without = run(ImmutableMap.of(KEY, held), erase);
        assertThat(without.exitCode()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(without.err()).contains("--vault-key", "TOANDAN_VAULT_KEY_FILE", VAULT_KEY);
    }

    @Test
    void what_is_no_key_is_wrong_usage_wherever_it_is_asked_for_and_neither_said_nor_logged() {
        String none = "khoa-da-lo-" + held.substring(1);
        ImmutableList<String[]> all = ImmutableList.of(
                new String[] {"tip", "receive", "--channel", "phone"},
                new String[] {"tip", "show", "2026-AAAAAAAA"},
                new String[] {"tip", "reply", "2026-AAAAAAAA"},
                new String[] {"vault", "erase", "A".repeat(16), "--ground", "asked_for"});
        for (String[] command : all) {
            Said said = run(ImmutableMap.of(KEY, none, VAULT_KEY, none), command);
            assertThat(said.exitCode()).as(String.join(" ", command)).isEqualTo(Commands.WRONG_USAGE);
            assertThat(said.err()).contains("environment variable " + (command[0].equals("vault") ? VAULT_KEY : KEY));
        }
        assertThat(log.text()).doesNotContain(none);
    }
}
