package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.cli.KeptBy.Place;
import vn.toandan.cli.Terminal.Said;

/** {@code set-aside}: an officer's decision that nobody is considered, until there is something new. */
class SetAsideCommandTest {

    private static final String TIPS = "tip,received_on,unit_code,valued_on,offence_kind,channel,verification,novelty,"
            + "timeliness,specificity,use_made,causal_role,offence_class,caught_especially_serious,"
            + "caught_very_serious_in_one_case,organised_or_transnational,armed,lawfully_collected";
    private static final String V3 =
            "T-1,2026-07-20,16249,2026-08-03,THEFT,phone,confirmed_full,new,within_24h,4,case_opened|suspect_caught,decisive,"
                    + "serious,0,0,no,no,yes";

    @TempDir
    private Path folder;

    private Place store = new Place("");

    private void valued(KeptBy engine) throws IOException {
        store = engine.place(folder);
        Path tips = Files.write(folder.resolve("tin.csv"), List.of(TIPS, V3));
        store.done("unit", "add", "16249", "--kind", "commune", "--name", "Xã Mậu Lâm", "--from", "2025-07-01");
        store.done("import", "tips", tips.toString(), "--known-on", "2026-08-03");
    }

    private Said setAside(String achievement, String ground) {
        return store.run(
                "set-aside",
                achievement,
                "--reason",
                "nobody_known",
                "--ground",
                ground,
                "--known-on",
                "2026-08-05",
                "--lang",
                "en");
    }

    private String asked(String command, String... more) {
        return store.done(
                ObjectArrays.concat(new String[] {command, "--on", "2026-08-10", "--lang", "en"}, more, String.class));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_set_aside_is_due_no_more_and_listed_on_request(KeptBy engine) throws IOException {
        valued(engine);
        assertThat(asked("due")).contains("tip:T-1");
        assertThat(setAside("tip:T-1", "12/CV").out()).contains("tip:T-1", "5 August 2026", "12/CV");
        assertThat(asked("due")).doesNotContain("tip:T-1");
        assertThat(asked("proposals")).doesNotContain("tip:T-1");
        assertThat(asked("proposals", "--set-aside")).contains("tip:T-1", "nobody is known", "12/CV");
        assertThat(asked("proposals", "--set-aside", "--format", "json"))
                .startsWith("[{\"achievement\":\"tip:T-1\"")
                .contains("\"reason\":\"nobody_known\"", "\"since\":\"2026-08-05\"");
        assertThat(store.done("proposals", "--on", "2026-08-04")).contains("tip:T-1");
    }

    @ParameterizedTest
    @EnumSource
    void a_later_outcome_brings_it_back(KeptBy engine) throws IOException {
        valued(engine);
        setAside("tip:T-1", "12/CV");
        store.done(
                "tip",
                "outcome",
                "T-1",
                "--number",
                "7/QĐ",
                "--date",
                "2026-08-06",
                "--kind",
                "suspect_caught",
                "--quantity",
                "1",
                "--role",
                "decisive",
                "--known-on",
                "2026-08-06");
        assertThat(asked("proposals")).contains("tip:T-1");
        assertThat(asked("proposals", "--set-aside")).contains("set aside up to 10 August 2026: 0");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_again_writes_nothing_and_what_is_not_proposed_is_refused(KeptBy engine) throws IOException {
        valued(engine);
        setAside("tip:T-1", "12/CV");
        Said again = setAside("tip:T-1", "13/CV");
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("set aside before");
        assertThat(asked("proposals", "--set-aside")).contains("12/CV").doesNotContain("13/CV");
        assertThat(setAside("tip:T-9", "12/CV").exitCode()).isEqualTo(Commands.REFUSED);
        assertThat(setAside("tip:T-9", " ").exitCode()).isEqualTo(Commands.REFUSED);
        assertThat(store.run("set-aside", "tip:T-1", "--reason", "whatever", "--ground", "1")
                        .exitCode())
                .isEqualTo(Commands.WRONG_USAGE);
    }
}
