package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.account.Role;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.LogLine;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** What another system hears of an office, over HTTP: everything that it is to know, in order, at least once, and nothing else. */
@Timeout(60)
class EventsOverHttpTest {

    private static final String SECRET = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Teller.Rhythm QUICK =
            new Teller.Rhythm(Duration.ofMillis(2), Duration.ofMillis(2), Duration.ofMillis(20));
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int WRITERS = 3;
    private static final int EACH = 20;
    private static final String TIP = "{\"offenceKind\":\"DRUG\",\"account\":\"Trịnh Hoài Canh cất giấu pháo\"}";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private Listener listener;
    private final List<Teller> tellers = new ArrayList<>();

    @BeforeEach
    void serve() throws IOException {
        served = ServedOffice.withoutVault(folder);
        listener = new Listener();
    }

    @AfterEach
    void stop() {
        tellers.forEach(Teller::close);
        listener.close();
        served.close();
    }

    private Path key() throws IOException {
        return Files.writeString(folder.resolve("events.key"), "whsec_" + SECRET + "\n");
    }

    private Teller start() throws IOException {
        EventPost post = new EventPost(new EventsTo(listener.address(), key()));
        Teller teller = new Teller(served.office(), post, served.log(), served.metrics(), QUICK);
        tellers.add(teller);
        teller.start();
        return teller;
    }

    private void tip() {
        assertThat(served.post("/api/v1/tips", TIP).statusCode()).isEqualTo(201);
    }

    private static ImmutableList<String> ids(List<Listener.Heard> heard) {
        return heard.stream().map(one -> one.header("webhook-id")).collect(ImmutableList.toImmutableList());
    }

    private static void file(Staff recorder, String hotspot) {
        assertThat(recorder.put(
                                "/api/v1/hotspots/" + hotspot,
                                "{\"unitCode\":\"16231-01\",\"type\":\"cờ bạc\",\"reportedOn\":\"2026-01-05\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_tip_that_came_in_is_told_without_a_word_of_it() throws IOException {
        start();
        tip();
        Listener.Heard heard = listener.next();
        String id = heard.header("webhook-id");
        assertThat(id).matches("[0-9a-f]{32}");
        assertThat(heard.body())
                .isEqualTo("{\"id\":\"" + id
                        + "\",\"type\":\"tip.received\",\"timestamp\":\"2026-11-16T01:00:00Z\",\"data\":{}}\n");
    }

    /** Neither by its form, nor by trying numbers with all that whoever is told has. */
    @Test
    void how_much_happened_that_is_not_told_is_in_no_id() throws IOException {
        start();
        tip();
        served.staff(Role.RECORDER);
        tip();
        ImmutableList<String> ids = ids(listener.next(2));
        assertThat(ids).doesNotHaveDuplicates();
        for (long number = 1; number < 100; number++) {
            String said = number + "-" + ServedOffice.NOW.getEpochSecond();
            String keyed = Hashing.hmacSha256(Base64.getDecoder().decode(SECRET))
                    .hashString(said, StandardCharsets.UTF_8)
                    .toString();
            assertThat(ids).noneMatch(id -> id.equals(said) || keyed.startsWith(id));
        }
    }

    /** Two offices did the same in the same second under the same numbers. */
    @Test
    void another_log_has_other_ids_though_the_numbers_come_again() {
        LogLine line = new LogLine(17, ServedOffice.NOW, "lan.nt", "decide", "1", "a seal");
        LogLine other = new LogLine(17, ServedOffice.NOW, "lan.nt", "decide", "1", "another seal");
        assertThat(Event.of(line)).isEqualTo(Event.of(line)).isNotEqualTo(Event.of(other));
    }

    @Test
    void whoever_has_the_secret_sees_that_it_was_this_office() throws IOException, GeneralSecurityException {
        start();
        tip();
        Listener.Heard heard = listener.next();
        String signed = heard.header("webhook-id") + "." + heard.header("webhook-timestamp") + "." + heard.body();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET), "HmacSHA256"));
        byte[] expected = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        String signature = heard.header("webhook-signature");
        assertThat(signature).startsWith("v1,");
        assertThat(MessageDigest.isEqual(expected, Base64.getDecoder().decode(signature.substring(3))))
                .isTrue();
        assertThat(heard.header("webhook-timestamp")).isEqualTo(Long.toString(ServedOffice.NOW.getEpochSecond()));
        assertThat(heard.header("Content-Type")).isEqualTo("application/json");
    }

    /** The example of the specification of Standard Webhooks. */
    @Test
    void the_signature_is_that_of_the_specification() throws IOException {
        assertThat(EventKey.read(key())
                        .signature("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void what_happened_is_told_in_its_order_with_the_codes_of_the_registers_and_no_name() throws IOException {
        Staff recorder = served.staff(Role.RECORDER);
        start();
        tip();
        file(recorder, "TD-1");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip =
                Staff.json(handler.get("/api/v1/tips").body()).findValue("tip").textValue();
        String tag =
                handler.get("/api/v1/tips/" + tip).headers().firstValue("ETag").orElseThrow();
        handler.post("/api/v1/tips/" + tip + "/grade", "{\"admiralty\":\"F3\"}", "If-Match", tag);
        List<Listener.Heard> heard = listener.next(3);
        assertThat(heard)
                .extracting(Listener.Heard::type)
                .containsExactly("tip.received", "hotspot.filed", "tip.graded");
        assertThat(heard)
                .extracting(one -> one.json().get("data").toString())
                .containsExactly("{}", "{\"subject\":\"TD-1\"}", "{\"subject\":\"" + tip + "\"}");
        assertThat(heard)
                .allMatch(one -> !one.body().contains("recorder") && !one.body().contains("tip-handler"));
    }

    @Test
    void what_was_before_is_not_told_and_what_was_told_not_again() throws IOException {
        tip();
        Teller first = start();
        served.pass(Duration.ofSeconds(5));
        tip();
        Listener.Heard heard = listener.next();
        assertThat(heard.body()).contains("\"timestamp\":\"2026-11-16T01:00:05Z\"");
        untilAllIsNoted();
        first.close();
        served.pass(Duration.ofSeconds(5));
        tip();
        start();
        assertThat(listener.next().body()).contains("\"timestamp\":\"2026-11-16T01:00:10Z\"");
        assertThat(listener.hasHeardMore()).isFalse();
    }

    private void untilAllIsNoted() {
        until(() -> served.office().outbox().waiting(EventTypes.PUBLISHED.keySet()) == 0);
    }

    private static void until(BooleanSupplier isSo) {
        long began = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
            Thread.onSpinWait();
        }
    }

    @Test
    void whoever_does_not_take_it_is_told_until_they_do_and_nothing_comes_before_it() throws IOException {
        listener.answer(503);
        start();
        tip();
        ImmutableList<String> first = ids(listener.next(3));
        served.pass(Duration.ofSeconds(5));
        tip();
        first.forEach(id -> assertThat(id).isEqualTo(first.get(0)));
        assertThat(served.metrics().text())
                .contains("toandan_events_waiting 2.0", "toandan_events_told_total 0.0")
                .doesNotContain("toandan_events_failed_total 0.0");
        listener.answer(200);
        Listener.Heard heard = listener.next();
        while (heard.header("webhook-id").equals(first.get(0))) {
            heard = listener.next();
        }
        assertThat(heard.body()).contains("\"timestamp\":\"2026-11-16T01:00:05Z\"");
        untilAllIsNoted();
        assertThat(served.metrics().text()).contains("toandan_events_waiting 0.0", "toandan_events_told_total 2.0");
    }

    @Test
    void that_it_was_not_taken_is_logged_without_a_secret_of_the_address() throws IOException {
        listener.answer(500);
        start();
        tip();
        listener.next(2);
        String server = "http://127.0.0.1:" + listener.address().getPort();
        assertThat(served.loggedBesideAnswers())
                .first()
                .asString()
                .contains("\"event\":\"not taken\",\"server\":\"" + server + "\",\"status\":500,\"again\":");
        assertThat(served.logged()).doesNotContain("Kx7", "su-kien", "Hoài");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 400, 401, 404, 500})
    void any_other_answer_is_no_answer(int status) throws IOException {
        listener.answer(status);
        start();
        tip();
        ImmutableList<String> ids = ids(listener.next(2));
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void whoever_is_out_of_reach_is_told_when_they_are_back() throws IOException {
        listener.close();
        start();
        tip();
        until(() -> served.logged().contains("\"event\":\"not taken\""));
        tellers.get(0).close();
        listener = new Listener();
        start();
        assertThat(listener.next().type()).isEqualTo("tip.received");
    }

    @Test
    void whoever_is_gone_for_good_is_told_no_more_before_the_next_start() throws IOException {
        listener.answer(410);
        Teller teller = start();
        tip();
        String id = listener.next().header("webhook-id");
        until(teller::isOver);
        assertThat(served.loggedBesideAnswers()).hasSize(1).first().asString().contains("\"status\":410}");
        listener.answer(204);
        start();
        assertThat(listener.next().header("webhook-id")).isEqualTo(id);
    }

    @Test
    void while_many_write_one_who_takes_most_hears_all_in_order_however_often_it_starts_anew() throws IOException {
        listener.refuseEach(3);
        Teller first = start();
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> new Thread(() ->
                        IntStream.range(0, EACH).forEach(number -> add("16231-" + (100 + writer * EACH + number)))))
                .toList();
        writers.forEach(Thread::start);
        LinkedHashSet<String> heard = new LinkedHashSet<>(ids(listener.next(EACH)));
        first.close();
        start();
        while (heard.size() < WRITERS * EACH) {
            heard.add(listener.next().header("webhook-id"));
        }
        List<String> expected = served.office().outbox().after(0, Integer.MAX_VALUE).stream()
                .flatMap(line -> Event.of(line).stream())
                .map(Event::id)
                .toList();
        assertThat(heard).containsExactlyElementsOf(expected);
        writers.forEach(Uninterruptibles::joinUninterruptibly);
    }

    private void add(String code) {
        served.office().writeAs("test", "unit add", code, registers -> {
            registers
                    .units()
                    .put(ImmutableList.of(new Unit(
                            code,
                            UnitType.RESIDENTIAL_AREA,
                            "Thôn " + code,
                            Optional.of("16231"),
                            ServedOffice.TODAY,
                            Optional.empty())));
            return true;
        });
    }

    /** As after a kill: it was heard, and nobody noted that. */
    @Test
    void what_was_heard_and_not_noted_is_told_again_under_the_same_id() throws IOException {
        listener.fallSilent();
        Teller killed = start();
        tip();
        Listener.Heard heard = listener.next();
        killed.close();
        start();
        Listener.Heard again = listener.next();
        assertThat(again.header("webhook-id")).isEqualTo(heard.header("webhook-id"));
        assertThat(again.body()).isEqualTo(heard.body());
    }

    @Test
    void whoever_hears_and_does_not_answer_holds_up_nobody_and_not_the_end() throws IOException {
        listener.fallSilent();
        Teller teller = start();
        tip();
        listener.next();
        tip();
        file(served.staff(Role.RECORDER), "TD-1");
        long began = System.nanoTime();
        teller.close();
        until(teller::isOver);
        // It would have been waited for three times as long.
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_ngắn", "c2hvcnQ=", "whsec_c2hvcnQ="})
    void a_file_that_holds_no_secret_is_refused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("none.key"), text);
        assertThatThrownBy(() -> EventKey.read(file))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong -> assertThat(wrong.says()).isEqualTo(Sentence.of("web/wording:settings.events_key")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_" + SECRET, "whsec_" + SECRET + "\0"})
    void a_secret_in_place_of_the_name_of_its_file_is_not_repeated(String secret) {
        assertThatThrownBy(() -> new EventPost(EventsTo.of(Optional.of("https://tinh.example/"), Optional.of(secret))
                        .orElseThrow()))
                .isInstanceOfSatisfying(
                        Settings.Wrong.class,
                        wrong -> assertThat(Throwables.getStackTraceAsString(wrong)
                                        + Wording.VIETNAMESE.say(wrong.says())
                                        + Wording.ENGLISH.say(wrong.says()))
                                .contains("--events-key", "TOANDAN_EVENTS_KEY_FILE")
                                .doesNotContain(SECRET));
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 64})
    void a_secret_has_24_to_64_bytes(int length) throws IOException {
        Path right = Files.writeString(
                folder.resolve("right.key"), Base64.getEncoder().encodeToString(new byte[length]));
        assertThat(EventKey.read(right)).hasToString("a key of events");
        int beyond = length == 24 ? 23 : 65;
        Path wrong = Files.writeString(
                folder.resolve("wrong.key"), Base64.getEncoder().encodeToString(new byte[beyond]));
        assertThatThrownBy(() -> EventKey.read(wrong)).isInstanceOf(Settings.Wrong.class);
    }
}
