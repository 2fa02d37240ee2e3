package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ObjectArrays;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.cli.KeptBy.Place;
import vn.toandan.cli.Terminal.Said;
import vn.toandan.judging.SheetDraft;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.database.Change;
import vn.toandan.retention.Listed;
import vn.toandan.retention.OfficeTerm;
import vn.toandan.retention.RecordKind;
import vn.toandan.tip.ClosingReason;
import vn.toandan.tip.Duty;
import vn.toandan.tip.LegalTime;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipState;
import vn.toandan.tip.TipStep;

/** {@code purge} and what is below it, as an office and its timer run them. */
class PurgeCommandsTest {

    private final Instant now = Instant.now();

    /** Closed six years ago and kept for five. */
    private final Instant closed = now.minus(Duration.ofDays(6 * 366));

    private final LocalDate last = LegalTime.day(closed).plusYears(5);

    private static final UnitYear DRAFTED = new UnitYear("16231-01", 2024);

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Place store = new Place("");
    private String key = "";
    private String tip = "";

    private void receive(KeptBy engine) {
        store = engine.place(folder);
        key = elsewhere.resolve("khoa").toString();
        Terminal.run("tip", "key", key);
        Matcher id = Pattern.compile("[0-9]{4}-[A-Z2-7]{8}")
                .matcher(store.given("Có người trộm xe máy", "tip", "receive", "--channel", "phone", "--key", key)
                        .out());
        assertThat(id.find()).isTrue();
        tip = id.group();
    }

    /** Received today, so that its words are there; what was done with it is dated back. */
    private void over(KeptBy engine) {
        receive(engine);
        store.write(new Change("test", "close", tip, closed), registers -> {
            registers
                    .tips()
                    .take(
                            new TipId(tip),
                            new TakenStep(new TipStep.Close(ClosingReason.NO_CASE), TipState.CLOSED, closed));
            registers
                    .tips()
                    .take(new TipId(tip), new TakenStep(new TipStep.Fulfil(Duty.ARCHIVE), TipState.CLOSED, closed));
            return true;
        });
        termDaysAgo(60);
    }

    /** Lists count from the term on that they were made under. */
    private void termDaysAgo(int days) {
        Instant at = now.minus(Duration.ofDays(days));
        store.write(new Change("test", "purge term", "", at), registers -> {
            registers.retentions().set(new OfficeTerm(RecordKind.TIP_CONTENT, 5, 30, "12/QĐ-UBND", at));
            return true;
        });
    }

    private void draftDaysAgo(String holder, int days) {
        Instant at = now.minus(Duration.ofDays(days));
        store.write(new Change("test", "draft", "", at), registers -> {
            registers
                    .drafts()
                    .keep(new SheetDraft(holder, DRAFTED, 0, ImmutableMap.of("crimes", "1"), at.plusSeconds(3600)));
            return true;
        });
    }

    private void listedDaysAgo(int days) {
        Instant at = now.minus(Duration.ofDays(days));
        store.write(new Change("test", "purge list", "", at), registers -> {
            registers.retentions().list(new Listed(RecordKind.TIP_CONTENT, new TipId(tip), last, at));
            return true;
        });
    }

    private String purge(String... more) {
        return store.done(ObjectArrays.concat(new String[] {"purge", "--lang", "en"}, more, String.class));
    }

    private boolean isThere() {
        return store.done("tip", "show", tip, "--key", key).contains("trộm xe máy");
    }

    @ParameterizedTest
    @EnumSource
    void drafts_that_were_left_alone_go_when_it_is_meant_and_others_stay(KeptBy engine) {
        receive(engine);
        draftDaysAgo("lan.nt", 31);
        draftDaysAgo("binh", 30);
        assertThat(purge()).doesNotContain("deleted");
        assertThat(purge("--automatic")).contains("more than 30 days, deleted: 1");
        assertThat(purge("--yes")).doesNotContain("deleted");
    }

    @ParameterizedTest
    @EnumSource
    void without_a_term_of_the_office_nothing_goes(KeptBy engine) {
        receive(engine);
        assertThat(purge("--yes")).contains("no term", "purge term tip_content");
        assertThat(isThere()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_over_is_listed_with_its_reason_and_without_content_before_it_is_erased(KeptBy engine) {
        over(engine);
        assertThat(purge())
                .contains("1 tips", tip, last.toString().substring(0, 4), "12/QĐ-UBND", "91/2025/QH15", "--yes")
                .doesNotContain("trộm");
        assertThat(isThere()).isTrue();
        assertThat(purge("--yes")).contains("What 1 tips say is erased");
        assertThat(isThere()).isFalse();
        assertThat(purge()).contains("0 tips");
    }

    @ParameterizedTest
    @EnumSource
    void what_stood_on_no_list_before_is_not_erased(KeptBy engine) {
        over(engine);
        assertThat(purge("--yes")).contains("What 0 tips say is erased", "1 tips are on the list for the first time");
        assertThat(isThere()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_timer_erases_after_thirty_days_on_the_list_and_not_after_twenty_nine(KeptBy engine) {
        over(engine);
        listedDaysAgo(29);
        assertThat(purge("--automatic")).contains("What 0 tips say is erased", "1 tips are not erased");
        assertThat(isThere()).isTrue();
        listedDaysAgo(30);
        assertThat(purge("--automatic")).contains("What 1 tips say is erased");
        assertThat(isThere()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_held_is_never_erased_and_listed_anew_once_it_is_released(KeptBy engine) {
        over(engine);
        listedDaysAgo(40);
        store.done("purge", "hold", tip, "--reason", "case", "--document", "45/YC-VKS");
        assertThat(purge("--yes")).contains("0 tips", "Held and not erased: " + tip, "45/YC-VKS");
        assertThat(purge("--automatic")).contains("What 0 tips say is erased");
        assertThat(isThere()).isTrue();
        store.done("purge", "release", tip, "--reason", "over", "--document", "46/YC-VKS");
        assertThat(purge("--automatic")).contains("What 0 tips say is erased");
        assertThat(isThere()).isTrue();
        assertThat(purge("--yes")).contains("What 1 tips say is erased");
    }

    @ParameterizedTest
    @EnumSource
    void a_day_to_come_is_only_looked_at(KeptBy engine) {
        receive(engine);
        store.done("tip", "step", tip, "classify", "--route", "own");
        store.done("tip", "step", tip, "verify");
        store.done("tip", "step", tip, "conclude");
        store.done("tip", "close", tip, "--reason", "no_case");
        store.done("tip", "step", tip, "fulfil", "--duty", "archive");
        store.done("purge", "term", "tip_content", "--years", "5", "--decision", "12/QĐ-UBND");
        assertThat(purge()).contains("0 tips");
        assertThat(purge("--on", "2090-01-01")).contains("1 tips", "ahead");
        assertThat(store.run("purge", "--on", "2090-01-01", "--yes").exitCode()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(purge("--on", "2090-01-01")).contains("for the first time");
        assertThat(isThere()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void closed_figures_are_the_same_bytes_after_a_purge_and_the_log_holds(KeptBy engine) {
        over(engine);
        String[] report = {
            "report", "--from", "2020-01-01", "--to", "2089-12-31", "--as-known", "2089-12-31", "--format", "json"
        };
        String figures = store.done(report);
        String tips = store.done("tip", "list");
        String due = store.done("due", "--on", "2089-01-01");
        purge();
        assertThat(purge("--yes")).contains("What 1 tips say is erased");
        assertThat(store.done(report)).isEqualTo(figures).contains("tips_received");
        assertThat(store.done("tip", "list")).isEqualTo(tips).contains(tip);
        assertThat(store.done("due", "--on", "2089-01-01")).isEqualTo(due);
        if (engine == KeptBy.A_FILE) {
            assertThat(store.done("audit", "verify", "--lang", "en")).contains("Intact: yes", "Complete: yes");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_record_says_how_long_it_is_kept_why_and_how_sure_that_is(KeptBy engine) {
        over(engine);
        String said = store.done("purge", "term", "--lang", "en");
        for (RecordKind kind : RecordKind.values()) {
            assertThat(said).containsIgnoringCase(kind.code());
        }
        assertThat(said)
                .contains("kept for 5 years", "12/QĐ-UBND", "the office's own decision", "only summaries were read")
                .contains("kept for good", "read here");
    }

    @ParameterizedTest
    @EnumSource
    void what_cannot_be_set_held_or_released_is_refused_with_every_reason_and_nothing_written(KeptBy engine) {
        receive(engine);
        Said term =
                store.run("purge", "term", "log", "--years", "0", "--notice", "0", "--decision", "1", "--lang", "en");
        assertThat(term.exitCode()).isEqualTo(Commands.REFUSED);
        assertThat(term.err()).contains("the log", "0 is no number of years", "0 is no number of days");
        assertThat(store.run("purge", "hold", "nobody", "--reason", "case", "--document", " ")
                        .exitCode())
                .isEqualTo(Commands.REFUSED);
        assertThat(store.run("purge", "release", tip, "--reason", "over", "--document", "1")
                        .exitCode())
                .isEqualTo(Commands.REFUSED);
        assertThat(store.run("purge", "hold", tip, "--reason", "because", "--document", "1")
                        .exitCode())
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(store.run("purge", "term", "tip_content", "--years", "5").exitCode())
                .isEqualTo(Commands.WRONG_USAGE);
        assertThat(store.run("purge", "--yes", "--automatic").exitCode()).isEqualTo(Commands.WRONG_USAGE);
    }
}
