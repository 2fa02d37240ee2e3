package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.AchievementId;
import vn.toandan.commendation.AchievementType;
import vn.toandan.commendation.AwardDecision;
import vn.toandan.commendation.AwardNomination;
import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.commendation.CommendationDesk;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.CommendationScheme;
import vn.toandan.commendation.Eligibility;
import vn.toandan.commendation.EligibilityVerdict;
import vn.toandan.commendation.HighestTip;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Proposal;
import vn.toandan.commendation.Proposals;
import vn.toandan.commendation.PublicList;
import vn.toandan.commendation.Publicity;
import vn.toandan.commendation.Registered;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.commendation.Targets;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Thon1;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.law.Wording;
import vn.toandan.model.InMemoryModels;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.tip.Admiralty;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Channel;
import vn.toandan.tip.ClosingReason;
import vn.toandan.tip.GradeTip;
import vn.toandan.tip.Handled;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.tip.Novelty;
import vn.toandan.tip.OffenceClass;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.OutcomeRegister;
import vn.toandan.tip.OutcomeRow;
import vn.toandan.tip.PublishedDeadlines;
import vn.toandan.tip.Receipt;
import vn.toandan.tip.ReceiveTip;
import vn.toandan.tip.Received;
import vn.toandan.tip.Route;
import vn.toandan.tip.TakeStep;
import vn.toandan.tip.Timeliness;
import vn.toandan.tip.TipClock;
import vn.toandan.tip.TipDesk;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipRegister;
import vn.toandan.tip.TipStep;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.Use;
import vn.toandan.tip.Verification;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** A guided tour: one tip in Mậu Lâm, from the receipt that somebody took home to the award that a report counts. Who told is known to nobody on the way. */
class FromAReceiptToAnAwardTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 7, 20);
    private static final LocalDate CAUGHT = LocalDate.of(2026, 7, 24);
    private static final LocalDate VALUED = LocalDate.of(2026, 8, 3);
    private static final LocalDate CAME_FORWARD = LocalDate.of(2026, 8, 5);
    private static final LocalDate AWARDED = LocalDate.of(2026, 8, 7);

    private static final byte[] RECEIPT_KEY = new byte[32];
    private static final String TOLD = "Hai thanh niên đang phá khóa kho vật tư của hợp tác xã";

    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryTips tips = new InMemoryTips();
    private final InMemoryOutcomes outcomes = new InMemoryOutcomes();
    private final InMemoryModels models = new InMemoryModels();
    private final InMemoryCommendations commendations = new InMemoryCommendations();
    private final CommendationScheme scheme =
            CommendationScheme.asKnownOn(CommendationScheme.FOLLOWED_UNTIL, PublishedCalendar.NATIONAL);
    private final TipDesk desk =
            new TipDesk(tips, units, new TipClock(PublishedDeadlines.asKnownOn(MONDAY), PublishedCalendar.NATIONAL));

    private static Instant at(LocalDate day, int hour) {
        return LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), hour, 0)
                .toInstant(ZoneOffset.ofHours(7));
    }

    private void done(Handled handled) {
        assertThat(handled).isInstanceOf(Handled.Done.class);
    }

    private void step(TipId tip, TipStep step, LocalDate day, int hour) {
        done(desk.take(new TakeStep(tip, step), at(day, hour)));
    }

    private ImmutableList<Proposal> proposed(LocalDate day) {
        return new Proposals(tips, outcomes, models, commendations, scheme, Targets.DEFAULT).on(day, day);
    }

    private PeriodReport report() {
        return new PeriodReports(
                        new InMemoryJudgements(),
                        new InMemoryRecognitions(),
                        models,
                        new InMemoryHotspots(),
                        tips,
                        outcomes,
                        commendations,
                        units,
                        Thon1.STANDARD)
                .under(
                        "16249",
                        new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)),
                        Knowledge.asKnownOn(AWARDED))
                .orElseThrow();
    }

    private long figure(Figure.Id id) {
        return report().figures().stream()
                .map(PeriodReport.Compared::figure)
                .filter(figure -> figure.id() == id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void one_tip_is_followed_from_its_receipt_to_an_award() {
        units.put(ImmutableSet.of(new Unit(
                "16249",
                UnitType.COMMUNE,
                "Xã Mậu Lâm",
                Optional.empty(),
                LocalDate.of(2025, 7, 1),
                Optional.empty())));

        // Monday morning somebody calls, says what they see, and takes a receipt; no name is asked.
        Received.Accepted accepted = (Received.Accepted) desk.receive(
                new ReceiveTip(TOLD, "THEFT", "phone", Optional.of("16249"), Optional.of(MONDAY)),
                at(MONDAY, 8),
                new byte[TipDesk.CHANCE],
                RECEIPT_KEY);
        TipId tip = accepted.id();
        Receipt receipt = accepted.receipt();

        // How it looks decides what to check first, and nothing else.
        done(desk.grade(new GradeTip(tip, Admiralty.of("F2"), Optional.empty()), at(MONDAY, 8)));
        step(tip, new TipStep.Classify(Route.OWN), MONDAY, 9);
        step(tip, new TipStep.Verify(), MONDAY, 10);

        // On Friday the two are caught by it; the outcome stands in the register with its decision and without a
        // person.
        new OutcomeRegister(outcomes, tips)
                .takeIn(
                        ImmutableList.of(new OutcomeRow(
                                2,
                                "12/QĐ-CQĐT",
                                CAUGHT,
                                OutcomeKind.of("suspect_caught").orElseThrow(),
                                2,
                                tip,
                                CausalRole.DECISIVE)),
                        CAUGHT);
        step(tip, new TipStep.Conclude(), CAUGHT, 16);
        step(tip, new TipStep.Close(ClosingReason.CASE_OPENED), CAUGHT, 17);

        // The value follows from what was found: high.
        done(new TipRegister(tips, TipValuation.published()).value(tip, found(), VALUED, VALUED));
        assertThat(tips.find(tip).orElseThrow().level()).isEqualTo(TipLevel.V3);

        // The core says in time that somebody should be considered, whoever they are.
        Proposal proposal = proposed(VALUED).get(0);
        AchievementId achievement = proposal.achievement();
        assertThat(achievement.text()).isEqualTo("tip:" + tip.text());
        assertThat(Wording.ENGLISH.phrase(proposal.who())).contains("if they come forward with the receipt");
        assertThat(proposal.dossier().day()).contains(LocalDate.of(2026, 7, 29));
        assertThat(proposal.forms().get(0).form()).isEqualTo(CommendationForm.COMMUNE_GIAY_KHEN);
        assertThat(proposal.missing()).contains(NominationFact.SUBJECT, NominationFact.EXEMPLARY);

        // Somebody comes with the receipt: it opens the one tip, and they go by a code from here on.
        String read = receipt.spoken();
        assertThat(tips.holder(Receipt.read(read).orElseThrow().digest(RECEIPT_KEY)))
                .contains(tip);
        Nomination nomination = nomination(achievement);
        CommendationDesk awards = new CommendationDesk(commendations, scheme);
        assertThat(awards.nominate(nomination, CAME_FORWARD)).isInstanceOf(Registered.Recorded.class);
        assertThat(proposed(CAME_FORWARD)).isEmpty();

        // It is eligible, with what the chair of the commune gives and by when; the machine awards nothing.
        Eligibility eligibility = scheme.judge(nomination, Optional.of(AWARDED));
        assertThat(eligibility.verdict()).isEqualTo(EligibilityVerdict.ELIGIBLE);
        assertThat(eligibility.publicity()).isEqualTo(Publicity.CODE_ONLY);
        assertThat(eligibility.decideBy().day()).contains(LocalDate.of(2026, 8, 12));
        assertThat(eligibility.reward().orElseThrow().amount().dong()).isEqualTo(760_000);
        assertThat(commendations.ofNomination("DN-01")).isEmpty();

        // The chair decides, and the decision is recorded.
        assertThat(awards.award(new AwardNomination(
                        "DN-01",
                        new AwardDecision("88/QĐ-UBND", AWARDED, AwardingAuthority.COMMUNE_CHAIR, "UBND xã Mậu Lâm"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        AWARDED)))
                .isInstanceOf(Registered.Recorded.class);

        // The report counts a tip, its value, who was caught and one person commended; the public sees a number.
        assertThat(figure(Figure.Id.TIPS_RECEIVED)).isEqualTo(1);
        assertThat(figure(Figure.Id.TIPS_VALUABLE)).isEqualTo(1);
        assertThat(figure(Figure.Id.COMMENDATIONS_INDIVIDUAL)).isEqualTo(1);
        assertThat(figure(Figure.Id.COMMENDATION_MONEY)).isEqualTo(760_000);
        assertThat(PublicList.of(
                        ImmutableList.of(new PublicList.Entry(
                                commendations.ofNomination("DN-01").get(0).award(),
                                nomination,
                                eligibility.publicity())),
                        PublicList.ENOUGH_TO_HIDE))
                .extracting(Wording.VIETNAMESE::phrase)
                .containsExactly("01 cá nhân (bảo mật)");
    }

    private static TipFinding found() {
        return TipFinding.builder()
                .channel(Channel.PHONE)
                .verification(Verification.CONFIRMED_FULL)
                .novelty(Novelty.NEW)
                .timeliness(Timeliness.BEFORE_OR_DURING)
                .specificity(4)
                .useMade(Set.of(Use.CASE_OPENED, Use.SUSPECT_CAUGHT))
                .causalRole(CausalRole.DECISIVE)
                .offenceClass(OffenceClass.SERIOUS)
                .caughtEspeciallySerious(0)
                .caughtVerySeriousInOneCase(0)
                .organisedOrTransnational(false)
                .armed(false)
                .lawfullyCollected(true)
                .build();
    }

    private static Nomination nomination(AchievementId achievement) {
        Nomination.Builder dossier = Nomination.builder()
                .with(NominationFact.NOMINATION, "DN-01")
                .with(NominationFact.SUBJECT, "BM-07")
                .with(NominationFact.UNIT_CODE, "16249")
                .with(NominationFact.SUBJECT_KIND, SubjectKind.INDIVIDUAL)
                .with(NominationFact.PROPOSED_FORM, CommendationForm.COMMUNE_GIAY_KHEN)
                .with(NominationFact.ACHIEVEMENT, achievement.text())
                .with(NominationFact.ACHIEVEMENT_TYPE, AchievementType.SUDDEN)
                .with(NominationFact.ACHIEVED_ON, MONDAY)
                .with(NominationFact.RECEIVED_ON, CAME_FORWARD)
                .with(NominationFact.TIP_LEVEL, HighestTip.V3)
                .with(NominationFact.EXEMPLARY, true)
                .with(NominationFact.DUTIES_COMPLETED, true)
                .with(NominationFact.SECRET_INFORMANT, true);
        for (NominationFact pending : ImmutableList.of(
                NominationFact.DISCIPLINE_PENDING,
                NominationFact.INVESTIGATION_PENDING,
                NominationFact.COMPLAINT_PENDING,
                NominationFact.PRESS_ALLEGATION_PENDING,
                NominationFact.FRAUD_FOUND,
                NominationFact.PROSECUTED_OR_CONVICTED,
                NominationFact.FALSE_REPORT_FOUND)) {
            dossier.with(pending, false);
        }
        return dossier.build();
    }
}
