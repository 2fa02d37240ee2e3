package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.account.Role;

/** Tips under attack, over real HTTP: with a proof of work, and without one. */
class FloodGateOverHttpTest {

    private static final String PAGE = "/gui-tin";
    private static final String TIPS = "/api/v1/tips";
    private static final String TIP = "{\"account\":\"Nghi có đánh bạc\"}";
    private static final ImmutableMap<String, String> TYPED = ImmutableMap.of(
            "account", "Có <b>người</b> đổ đất", "place", "16231-01", "happenedOn", "2026-11-15", "once", "page-7");

    @TempDir
    private Path folder;

    private ServedOffice served;
    private Staff administrator;

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
        administrator = served.staff(Role.ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private void demand(Effort effort) {
        HttpResponse<String> now = administrator.get("/api/v1/proof-of-work");
        HttpResponse<String> put = administrator.put(
                "/api/v1/proof-of-work",
                "{\"effort\":\"" + effort.code() + "\",\"hours\":24}",
                "If-Match",
                now.headers().firstValue("ETag").orElseThrow());
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    }

    private HttpResponse<String> tell(String place) {
        return served.post(TIPS, TIP, "X-Forwarded-For", place);
    }

    private HttpResponse<String> tellWith(String proof) {
        return served.post(TIPS, TIP, "X-Forwarded-For", "10.1.0.1", FloodGate.HEADER, proof);
    }

    private static Map<String, String> typed(String proof) {
        return ImmutableMap.<String, String>builder()
                .putAll(TYPED)
                .put("proof", proof)
                .buildOrThrow();
    }

    /** All that is taken without a proof in this minute. */
    private void fillTheSlowLane() {
        for (int number = 0; number < FloodGate.SLOW; number++) {
            String place = "10.2.0." + number / FloodGate.SLOW_OF_PLACE;
            assertThat(tell(place).statusCode()).isEqualTo(201);
        }
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"field\":\"Proof-Of-Work\"", "\"code\":\"" + code + "\"");
    }

    @Test
    void as_long_as_nothing_is_demanded_nothing_is_asked() {
        HttpResponse<String> page = served.get(PAGE);
        assertThat(page.body()).doesNotContain("<script", "<noscript", "proof", "challenge");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValue(Reply.OURS_WITHOUT_SCRIPT);
        assertThat(served.get(ProofRoutes.PATH).body())
                .isEqualTo("{\"needed\":false,\"challenge\":null,\"bits\":null,\"until\":null}\n");
        assertThat(tellWith("anything").statusCode()).isEqualTo(201);
        assertThat(served.form(PAGE, typed("anything")).statusCode()).isEqualTo(201);
    }

    @Test
    void without_a_proof_the_form_is_taken_slowly_and_then_comes_back_with_what_was_typed() {
        demand(Effort.LIGHT);
        assertThat(served.form(PAGE, ImmutableMap.of("account", "a")).statusCode())
                .isEqualTo(201);
        assertThat(served.form(PAGE, ImmutableMap.of("account", "b")).statusCode())
                .isEqualTo(201);
        HttpResponse<String> back = served.form(PAGE, TYPED);
        assertThat(back.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(back.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(back.body())
                .contains("role=\"alert\"", "hiện có quá nhiều tin gửi đến", "điện thoại đến công an xã", "<noscript>")
                .contains("Có &lt;b&gt;người&lt;/b&gt; đổ đất", "value=\"16231-01\" selected", "value=\"2026-11-15\"")
                .contains("name=\"once\" value=\"page-7\"")
                .doesNotContain("không được giữ lại");
    }

    @Test
    void those_who_send_without_proofs_share_one_slow_lane_wherever_they_are() {
        demand(Effort.LIGHT);
        fillTheSlowLane();
        HttpResponse<String> refused = tell("10.3.0.1");
        assertRefused(refused, 429, "proof_needed");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("GET /api/v1/challenge");
    }

    @Test
    void one_place_has_its_part_of_the_slow_lane_and_no_more() {
        demand(Effort.LIGHT);
        for (int number = 0; number < FloodGate.SLOW_OF_PLACE; number++) {
            assertThat(tell("10.2.0.1").statusCode()).isEqualTo(201);
        }
        assertRefused(tell("10.2.0.1"), 429, "proof_needed");
        assertThat(tell("10.2.0.2").statusCode()).isEqualTo(201);
    }

    @Test
    void with_a_proof_a_tip_is_taken_however_many_come_without_one_from_the_same_place() {
        demand(Effort.LIGHT);
        fillTheSlowLane();
        for (int number = 0; number < 20; number++) {
            assertRefused(tell("10.1.0.1"), 429, "proof_needed");
        }
        String proof = Proofs.asked(served);
        assertThat(tellWith(proof).statusCode()).isEqualTo(201);
        HttpResponse<String> sent = served.form(PAGE, typed(Proofs.onPage(served.get(PAGE))));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(served.loggedBesideAnswers()).isEmpty();
        assertThat(administrator.get("/api/v1/proof-of-work").body())
                .contains("\"passed\":" + (FloodGate.SLOW + 2), "\"turnedAway\":20");
    }

    @Test
    void the_page_may_run_its_script_and_a_worker_and_nothing_from_elsewhere() {
        demand(Effort.LIGHT);
        HttpResponse<String> page = served.get(PAGE);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValue(Reply.OURS_WITHOUT_SCRIPT
                        + "; script-src 'self'; connect-src 'self'; worker-src 'self'; child-src 'self'");
        assertThat(page.body()).containsOnlyOnce("<script").contains("<script src=\"/proof.js?v=");
        assertThat(page.body().length()).isLessThan(60 * 1024);
    }

    @Test
    void the_proof_of_one_too_many_from_a_place_is_not_used_with_that() {
        demand(Effort.LIGHT);
        for (int number = 0; number < FloodGate.PROVEN_OF_PLACE; number++) {
            assertThat(tellWith(Proofs.asked(served)).statusCode()).isEqualTo(201);
        }
        String proof = Proofs.asked(served);
        HttpResponse<String> refused = tellWith(proof);
        assertRefused(refused, 429, "proofs_often");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(served.post(TIPS, TIP, "X-Forwarded-For", "10.1.0.2", FloodGate.HEADER, proof)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_proof_that_is_sent_ever_again_takes_nothing_from_others_at_that_place() {
        demand(Effort.LIGHT);
        String proof = Proofs.asked(served);
        assertThat(tellWith(proof).statusCode()).isEqualTo(201);
        for (int number = 0; number <= FloodGate.PROVEN_OF_PLACE; number++) {
            assertRefused(tellWith(proof), 422, "proof_used");
        }
        assertThat(tellWith(Proofs.asked(served)).statusCode()).isEqualTo(201);
    }

    @Test
    void a_proof_lets_one_tip_in() {
        demand(Effort.LIGHT);
        String proof = Proofs.asked(served);
        assertThat(tellWith(proof).statusCode()).isEqualTo(201);
        assertRefused(tellWith(proof), 422, "proof_used");
        HttpResponse<String> back = served.form(PAGE, typed(proof));
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("đã được dùng", "Có &lt;b&gt;người&lt;/b&gt;", "xin bấm Gửi tin lần nữa");
        assertThat(served.form(PAGE, typed(Proofs.onPage(back))).statusCode()).isEqualTo(201);
    }

    @Test
    void a_tip_that_was_refused_for_another_reason_has_used_its_proof_all_the_same() {
        demand(Effort.LIGHT);
        String proof = Proofs.asked(served);
        assertThat(served.post(TIPS, "{\"account\":\"\"}", FloodGate.HEADER, proof)
                        .statusCode())
                .isEqualTo(422);
        assertRefused(tellWith(proof), 422, "proof_used");
    }

    @Test
    void what_was_not_handed_out_here_proves_nothing_and_is_not_repeated() {
        demand(Effort.LIGHT);
        String proof = Proofs.asked(served);
        String forged = proof.replaceFirst("\\.17\\.", ".01.");
        for (String wrong : new String[] {forged, "a" + proof, proof + "7", "Nguyễn".repeat(200)}) {
            HttpResponse<String> refused =
                    served.form(PAGE, ImmutableMap.of("account", "Có người đánh bạc", "proof", wrong));
            assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
            assertThat(refused.body()).contains("Có người đánh bạc").doesNotContain(wrong);
        }
        assertRefused(tellWith(forged), 422, "proof_wrong");
        assertThat(tellWith(proof).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(longs = {3601, -1})
    void what_is_older_than_an_hour_or_of_a_later_time_is_over(long seconds) {
        demand(Effort.LIGHT);
        String proof = Proofs.onPage(served.get(PAGE));
        served.pass(Duration.ofSeconds(seconds));
        HttpResponse<String> back = served.form(PAGE, typed(proof));
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("đã quá một giờ", "Có &lt;b&gt;người&lt;/b&gt;", "data-challenge=");
        assertRefused(tellWith(proof), 422, "proof_over");
    }

    @Test
    void whoever_writes_for_an_hour_is_not_too_late() {
        demand(Effort.LIGHT);
        String proof = Proofs.onPage(served.get(PAGE));
        served.pass(FloodGate.LASTS);
        assertThat(served.form(PAGE, typed(proof)).statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_lighter_than_is_demanded_meanwhile_is_over_and_what_is_heavier_is_not() {
        demand(Effort.LIGHT);
        String light = Proofs.asked(served);
        demand(Effort.MIDDLE);
        assertRefused(tellWith(light), 422, "proof_over");
        String middle = Proofs.asked(served);
        demand(Effort.LIGHT);
        assertThat(tellWith(middle).statusCode()).isEqualTo(201);
    }

    @Test
    void a_form_that_was_open_when_it_began_comes_back_with_a_challenge_and_loses_nothing_that_was_typed() {
        demand(Effort.LIGHT);
        fillTheSlowLane();
        HttpResponse<String> back = served.upload(PAGE, TYPED, "image/jpeg", new byte[] {1, 2, 3});
        assertThat(back.statusCode()).isEqualTo(429);
        assertThat(back.body()).contains("Có &lt;b&gt;người&lt;/b&gt;", "Tệp đã chọn", "không được giữ lại");
        assertThat(served.form(PAGE, ImmutableMap.of("account", "a", "phone", "0912000111"))
                        .body())
                .contains("không được giữ lại")
                .doesNotContain("0912000111");
        assertThat(served.form(PAGE, typed(Proofs.onPage(back))).statusCode()).isEqualTo(201);
    }

    @Test
    void a_button_that_is_pressed_twice_finds_its_tip_received() {
        demand(Effort.LIGHT);
        String proof = Proofs.onPage(served.get(PAGE));
        assertThat(served.form(PAGE, typed(proof)).statusCode()).isEqualTo(201);
        HttpResponse<String> again = served.form(PAGE, typed(proof));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Tin này đã được nhận");
    }
}
