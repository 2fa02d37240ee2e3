package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was entered comes back, and what was not is not known. */
class TipFindingTest {

    @Test
    void nothing_is_known_of_an_empty_finding() {
        TipFinding empty = TipFinding.builder().build();
        assertThat(empty.verification()).isEmpty();
        assertThat(empty.falseFinding()).isEmpty();
        assertThat(empty.novelty()).isEmpty();
        assertThat(empty.duplicateOf()).isEmpty();
        assertThat(empty.timeliness()).isEmpty();
        assertThat(empty.specificity()).isEmpty();
        assertThat(empty.useMade()).isEmpty();
        assertThat(empty.causalRole()).isEmpty();
        assertThat(empty.offenceClass()).isEmpty();
        assertThat(empty.caughtEspeciallySerious()).isEmpty();
        assertThat(empty.caughtVerySeriousInOneCase()).isEmpty();
        assertThat(empty.organisedOrTransnational()).isEmpty();
        assertThat(empty.armed()).isEmpty();
        assertThat(empty.lawfullyCollected()).isEmpty();
        assertThat(empty.channel()).isEmpty();
    }

    @Test
    void what_was_entered_comes_back() {
        TipFinding finding = TipFinding.builder()
                .verification(Verification.OUT_OF_SCOPE)
                .falseFinding("12/KL-CAX")
                .novelty(Novelty.DUPLICATE)
                .duplicateOf(new TipId("TB-1"))
                .timeliness(Timeliness.STALE)
                .specificity(5)
                .useMade(Set.of(Use.MODEL_OR_SPOT_CLEARED, Use.REFERENCE_ONLY))
                .causalRole(CausalRole.DECISIVE)
                .offenceClass(OffenceClass.NATIONAL_SECURITY)
                .caughtEspeciallySerious(7)
                .caughtVerySeriousInOneCase(12)
                .organisedOrTransnational(true)
                .armed(false)
                .lawfullyCollected(false)
                .channel(Channel.STAFF)
                .build();
        assertThat(finding.verification()).contains(Verification.OUT_OF_SCOPE);
        assertThat(finding.falseFinding()).contains("12/KL-CAX");
        assertThat(finding.novelty()).contains(Novelty.DUPLICATE);
        assertThat(finding.duplicateOf()).contains(new TipId("TB-1"));
        assertThat(finding.timeliness()).contains(Timeliness.STALE);
        assertThat(finding.specificity()).hasValue(5);
        assertThat(finding.useMade().orElseThrow()).containsExactly(Use.REFERENCE_ONLY, Use.MODEL_OR_SPOT_CLEARED);
        assertThat(finding.causalRole()).contains(CausalRole.DECISIVE);
        assertThat(finding.offenceClass()).contains(OffenceClass.NATIONAL_SECURITY);
        assertThat(finding.caughtEspeciallySerious()).hasValue(7);
        assertThat(finding.caughtVerySeriousInOneCase()).hasValue(12);
        assertThat(finding.organisedOrTransnational()).contains(true);
        assertThat(finding.armed()).contains(false);
        assertThat(finding.lawfullyCollected()).contains(false);
        assertThat(finding.channel()).contains(Channel.STAFF);
    }

    @Test
    void a_cell_entered_again_is_the_last_one() {
        TipFinding finding = TipFinding.builder()
                .novelty(Novelty.DUPLICATE)
                .novelty(Novelty.NEW)
                .build();
        assertThat(finding.novelty()).contains(Novelty.NEW);
    }

    @Test
    void no_detail_at_all_is_known() {
        assertThat(TipFinding.builder().specificity(0).build().specificity()).hasValue(0);
    }

    @Test
    void there_are_five_points_of_detail() {
        assertThatThrownBy(() -> TipFinding.builder().specificity(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TipFinding.builder().specificity(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_is_caught_less_than_never() {
        assertThatThrownBy(() -> TipFinding.builder().caughtEspeciallySerious(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void not_used_stands_alone() {
        assertThat(Use.areTogether(Set.of(Use.NONE))).isTrue();
        assertThat(Use.areTogether(Set.of(Use.PREVENTED, Use.LIFE_SAVED))).isTrue();
        assertThat(Use.areTogether(Set.of(Use.NONE, Use.PREVENTED))).isFalse();
        assertThat(Use.areTogether(Set.of())).isFalse();
        assertThatThrownBy(() -> TipFinding.builder().useMade(Set.of(Use.NONE, Use.PREVENTED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_code_is_found_again_and_no_other_is() {
        List<Coded[]> lists = List.of(
                OffenceKind.values(),
                Channel.values(),
                Verification.values(),
                Novelty.values(),
                Timeliness.values(),
                Use.values(),
                CausalRole.values(),
                OffenceClass.values(),
                TipLevel.values());
        for (Coded[] list : lists) {
            for (Coded one : list) {
                assertThat(Coded.find(list, one.code())).contains(one);
            }
            assertThat(Stream.of(list).map(Coded::code)).doesNotHaveDuplicates();
            assertThat(Coded.find(list, "")).isEmpty();
        }
    }

    @Test
    void the_inputs_of_a_tip_share_no_bit() {
        long used = 0;
        for (TipInput input : TipInput.values()) {
            long bits = input.at((1 << input.bits()) - 1);
            assertThat(used & bits).as(input.column()).isZero();
            used |= bits;
        }
    }

    @Test
    void only_whole_sets_of_uses_can_be() {
        assertThat(Arrays.stream(new int[] {1, 2, 1022, 1020}).allMatch(TipInput.USE_MADE::canBe))
                .isTrue();
        assertThat(Arrays.stream(new int[] {0, 3, 1023, 1024}).anyMatch(TipInput.USE_MADE::canBe))
                .isFalse();
    }
}
