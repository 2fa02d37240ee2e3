package vn.toandan.persistence.requests;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.commendation.MisshapenAwards;
import vn.toandan.identity.MisshapenIdentities;
import vn.toandan.law.Wording;
import vn.toandan.recognition.MisshapenDecisions;
import vn.toandan.tip.Account;
import vn.toandan.tip.MisshapenRequests;
import vn.toandan.tip.ReceiveTip;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TakeStep;
import vn.toandan.tip.TipStep;

/** The shape of requests: everything that is wrong, in the language of whoever asked, and never what was entered. */
class RequestShapeTest {

    static Stream<Record> misshapen() {
        return Stream.of(
                        MisshapenRequests.received(),
                        MisshapenRequests.replies(),
                        MisshapenRequests.messages(),
                        MisshapenIdentities.tooLong(),
                        MisshapenDecisions.decisions(),
                        MisshapenDecisions.annulments(),
                        MisshapenAwards.awards(),
                        MisshapenAwards.revocations())
                .flatMap(requests -> requests.stream());
    }

    private static ReceiveTip told(String account) {
        return new ReceiveTip(account, "", "phone", Optional.of("16231"), Optional.of(LocalDate.of(2024, 5, 5)));
    }

    @ParameterizedTest
    @MethodSource("misshapen")
    void what_the_core_refuses_for_its_shape_does_not_get_so_far(Record request) {
        assertThat(RequestShape.wrong(request, Wording.VIETNAMESE)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("misshapen")
    void no_complaint_repeats_what_was_entered(Record request) {
        for (Wording wording : new Wording[] {Wording.VIETNAMESE, Wording.ENGLISH}) {
            assertThat(RequestShape.wrong(request, wording).toString())
                    .doesNotContain("0912345678", "hàng xóm", "xxx", "1111", "{", "}");
        }
    }

    @Test
    void a_well_shaped_request_is_let_through() {
        assertThat(RequestShape.wrong(told("Có người cất giấu pháo"), Wording.VIETNAMESE))
                .isEmpty();
        assertThat(RequestShape.wrong(new TakeStep(SomeTips.FIRST, new TipStep.Verify()), Wording.ENGLISH))
                .isEmpty();
    }

    @Test
    void ten_thousand_characters_are_let_through_and_one_more_is_not() {
        assertThat(RequestShape.wrong(told("x".repeat(Account.LONGEST)), Wording.ENGLISH))
                .isEmpty();
        assertThat(RequestShape.wrong(told("x".repeat(Account.LONGEST + 1)), Wording.ENGLISH))
                .containsExactly(new Misshape("account", "too long; 10000 characters at most"));
    }

    @Test
    void everything_wrong_is_told_at_once_in_the_order_of_the_request() {
        ReceiveTip request =
                new ReceiveTip(" ", "dieu tra", "Điện thoại", Optional.of("1".repeat(41)), Optional.empty());
        assertThat(RequestShape.wrong(request, Wording.VIETNAMESE))
                .extracting(Misshape::field)
                .containsExactly("account", "offenceKind", "channel", "unitCode");
    }

    @Test
    void each_request_is_answered_in_its_own_language() {
        assertThat(RequestShape.wrong(told(""), Wording.VIETNAMESE))
                .containsExactly(new Misshape("account", "chưa ghi; phải ghi nội dung"));
        assertThat(RequestShape.wrong(told(""), Wording.ENGLISH))
                .containsExactly(new Misshape("account", "left blank; it has to be filled in"));
    }

    @Test
    void both_languages_have_the_same_messages_and_none_can_reach_a_value() throws IOException {
        Map<String, String> vietnamese = messages("vi");
        Map<String, String> english = messages("en");
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        assertThat(Stream.of(vietnamese, english).flatMap(all -> all.values().stream()))
                .allSatisfy(message -> assertThat(message)
                        .isNotBlank()
                        .isEqualTo(Normalizer.normalize(message, Normalizer.Form.NFC))
                        .doesNotContain("$", "validatedValue"));
    }

    private static Map<String, String> messages(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                requireNonNull(
                        RequestShape.class.getResourceAsStream("/ValidationMessages_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            messages.load(in);
        }
        return Maps.fromProperties(messages);
    }
}
