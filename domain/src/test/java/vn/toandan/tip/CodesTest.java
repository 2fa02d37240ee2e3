package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.Wording;

/** Each list of codes: which code means which, and how it is said. */
class CodesTest {

    /** A list with how its codes are read. */
    private record Codes(ImmutableList<Coded> all, Function<String, Optional<? extends Coded>> of) {

        @Override
        public String toString() {
            return all.get(0).getClass().getSimpleName();
        }
    }

    static List<Codes> lists() {
        return List.of(
                new Codes(ImmutableList.copyOf(Channel.values()), Channel::of),
                new Codes(ImmutableList.copyOf(Verification.values()), Verification::of),
                new Codes(ImmutableList.copyOf(Novelty.values()), Novelty::of),
                new Codes(ImmutableList.copyOf(Timeliness.values()), Timeliness::of),
                new Codes(ImmutableList.copyOf(Use.values()), Use::of),
                new Codes(ImmutableList.copyOf(CausalRole.values()), CausalRole::of),
                new Codes(ImmutableList.copyOf(OffenceClass.values()), OffenceClass::of),
                new Codes(ImmutableList.copyOf(OffenceKind.values()), OffenceKind::of),
                new Codes(ImmutableList.copyOf(TipLevel.values()), TipLevel::of),
                new Codes(ImmutableList.copyOf(TipState.values()), TipState::of),
                new Codes(ImmutableList.copyOf(TipStep.Kind.values()), TipStep.Kind::of),
                new Codes(ImmutableList.copyOf(Route.values()), Route::of),
                new Codes(ImmutableList.copyOf(Duty.values()), Duty::of),
                new Codes(ImmutableList.copyOf(ClosingReason.values()), ClosingReason::of),
                new Codes(ImmutableList.copyOf(Wish.Kind.values()), Wish.Kind::of),
                new Codes(ImmutableList.copyOf(OutcomeKind.ALL.values()), OutcomeKind::of));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void each_code_means_one_and_another_word_none(Codes codes) {
        assertThat(codes.all().stream().map(one -> codes.of().apply(one.code()).<Object>map(same -> same)))
                .containsExactlyElementsOf(
                        codes.all().stream().map(Optional::<Object>of).toList());
        assertThat(codes.of().apply("")).isEmpty();
        assertThat(codes.of().apply("no such code")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void each_is_said_in_words_of_its_own(Codes codes) {
        for (Wording words : List.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
            assertThat(codes.all().stream().map(one -> words.phrase(one.words())))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void some_of_them_as_an_officer_writes_them() {
        assertThat(Stream.of(
                                Route.OWN,
                                ClosingReason.CASE_OPENED,
                                Duty.DECISION,
                                TipStep.Kind.CLASSIFY,
                                Wish.Kind.UNNAMED,
                                OutcomeKind.CASES)
                        .map(one -> Wording.VIETNAMESE.phrase(one.words())))
                .containsExactly(
                        "thuộc thẩm quyền",
                        "đã có quyết định khởi tố",
                        "ra quyết định giải quyết tin",
                        "phân loại",
                        "được xét khen thưởng và chỉ gọi bằng mã số",
                        "số vụ");
    }

    @Test
    void an_outcome_that_is_a_use_is_said_as_the_use_is() {
        assertThat(OutcomeKind.of("life_saved").orElseThrow().words()).isEqualTo(Use.LIFE_SAVED.words());
    }

    @Test
    void credit_has_a_code() {
        assertThat(Arrays.stream(Credit.values()).map(Credit::code)).containsExactly("credited", "adding", "duplicate");
    }

    @Test
    void each_input_of_the_value_is_a_column_of_the_contract() {
        assertThat(Arrays.stream(TipInput.values()).map(TipInput::column))
                .containsExactly(
                        "verification",
                        "false_finding",
                        "novelty",
                        "timeliness",
                        "specificity",
                        "use_made",
                        "causal_role",
                        "offence_class",
                        "caught_especially_serious",
                        "caught_very_serious_in_one_case",
                        "organised_or_transnational",
                        "armed");
    }

    @Test
    void a_deadline_says_how_long_and_from_when() {
        Deadline decision = new Deadline(
                Duty.DECISION, Deadline.From.RECEIPT, new Span(20, Span.Unit.DAYS), ProcedureTexts.CHECKED_AND_DECIDED);
        assertThat(Wording.VIETNAMESE.phrase(decision.words())).isEqualTo("20 ngày, kể từ khi tiếp nhận");
    }

    @Test
    void every_span_and_every_start_is_said_in_both_languages() {
        for (Wording words : List.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
            assertThat(Arrays.stream(Span.Unit.values()).map(unit -> words.phrase(new Span(2, unit).words())))
                    .doesNotHaveDuplicates()
                    .allMatch(said -> said.contains("2"));
            assertThat(Arrays.stream(Deadline.From.values()).map(from -> words.phrase(from.words())))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }
}
