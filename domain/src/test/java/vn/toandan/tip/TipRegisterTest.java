package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.tip.TipRejection.Code;

class TipRegisterTest {

    private static final LocalDate KNOWN = DAY.plusDays(30);

    private final Tips tips = new InMemoryTips();
    private final TipRegister register = new TipRegister(tips, TipValuation.published());

    private static TipEntry entry(TipId id, TipFinding finding) {
        return entry(id, finding, DAY.plusDays(9));
    }

    private static TipEntry entry(TipId id, TipFinding finding, LocalDate valuedOn) {
        return new TipEntry(
                2,
                id,
                Optional.of(DAY),
                Optional.of("16231"),
                Optional.of(valuedOn),
                Optional.of(OffenceKind.THEFT),
                finding);
    }

    private static TipFinding found() {
        return SomeTips.valuable().build();
    }

    @Test
    void a_file_is_taken_in_and_each_tip_valued() {
        assertThat(register.takeIn(ImmutableList.of(entry(FIRST, found())), KNOWN))
                .isEqualTo(new Taken.In(1));
        TipVersion kept = tips.find(FIRST).orElseThrow();
        assertThat(kept.level()).isEqualTo(TipLevel.V2);
        assertThat(kept.rule()).isEqualTo("R11");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        register.takeIn(ImmutableList.of(entry(FIRST, found())), KNOWN);
        assertThat(register.takeIn(ImmutableList.of(entry(FIRST, found())), KNOWN))
                .isEqualTo(new Taken.In(0));
        assertThat(register.takeIn(ImmutableList.of(entry(FIRST, found())), KNOWN.plusDays(1)))
                .isEqualTo(new Taken.In(0));
        assertThat(tips.versions(FIRST)).hasSize(1);
    }

    @Test
    void a_new_finding_is_a_new_version_and_the_old_one_stays() {
        register.takeIn(ImmutableList.of(entry(FIRST, TipFinding.builder().build())), KNOWN);
        register.takeIn(ImmutableList.of(entry(FIRST, found())), KNOWN.plusDays(1));
        assertThat(tips.versions(FIRST)).extracting(TipVersion::level).containsExactly(TipLevel.PENDING, TipLevel.V2);
    }

    @Test
    void one_wrong_row_keeps_the_whole_file_out() {
        TipEntry noDay = new TipEntry(
                3, SECOND, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), found());
        Taken taken = register.takeIn(ImmutableList.of(entry(FIRST, found()), noDay), KNOWN);
        assertThat(((Taken.Rejected) taken).rejections())
                .extracting(TipRejection::code, TipRejection::row)
                .containsExactly(tuple(Code.NO_DAY, 3L));
        assertThat(tips.find(FIRST)).isEmpty();
    }

    @Test
    void nothing_is_known_before_it_happened() {
        assertThat(register.takeIn(ImmutableList.of(entry(FIRST, found())), DAY.plusDays(9)))
                .isInstanceOf(Taken.In.class);
        assertThat(register.takeIn(ImmutableList.of(entry(SECOND, found())), DAY.plusDays(8)))
                .isInstanceOf(Taken.Rejected.class);
    }

    @Test
    void one_received_here_keeps_its_hour_when_its_own_export_comes_back() {
        tips.record(TipVersion.unvalued(SomeTips.received(FIRST, DAY)));
        TipVersion there = tips.find(FIRST).orElseThrow();
        TipEntry back = new TipEntry(
                2,
                FIRST,
                Optional.of(DAY),
                there.tip().unitCode(),
                Optional.empty(),
                Optional.of(there.tip().kind()),
                there.finding());
        assertThat(register.takeIn(ImmutableList.of(back), KNOWN)).isEqualTo(new Taken.In(0));
        register.takeIn(ImmutableList.of(entry(FIRST, found())), KNOWN);
        assertThat(tips.find(FIRST).orElseThrow().tip().receivedAt()).isPresent();
    }

    @Test
    void revaluing_adds_and_never_overwrites() {
        tips.record(SomeTips.pending(FIRST, DAY));
        assertThat(register.value(FIRST, found(), DAY.plusDays(9), KNOWN))
                .isEqualTo(new Handled.Done(TipState.RECEIVED));
        assertThat(register.value(FIRST, found(), DAY.plusDays(9), KNOWN)).isInstanceOf(Handled.Done.class);
        assertThat(tips.versions(FIRST)).extracting(TipVersion::level).containsExactly(TipLevel.PENDING, TipLevel.V2);
    }

    @Test
    void a_value_of_tomorrow_or_of_an_unknown_first_tip_is_refused() {
        tips.record(SomeTips.pending(FIRST, DAY));
        assertThat(register.value(FIRST, found(), KNOWN.plusDays(1), KNOWN)).isInstanceOf(Handled.Rejected.class);
        TipFinding ofItself = SomeTips.valuable()
                .novelty(Novelty.DUPLICATE)
                .duplicateOf(FIRST)
                .build();
        assertThat(register.value(FIRST, ofItself, KNOWN, KNOWN)).isInstanceOf(Handled.Rejected.class);
        assertThat(register.value(SECOND, found(), KNOWN, KNOWN)).isInstanceOf(Handled.Rejected.class);
    }

    @Test
    void a_day_that_has_not_come_is_told_of_the_receipt_and_of_the_value() {
        Taken taken = register.takeIn(ImmutableList.of(entry(FIRST, found())), DAY.minusDays(1));
        assertThat(((Taken.Rejected) taken).rejections())
                .extracting(TipRejection::code, TipRejection::field)
                .containsExactly(tuple(Code.NOT_YET, "received_on"), tuple(Code.NOT_YET, "valued_on"));
        assertThat(register.takeIn(
                        ImmutableList.of(entry(FIRST, TipFinding.builder().build(), DAY)), DAY))
                .isEqualTo(new Taken.In(1));
    }

    @Test
    void another_place_alone_is_a_new_version() {
        register.takeIn(ImmutableList.of(entry(FIRST, found())), KNOWN);
        TipEntry moved = new TipEntry(
                2,
                FIRST,
                Optional.of(DAY),
                Optional.of("16234"),
                Optional.of(DAY.plusDays(9)),
                Optional.of(OffenceKind.THEFT),
                found());
        assertThat(register.takeIn(ImmutableList.of(moved), KNOWN)).isEqualTo(new Taken.In(1));
        assertThat(tips.find(FIRST).orElseThrow().tip().unitCode()).contains("16234");
    }

    @Test
    void a_corrected_day_of_receipt_does_not_keep_the_hour_of_the_wrong_one() {
        tips.record(TipVersion.unvalued(SomeTips.received(FIRST, DAY.minusDays(1))));
        assertThat(register.takeIn(ImmutableList.of(entry(FIRST, found())), KNOWN))
                .isEqualTo(new Taken.In(1));
        Tip tip = tips.find(FIRST).orElseThrow().tip();
        assertThat(tip.receivedOn()).isEqualTo(DAY);
        assertThat(tip.receivedAt()).isEmpty();
        assertThat(tip.happenedOn()).isEmpty();
    }

    @Test
    void a_duplicate_names_a_first_tip_that_is_there() {
        tips.record(SomeTips.pending(FIRST, DAY));
        tips.record(SomeTips.pending(SECOND, DAY));
        TipFinding ofTheFirst = SomeTips.valuable()
                .novelty(Novelty.DUPLICATE)
                .duplicateOf(FIRST)
                .build();
        assertThat(register.value(SECOND, ofTheFirst, KNOWN, KNOWN)).isEqualTo(new Handled.Done(TipState.RECEIVED));
        TipFinding ofNone = SomeTips.valuable()
                .novelty(Novelty.DUPLICATE)
                .duplicateOf(new TipId("T-9"))
                .build();
        assertThat(((Handled.Rejected) register.value(SECOND, ofNone, KNOWN, KNOWN)).rejections())
                .extracting(TipRejection::code)
                .containsExactly(Code.FIRST_TIP);
    }

    @Test
    void a_value_that_is_still_pending_ended_nothing() {
        TipVersion pending = SomeTips.valued(FIRST, DAY, TipFinding.builder().build(), KNOWN);
        assertThat(pending.history(ImmutableList.of()).valuedOn()).isEmpty();
        TipVersion valued = SomeTips.valued(FIRST, DAY, found(), KNOWN);
        assertThat(valued.history(ImmutableList.of()).valuedOn()).contains(KNOWN);
    }
}
