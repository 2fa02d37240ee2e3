package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.reporting.JudgedBooks.DECEMBER;
import static vn.toandan.reporting.JudgedBooks.NOVEMBER;
import static vn.toandan.reporting.JudgedBooks.OF_2024;
import static vn.toandan.reporting.JudgedBooks.everything;
import static vn.toandan.reporting.JudgedBooks.figure;
import static vn.toandan.reporting.JudgedBooks.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitKind;
import vn.toandan.unit.UnitType;

/** The units of a period, each once by its latest judgement that counts. */
class PeriodReportsTest {

    private final JudgedBooks books = new JudgedBooks();

    @Test
    void units_out_of_scope_do_not_count_and_those_not_known_count_in_the_whole() {
        books.judged("A", UnitVerdict.MET, NOVEMBER);
        books.judged("B", UnitVerdict.NOT_MET, NOVEMBER);
        books.judged("C", UnitVerdict.NOT_KNOWN, NOVEMBER);
        books.judged("D", UnitVerdict.OUT_OF_SCOPE, NOVEMBER);
        assertThat(meeting(books.report())).isEqualTo("1/3");
        assertThat(figure(books.report(), Figure.Id.UNITS_ASSESSED).value()).isEqualTo(3);
        assertThat(figure(books.report(), Figure.Id.UNITS_ASSESSED).of()).isEqualTo(OptionalLong.empty());
        assertThat(figure(books.report(), Figure.Id.UNITS_NOT_KNOWN).value()).isEqualTo(1);
    }

    @Test
    void every_kind_has_its_share() {
        books.judged("A", UnitVerdict.MET, NOVEMBER);
        Figure figure = figure(books.report(), Figure.Id.UNITS_MEETING_STANDARD);
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
        books.judged("A", UnitVerdict.MET, OF_2024.from());
        books.judged("B", UnitVerdict.MET, OF_2024.to());
        books.judged("C", 2024, UnitVerdict.MET, OF_2024.from().minusDays(1), NOVEMBER);
        books.judged("D", 2024, UnitVerdict.MET, OF_2024.to().plusDays(1), NOVEMBER);
        assertThat(meeting(books.report())).isEqualTo("2/2");
    }

    @Test
    void a_unit_judged_again_counts_by_the_latest_decision_date_then_by_the_latest_record() {
        books.judged("A", UnitVerdict.NOT_MET, DECEMBER);
        books.judged("A", UnitVerdict.MET, NOVEMBER);
        assertThat(meeting(books.report())).isEqualTo("0/1");
        books.judged("A", UnitVerdict.MET, DECEMBER);
        assertThat(meeting(books.report())).isEqualTo("1/1");
    }

    @Test
    void a_judgement_outside_the_period_does_not_stand_before_one_within() {
        books.judged("A", UnitVerdict.MET, NOVEMBER);
        books.judged("A", 2024, UnitVerdict.NOT_MET, OF_2024.to().plusDays(1), DECEMBER);
        assertThat(meeting(books.report())).isEqualTo("1/1");
    }

    @Test
    void what_was_not_yet_known_does_not_count() {
        books.judged("A", UnitVerdict.MET, NOVEMBER);
        books.judged("B", 2024, UnitVerdict.MET, NOVEMBER, DECEMBER);
        assertThat(meeting(books.reports.of(OF_2024, Knowledge.asKnownOn(DECEMBER.minusDays(1)))))
                .isEqualTo("1/1");
        assertThat(meeting(books.reports.of(OF_2024, Knowledge.asKnownOn(DECEMBER))))
                .isEqualTo("2/2");
    }

    @Test
    void two_years_within_one_period_count_a_unit_once_also_under_a_new_code() {
        LocalDate renamed = LocalDate.of(2024, 3, 1);
        books.units.put(List.of(
                area("A", LocalDate.of(2020, 1, 1), Optional.of(renamed.minusDays(1))),
                area("B", renamed, Optional.empty())));
        books.units.record(
                List.of(new Succession(renamed, Succession.Change.RENAME, Optional.of("A"), Optional.of("B"))));
        books.judged("A", 2023, UnitVerdict.MET, LocalDate.of(2024, 1, 5), NOVEMBER);
        books.judged("B", UnitVerdict.NOT_MET, NOVEMBER);
        books.judged("X", 2023, UnitVerdict.MET, LocalDate.of(2024, 1, 5), NOVEMBER);
        books.judged("X", UnitVerdict.MET, NOVEMBER);
        assertThat(meeting(books.report())).isEqualTo("1/2");
    }

    private static Unit area(String code, LocalDate from, Optional<LocalDate> until) {
        return new Unit(code, UnitType.RESIDENTIAL_AREA, "Thôn", Optional.of("16243"), from, until);
    }

    @Test
    void under_a_unit_only_what_lies_there_counts() {
        books.registered("38", UnitType.PROVINCE, "");
        books.registered("16243", UnitType.COMMUNE, "38");
        books.registered("A", UnitType.RESIDENTIAL_AREA, "16243");
        books.judged("A", UnitVerdict.MET, NOVEMBER);
        books.judged("X", UnitVerdict.MET, NOVEMBER);
        PeriodReport report =
                books.reports.under("16243", OF_2024, everything()).orElseThrow();
        assertThat(meeting(report)).isEqualTo("1/1");
        assertThat(report.under()).isEqualTo(books.units.find("16243", OF_2024.to()));
        assertThat(report.about()).hasSize(3);
        assertThat(books.report().about()).hasSize(2);
        assertThat(books.reports.under("99", OF_2024, everything())).isEmpty();
    }

    @Test
    void the_period_before_stands_beside_where_something_was_judged_in_it() {
        books.judged("A", UnitVerdict.MET, NOVEMBER);
        assertThat(books.report().figures())
                .allSatisfy(one -> assertThat(one.before()).isEmpty());
        books.judged("A", UnitVerdict.NOT_MET, LocalDate.of(2023, 11, 14));
        assertThat(books.report().figures().get(1).before().orElseThrow().amount())
                .isEqualTo(Figure.Amount.share(0, 1));
    }

    @Test
    void where_nothing_was_ever_recorded_all_figures_are_nothing() {
        PeriodReport report = books.reports.of(OF_2024, Knowledge.everything(Optional.empty()));
        assertThat(meeting(report)).isEqualTo("0/0");
        assertThat(figure(report, Figure.Id.UNITS_MEETING_STANDARD).percent()).isEmpty();
        assertThat(report.asKnown()).isEmpty();
    }
}
