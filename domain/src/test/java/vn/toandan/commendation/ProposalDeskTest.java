package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Nominations.SCHEME;
import static vn.toandan.commendation.ProposalRegisters.TODAY;
import static vn.toandan.commendation.ProposalRegisters.VALUED;
import static vn.toandan.commendation.ProposalRegisters.highlyValuable;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.Registered.Rejection.Refusal;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.OffenceClass;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.Use;

/** What is set aside is due no more, and is back when the registers show something new. */
class ProposalDeskTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 20);
    private static final SetProposalAside ASIDE =
            new SetProposalAside("tip:T-1", SetAsideReason.NOBODY_KNOWN, "12/CV", TODAY);

    private final ProposalRegisters registers = new ProposalRegisters();
    private final Proposals proposals = new Proposals(
            registers.tips, registers.outcomes, registers.models, registers.commendations, SCHEME, Targets.DEFAULT);
    private final ProposalDesk desk = new ProposalDesk(proposals, registers.commendations);

    @BeforeEach
    void value() {
        valued(highlyValuable(), VALUED);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
    }

    private void valued(TipFinding.Builder finding, LocalDate on) {
        registers.tips.record(SomeTips.valued(SomeTips.FIRST, RECEIVED, finding.build(), on));
    }

    private void caught(long quantity, LocalDate on) {
        registers.outcomes.record(
                new Outcome(new Outcome.Key("12/QĐ-CQĐT", on, new OutcomeKind(Use.SUSPECT_CAUGHT.code())), quantity),
                SomeTips.FIRST,
                CausalRole.DECISIVE,
                on);
    }

    private void setAside() {
        assertThat(desk.setAside(ASIDE))
                .isInstanceOfSatisfying(
                        Registered.Recorded.class,
                        done -> assertThat(done.written()).isTrue());
        assertThat(registers.achievements(TODAY)).isEmpty();
    }

    private static void assertRefused(Registered registered, Refusal... codes) {
        assertThat(registered)
                .isInstanceOfSatisfying(
                        Registered.Rejected.class,
                        rejected -> assertThat(rejected.rejections())
                                .extracting(Registered.Rejection::refusal)
                                .containsExactly(codes));
    }

    @Test
    void it_is_listed_as_set_aside_with_its_reason() {
        setAside();
        assertThat(proposals.setAside(TODAY, TODAY)).singleElement().satisfies(one -> {
            assertThat(one.proposal().achievement().text()).isEqualTo("tip:T-1");
            assertThat(one.aside().reason()).isEqualTo(SetAsideReason.NOBODY_KNOWN);
            assertThat(one.aside().ground()).isEqualTo("12/CV");
        });
    }

    @Test
    void the_day_before_it_was_still_proposed() {
        setAside();
        assertThat(registers.achievements(TODAY.minusDays(1))).containsExactly("tip:T-1");
        assertThat(registers.on(TODAY, TODAY.minusDays(1))).hasSize(1);
    }

    @Test
    void another_level_brings_it_back() {
        setAside();
        valued(highlyValuable().offenceClass(OffenceClass.NATIONAL_SECURITY), TODAY);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
        assertThat(proposals.setAside(TODAY, TODAY)).isEmpty();
    }

    @Test
    void the_same_level_found_again_does_not() {
        setAside();
        valued(highlyValuable().useMade(Set.of(Use.SUSPECT_CAUGHT)), TODAY);
        assertThat(registers.achievements(TODAY)).isEmpty();
    }

    @Test
    void a_later_outcome_brings_it_back_until_it_is_set_aside_again() {
        setAside();
        caught(1, TODAY);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
        setAside();
        assertThat(proposals.setAside(TODAY, TODAY)).hasSize(1);
    }

    @Test
    void the_same_again_writes_nothing_and_says_so() {
        setAside();
        assertThat(desk.setAside(ASIDE)).isInstanceOfSatisfying(Registered.Recorded.class, again -> {
            assertThat(again.written()).isFalse();
            assertThat(again.remarks())
                    .extracting(Registered.Remark::matter)
                    .containsExactly(Registered.Remark.Matter.SET_ASIDE);
        });
    }

    @Test
    void the_same_again_needs_its_document_too() {
        setAside();
        assertRefused(
                desk.setAside(new SetProposalAside("tip:T-1", SetAsideReason.DUTY, " ", TODAY)), Refusal.NO_GROUND);
    }

    @Test
    void only_what_is_proposed_is_set_aside_and_by_a_document() {
        assertRefused(
                desk.setAside(new SetProposalAside("tip:T-9", SetAsideReason.DUTY, " ", TODAY)),
                Refusal.NO_GROUND,
                Refusal.NO_PROPOSAL);
        assertRefused(
                desk.setAside(new SetProposalAside("tip:T-1", SetAsideReason.DUTY, "", TODAY)), Refusal.NO_GROUND);
        assertThat(registers.achievements(TODAY)).containsExactly("tip:T-1");
    }

    @Test
    void nobody_is_reminded_of_it_by_a_deadline() {
        setAside();
        assertThat(CommendationDue.of(
                        registers.on(TODAY), AwaitingDecision.on(TODAY, registers.commendations, SCHEME, TODAY)))
                .isEmpty();
    }
}
