package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.net.UrlEscapers;
import java.util.List;
import vn.toandan.account.OfficeLetterhead;
import vn.toandan.account.Right;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.documents.OfficialFile;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Papers to be signed, printed or hung up, for programs, and the pages that fill in their heads: of a unit's recognition, of an award. */
final class PaperRoutes implements Routes {

    private static final String DECISIONS = "/api/v1/decisions/{unit}/{year}";
    private static final String AWARDS = NominationRoutes.API + "/{id}";
    private static final String PATH = "/noi-bo/van-ban";

    private final Office office;
    private final Pages pages;
    private final StaffNominations nominations;
    private final PaperDesk papers;

    /** One of the papers: where it is fetched, and what it is called. */
    record Paper(String address, String name) {}

    /**
     * The page from which they are fetched.
     *
     * @param issues whether this office has a key to sign certificates with
     * @param hasOwnHead whether one of them is numbered by nobody else
     * @param head what they begin with
     */
    record View(
            String about,
            String back,
            boolean issues,
            boolean hasOwnHead,
            OfficeLetterhead head,
            ImmutableList<Paper> papers) {}

    PaperRoutes(Office office, Pages pages, StaffNominations nominations) {
        this.office = office;
        this.pages = pages;
        this.nominations = nominations;
        this.papers = new PaperDesk(office);
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                ofUnit(PaperHead.wholeIn(file(DECISIONS + "/dossier", "printDossier", this::dossier))
                        .needs(Right.SEE_DECISIONS)),
                ofUnit(PaperHead.in(file(DECISIONS + "/certificate", "issueRecognition", this::recognition))
                        .needs(Right.DECIDE)),
                PaperHead.in(file(AWARDS + "/certificate", "issueAward", this::award))
                        .needs(Right.AWARD)
                        .with("id", Place.PATH, true, Shape.text()),
                ofUnit(Operation.get(PATH + "/{unit}/{year}", "papersPage", Answer.PAGE, this::ofRecognition)
                        .needs(Right.SEE_DECISIONS)),
                Operation.get("/noi-bo/van-ban-khen-thuong", "awardPapersPage", Answer.PAGE, this::ofAward)
                        .needs(Right.SEE_COMMENDATIONS)
                        .with("ma", Place.QUERY, true, Shape.text())
                        .orProblem(Problem.BAD_REQUEST));
    }

    private static Operation file(String path, String id, Operation.Route route) {
        return Operation.get(path, id, new Answer(ReportFormat.PDF.mediaType(), Shape.file()), route)
                .with("format", Place.QUERY, false, Shape.oneOf(List.of("docx", "pdf")))
                .orProblem(Problem.BAD_REQUEST, Problem.UNPROCESSABLE, Problem.UNAVAILABLE);
    }

    private static Operation ofUnit(Operation operation) {
        return operation
                .with("unit", Place.PATH, true, Shape.text())
                .with("year", Place.PATH, true, Shape.whole())
                .within("unit");
    }

    private static UnitYear about(Asked asked) {
        return SheetDesk.about(asked.pathPart("unit"), asked.pathPart("year"));
    }

    private static OfficialFile format(Asked asked) {
        return switch (asked.query("format").orElse("pdf")) {
            case "pdf" -> OfficialFile.PDF;
            case "docx" -> OfficialFile.DOCX;
            default -> throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("format", "paper_format")));
        };
    }

    private Reply dossier(Asked asked) {
        return papers.dossier(asked, about(asked), format(asked));
    }

    private Reply recognition(Asked asked) {
        return papers.certificate(asked, about(asked), format(asked));
    }

    private Reply award(Asked asked) {
        StaffNominations.Filed filed = nominations.find(asked, asked.pathPart("id"));
        return papers.certificate(asked, filed.nomination().id(), format(asked));
    }

    private Reply ofRecognition(Asked asked) {
        UnitYear about = about(asked);
        PaperDesk.There there = papers.of(about);
        if (there.judged().isEmpty()) {
            throw Access.nothingHere();
        }
        String at = "/api/v1/decisions/" + segment(about.unitCode()) + "/" + about.year();
        ImmutableList.Builder<Paper> all = ImmutableList.builder();
        if (there.recognised().isPresent()) {
            all.add(new Paper(at + "/document", "decision"));
        }
        all.add(new Paper(at + "/dossier", "dossier"));
        if (there.recognised().isPresent() && asked.account().may(Right.DECIDE) && issues()) {
            all.add(new Paper(at + "/certificate", "certificate"));
        }
        String name = there.judged().get().sheet().unit().name();
        return shown(
                asked,
                (name.isBlank() ? about.unitCode() : name) + ", " + about.year(),
                AssessedPageRoutes.PATH + "/" + about.unitCode() + "/" + about.year(),
                true,
                all.build());
    }

    private Reply ofAward(Asked asked) {
        String ma = asked.query("ma")
                .orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("ma", "missing"))));
        StaffNominations.Filed filed = nominations.find(asked, ma);
        if (filed.standing().isEmpty()) {
            throw Access.nothingHere();
        }
        String id = filed.nomination().id();
        String at = NominationRoutes.API + "/" + segment(id);
        ImmutableList.Builder<Paper> all = ImmutableList.builder();
        all.add(new Paper(at + "/decision", "decision"));
        if (asked.account().may(Right.AWARD) && issues()) {
            all.add(new Paper(at + "/certificate", "certificate"));
        }
        return shown(
                asked,
                id,
                "/noi-bo/ho-so-de-nghi?ma="
                        + UrlEscapers.urlFormParameterEscaper().escape(id),
                false,
                all.build());
    }

    private boolean issues() {
        return office.issuing().isPresent();
    }

    private Reply shown(Asked asked, String about, String back, boolean hasOwnHead, ImmutableList<Paper> all) {
        return pages.show(
                asked, "staffPapers", new View(about, back, issues(), hasOwnHead, PaperHead.usual(asked, office), all));
    }

    private static String segment(String text) {
        return UrlEscapers.urlPathSegmentEscaper().escape(text);
    }
}
