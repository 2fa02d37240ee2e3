package vn.toandan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.certificate.Certificates.DECIDED_ON;
import static vn.toandan.certificate.Certificates.OFFICE;
import static vn.toandan.certificate.Certificates.recognised;
import static vn.toandan.certificate.Certificates.withheld;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** Somebody holds a certificate in hand and asks nobody: what can be known of it, and why. */
class CertificateCheckTest {

    private static final LocalDate LISTED = DECIDED_ON.plusDays(20);
    private static final String TEXT = recognised().sealedBy(OFFICE);

    private static CheckedCertificate check(String text, Withdrawals list, LocalDate on) {
        return new CertificateCheck(OFFICE, Optional.of(list)).check(text, on);
    }

    private static Withdrawals none() {
        return Withdrawals.of(LISTED, List.of());
    }

    private static String why(CheckedCertificate checked) {
        return checked.because().stream().map(Wording.VIETNAMESE::say).collect(Collectors.joining(" "));
    }

    @Test
    void one_that_is_signed_and_on_no_list_is_in_force() {
        CheckedCertificate checked = check(TEXT, none(), LISTED);
        assertThat(checked.code()).isEqualTo("in_force");
        assertThat(checked.certificate()).contains(recognised());
        assertThat(why(checked)).contains("khóa công khai", "danh mục thu hồi ngày 04/12/2024");
    }

    @Test
    void one_that_is_on_the_list_was_withdrawn_however_old_the_list_is() {
        Withdrawals list = Withdrawals.of(
                LISTED, List.of(new Withdrawal(recognised().entry(), LISTED.minusDays(2), "230/QĐ-UBND")));
        CheckedCertificate checked = check(TEXT, list, LISTED.plusYears(3));
        assertThat(checked.code()).isEqualTo("withdrawn");
        assertThat(why(checked)).contains("từ ngày 02/12/2024", "230/QĐ-UBND");
        assertThat(check(withheld().sealedBy(OFFICE), list, LISTED).code()).isNotEqualTo("withdrawn");
    }

    @Test
    void a_list_of_thirty_one_days_ago_still_tells_and_one_a_day_older_does_not() {
        LocalDate last = LISTED.plusDays(CertificateCheck.DAYS_A_LIST_HOLDS);
        assertThat(check(TEXT, none(), last).code()).isEqualTo("in_force");
        CheckedCertificate dayAfter = check(TEXT, none(), last.plusDays(1));
        assertThat(dayAfter.code()).isEqualTo("not_known");
        assertThat(why(dayAfter)).contains("ngày 04/12/2024 đã quá 31 ngày");
    }

    @Test
    void a_list_of_the_decision_s_day_tells_and_one_of_the_day_before_does_not() {
        assertThat(check(TEXT, Withdrawals.of(DECIDED_ON, List.of()), DECIDED_ON)
                        .code())
                .isEqualTo("in_force");
        CheckedCertificate before = check(TEXT, Withdrawals.of(DECIDED_ON.minusDays(1), List.of()), DECIDED_ON);
        assertThat(before.code()).isEqualTo("not_known");
        assertThat(why(before)).contains("13/11/2024 có trước quyết định");
    }

    @Test
    void without_a_list_it_is_genuine_and_no_more_is_known() {
        CheckedCertificate checked = new CertificateCheck(OFFICE, Optional.empty()).check(TEXT, LISTED);
        assertThat(checked.code()).isEqualTo("not_known");
        assertThat(why(checked)).contains("Không có danh mục thu hồi");
    }

    @Test
    void another_office_s_is_not_genuine_and_nothing_of_it_is_repeated() {
        CheckedCertificate checked = check(recognised().sealedBy(new Keyed("UBND xã khác")), none(), LISTED);
        assertThat(checked.code()).isEqualTo("not_genuine");
        assertThat(checked.certificate()).isEmpty();
    }

    @Test
    void any_letter_changed_makes_it_not_genuine_or_not_readable() {
        for (int at = 0; at < TEXT.length(); at++) {
            char other = TEXT.charAt(at) == 'A' ? 'B' : 'A';
            String changed = TEXT.substring(0, at) + other + TEXT.substring(at + 1);
            assertThat(check(changed, none(), LISTED).code()).as(changed).isIn("not_genuine", "not_readable");
        }
    }

    @Test
    void a_signature_over_something_else_of_the_office_is_no_certificate() {
        byte[] said = CompactBytes.of(recognised());
        String bare = "TD1." + BaseEncoding.base32().omitPadding().encode(Bytes.concat(said, OFFICE.sign(said)));
        assertThat(check(bare, none(), LISTED).code()).isEqualTo("not_genuine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "TD1.", "TD1.A", "TD2.AAAA", "giấy chứng nhận", "TD1.89", "#", "https://xa.vn/xac-minh#"
            })
    void what_is_no_certificate_is_not_readable(String text) {
        assertThat(check(text, none(), LISTED).code()).isEqualTo("not_readable");
    }

    @Test
    void it_may_come_in_lines_in_small_letters_and_behind_an_address() {
        String copied = "https://xa.example.vn/xac-minh#"
                + TEXT.toLowerCase(Locale.ROOT).replaceAll("(.{20})", "$1\n ") + "\n";
        assertThat(check(copied, none(), LISTED).code()).isEqualTo("in_force");
    }

    @Test
    void one_of_somebody_whom_nobody_may_know_says_so_and_no_more() {
        String says = withheld().says().stream().map(Wording.VIETNAMESE::say).collect(Collectors.joining(" "));
        assertThat(says)
                .contains("Giấy khen của Chủ tịch UBND cấp xã tặng 01 cá nhân (bảo mật)")
                .contains("Quyết định số 88/QĐ-UBND ngày 05/08/2026", "UBND xã Mậu Lâm");
    }

    @Test
    void a_unit_is_told_by_name_code_and_year() {
        Sentence first = recognised().says().get(0);
        assertThat(Wording.VIETNAMESE.say(first))
                .isEqualTo("Thôn 1 (mã 16231-01) đạt tiêu chuẩn “An toàn về an ninh, trật tự” năm 2024.");
    }
}
