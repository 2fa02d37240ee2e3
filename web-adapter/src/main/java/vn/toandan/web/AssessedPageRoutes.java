package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toandan.account.Right;
import vn.toandan.judging.Judged;
import vn.toandan.safety.Check;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** The results of a year on a page, and all about one unit side by side for whoever decides. */
final class AssessedPageRoutes implements Routes {

    static final String PATH = "/noi-bo/ket-qua";

    private static final Shape FORM =
            Shape.object(ImmutableMap.of("csrf", Shape.text(), "year", Shape.text(4)), List.of("csrf", "year"));

    private final Office office;
    private final Pages pages;
    private final SheetDesk sheets;
    private final AssessedRoutes assessments;

    /**
     * Those of a year.
     *
     * @param recorded what was just recorded, if anything was
     */
    record Results(
            int year, Paged<Judged> judged, Optional<AssessedRoutes.Recorded> recorded, ImmutableList<Wrong> errors) {

        /** The checks that fail or are open, by their ids. */
        String open(Judged judged) {
            return judged.assessment().checks().stream()
                    .filter(check ->
                            check.verdict() == CheckVerdict.NOT_MET || check.verdict() == CheckVerdict.NOT_KNOWN)
                    .map(Check::id)
                    .collect(Collectors.joining(", "));
        }

        String address(Page page, Judged judged) {
            return page.link(PATH + "/" + judged.unit().code() + "/" + year);
        }
    }

    AssessedPageRoutes(Office office, Pages pages, AssessedRoutes assessments) {
        this.office = office;
        this.pages = pages;
        this.sheets = new SheetDesk(office);
        this.assessments = assessments;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(PATH, "assessmentsPage", Answer.PAGE, this::list)
                        .needs(Right.SEE_ASSESSMENTS)
                        .with("year", Place.QUERY, false, Shape.whole())
                        .asStop("nav.results")),
                Operation.post(PATH, "yearJudged", FORM, Reply.OK, Answer.PAGE, this::judge)
                        .needs(Right.REVIEW)
                        .orProblem(Problem.BAD_REQUEST, Problem.UNPROCESSABLE),
                Operation.get(PATH + "/{unit}/{year}", "decisionView", Answer.PAGE, this::view)
                        .needs(Right.SEE_ASSESSMENTS)
                        .with("unit", Place.PATH, true, Shape.text())
                        .with("year", Place.PATH, true, Shape.whole())
                        .within("unit"));
    }

    private Reply list(Asked asked) {
        int year = asked.query("year").isPresent()
                ? FactRoutes.year(asked)
                : office.today().getYear();
        return shown(asked, year, Optional.empty());
    }

    private Reply shown(Asked asked, int year, Optional<AssessedRoutes.Recorded> recorded) {
        ImmutableList<Judged> all = ImmutableList.of();
        ImmutableList<Wrong> errors = ImmutableList.of();
        try {
            all = assessments.all(asked, year, Optional.empty(), Optional.empty());
        } catch (Problem.Refusal refusal) {
            // A unit that was not there in that year has no results; a year without law says why.
            errors = refusal.problem().errors();
        }
        return pages.show(
                asked,
                errors.isEmpty() ? Reply.OK : Problem.UNPROCESSABLE,
                "staffResults",
                new Results(year, Paged.of(asked, all, one -> one.unit().code()), recorded, errors),
                ImmutableList.of("year", Integer.toString(year)));
    }

    private Reply judge(Asked asked) {
        String year = asked.field("year").orElse("").strip();
        if (!year.matches("[1-9][0-9]{3}")) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("year", "whole")));
        }
        int number = Integer.parseInt(year);
        return shown(asked, number, Optional.of(assessments.record(asked, number, Optional.empty(), Optional.empty())));
    }

    private Reply view(Asked asked) {
        SheetDesk.Held held = sheets.find(asked.pathPart("unit"), asked.pathPart("year"));
        return pages.show(asked, "staffDecide", office.read(registers -> DecisionView.of(office, registers, held)));
    }
}
