package vn.toandan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.certificate.Certificates.recognised;
import static vn.toandan.certificate.Certificates.withheld;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.Recipient;
import vn.toandan.safety.Competence.Authority;

/** What stands in the square, byte by byte: certificates printed today are read for ever. */
class CompactBytesTest {

    @Test
    void a_recognition_is_written_as_it_was_in_the_first_release() {
        assertThat(HexFormat.of().formatHex(CompactBytes.of(recognised())))
                .isEqualTo("01"
                        + "01"
                        + "00112233445566ff"
                        + "004e49"
                        + "0c3231302f51c4902d55424e44"
                        + "1355424e442078c3a3204de1baad75204cc3a26d"
                        + "00"
                        + "07e8"
                        + "0831363233312d3031"
                        + "075468c3b46e2031");
    }

    @Test
    void what_was_written_reads_the_same() {
        assertThat(CompactBytes.read(CompactBytes.of(recognised()))).contains(recognised());
        assertThat(CompactBytes.read(CompactBytes.of(withheld()))).contains(withheld());
        Certificate named = Certificates.commended(Optional.of("BM-07"));
        assertThat(CompactBytes.read(CompactBytes.of(named))).contains(named);
    }

    @Test
    void every_form_recipient_and_authority_has_its_place() {
        for (CommendationForm form : CommendationForm.ALL) {
            for (Recipient recipient : Recipient.values()) {
                Certificate one = new Certificate(
                        withheld().entry(),
                        "1/QĐ",
                        withheld().on(),
                        "UBND xã",
                        new Certificate.Commended(form, recipient, Optional.empty()));
                assertThat(CompactBytes.read(CompactBytes.of(one))).contains(one);
            }
        }
        for (Authority authority : Authority.values()) {
            Certificate one = new Certificate(
                    recognised().entry(),
                    "1/QĐ",
                    recognised().on(),
                    "UBND xã",
                    new Certificate.Recognised("1", "Thôn", 9999, authority));
            assertThat(CompactBytes.read(CompactBytes.of(one))).contains(one);
        }
    }

    @Test
    void what_is_cut_short_or_longer_is_none() {
        byte[] bytes = CompactBytes.of(recognised());
        for (int length = 0; length < bytes.length; length++) {
            assertThat(CompactBytes.read(Arrays.copyOf(bytes, length)))
                    .as("%s bytes", length)
                    .isEmpty();
        }
        assertThat(CompactBytes.read(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
    }

    @Test
    void whatever_bytes_are_given_nothing_is_read_that_would_be_written_otherwise() {
        Random random = new Random(20_241_114);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = CompactBytes.of(round % 2 == 0 ? recognised() : withheld());
            for (int change = random.nextInt(4); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            CompactBytes.read(bytes)
                    .ifPresent(read -> assertThat(CompactBytes.of(read)).isEqualTo(bytes));
        }
    }

    @Test
    void a_text_of_eighty_bytes_fits_and_one_more_does_not() {
        String longest = "ă".repeat(Certificate.LONGEST / 2);
        assertThat(Certificates.commended(Optional.of(longest)).deed()).isNotNull();
        assertThatThrownBy(() -> Certificates.commended(Optional.of(longest + "a")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
