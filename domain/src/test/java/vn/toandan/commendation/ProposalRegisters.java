package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Nominations.SCHEME;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import vn.toandan.model.Camera;
import vn.toandan.model.InMemoryModels;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.tip.OffenceClass;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.Timeliness;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipVersion;
import vn.toandan.tip.Use;

/** The registers that proposals are drawn from, in memory, with the days that tests look on them. */
final class ProposalRegisters {

    /** A Monday; the week after has no day off. */
    static final LocalDate VALUED = LocalDate.of(2026, 8, 3);

    static final LocalDate RECEIVED = LocalDate.of(2026, 7, 20);
    static final OutcomeKind CAUGHT = new OutcomeKind(Use.SUSPECT_CAUGHT.code());

    static final LocalDate TODAY = LocalDate.of(2026, 8, 5);

    final InMemoryTips tips = new InMemoryTips();
    final InMemoryOutcomes outcomes = new InMemoryOutcomes();
    final InMemoryModels models = new InMemoryModels();
    final InMemoryCommendations commendations = new InMemoryCommendations();
    private final Proposals proposals = new Proposals(tips, outcomes, models, commendations, SCHEME, Targets.DEFAULT);

    ImmutableList<Proposal> on(LocalDate day) {
        return on(day, LocalDate.of(9999, 12, 31));
    }

    ImmutableList<Proposal> on(LocalDate day, LocalDate asKnown) {
        return proposals.on(day, asKnown);
    }

    ImmutableList<String> achievements(LocalDate day) {
        return on(day).stream().map(one -> one.achievement().text()).collect(ImmutableList.toImmutableList());
    }

    Proposal only() {
        assertThat(on(TODAY)).hasSize(1);
        return on(TODAY).get(0);
    }

    /** A thief caught by it, told within a day: V3. */
    static TipFinding.Builder highlyValuable() {
        return SomeTips.valuable()
                .timeliness(Timeliness.WITHIN_24H)
                .offenceClass(OffenceClass.SERIOUS)
                .useMade(Set.of(Use.CASE_OPENED, Use.SUSPECT_CAUGHT));
    }

    void nominated(String achievement) {
        commendations.file(
                Nomination.of("DN-01", SubjectKind.INDIVIDUAL, CommendationForm.COMMUNE_GIAY_KHEN)
                        .with(NominationFact.ACHIEVEMENT, achievement),
                TODAY);
    }

    void launched(LocalDate day) {
        models.file(Camera.launched(Camera.ID, "16249", day), day);
        models.file(Camera.review(Camera.ID, 2026, true), TODAY);
    }

    TipVersion valued(TipFinding.Builder finding) {
        TipVersion version = SomeTips.valued(SomeTips.FIRST, RECEIVED, finding.build(), VALUED);
        tips.record(version);
        return version;
    }

    void outcome(OutcomeKind kind, long quantity, TipId tip, CausalRole role) {
        outcomes.record(
                new Outcome(new Outcome.Key("12/QĐ-CQĐT", VALUED.minusDays(3), kind), quantity), tip, role, VALUED);
    }
}
