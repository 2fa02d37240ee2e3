package vn.toandan.web;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.certificate.Certificate;
import vn.toandan.certificate.CertificateDesk;
import vn.toandan.certificate.Issued;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.documents.CertificateDocx;
import vn.toandan.persistence.documents.CertificatePdf;
import vn.toandan.persistence.documents.DossierPaper;
import vn.toandan.persistence.documents.Letterhead;
import vn.toandan.persistence.documents.OfficialFile;
import vn.toandan.persistence.sheets.Results;
import vn.toandan.recognition.Recognition;
import vn.toandan.recognition.Recognitions;
import vn.toandan.safety.Procedure;

/** Prints the dossier of a unit and certificates ("in hồ sơ, giấy chứng nhận"), byte for byte as the command line does; as opposed to decisions, which the {@link DecisionOffice} prints. */
final class PaperDesk {

    private final Office office;

    /**
     * What can be printed of a unit and a year.
     *
     * @param judged whose dossier it is; empty where nothing is on file
     */
    record There(Optional<Judgement> judged, Optional<Recognition> recognised) {}

    PaperDesk(Office office) {
        this.office = office;
    }

    There of(UnitYear about) {
        return office.read(registers -> there(registers, about));
    }

    private static There there(Registers registers, UnitYear about) {
        return new There(
                registers.judgements().latest(about).map(Judgements.Kept::judgement),
                registers.recognitions().of(about).stream()
                        .filter(kept -> kept.annulment().isEmpty())
                        .map(Recognitions.Kept::recognition)
                        .findFirst());
    }

    Reply dossier(Asked asked, UnitYear about, OfficialFile file) {
        There there = of(about);
        Judgement judged = there.judged().orElseThrow(Access::nothingHere);
        LocalDate day = there.recognised().map(one -> one.decision().on()).orElseGet(office::today);
        Procedure procedure = office.standard()
                .on(day)
                .flatMap(rules -> rules.of(judged.sheet().unit().kind()).procedure())
                .orElseThrow(Access::nothingHere);
        ImmutableSet<String> papers =
                ImmutableSet.copyOf(there.recognised().map(Recognition::papers).orElseGet(ImmutableSortedSet::of));
        String name = judged.sheet().unit().name();
        Letterhead head = PaperHead.whole(asked, office);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Results results = Results.toStream(out)) {
            DossierPaper.write(
                    name.isBlank() ? about.unitCode() : name,
                    Integer.toString(about.year()),
                    procedure,
                    papers,
                    head,
                    asked.wording(),
                    file,
                    results);
            results.publish();
        }
        return reply("ho-so-" + about.unitCode() + "-" + about.year(), file, out);
    }

    Reply certificate(Asked asked, UnitYear about, OfficialFile file) {
        return certificate(
                asked,
                office.read(registers -> desk(registers).ofRecognition(about, Office.EVERYTHING_KNOWN)),
                "giay-cong-nhan-" + about.unitCode() + "-" + about.year(),
                file);
    }

    Reply certificate(Asked asked, String nomination, OfficialFile file) {
        return certificate(
                asked,
                office.read(registers -> desk(registers).ofAward(nomination, Office.EVERYTHING_KNOWN)),
                "giay-khen-" + nomination,
                file);
    }

    private CertificateDesk desk(Registers registers) {
        return office.certificateDesk(registers);
    }

    private Reply certificate(Asked asked, Issued issued, String name, OfficialFile file) {
        Office.Issuing issuing =
                office.issuing().orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.UNAVAILABLE)));
        Certificate certificate = StaffNominations.ready(issued);
        String code = issuing.before() + certificate.sealedBy(issuing.key());
        Letterhead head = PaperHead.of(asked, office);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Results results = Results.toStream(out)) {
            if (file == OfficialFile.PDF) {
                CertificatePdf.write(certificate, code, head, asked.wording(), results);
            } else {
                CertificateDocx.write(certificate, code, head, asked.wording(), results);
            }
            results.publish();
        }
        return reply(name, file, out);
    }

    private static Reply reply(String name, OfficialFile file, ByteArrayOutputStream bytes) {
        boolean isPdf = file == OfficialFile.PDF;
        return Reply.file(
                (isPdf ? ReportFormat.PDF : ReportFormat.DOCX).mediaType(),
                name.replaceAll("[^A-Za-z0-9-]", "-") + (isPdf ? ".pdf" : ".docx"),
                bytes.toByteArray());
    }
}
