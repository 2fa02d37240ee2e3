package vn.toandan.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.Sureness;
import vn.toandan.law.Wording;
import vn.toandan.tip.Coded;

/** The published rules are whole, and everything they can say is there in both languages. */
class PublishedRetentionTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    static List<Wording> languages() {
        return List.of(Wording.VIETNAMESE, Wording.ENGLISH);
    }

    private static List<RetentionRule> rules() {
        return PublishedRetention.asKnownOn(FIRST).on(FIRST).orElseThrow().rules();
    }

    @Test
    void every_kind_of_record_has_one_rule() {
        assertThat(rules()).extracting(RetentionRule::kind).containsExactly(RecordKind.values());
    }

    @Test
    void what_goes_names_its_text_and_what_stays_is_said_to_be_our_reading() {
        assertThat(rules())
                .allSatisfy(rule -> assertThat(rule.ground().isPresent())
                        .isEqualTo(rule.end() == RetentionRule.End.OFFICE_TERM)
                        .isEqualTo(rule.sureness() == Sureness.SUMMARY)
                        .isNotEqualTo(rule.sureness() == Sureness.READING));
        assertThat(rules().stream()
                        .flatMap(rule -> rule.ground().stream())
                        .map(ground -> Wording.VIETNAMESE.phrase(ground.words())))
                .containsExactly("khoản 3 Điều 3 Luật số 91/2025/QH15", "Điều 14 Luật số 91/2025/QH15");
    }

    @Test
    void the_day_before_the_text_is_in_force_there_is_none() {
        assertThat(PublishedRetention.asKnownOn(FIRST).on(FIRST.minusDays(1))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everything_has_its_words(Wording words) {
        assertThat(Stream.of(
                                Stream.<Coded[]>of(RecordKind.values(), HoldReason.values(), ReleaseReason.values())
                                        .flatMap(Stream::of)
                                        .map(Coded::words),
                                Stream.of(Sureness.values()).map(Sureness::words),
                                rules().stream().map(RetentionRule::because),
                                Stream.of(RetentionRejection.Code.values())
                                        .map(code -> RetentionRejection.of(code, "field", "x", "y"))
                                        .flatMap(one -> Stream.of(one.wrong(), one.right())))
                        .flatMap(sentences -> sentences)
                        .map(words::phrase))
                .allSatisfy(said -> assertThat(said).isNotBlank().doesNotContain("{", "}"));
    }
}
