package vn.toandan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.Sureness;
import vn.toandan.law.Wording;
import vn.toandan.tip.Coded;

/** The published terms and procedures are whole, cited, and said in both languages. */
class PublishedTermsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    static List<Wording> languages() {
        return List.of(Wording.VIETNAMESE, Wording.ENGLISH);
    }

    private static PrivacyTerms terms() {
        return PublishedTerms.asKnownOn(FIRST).on(FIRST).orElseThrow().rules();
    }

    @Test
    void every_kind_of_request_has_one_term_that_says_how_sure_it_is() {
        assertThat(terms().answering()).extracting(RequestTerm::kind).containsExactly(RequestKind.values());
        assertThat(terms().answering()).allMatch(term -> term.sureness() == Sureness.SUMMARY);
    }

    @Test
    void they_stand_in_the_law_and_the_decree() {
        assertThat(Wording.VIETNAMESE.phrase(terms().ofRequests().words()))
                .isEqualTo("Điều 5 Nghị định 356/2025/NĐ-CP");
        assertThat(Wording.VIETNAMESE.phrase(terms().ofBreaches().words())).isEqualTo("Điều 23 Luật số 91/2025/QH15");
    }

    @Test
    void before_they_are_in_force_there_are_none() {
        assertThat(PublishedTerms.asKnownOn(FIRST).on(FIRST.minusDays(1))).isEmpty();
        assertThat(PublishedTerms.asKnownOn(LocalDate.of(2025, 12, 30)).on(FIRST))
                .isEmpty();
    }

    @Test
    void neither_procedure_has_a_hole() {
        assertThat(RequestProcedure.published().size())
                .isEqualTo(RequestState.values().length * RequestStep.values().length);
        assertThat(BreachProcedure.published().size())
                .isEqualTo(BreachState.values().length * BreachStep.values().length);
    }

    @Test
    void a_code_is_read_as_it_is_written_and_nothing_else_is_one() {
        assertThat(RequestId.of("YC-12")).contains(new RequestId(12));
        assertThat(BreachId.of(new BreachId(3).text())).contains(new BreachId(3));
        for (String wrong : List.of("12", "YC-", "YC-x", "yc-1", "VP-1", "YC-1234567890123456789", "YC--1")) {
            assertThat(RequestId.of(wrong)).as(wrong).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everything_has_its_words(Wording words) {
        assertThat(Stream.of(
                                Stream.<Coded[]>of(
                                                RequestKind.values(),
                                                RequestState.values(),
                                                RequestStep.values(),
                                                RequestAnswer.values(),
                                                RefusalGround.values(),
                                                BreachKind.values(),
                                                BreachState.values(),
                                                BreachStep.values(),
                                                PrivacyDuty.values())
                                        .flatMap(Stream::of)
                                        .map(Coded::words),
                                Stream.of(RefusalGround.values())
                                        .map(ground -> ground.citation().words()),
                                terms().answering().stream().map(RequestTerm::words),
                                Stream.of(PrivacyRejection.Code.values())
                                        .map(code -> PrivacyRejection.of(code, "field", FIRST, FIRST))
                                        .flatMap(one -> Stream.of(one.wrong(), one.right())))
                        .flatMap(sentences -> sentences)
                        .map(words::phrase))
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "}"));
    }

    private static Stream<RefusalGround> against(RequestKind kind) {
        return Stream.of(RefusalGround.values()).filter(ground -> ground.holdsAgainst(kind));
    }

    @Test
    void what_needs_no_consent_is_a_ground_against_deletion_and_withdrawal_and_cites_its_case() {
        List<RefusalGround> cases = List.of(
                RefusalGround.PROTECT_LIFE,
                RefusalGround.PREVENT_CRIME,
                RefusalGround.SERVE_THE_STATE,
                RefusalGround.AGREEMENT,
                RefusalGround.OTHER_LAW);
        assertThat(cases)
                .extracting(
                        ground -> Wording.VIETNAMESE.phrase(ground.citation().words()))
                .containsExactly(Stream.of("a", "b", "c", "d", "đ")
                        .map(point -> "điểm " + point + " khoản 1 Điều 19 Luật số 91/2025/QH15")
                        .toArray(String[]::new));
        assertThat(against(RequestKind.WITHDRAW))
                .startsWith(cases.toArray(RefusalGround[]::new))
                .hasSize(cases.size() + 2);
        assertThat(cases).allSatisfy(ground -> {
            assertThat(ground.sureness(RequestKind.DELETE)).isEqualTo(Sureness.SUMMARY);
            assertThat(ground.sureness(RequestKind.WITHDRAW)).isEqualTo(Sureness.READING);
        });
    }

    @Test
    void a_ground_against_deletion_alone_stands_in_a_text_on_deletion_or_archives() {
        assertThat(against(RequestKind.DELETE)).containsExactly(RefusalGround.values());
        assertThat(Stream.of(RefusalGround.values())
                        .filter(ground -> ground.holdsAgainst(RequestKind.DELETE))
                        .filter(ground -> !ground.holdsAgainst(RequestKind.WITHDRAW)))
                .containsExactly(RefusalGround.NO_CONSENT_NEEDED, RefusalGround.ARCHIVE);
        assertThat(RefusalGround.NO_CONSENT_NEEDED.sureness(RequestKind.DELETE)).isEqualTo(Sureness.SUMMARY);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DELETE", "WITHDRAW"})
    void against_any_other_request_only_what_is_asked_for_counts(RequestKind kind) {
        assertThat(against(kind)).containsExactly(RefusalGround.NOT_THE_SUBJECT, RefusalGround.NOTHING_KEPT);
    }
}
