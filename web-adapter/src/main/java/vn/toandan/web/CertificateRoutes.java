package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import vn.toandan.certificate.CertificateCheck;
import vn.toandan.certificate.CheckedCertificate;
import vn.toandan.certificate.Verifier;
import vn.toandan.certificate.Withdrawals;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.Recipient;
import vn.toandan.persistence.documents.CertificateJson;
import vn.toandan.web.Operation.Answer;

/**
 * Checks certificates of this office, for people and for other programs: against its public key, and what was withdrawn until today by its own register. What was sent is
 * told nobody, nor kept; it comes in the body, since an address is written down on its way.
 */
final class CertificateRoutes implements Routes {

    private static final String FIELD = "certificate";

    /** Room for a certificate, the address before it, and the blanks that copying adds. */
    private static final int LONGEST = 4_000;

    private static final Shape GIVEN = Shape.object(ImmutableMap.of(FIELD, Shape.text(LONGEST)), List.of(FIELD));

    private static final Shape CERTIFICATE = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("entry", Shape.text())
                    .put("number", Shape.text())
                    .put("on", Shape.day())
                    .put("body", Shape.text())
                    .put("kind", Shape.oneOf(List.of("recognition", "commendation")))
                    .put("authority", Shape.text())
                    .put("says", Shape.listOf(Shape.text()))
                    .put("unitCode", Shape.text())
                    .put("unitName", Shape.text())
                    .put("year", Shape.whole())
                    .put(
                            "form",
                            Shape.oneOf(CommendationForm.ALL.stream()
                                    .map(CommendationForm::code)
                                    .toList()))
                    .put(
                            "recipient",
                            Shape.oneOf(ImmutableList.copyOf(Recipient.values()).stream()
                                    .map(Recipient::code)
                                    .toList()))
                    .put("subject", Shape.text().orNothing())
                    .buildOrThrow(),
            List.of("entry", "number", "on", "body", "kind", "authority", "says"));

    private static final Shape CHECKED = Shape.object(
            ImmutableMap.of(
                    "result",
                    Shape.oneOf(List.of("in_force", "withdrawn", "not_known", "not_genuine", "not_readable")),
                    "says",
                    Shape.text(),
                    "because",
                    Shape.listOf(Shape.text()),
                    "withdrawal",
                    Shape.object(
                                    ImmutableMap.of("since", Shape.day(), "number", Shape.text()),
                                    List.of("since", "number"))
                            .orNothing(),
                    "certificate",
                    CERTIFICATE.orNothing()),
            List.of("result", "says", "because", "withdrawal", "certificate"));

    private final Office office;
    private final Pages pages;
    private final Throttle throttle = new Throttle(60);

    CertificateRoutes(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
    }

    /** The form, and above it what was found of the one before. */
    record View(boolean isOpen, Optional<CheckedCertificate> checked) {}

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get("/xac-minh", "certificatePage", Answer.PAGE, this::form),
                Operation.post("/xac-minh", "certificateChecked", GIVEN, Reply.OK, Answer.PAGE, this::show)
                        .orProblem(Problem.UNSUPPORTED, Problem.TOO_MANY, Problem.UNAVAILABLE),
                Operation.post(
                                "/api/v1/certificates/check",
                                "checkCertificate",
                                GIVEN,
                                Reply.OK,
                                Answer.json(CHECKED),
                                this::check)
                        .orProblem(
                                Problem.BAD_REQUEST,
                                Problem.TOO_LARGE,
                                Problem.UNSUPPORTED,
                                Problem.TOO_MANY,
                                Problem.UNAVAILABLE));
    }

    private Reply form(Asked asked) {
        return pages.show(asked, FIELD, new View(office.certificates().isPresent(), Optional.empty()));
    }

    private Reply show(Asked asked) {
        throttle.count(asked.origin());
        CheckedCertificate checked = checked(asked.field(FIELD).orElse(""));
        return pages.show(asked, FIELD, new View(true, Optional.of(checked)));
    }

    private Reply check(Asked asked) {
        throttle.count(asked.origin());
        Body body = Body.of(asked);
        Optional<String> given = body.text(FIELD);
        body.end();
        if (given.isEmpty()) {
            return Reply.of(Problem.of(Problem.BAD_REQUEST, Problem.Wrong.of(FIELD, "missing")), asked.wording());
        }
        return Reply.json(CertificateJson.checked(checked(given.get()), asked.wording()));
    }

    private CheckedCertificate checked(String given) {
        Verifier key = office.certificates().orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.UNAVAILABLE)));
        Withdrawals today =
                office.read(registers -> office.certificateDesk(registers).withdrawals(office.today()));
        return new CertificateCheck(key, Optional.of(today)).check(given, office.today());
    }
}
