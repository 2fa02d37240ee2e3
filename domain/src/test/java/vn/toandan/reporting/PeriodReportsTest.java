package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.Thon1;
import vn.toandan.judging.UnitYear;
import vn.toandan.model.InMemoryModels;
import vn.toandan.recognition.Annulment;
import vn.toandan.recognition.Decision;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.recognition.Recognition;
import vn.toandan.recognition.Recognitions;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Competence.Authority;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitRegister;
import vn.toandan.unit.UnitRow;
import vn.toandan.unit.UnitType;
import vn.toandan.unit.Units;

/** The units of a period, each once by its latest judgement that counts. */
class PeriodReportsTest {

    private static final Period OF_2024 = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 14);
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 2);

    private final Judgements judgements = new InMemoryJudgements();
    private final Recognitions recognitions = new InMemoryRecognitions();
    private final Units units = new InMemoryUnits();
    private final UnitRegister register = new UnitRegister(units);
    private final PeriodReports reports = new PeriodReports(
            judgements,
            recognitions,
            new InMemoryModels(),
            new InMemoryHotspots(),
            new InMemoryTips(),
            new InMemoryOutcomes(),
            new InMemoryCommendations(),
            units,
            Thon1.STANDARD);

    private Judgement.Id judged(String code, int year, UnitVerdict verdict, LocalDate on, LocalDate knownOn) {
        Judgement like = Thon1.judged(0);
        FiledSheet sheet = new FiledSheet(
                new NamedUnit(code, UnitKind.RESIDENTIAL_AREA, ""),
                year,
                like.sheet().cells(),
                like.sheet().sources());
        return judgements.record(new Judgement(
                sheet,
                Optional.empty(),
                knownOn,
                "ATANTT-2021",
                ImmutableList.of(),
                on,
                new Assessment.Marks(0, 0),
                verdict));
    }

    private Judgement.Id judged(String code, UnitVerdict verdict, LocalDate on) {
        return judged(code, on.getYear(), verdict, on, on);
    }

    private Recognition.Id recognised(String code, Judgement.Id judgement, String number) {
        return recognitions.record(new Recognition(
                new UnitYear(code, 2024),
                judgement,
                new Decision(number, NOVEMBER, Authority.COMMUNE_CHAIR, "UBND xã Mậu Lâm"),
                ImmutableSortedSet.of(),
                false,
                NOVEMBER));
    }

    private void annulled(Recognition.Id recognition) {
        recognitions.annul(
                recognition,
                new Annulment(
                        new Decision("230/QĐ-UBND", DECEMBER, Authority.COMMUNE_CHAIR, "UBND xã Mậu Lâm"),
                        "số liệu đăng ký sai",
                        DECEMBER));
    }

    private void registered(String code, UnitType type, String parent) {
        register.add(new UnitRow(
                        0,
                        code,
                        type,
                        "Đơn vị " + code,
                        Optional.of(parent).filter(some -> !some.isEmpty()),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty()))
                .orElseThrow();
    }

    private static Knowledge everything() {
        return Knowledge.everything(Optional.of(DECEMBER));
    }

    private PeriodReport report() {
        return reports.of(OF_2024, everything());
    }

    private static Figure figure(PeriodReport report, Figure.Id id) {
        return report.figures().stream()
                .map(PeriodReport.Compared::figure)
                .filter(figure -> figure.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** How many meet the standard, of how many in scope. */
    private static String meeting(PeriodReport report) {
        Figure figure = figure(report, Figure.Id.UNITS_MEETING_STANDARD);
        return figure.value() + "/" + figure.of().orElseThrow();
    }

    @Test
    void units_out_of_scope_do_not_count_and_those_not_known_count_in_the_whole() {
        judged("A", UnitVerdict.MET, NOVEMBER);
        judged("B", UnitVerdict.NOT_MET, NOVEMBER);
        judged("C", UnitVerdict.NOT_KNOWN, NOVEMBER);
        judged("D", UnitVerdict.OUT_OF_SCOPE, NOVEMBER);
        assertThat(meeting(report())).isEqualTo("1/3");
        assertThat(figure(report(), Figure.Id.UNITS_ASSESSED).value()).isEqualTo(3);
        assertThat(figure(report(), Figure.Id.UNITS_ASSESSED).of()).isEqualTo(OptionalLong.empty());
        assertThat(figure(report(), Figure.Id.UNITS_NOT_KNOWN).value()).isEqualTo(1);
    }

    @Test
    void every_kind_has_its_share() {
        judged("A", UnitVerdict.MET, NOVEMBER);
        Figure figure = figure(report(), Figure.Id.UNITS_MEETING_STANDARD);
        assertThat(figure.byKind().keySet())
                .extracting(Figure.Kind::code)
                .containsExactlyElementsOf(
                        Arrays.stream(UnitKind.values()).map(UnitKind::code).toList());
        assertThat(figure.byKind().get(Figure.Kind.of(UnitKind.RESIDENTIAL_AREA)))
                .isEqualTo(Figure.Amount.share(1, 1));
        assertThat(figure.byKind().get(Figure.Kind.of(UnitKind.SCHOOL))).isEqualTo(Figure.Amount.share(0, 0));
    }

    @Test
    void the_first_and_the_last_day_of_the_period_belong_to_it() {
        judged("A", UnitVerdict.MET, OF_2024.from());
        judged("B", UnitVerdict.MET, OF_2024.to());
        judged("C", 2024, UnitVerdict.MET, OF_2024.from().minusDays(1), NOVEMBER);
        judged("D", 2024, UnitVerdict.MET, OF_2024.to().plusDays(1), NOVEMBER);
        assertThat(meeting(report())).isEqualTo("2/2");
    }

    @Test
    void a_unit_judged_again_counts_by_the_latest_decision_date_then_by_the_latest_record() {
        judged("A", UnitVerdict.NOT_MET, DECEMBER);
        judged("A", UnitVerdict.MET, NOVEMBER);
        assertThat(meeting(report())).isEqualTo("0/1");
        judged("A", UnitVerdict.MET, DECEMBER);
        assertThat(meeting(report())).isEqualTo("1/1");
    }

    @Test
    void a_judgement_outside_the_period_does_not_stand_before_one_within() {
        judged("A", UnitVerdict.MET, NOVEMBER);
        judged("A", 2024, UnitVerdict.NOT_MET, OF_2024.to().plusDays(1), DECEMBER);
        assertThat(meeting(report())).isEqualTo("1/1");
    }

    @Test
    void what_was_not_yet_known_does_not_count() {
        judged("A", UnitVerdict.MET, NOVEMBER);
        judged("B", 2024, UnitVerdict.MET, NOVEMBER, DECEMBER);
        assertThat(meeting(reports.of(OF_2024, Knowledge.asKnownOn(DECEMBER.minusDays(1)))))
                .isEqualTo("1/1");
        assertThat(meeting(reports.of(OF_2024, Knowledge.asKnownOn(DECEMBER)))).isEqualTo("2/2");
    }

    @Test
    void what_a_decision_was_annulled_on_does_not_count_nor_what_it_had_replaced() {
        judged("A", UnitVerdict.NOT_MET, NOVEMBER.minusDays(1));
        Judgement.Id judgement = judged("A", UnitVerdict.MET, NOVEMBER);
        judged("B", UnitVerdict.MET, NOVEMBER);
        Recognition.Id recognition = recognised("A", judgement, "210/QĐ-UBND");
        assertThat(meeting(report())).isEqualTo("2/2");
        annulled(recognition);
        assertThat(meeting(report())).isEqualTo("1/1");
        assertThat(meeting(reports.of(OF_2024, Knowledge.asKnownOn(DECEMBER)))).isEqualTo("1/1");
        assertThat(meeting(reports.of(OF_2024, Knowledge.asKnownOn(DECEMBER.minusDays(1)))))
                .isEqualTo("2/2");
    }

    @Test
    void of_two_recognitions_that_were_annulled_neither_judgement_counts() {
        Judgement.Id first = judged("A", UnitVerdict.MET, NOVEMBER);
        Judgement.Id second = judged("A", UnitVerdict.NOT_MET, DECEMBER);
        annulled(recognised("A", second, "211/QĐ-UBND"));
        annulled(recognised("A", first, "210/QĐ-UBND"));
        assertThat(meeting(report())).isEqualTo("0/0");
    }

    @Test
    void a_unit_whose_only_judgement_was_annulled_does_not_count() {
        annulled(recognised("A", judged("A", UnitVerdict.MET, NOVEMBER), "210/QĐ-UBND"));
        judged("B", UnitVerdict.NOT_MET, NOVEMBER);
        assertThat(meeting(report())).isEqualTo("0/1");
    }

    @Test
    void a_period_before_in_which_all_was_annulled_does_not_stand_beside() {
        annulled(recognised("A", judged("A", UnitVerdict.MET, NOVEMBER), "210/QĐ-UBND"));
        PeriodReport report =
                reports.of(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)), everything());
        assertThat(report.figures()).allSatisfy(one -> assertThat(one.before()).isEmpty());
    }

    @Test
    void a_judgement_after_the_annulled_one_counts() {
        annulled(recognised("A", judged("A", UnitVerdict.MET, NOVEMBER), "210/QĐ-UBND"));
        judged("A", UnitVerdict.NOT_MET, DECEMBER);
        assertThat(meeting(report())).isEqualTo("0/1");
    }

    @Test
    void where_another_recognition_stands_the_judgement_counts() {
        Judgement.Id judgement = judged("A", UnitVerdict.MET, NOVEMBER);
        annulled(recognised("A", judgement, "210/QĐ-UBND"));
        recognised("A", judgement, "211/QĐ-UBND");
        assertThat(meeting(report())).isEqualTo("1/1");
    }

    @Test
    void two_years_within_one_period_count_a_unit_once_also_under_a_new_code() {
        LocalDate renamed = LocalDate.of(2024, 3, 1);
        units.put(List.of(
                area("A", LocalDate.of(2020, 1, 1), Optional.of(renamed.minusDays(1))),
                area("B", renamed, Optional.empty())));
        units.record(List.of(new Succession(renamed, Succession.Change.RENAME, Optional.of("A"), Optional.of("B"))));
        judged("A", 2023, UnitVerdict.MET, LocalDate.of(2024, 1, 5), NOVEMBER);
        judged("B", UnitVerdict.NOT_MET, NOVEMBER);
        judged("X", 2023, UnitVerdict.MET, LocalDate.of(2024, 1, 5), NOVEMBER);
        judged("X", UnitVerdict.MET, NOVEMBER);
        assertThat(meeting(report())).isEqualTo("1/2");
    }

    private static Unit area(String code, LocalDate from, Optional<LocalDate> until) {
        return new Unit(code, UnitType.RESIDENTIAL_AREA, "Thôn", Optional.of("16243"), from, until);
    }

    @Test
    void under_a_unit_only_what_lies_there_counts() {
        registered("38", UnitType.PROVINCE, "");
        registered("16243", UnitType.COMMUNE, "38");
        registered("A", UnitType.RESIDENTIAL_AREA, "16243");
        judged("A", UnitVerdict.MET, NOVEMBER);
        judged("X", UnitVerdict.MET, NOVEMBER);
        PeriodReport report = reports.under("16243", OF_2024, everything()).orElseThrow();
        assertThat(meeting(report)).isEqualTo("1/1");
        assertThat(report.under()).isEqualTo(units.find("16243", OF_2024.to()));
        assertThat(report.about()).hasSize(3);
        assertThat(report().about()).hasSize(2);
        assertThat(reports.under("99", OF_2024, everything())).isEmpty();
    }

    @Test
    void the_period_before_stands_beside_where_something_was_judged_in_it() {
        judged("A", UnitVerdict.MET, NOVEMBER);
        assertThat(report().figures())
                .allSatisfy(one -> assertThat(one.before()).isEmpty());
        judged("A", UnitVerdict.NOT_MET, LocalDate.of(2023, 11, 14));
        assertThat(report().figures().get(1).before().orElseThrow().amount()).isEqualTo(Figure.Amount.share(0, 1));
    }

    @Test
    void where_nothing_was_ever_recorded_all_figures_are_nothing() {
        PeriodReport report = reports.of(OF_2024, Knowledge.everything(Optional.empty()));
        assertThat(meeting(report)).isEqualTo("0/0");
        assertThat(figure(report, Figure.Id.UNITS_MEETING_STANDARD).percent()).isEmpty();
        assertThat(report.asKnown()).isEmpty();
    }
}
