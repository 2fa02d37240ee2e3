package vn.toandan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.certificate.Certificates.OFFICE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list that an office publishes: a file that a person can read, that nobody can change. */
class WithdrawalsTest {

    private static final Withdrawals LIST = Withdrawals.of(
            LocalDate.of(2026, 9, 7),
            List.of(
                    new Withdrawal(new Entry("ff00000000000000"), LocalDate.of(2026, 9, 6), "95/QĐ-UBND"),
                    new Withdrawal(new Entry("0000000000000001"), LocalDate.of(2024, 12, 2), "230 /QĐ-UBND")));

    private static final String FILE = LIST.sealedBy(OFFICE);

    @Test
    void it_is_a_line_each_in_the_order_of_entries() {
        assertThat(FILE.lines())
                .startsWith(
                        "TOANDAN WITHDRAWALS 1",
                        "dated 2026-09-07",
                        "0000000000000001 2024-12-02 230 /QĐ-UBND",
                        "ff00000000000000 2026-09-06 95/QĐ-UBND")
                .hasSize(5);
    }

    @Test
    void what_was_withdrawn_twice_stands_in_it_once_as_of_the_last_time() {
        Entry entry = new Entry("0000000000000001");
        Withdrawal first = new Withdrawal(entry, LocalDate.of(2024, 12, 2), "230/QĐ-UBND");
        Withdrawal last = new Withdrawal(entry, LocalDate.of(2025, 3, 4), "41/QĐ-UBND");
        assertThat(Withdrawals.of(LIST.dated(), List.of(first, last)).all()).containsExactly(last);
    }

    @Test
    void it_reads_as_it_was_written_however_its_lines_end() {
        assertThat(Withdrawals.read(FILE, OFFICE)).isEqualTo(new Withdrawals.Read.Genuine(LIST));
        assertThat(Withdrawals.read("\uFEFF" + FILE.replace("\n", "\r\n"), OFFICE))
                .isEqualTo(new Withdrawals.Read.Genuine(LIST));
        Withdrawals empty = Withdrawals.of(LIST.dated(), List.of());
        assertThat(Withdrawals.read(empty.sealedBy(OFFICE), OFFICE)).isEqualTo(new Withdrawals.Read.Genuine(empty));
    }

    @Test
    void a_line_left_out_or_another_day_is_noticed() {
        String shorter = FILE.replace("ff00000000000000 2026-09-06 95/QĐ-UBND\n", "");
        assertThat(Withdrawals.read(shorter, OFFICE)).isEqualTo(new Withdrawals.Read.NotGenuine());
        String later = FILE.replace("dated 2026-09-07", "dated 2027-09-07");
        assertThat(Withdrawals.read(later, OFFICE)).isEqualTo(new Withdrawals.Read.NotGenuine());
        assertThat(Withdrawals.read(FILE, new Keyed("UBND xã khác"))).isEqualTo(new Withdrawals.Read.NotGenuine());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TOANDAN WITHDRAWALS 1",
                "TOANDAN WITHDRAWALS 1\ndated 2026-09-07\n",
                "TOANDAN WITHDRAWALS 1\ndated 07/09/2026\nsignature AA==\n",
                "TOANDAN WITHDRAWALS 1\ndated 2026-09-07\nabc\nsignature AA==\n",
                "TOANDAN WITHDRAWALS 1\ndated 2026-09-07\nsignature ???\n"
            })
    void what_is_no_list_is_not_readable(String file) {
        assertThat(Withdrawals.read(file, OFFICE)).isEqualTo(new Withdrawals.Read.NotReadable());
    }
}
