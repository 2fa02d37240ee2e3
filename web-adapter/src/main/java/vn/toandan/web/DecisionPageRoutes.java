package vn.toandan.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.toandan.account.Right;
import vn.toandan.recognition.Recognitions.Kept;
import vn.toandan.safety.Competence.Authority;
import vn.toandan.safety.Procedure;
import vn.toandan.safety.RuleSet;
import vn.toandan.unit.UnitKind;
import vn.toandan.web.DecisionOffice.Told;
import vn.toandan.web.DecisionOffice.Typed;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Decisions on pages: those of a year, and the form by which one is recorded or annulled, all reasons against it shown at once. */
final class DecisionPageRoutes implements Routes {

    private static final String PATH = "/noi-bo/quyet-dinh";
    private static final String NEW = "/noi-bo/quyet-dinh-moi";
    private static final String ANNUL = "/noi-bo/huy-quyet-dinh";

    private static final Shape FORM = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("csrf", Shape.text())
                    .put("number", Shape.text(100))
                    .put("on", Shape.text(10))
                    .put("authority", Shape.text())
                    .put("body", Shape.text(200))
                    .put("year", Shape.text(4))
                    .put("units", Shape.text())
                    .put("papers", Shape.listOf(Shape.text()))
                    .put("ground", Shape.text(2_000))
                    .buildOrThrow(),
            List.of("csrf", "number", "on", "authority", "body", "year", "units"));

    private final Office office;
    private final Pages pages;
    private final DecisionOffice decisions;
    private final SheetDesk sheets;
    private final UnitNames names;

    /** Those of a year. */
    record Overview(int year, Paged<Kept> kept, UnitNames.Known names) {

        String unit(Kept kept) {
            return names.of(kept.recognition().about().unitCode());
        }

        String paper(Page page, Kept kept, String format) {
            return page.link(
                    "/api/v1/decisions/" + kept.recognition().about().unitCode() + "/" + year + "/document",
                    "format",
                    format);
        }

        String papers(Page page, Kept kept) {
            return page.link("/noi-bo/van-ban/" + kept.recognition().about().unitCode() + "/" + year);
        }

        String view(Page page, Kept kept) {
            return page.link(
                    AssessedPageRoutes.PATH + "/" + kept.recognition().about().unitCode() + "/" + year);
        }
    }

    /** The form of a decision, or of its annulment. */
    record Form(boolean isAnnulment, Typed typed, ImmutableList<Procedure.Step> papers, ImmutableList<Wrong> errors) {

        ImmutableList<Authority> authorities() {
            return ImmutableList.copyOf(Authority.values());
        }

        String units() {
            return String.join(", ", typed.units());
        }

        String address(Page page) {
            return page.link(isAnnulment ? ANNUL : PATH);
        }

        boolean isWrong(String field) {
            return errors.stream().anyMatch(wrong -> wrong.field().equals(field));
        }
    }

    /** What was written. */
    record Done(boolean isAnnulment, Typed typed, Told told) {}

    DecisionPageRoutes(Office office, Pages pages, DecisionOffice decisions) {
        this.office = office;
        this.pages = pages;
        this.decisions = decisions;
        this.sheets = new SheetDesk(office);
        this.names = new UnitNames(office);
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(PATH, "decisionsPage", Answer.PAGE, this::list)
                        .needs(Right.SEE_DECISIONS)
                        .with("year", Place.QUERY, false, Shape.whole())
                        .asStop("nav.decisions")),
                form(Operation.get(NEW, "newDecisionPage", Answer.PAGE, asked -> fresh(asked, false))),
                form(Operation.get(ANNUL, "annulmentPage", Answer.PAGE, asked -> fresh(asked, true))),
                Operation.post(PATH, "decided", FORM, Reply.CREATED, Answer.PAGE, asked -> send(asked, false))
                        .needs(Right.DECIDE)
                        .orProblem(Problem.UNPROCESSABLE),
                Operation.post(ANNUL, "annulled", FORM, Reply.CREATED, Answer.PAGE, asked -> send(asked, true))
                        .needs(Right.DECIDE)
                        .orProblem(Problem.UNPROCESSABLE));
    }

    private static Operation form(Operation operation) {
        return operation
                .needs(Right.DECIDE)
                .with("unit", Place.QUERY, false, Shape.text())
                .with("year", Place.QUERY, false, Shape.whole())
                .within("unit");
    }

    private Reply list(Asked asked) {
        int year = asked.query("year").isPresent()
                ? FactRoutes.year(asked)
                : office.today().getYear();
        return pages.show(
                asked,
                Reply.OK,
                "staffDecisions",
                new Overview(
                        year,
                        Paged.of(asked, decisions.of(asked, year), DecisionOffice::key),
                        names.of(asked.account())),
                ImmutableList.of("year", Integer.toString(year)));
    }

    private Reply fresh(Asked asked, boolean isAnnulment) {
        Typed typed = new Typed(
                "",
                office.today().toString(),
                "",
                "",
                asked.query("year").orElse(Integer.toString(office.today().getYear())),
                asked.query("unit").stream().collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                "");
        return pages.show(asked, "staffDecision", new Form(isAnnulment, typed, papers(typed), ImmutableList.of()));
    }

    /** Those of the kind of the first unit; of every kind, each once, where none is named yet. Which of them a decision needs the core says. */
    private ImmutableList<Procedure.Step> papers(Typed typed) {
        Map<String, Procedure.Step> papers = new LinkedHashMap<>();
        RuleSet rules = office.standard().on(office.today()).orElseThrow();
        kinds(typed).stream()
                .flatMap(kind -> rules.of(kind).procedure().stream())
                .flatMap(procedure -> procedure.papers().stream())
                .forEach(step -> papers.putIfAbsent(step.id(), step));
        return ImmutableList.copyOf(papers.values());
    }

    private ImmutableList<UnitKind> kinds(Typed typed) {
        return typed.units().isEmpty()
                ? ImmutableList.copyOf(UnitKind.values())
                : sheets.kind(typed.units().get(0), typed.year())
                        .map(ImmutableList::of)
                        .orElse(ImmutableList.copyOf(UnitKind.values()));
    }

    private Reply send(Asked asked, boolean isAnnulment) {
        Typed typed = new Typed(
                asked.field("number").orElse(""),
                asked.field("on").orElse(""),
                asked.field("authority").orElse(""),
                asked.field("body").orElse(""),
                asked.field("year").orElse("").strip(),
                ImmutableList.copyOf(Splitter.onPattern("[,;\\s]+")
                        .omitEmptyStrings()
                        .split(asked.field("units").orElse(""))),
                isAnnulment ? ImmutableList.of() : asked.fields("papers"),
                asked.field("ground").orElse(""));
        try {
            Told told = isAnnulment ? decisions.annul(asked, typed) : decisions.decide(asked, typed);
            return pages.show(asked, Reply.CREATED, "staffDecided", new Done(isAnnulment, typed, told));
        } catch (Problem.Refusal refusal) {
            if (refusal.problem().status() != Problem.UNPROCESSABLE) {
                throw refusal;
            }
            ImmutableList<Wrong> errors = refusal.problem().errors();
            return pages.show(
                    asked, Problem.UNPROCESSABLE, "staffDecision", new Form(isAnnulment, typed, papers(typed), errors));
        }
    }
}
