package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.persistence.documents.ReportJson;
import vn.toandan.reporting.Period;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** The figures that are published, for other programs. */
final class FigureRoutes implements Routes {

    static final Shape AMOUNT = Shape.object(
            ImmutableMap.of(
                    "value", Shape.whole(),
                    "of", Shape.whole(),
                    "percent", Shape.text().orNothing()),
            List.of("value"));

    private static final Shape REPORT = Shape.object(
            ImmutableMap.of(
                    "from",
                    Shape.day(),
                    "to",
                    Shape.day(),
                    "under",
                    Shape.text().orNothing(),
                    "asKnown",
                    Shape.day().orNothing(),
                    "published",
                    Shape.object(
                            ImmutableMap.of("smallest", Shape.whole().orNothing(), "says", Shape.listOf(Shape.text())),
                            List.of("smallest", "says")),
                    "figures",
                    Shape.listOf(Shape.object(
                            ImmutableMap.<String, Shape>builder()
                                    .put("id", Shape.text())
                                    .put("value", Shape.whole().orNothing())
                                    .put("withheld", Shape.yesOrNo())
                                    .put("of", Shape.whole())
                                    .put("percent", Shape.text().orNothing())
                                    .put("definition", Shape.text())
                                    .put("byKind", Shape.namesTo(AMOUNT).orNothing())
                                    .put("before", AMOUNT.orNothing())
                                    .buildOrThrow(),
                            List.of("id", "value", "withheld", "definition", "byKind", "before")))),
            List.of("from", "to", "under", "asKnown", "published", "figures"));

    private final PublishedFigures figures;
    private final Throttle throttle = new Throttle(60);

    FigureRoutes(PublishedFigures figures) {
        this.figures = figures;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(Operation.get("/api/v1/figures", "showFigures", Answer.json(REPORT), this::show)
                .with("from", Place.QUERY, true, Shape.day())
                .with("to", Place.QUERY, true, Shape.day())
                .orProblem(Problem.BAD_REQUEST, Problem.UNPROCESSABLE, Problem.TOO_MANY));
    }

    private Reply show(Asked asked) {
        throttle.count(asked.origin());
        List<Wrong> errors = new ArrayList<>();
        Optional<LocalDate> from = asked.day("from", errors);
        Optional<LocalDate> to = asked.day("to", errors);
        if (asked.query("from").isEmpty()) {
            errors.add(Wrong.of("from", "missing"));
        }
        if (asked.query("to").isEmpty()) {
            errors.add(Wrong.of("to", "missing"));
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Reply.of(Problem.of(Problem.BAD_REQUEST, errors), asked.wording());
        }
        ImmutableList<Wrong> against = figures.against(from.get(), to.get());
        if (!against.isEmpty()) {
            return Reply.of(Problem.of(Problem.UNPROCESSABLE, against), asked.wording());
        }
        return Reply.json(ReportJson.show(figures.of(new Period(from.get(), to.get())), asked.wording()));
    }
}
