package vn.toandan.certificate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Checks certificates of one office against its key and a list of withdrawals ("kiểm tra giấy chứng nhận"); it asks no register. */
public final class CertificateCheck {

    /** Older than that, a list says nothing of today any more: our reading, no text's. */
    public static final int DAYS_A_LIST_HOLDS = 31;

    private final Verifier office;
    private final Optional<Withdrawals> list;

    public CertificateCheck(Verifier office, Optional<Withdrawals> list) {
        this.office = office;
        this.list = list;
    }

    /** As read from the paper, on that day. */
    public CheckedCertificate check(String text, LocalDate on) {
        Optional<CompactText.Parts> parts = CompactText.read(text);
        if (parts.isEmpty()) {
            return new CheckedCertificate.NotReadable();
        }
        if (!parts.get().areSigned(office)) {
            return new CheckedCertificate.NotGenuine();
        }
        return parts.get()
                .certificate()
                .map(certificate -> inForce(certificate, on))
                .orElseGet(CheckedCertificate.NotReadable::new);
    }

    private CheckedCertificate inForce(Certificate certificate, LocalDate on) {
        if (list.isEmpty()) {
            return new CheckedCertificate.NotKnown(certificate, Certificate.wording("because.no_list"));
        }
        Optional<Withdrawal> withdrawal = list.get().of(certificate.entry());
        if (withdrawal.isPresent()) {
            return new CheckedCertificate.Withdrawn(certificate, withdrawal.get());
        }
        LocalDate dated = list.get().dated();
        if (dated.isBefore(certificate.on())) {
            return new CheckedCertificate.NotKnown(
                    certificate, Certificate.wording("because.list_before", dated, certificate.on()));
        }
        return ChronoUnit.DAYS.between(dated, on) > DAYS_A_LIST_HOLDS
                ? new CheckedCertificate.NotKnown(
                        certificate, Certificate.wording("because.list_old", dated, DAYS_A_LIST_HOLDS))
                : new CheckedCertificate.InForce(certificate, dated);
    }
}
