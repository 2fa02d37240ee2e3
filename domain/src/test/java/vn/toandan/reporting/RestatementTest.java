package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.reporting.DistrictBooks.FIRST;
import static vn.toandan.reporting.DistrictBooks.HERE;
import static vn.toandan.reporting.DistrictBooks.KNOWN;
import static vn.toandan.reporting.DistrictBooks.YEAR;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Thon1;
import vn.toandan.model.Camera;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.TipLevel;

/** A closed year as it was known, and as it is known now. */
class RestatementTest {

    private final DistrictBooks books = new DistrictBooks();

    private Restatement restated(LocalDate then) {
        Knowledge now = Knowledge.asKnownOn(KNOWN);
        return books.reports().restated(books.reports().of(YEAR, now), then, now);
    }

    private Restatement.Changed changed(Figure.Id id) {
        return restated(KNOWN.minusDays(1)).changed().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_nothing_was_recorded_since_nothing_changed() {
        books.tip("T-1", FIRST, TipLevel.PENDING, "R0");
        assertThat(restated(KNOWN.minusDays(1)).changed()).isEmpty();
        assertThat(restated(FIRST).changed()).isEmpty();
        assertThat(restated(FIRST.minusDays(1)).changed()).isNotEmpty();
    }

    @Test
    void a_tip_that_was_valued_since_is_added_to_one_figure_and_removed_from_another() {
        books.tip("T-1", FIRST, TipLevel.PENDING, "R0");
        books.tips.record(
                DistrictBooks.version("T-1", OffenceKind.THEFT, Optional.of(HERE), FIRST, TipLevel.V2, "R10", KNOWN));
        assertThat(changed(Figure.Id.TIPS_VALUABLE).added()).containsExactly("T-1");
        assertThat(changed(Figure.Id.TIPS_PENDING).removed()).containsExactly("T-1");
        assertThat(changed(Figure.Id.TIPS_PENDING).then().value()).isOne();
        assertThat(changed(Figure.Id.TIPS_PENDING).now().value()).isZero();
        assertThat(restated(KNOWN.minusDays(1)).changed())
                .extracting(Restatement.Changed::id)
                .containsExactly(Figure.Id.TIPS_VALUABLE, Figure.Id.TIPS_PENDING);
    }

    @Test
    void an_award_that_was_revoked_since_is_removed() {
        Award.Id id = books.award("DN-1", SubjectKind.INDIVIDUAL, FIRST);
        books.revoke(id, KNOWN);
        assertThat(changed(Figure.Id.COMMENDATIONS_INDIVIDUAL).removed()).containsExactly("DN-1");
        assertThat(changed(Figure.Id.COMMENDATION_MONEY).now().value()).isZero();
    }

    @Test
    void a_figure_can_change_though_the_same_records_are_counted() {
        books.models.file(Camera.launched("MH-01", HERE, FIRST), FIRST);
        books.models.file(Camera.unrated("MH-01", 2023, 5), KNOWN);
        assertThat(changed(Figure.Id.MODEL_POINTS).isOfTheSameRecords()).isTrue();
        assertThat(changed(Figure.Id.MODEL_POINTS).now().value()).isEqualTo(5);
    }

    @Test
    void other_records_can_be_counted_though_the_figure_is_what_it_was() {
        books.models.file(Camera.launched("MH-01", HERE, FIRST), FIRST);
        books.models.file(Camera.launched("MH-02", HERE, FIRST), KNOWN);
        assertThat(changed(Figure.Id.MODELS).now())
                .isEqualTo(changed(Figure.Id.MODELS).then());
        assertThat(changed(Figure.Id.MODELS).added()).containsExactly("MH-02");
        books.models.file(Camera.launched("MH-02", HERE, FIRST), FIRST);
        books.models.file(Camera.launched("MH-02", HERE, KNOWN), KNOWN);
        assertThat(changed(Figure.Id.MODELS).now())
                .isEqualTo(changed(Figure.Id.MODELS).then());
        assertThat(changed(Figure.Id.MODELS).removed()).containsExactly("MH-02");
    }

    @Test
    void a_judgement_since_is_new_the_first_time_and_a_correction_the_next() {
        LocalDate known = Thon1.judged(2).knownOn();
        Period all = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31));
        Knowledge now = Knowledge.everything(Optional.empty());
        books.judgements.record(Thon1.judged(2));
        PeriodReport report = books.reports().of(all, now);
        assertThat(books.reports().restated(report, known.minusDays(1), now).judgements())
                .isEqualTo(new Restatement.JudgementsSince(1, 0, 0));
        assertThat(books.reports().restated(report, known, now).judgements())
                .isEqualTo(new Restatement.JudgementsSince(0, 0, 0));
    }

    private void judged(UnitVerdict verdict, LocalDate knownOn) {
        Judgement like = Thon1.judged(0);
        books.judgements.record(new Judgement(
                like.sheet(),
                Optional.empty(),
                knownOn,
                like.ruleSet(),
                ImmutableList.of(),
                like.decidedOn(),
                new Assessment.Marks(0, 0),
                verdict));
    }

    @Test
    void another_judgement_of_the_same_unit_and_year_is_a_correction_and_no_new_one() {
        LocalDate first = Thon1.judged(0).decidedOn();
        judged(UnitVerdict.MET, first);
        judged(UnitVerdict.NOT_MET, first.plusDays(9));
        Period all = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31));
        Knowledge now = Knowledge.everything(Optional.empty());
        PeriodReport report = books.reports().of(all, now);
        assertThat(books.reports().restated(report, first, now).judgements())
                .isEqualTo(new Restatement.JudgementsSince(0, 1, 0));
        assertThat(books.reports().restated(report, first.plusDays(8), now).judgements())
                .isEqualTo(new Restatement.JudgementsSince(0, 1, 0));
        assertThat(books.reports().restated(report, first.plusDays(9), now).judgements())
                .isEqualTo(new Restatement.JudgementsSince(0, 0, 0));
    }
}
