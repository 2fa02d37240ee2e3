package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.certificate.Certificate;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * A certificate as it hangs on the wall ("giấy chứng nhận, giấy khen theo thể thức"): its lines in their order and the square to check it by, apart from the file they are
 * set in; as opposed to the {@link Certificate}, which is what they say.
 *
 * @param code what stands in the square
 */
record CertificatePaper(
        OfficialFrame frame,
        String authority,
        String title,
        String subject,
        String merit,
        ImmutableList<String> foot,
        String check,
        String signer,
        SquareCode code) {

    /** @param head where it is signed and by whom; number, day and body are the decision's */
    static CertificatePaper of(Certificate certificate, String code, Letterhead head, Wording wording) {
        return new Writer(certificate, wording).write(code, head);
    }

    private record Writer(Certificate certificate, Wording wording) {

        CertificatePaper write(String code, Letterhead head) {
            OfficeHolder holder = holder();
            OfficialFrame frame = OfficialFrame.of(
                    new Letterhead(
                            Optional.empty(),
                            Optional.of(certificate.body()),
                            Optional.of(certificate.number()),
                            head.place(),
                            Optional.of(certificate.on()),
                            head.signer().or(() -> Optional.of(holder.office())),
                            ImmutableList.of()),
                    Optional.empty(),
                    "number.blank",
                    wording);
            return new CertificatePaper(
                    frame,
                    OfficialFrame.capitals(holder.whole()),
                    title(),
                    wording.phrase(certificate.subject()),
                    merit(),
                    ImmutableList.of(
                            say("decision", certificate.number(), certificate.on()),
                            say("entry", certificate.entry().text())),
                    say("check"),
                    frame.signer(),
                    SquareCode.of(code));
        }

        private OfficeHolder holder() {
            return certificate.deed() instanceof Certificate.Commended commended
                    ? OfficeHolder.of(commended.form().authority(), certificate.body(), wording)
                    : OfficeHolder.of(
                            ((Certificate.Recognised) certificate.deed()).authority(), certificate.body(), wording);
        }

        private String title() {
            if (certificate.deed() instanceof Certificate.Commended commended) {
                return switch (commended.form().family()) {
                    case GIAY_KHEN -> say("title.giay_khen");
                    case BANG_KHEN -> say("title.bang_khen");
                    case CO_THI_DUA -> say("title.co_thi_dua");
                    case KY_NIEM_CHUONG -> say("title.ky_niem_chuong");
                };
            }
            return say("title.recognised");
        }

        private String merit() {
            return certificate.deed() instanceof Certificate.Recognised recognised
                    ? say("merit.recognised", Integer.toString(recognised.year()))
                    : say("merit.commended");
        }

        private String say(String key, Object... values) {
            return wording.phrase(Sentence.of("persistence/wording:certificate." + key, values));
        }
    }
}
