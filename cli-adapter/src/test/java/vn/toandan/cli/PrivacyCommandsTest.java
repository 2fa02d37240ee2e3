package vn.toandan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.cli.KeptBy.Place;
import vn.toandan.cli.Terminal.Said;

/** {@code request}, {@code breach} and what {@code due} says of them, as an office runs them. */
class PrivacyCommandsTest {

    @TempDir
    private Path folder;

    private static Said english(Place store, String... arguments) {
        return store.run(ObjectArrays.concat(arguments, new String[] {"--lang", "en"}, String.class));
    }

    @ParameterizedTest
    @EnumSource
    void a_request_has_its_clocks_from_the_day_it_came_in_to_its_answer(KeptBy engine) {
        Place store = engine.place(folder);
        assertThat(english(store, "request", "record", "--kind", "delete", "--received", "2026-03-02")
                        .out())
                .contains("YC-1", "4 March 2026", "22 March 2026", "Article 5, Decree 356/2025/NĐ-CP");
        assertThat(english(store, "due", "--on", "2026-03-05").out())
                .contains("Personal data, past its term: 1", "acknowledge", "4 March 2026");
        assertThat(english(store, "request", "acknowledge", "YC-1", "--on", "2026-03-03")
                        .out())
                .contains("acknowledged", "22 March 2026")
                .doesNotContain("4 March");
        String[] extend = {"request", "extend", "YC-1", "--document", "12/TB", "--on", "2026-03-20", "--until"};
        Said tooFar = english(store, ObjectArrays.concat(extend, "2026-04-12"));
        assertThat(tooFar.exitCode()).isEqualTo(Commands.REFUSED);
        assertThat(tooFar.err()).contains("more than 20 days", "11 April 2026", "Decree 356/2025/NĐ-CP");
        assertThat(english(store, ObjectArrays.concat(extend, "2026-04-11")).out())
                .contains("extended", "11 April 2026");
        String[] answer = {
            "request", "answer", "YC-1", "--answer", "refused", "--document", "13/TB", "--on", "2026-04-10"
        };
        Said noGround = english(store, answer);
        assertThat(noGround.exitCode()).isEqualTo(Commands.REFUSED);
        assertThat(noGround.err()).contains("ground of the refusal is missing");
        store.done(ObjectArrays.concat(answer, new String[] {"--ground", "archive"}, String.class));
        assertThat(store.done("due", "--on", "2026-05-05")).doesNotContain("YC-1");
        assertThat(store.done("request", "list")).contains("YC-1", "đã trả lời");
    }

    @ParameterizedTest
    @EnumSource
    void a_refusal_stands_beside_the_request_with_its_ground_and_citation(KeptBy engine) {
        Place store = engine.place(folder);
        store.done("request", "record", "--kind", "withdraw", "--received", "2026-03-02");
        String[] answer = {
            "request", "answer", "YC-1", "--answer", "refused", "--document", "13/TB", "--on", "2026-03-10", "--ground"
        };
        assertThat(english(store, ObjectArrays.concat(answer, "archive")).exitCode())
                .isEqualTo(Commands.REFUSED);
        store.done(ObjectArrays.concat(answer, "prevent_crime"));
        assertThat(english(store, "request", "list").out())
                .contains("YC-1", "answered", "point b, clause 1, Article 19, Law No. 91/2025/QH15", "crime");
    }

    @ParameterizedTest
    @EnumSource
    void a_breach_is_due_seventy_two_hours_after_the_minute_it_was_detected(KeptBy engine) {
        Place store = engine.place(folder);
        assertThat(store.done("breach", "record", "--kind", "disclosed", "--detected", "07/03/2026T08:30"))
                .contains("VP-1", "08:30 10/03/2026", "Điều 23 Luật số 91/2025/QH15");
        assertThat(store.done("due", "--on", "2026-03-10")).contains("sắp đến hạn trong 5 ngày: 1", "VP-1");
        assertThat(store.done("due", "--on", "2026-03-11")).contains("ữ liệu cá nhân, đã quá hạn: 1");
        assertThat(store.done("due", "--on", "2026-03-10", "--format", "json"))
                .contains("\"until\":\"2026-03-10T01:30:00Z\"", "\"duty\":\"breach_notice\"");
        assertThat(store.run("breach", "notify", "VP-1", "--document", " ").exitCode())
                .isEqualTo(Commands.REFUSED);
        store.done("breach", "harmless", "VP-1", "--document", "5/BB", "--at", "2026-03-08T10:00");
        assertThat(store.done("due", "--on", "2026-03-11")).doesNotContain("VP-1");
        store.done("breach", "notify", "VP-1", "--document", "4/TB", "--at", "2026-03-09T10:00");
        assertThat(store.run("breach", "notify", "VP-1", "--document", "4/TB").exitCode())
                .isEqualTo(Commands.REFUSED);
        assertThat(store.done("breach", "list")).contains("VP-1", "đã thông báo");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_code_kind_or_moment_is_wrong_usage(KeptBy engine) {
        Place store = engine.place(folder);
        for (List<String> wrong : List.of(
                List.of("request"),
                List.of("breach"),
                List.of("request", "acknowledge", "VP-1"),
                List.of("breach", "notify", "YC-1", "--document", "1"),
                List.of("request", "record", "--kind", "look"),
                List.of("breach", "record", "--kind", "lost", "--detected", "2026-03-07"),
                List.of("breach", "record", "--kind", "lost", "--detected", "2026-03-07T25:00"))) {
            assertThat(Terminal.run(wrong.toArray(String[]::new)).exitCode())
                    .as("%s", wrong)
                    .isEqualTo(Commands.WRONG_USAGE);
        }
        assertThat(store.run("request", "acknowledge", "YC-9").exitCode()).isEqualTo(Commands.REFUSED);
        assertThat(store.run("request", "record", "--kind", "view", "--received", "2025-12-31")
                        .exitCode())
                .isEqualTo(Commands.REFUSED);
    }
}
