package vn.toandan.certificate;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.Recipient;
import vn.toandan.safety.Competence.Authority;

/** Certificates for tests. */
public final class Certificates {

    public static final LocalDate DECIDED_ON = LocalDate.of(2024, 11, 14);
    public static final Keyed OFFICE = new Keyed("UBND xã Mậu Lâm");

    private Certificates() {}

    /** Of a residential area. */
    public static Certificate recognised() {
        return new Certificate(
                new Entry("00112233445566ff"),
                "210/QĐ-UBND",
                DECIDED_ON,
                "UBND xã Mậu Lâm",
                new Certificate.Recognised("16231-01", "Thôn 1", 2024, Authority.COMMUNE_CHAIR));
    }

    /** Of a person whom nobody may know. */
    public static Certificate withheld() {
        return commended(Optional.empty());
    }

    static Certificate commended(Optional<String> subject) {
        return new Certificate(
                new Entry("0123456789abcdef"),
                "88/QĐ-UBND",
                LocalDate.of(2026, 8, 5),
                "UBND xã Mậu Lâm",
                new Certificate.Commended(CommendationForm.COMMUNE_GIAY_KHEN, Recipient.INDIVIDUAL, subject));
    }
}
