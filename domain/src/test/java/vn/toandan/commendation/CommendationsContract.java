package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.commendation.Awards.IN_SEPTEMBER;
import static vn.toandan.commendation.Awards.awarded;
import static vn.toandan.commendation.Awards.revoked;
import static vn.toandan.commendation.Nominations.IN_AUGUST;
import static vn.toandan.commendation.Nominations.resident;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every register of commendations does, wherever it keeps them. */
public interface CommendationsContract {

    /** The same one each time a test asks, empty at first. */
    Commendations commendations();

    @Test
    default void a_nomination_comes_back_as_it_was_filed() {
        assertThat(commendations().file(resident(), IN_AUGUST)).isTrue();
        assertThat(commendations().nomination("DN-01", IN_AUGUST)).contains(resident());
    }

    @Test
    default void every_kind_of_fact_comes_back_and_what_is_not_known_stays_so() {
        Nomination odd = Nomination.of("DN-02", SubjectKind.HOUSEHOLD, CommendationForm.PROVINCE_BANG_KHEN)
                .with(NominationFact.COMMENDED_BY, "7=8\t\\QĐ-UBND\n")
                .with(NominationFact.VALUABLE_TIPS, 0L)
                .with(NominationFact.EXEMPLARY, false)
                .with(NominationFact.CLEARED_ON, IN_AUGUST)
                .with(NominationFact.TIP_LEVEL, HighestTip.NONE);
        commendations().file(odd, IN_AUGUST);
        assertThat(commendations().nomination("DN-02", IN_AUGUST)).contains(odd);
    }

    @Test
    default void filing_the_same_again_writes_nothing() {
        commendations().file(resident(), IN_AUGUST);
        assertThat(commendations().file(resident(), IN_SEPTEMBER)).isFalse();
    }

    @Test
    default void the_newest_version_counts_from_the_day_it_is_known() {
        Nomination corrected = resident().with(NominationFact.EXEMPLARY, false);
        commendations().file(resident(), IN_AUGUST);
        commendations().file(corrected, IN_SEPTEMBER);
        assertThat(commendations().nomination("DN-01", IN_AUGUST.minusDays(1))).isEmpty();
        assertThat(commendations().nomination("DN-01", IN_SEPTEMBER.minusDays(1)))
                .contains(resident());
        assertThat(commendations().nomination("DN-01", IN_SEPTEMBER)).contains(corrected);
    }

    @Test
    default void each_nomination_comes_once_in_the_order_of_identifiers() {
        commendations().file(resident().with(NominationFact.NOMINATION, "DN-03"), IN_AUGUST);
        commendations().file(resident(), IN_AUGUST);
        commendations().file(resident().with(NominationFact.EXEMPLARY, false), IN_AUGUST);
        List<Nomination> all = new ArrayList<>();
        commendations().eachNomination(IN_AUGUST, all::add);
        assertThat(all).extracting(Nomination::id).containsExactly("DN-01", "DN-03");
        assertThat(all.get(0).says(NominationFact.EXEMPLARY, false)).isTrue();
    }

    @Test
    default void a_file_is_taken_in_once() {
        assertThat(commendations().takeIn("ab12")).isTrue();
        assertThat(commendations().takeIn("ab12")).isFalse();
        assertThat(commendations().takeIn("cd34")).isTrue();
    }

    @Test
    default void what_was_set_aside_comes_back_as_it_was_and_only_for_its_achievement() {
        SetAside aside = new SetAside(
                "tip:T-1",
                SetAsideReason.DUTY,
                "12\t\\CV\n",
                ImmutableList.of("", "suspect_caught 1 2026-08-01 7\t/QĐ"),
                IN_AUGUST);
        commendations().setAside(aside);
        assertThat(commendations().setAside("tip:T-1", IN_AUGUST)).contains(aside);
        assertThat(commendations().setAside("tip:T-1", IN_AUGUST.minusDays(1))).isEmpty();
        assertThat(commendations().setAside("tip:T-2", IN_AUGUST)).isEmpty();
    }

    @Test
    default void the_newest_setting_aside_counts_from_the_day_it_is_known() {
        SetAside first = new SetAside("tip:T-1", SetAsideReason.DUTY, "1", ImmutableList.of("V3"), IN_AUGUST);
        SetAside later = new SetAside("tip:T-1", SetAsideReason.DECLINED, "2", ImmutableList.of("V4"), IN_SEPTEMBER);
        commendations().setAside(first);
        commendations().setAside(later);
        assertThat(commendations().setAside("tip:T-1", IN_SEPTEMBER.minusDays(1)))
                .contains(first);
        assertThat(commendations().setAside("tip:T-1", IN_SEPTEMBER)).contains(later);
    }

    @Test
    default void one_that_showed_no_level_yet_comes_back_so() {
        SetAside bare = new SetAside("tip:T-1", SetAsideReason.DUTY, "1", ImmutableList.of(""), IN_AUGUST);
        commendations().setAside(bare);
        assertThat(commendations().setAside("tip:T-1", IN_AUGUST)).contains(bare);
    }

    @Test
    default void an_award_comes_back_as_it_was_recorded() {
        Award.Id id = commendations().record(awarded());
        assertThat(commendations().find(id)).contains(new Commendations.Kept(id, awarded(), Optional.empty()));
    }

    @Test
    default void one_without_supplement_achievement_and_unit_comes_back_so() {
        Award full = awarded();
        Award bare = new Award(
                full.nomination(),
                Optional.empty(),
                Optional.empty(),
                full.kind(),
                full.form(),
                full.decision(),
                full.amount(),
                Optional.empty(),
                full.knownOn());
        Award.Id id = commendations().record(bare);
        assertThat(commendations().find(id).orElseThrow().award()).isEqualTo(bare);
    }

    @Test
    default void an_award_is_found_by_nomination_achievement_and_number() {
        Award.Id id = commendations().record(awarded());
        assertThat(commendations().ofNomination("DN-01"))
                .extracting(Commendations.Kept::id)
                .containsExactly(id);
        assertThat(commendations().forAchievement("VU-12/BM-07"))
                .extracting(Commendations.Kept::id)
                .containsExactly(id);
        assertThat(commendations().byNumber("88/QĐ-UBND"))
                .extracting(Commendations.Kept::id)
                .containsExactly(id);
        assertThat(commendations().ofNomination("DN-02")).isEmpty();
        assertThat(commendations().forAchievement("VU-13")).isEmpty();
        assertThat(commendations().byNumber("89/QĐ-UBND")).isEmpty();
        assertThat(commendations().find(new Award.Id(99))).isEmpty();
    }

    @Test
    default void a_revoked_one_stays_and_says_so() {
        Award.Id id = commendations().record(awarded());
        commendations().revoke(id, revoked());
        assertThat(commendations().find(id).orElseThrow().revocation()).contains(revoked());
        assertThat(commendations().ofNomination("DN-01")).hasSize(1);
    }

    @Test
    default void all_that_were_revoked_are_listed_and_no_others() {
        Award.Id first = commendations().record(awarded());
        commendations().record(awarded());
        assertThat(commendations().revoked()).isEmpty();
        commendations().revoke(first, revoked());
        assertThat(commendations().revoked())
                .containsExactly(commendations().find(first).orElseThrow());
    }

    @Test
    default void what_is_revoked_or_not_there_cannot_be_revoked() {
        Award.Id id = commendations().record(awarded());
        commendations().revoke(id, revoked());
        assertThatThrownBy(() -> commendations().revoke(id, revoked())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> commendations().revoke(new Award.Id(99), revoked()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void an_award_counts_in_the_period_of_its_decision_both_ends_included() {
        commendations().record(awarded());
        assertThat(commendations().decided(IN_AUGUST, IN_AUGUST, IN_AUGUST)).hasSize(1);
        assertThat(commendations().decided(IN_AUGUST.plusDays(1), IN_SEPTEMBER, IN_SEPTEMBER))
                .isEmpty();
        assertThat(commendations().decided(IN_AUGUST.minusDays(9), IN_AUGUST.minusDays(1), IN_SEPTEMBER))
                .isEmpty();
    }

    @Test
    default void it_counts_from_the_day_it_is_known_to_the_day_its_revocation_is() {
        commendations().revoke(commendations().record(awarded()), revoked());
        assertThat(commendations().decided(IN_AUGUST, IN_AUGUST, IN_AUGUST.minusDays(1)))
                .isEmpty();
        assertThat(commendations().decided(IN_AUGUST, IN_AUGUST, IN_SEPTEMBER.minusDays(1)))
                .hasSize(1);
        assertThat(commendations().decided(IN_AUGUST, IN_AUGUST, IN_SEPTEMBER)).isEmpty();
    }

    @Test
    default void a_tally_counts_recipients_and_national_money_alone() {
        commendations().record(awarded());
        Tally tally = Tally.of(commendations().decided(IN_AUGUST, IN_AUGUST, IN_AUGUST));
        assertThat(tally.awards())
                .containsEntry(Recipient.INDIVIDUAL, 1L)
                .containsEntry(Recipient.COLLECTIVE, 0L)
                .containsEntry(Recipient.HOUSEHOLD, 0L);
        assertThat(tally.amount()).isEqualTo(new NationalAmount(760_000));
    }
}
