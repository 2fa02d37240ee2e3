package vn.toandan.commendation;

import static vn.toandan.commendation.Nominations.IN_AUGUST;

import java.time.LocalDate;
import java.util.Optional;

/** Decisions on commendations for tests. */
public final class Awards {

    public static final LocalDate IN_SEPTEMBER = LocalDate.of(2026, 9, 7);

    private Awards() {}

    static AwardDecision decision(String number, LocalDate on) {
        return new AwardDecision(number, on, AwardingAuthority.COMMUNE_CHAIR, "UBND xã Mậu Lâm");
    }

    /** The resident's certificate, with a supplement of the commune. */
    public static Award awarded() {
        return new Award(
                "DN-01",
                Optional.of("VU-12/BM-07"),
                Optional.of("16249"),
                SubjectKind.INDIVIDUAL,
                CommendationForm.COMMUNE_GIAY_KHEN,
                decision("88/QĐ-UBND", IN_AUGUST),
                new NationalAmount(760_000),
                Optional.of(new LocalSupplement(500_000, "Quỹ của xã, Nghị quyết 3/NQ-HĐND")),
                IN_AUGUST);
    }

    public static Revocation revoked() {
        return new Revocation(
                decision("95/QĐ-UBND", IN_SEPTEMBER), RevocationGround.FRAUD, "Kết luận 12/KL-TTr", IN_SEPTEMBER);
    }
}
