package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.reporting.JudgedBooks.DECEMBER;
import static vn.toandan.reporting.JudgedBooks.NOVEMBER;
import static vn.toandan.reporting.JudgedBooks.OF_2024;
import static vn.toandan.reporting.JudgedBooks.everything;
import static vn.toandan.reporting.JudgedBooks.meeting;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.toandan.judging.Judgement;
import vn.toandan.recognition.Recognition;
import vn.toandan.safety.UnitVerdict;

/** What a recognition that was annulled leaves of the judgements it rested on. */
class AnnulledTest {

    private final JudgedBooks books = new JudgedBooks();

    @Test
    void what_a_decision_was_annulled_on_does_not_count_nor_what_it_had_replaced() {
        books.judged("A", UnitVerdict.NOT_MET, NOVEMBER.minusDays(1));
        Judgement.Id judgement = books.judged("A", UnitVerdict.MET, NOVEMBER);
        books.judged("B", UnitVerdict.MET, NOVEMBER);
        Recognition.Id recognition = books.recognised("A", judgement, "210/QĐ-UBND");
        assertThat(meeting(books.report())).isEqualTo("2/2");
        books.annulled(recognition);
        assertThat(meeting(books.report())).isEqualTo("1/1");
        assertThat(meeting(books.reports.of(OF_2024, Knowledge.asKnownOn(DECEMBER))))
                .isEqualTo("1/1");
        assertThat(meeting(books.reports.of(OF_2024, Knowledge.asKnownOn(DECEMBER.minusDays(1)))))
                .isEqualTo("2/2");
    }

    @Test
    void of_two_recognitions_that_were_annulled_neither_judgement_counts() {
        Judgement.Id first = books.judged("A", UnitVerdict.MET, NOVEMBER);
        Judgement.Id second = books.judged("A", UnitVerdict.NOT_MET, DECEMBER);
        books.annulled(books.recognised("A", second, "211/QĐ-UBND"));
        books.annulled(books.recognised("A", first, "210/QĐ-UBND"));
        assertThat(meeting(books.report())).isEqualTo("0/0");
    }

    @Test
    void a_unit_whose_only_judgement_was_annulled_does_not_count() {
        books.annulled(books.recognised("A", books.judged("A", UnitVerdict.MET, NOVEMBER), "210/QĐ-UBND"));
        books.judged("B", UnitVerdict.NOT_MET, NOVEMBER);
        assertThat(meeting(books.report())).isEqualTo("0/1");
    }

    @Test
    void a_period_before_in_which_all_was_annulled_does_not_stand_beside() {
        books.annulled(books.recognised("A", books.judged("A", UnitVerdict.MET, NOVEMBER), "210/QĐ-UBND"));
        PeriodReport report =
                books.reports.of(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)), everything());
        assertThat(report.figures()).allSatisfy(one -> assertThat(one.before()).isEmpty());
    }

    @Test
    void a_judgement_after_the_annulled_one_counts() {
        books.annulled(books.recognised("A", books.judged("A", UnitVerdict.MET, NOVEMBER), "210/QĐ-UBND"));
        books.judged("A", UnitVerdict.NOT_MET, DECEMBER);
        assertThat(meeting(books.report())).isEqualTo("0/1");
    }

    @Test
    void where_another_recognition_stands_the_judgement_counts() {
        Judgement.Id judgement = books.judged("A", UnitVerdict.MET, NOVEMBER);
        books.annulled(books.recognised("A", judgement, "210/QĐ-UBND"));
        books.recognised("A", judgement, "211/QĐ-UBND");
        assertThat(meeting(books.report())).isEqualTo("1/1");
    }
}
