package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.law.Wording.ENGLISH;
import static vn.toandan.law.Wording.VIETNAMESE;
import static vn.toandan.reporting.DistrictBooks.FIRST;
import static vn.toandan.reporting.DistrictBooks.HERE;
import static vn.toandan.reporting.DistrictBooks.KNOWN;
import static vn.toandan.reporting.DistrictBooks.LAST;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.judging.Thon1;
import vn.toandan.law.Wording;
import vn.toandan.model.Camera;
import vn.toandan.tip.TipLevel;

/** The paragraph that an authority publishes. */
class ParagraphTest {

    private final DistrictBooks books = new DistrictBooks();

    private static List<String> says(PeriodReport report, Wording wording) {
        return report.says().stream().map(wording::say).toList();
    }

    @Test
    void of_nothing_recorded_it_says_so_and_not_zero() {
        assertThat(says(books.report(), VIETNAMESE).subList(0, 4))
                .containsExactly(
                        "Đến hết ngày 31/12/2023, sổ chưa ghi nhận mô hình nào đang hoạt động của toàn bộ địa bàn có"
                                + " trong kho.",
                        "Trong kỳ chưa có đơn vị nào được xét theo tiêu chuẩn “An toàn về an ninh, trật tự”.",
                        "Từ ngày 01/01/2023 đến hết ngày 31/12/2023, sổ chưa ghi nhận tin báo nào.",
                        "Trong kỳ, sổ chưa ghi nhận quyết định khen thưởng nào.");
    }

    @Test
    void where_tips_have_no_outcome_yet_none_is_made_up() {
        books.tip("T-1", FIRST, TipLevel.V2, "R10");
        assertThat(says(books.report(), VIETNAMESE).get(2))
                .endsWith("trong đó 01 tin có giá trị; sổ chưa ghi kết quả giải quyết nào.");
    }

    @Test
    void a_count_of_one_digit_has_a_zero_before_it_in_vietnamese_alone() {
        for (int at = 1; at <= 9; at++) {
            books.tip("T-" + at, FIRST, TipLevel.V2, "R10");
        }
        assertThat(says(books.report(), VIETNAMESE).get(2))
                .contains("09 tin báo")
                .contains("09 tin có giá trị");
        assertThat(says(books.report(), ENGLISH).get(2))
                .contains("received: 9,")
                .contains("of value: 9;");
        books.tip("T-10", FIRST, TipLevel.V2, "R10");
        assertThat(says(books.report(), VIETNAMESE).get(2)).contains(" 10 tin báo");
    }

    @Test
    void models_kinds_and_points_are_told_of_the_place() {
        books.models.file(Camera.launched("MH-01", HERE, FIRST), KNOWN);
        books.models.file(Camera.unrated("MH-01", 2023, 12), KNOWN);
        assertThat(says(books.under(HERE), VIETNAMESE).get(0))
                .isEqualTo("Đến hết ngày 31/12/2023, Đơn vị 16243 có 01 mô hình đang hoạt động, thuộc 01 loại, tại 12"
                        + " điểm.");
    }

    @Test
    void units_are_told_as_a_share_of_those_assessed() {
        books.judgements.record(Thon1.judged(2));
        Period year = new Period(LAST.plusDays(1), LAST.plusYears(1));
        assertThat(says(books.reports().of(year, Knowledge.asKnownOn(LAST.plusYears(2))), VIETNAMESE)
                        .get(1))
                .matches("(0,00|100,00)% đơn vị được xét \\([01]/1\\) đạt tiêu chuẩn .*\\.");
    }

    @Test
    void collectives_persons_and_households_stand_in_their_order() {
        books.award("DN-1", SubjectKind.COLLECTIVE, FIRST);
        books.award("DN-2", SubjectKind.INDIVIDUAL, FIRST);
        books.award("DN-3", SubjectKind.INDIVIDUAL, FIRST);
        assertThat(says(books.report(), VIETNAMESE).get(3))
                .isEqualTo("Trong kỳ đã khen thưởng 01 tập thể, 02 cá nhân, 0 hộ gia đình.");
    }

    @Test
    void one_person_and_one_household_are_not_none() {
        books.award("DN-1", SubjectKind.INDIVIDUAL, FIRST);
        books.award("DN-2", SubjectKind.HOUSEHOLD, FIRST);
        assertThat(says(books.report(), VIETNAMESE).get(3))
                .isEqualTo("Trong kỳ đã khen thưởng 0 tập thể, 01 cá nhân, 01 hộ gia đình.");
    }
}
