package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.toandan.law.EffectiveDated;
import vn.toandan.law.PublishedCalendar;

/** What would be a caller's bug if it came up, and what is printed of what must not be. */
class WhatNoTipCanBeTest {

    private static void isABug(ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made);
    }

    private static Tip received(Instant at) {
        return new Tip(
                FIRST, OffenceKind.THEFT, Optional.empty(), Optional.empty(), DAY, Optional.of(at), Optional.empty());
    }

    @Test
    void nothing_goes_by_a_blank_name() {
        isABug(() -> new TipId(" "));
        isABug(() -> new Alias(" "));
        isABug(() -> new Outcome.Key(" ", DAY, OutcomeKind.CASES));
    }

    @Test
    void an_account_says_something_and_not_more_than_can_be_read() {
        isABug(() -> new Account(" "));
        isABug(() -> new Account("a".repeat(10_001)));
        assertThat(new Account("a".repeat(10_000)).words()).hasSize(10_000);
    }

    @Test
    void accounts_are_the_same_where_their_words_are() {
        assertThat(new Account("a")).isEqualTo(new Account("a")).hasSameHashCodeAs(new Account("a"));
        assertThat(new Account("a")).isNotEqualTo(new Account("b"));
    }

    @Test
    void receipts_are_the_same_where_their_syllables_are() {
        byte[] chance = new byte[Receipt.CHANCE];
        Receipt one = Receipt.of(chance);
        assertThat(one).isEqualTo(Receipt.of(chance)).hasSameHashCodeAs(Receipt.of(chance));
        chance[0] = 1;
        assertThat(one).isNotEqualTo(Receipt.of(chance));
    }

    @Test
    void what_is_printed_says_what_it_is_and_no_more() {
        assertThat(new Account("a secret")).hasToString("an account");
        assertThat(new ReceiveTip("a secret", "DRUG", "phone", Optional.empty(), Optional.empty()))
                .hasToString("a tip to be received");
        assertThat(new ReplyToTip(FIRST, "a secret")).hasToString("a reply to T-1");
        assertThat(new SendMessage("a secret", "a secret")).hasToString("a message");
        assertThat(new StateWish("a secret", "unnamed")).hasToString("a wish");
    }

    @Test
    void a_tip_is_received_at_a_moment_of_its_day_in_viet_nam() {
        assertThatCode(() -> received(SomeTips.at(DAY, 0))).doesNotThrowAnyException();
        isABug(() -> received(SomeTips.at(DAY, 0).minusSeconds(1)));
    }

    @Test
    void an_outcome_is_of_none_or_more() {
        Outcome.Key key = new Outcome.Key("12/QĐ-CSĐT", DAY, OutcomeKind.CASES);
        assertThat(new Outcome(key, 0).quantity()).isZero();
        isABug(() -> new Outcome(key, -1));
        isABug(() -> new KnownOutcome(key, ImmutableList.of(), ImmutableMap.of()));
    }

    @Test
    void a_deadline_gives_some_time() {
        assertThat(new Span(1, Span.Unit.DAYS).amount()).isOne();
        isABug(() -> new Span(0, Span.Unit.DAYS));
        isABug(() -> new TipClock(EffectiveDated.nothing(), PublishedCalendar.NATIONAL));
    }

    @Test
    void an_input_has_the_values_of_its_list_and_not_known_is_none_of_them() {
        for (TipInput input : TipInput.values()) {
            assertThat(input.canBe(TipInput.UNKNOWN)).as(input.column()).isFalse();
        }
        assertThat(Arrays.stream(new int[] {1, 6}).allMatch(TipInput.SPECIFICITY::canBe))
                .isTrue();
        assertThat(TipInput.SPECIFICITY.canBe(7)).isFalse();
        assertThat(Arrays.stream(new int[] {1, 2}).allMatch(TipInput.ARMED::canBe))
                .isTrue();
        assertThat(TipInput.ARMED.canBe(3)).isFalse();
    }
}
