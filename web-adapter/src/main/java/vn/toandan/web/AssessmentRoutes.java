package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.toandan.persistence.documents.AnswersJson;
import vn.toandan.web.Operation.Answer;

/** Units judged: so far those that nobody keeps. */
final class AssessmentRoutes implements Routes {

    private static final Shape VALUE = Shape.anyOf(Shape.whole(), Shape.text(), Shape.nothing());

    private static final Shape FACTS = Shape.namesTo(VALUE);

    private static final Shape SHEET = Shape.object(
            ImmutableMap.of(
                    "unitKind", StandardRoutes.KIND,
                    "unitCode", Shape.text(),
                    "unitName", Shape.text().orNothing(),
                    "year", Shape.whole(),
                    "decidedOn", Shape.day().orNothing(),
                    "facts", FACTS),
            List.of("unitKind", "unitCode", "year", "facts"));

    private static final Shape VERDICT = Shape.oneOf(List.of("met", "not_met", "not_known", "not_applicable"));

    private static final Shape CHANGE = Shape.object(
            ImmutableMap.of("fact", Shape.text(), "from", VALUE, "to", VALUE), List.of("fact", "from", "to"));

    private static final Shape REPAIR = Shape.object(
            ImmutableMap.of("curable", Shape.yesOrNo(), "changes", Shape.listOf(CHANGE), "options", Shape.whole()),
            List.of("curable", "changes", "options"));

    private static final Shape CHECK = Shape.object(
            ImmutableMap.of(
                    "id",
                    Shape.text(),
                    "verdict",
                    VERDICT,
                    "citation",
                    Shape.text(),
                    "facts",
                    FACTS,
                    "reason",
                    Shape.text(),
                    "toPass",
                    REPAIR),
            List.of("id", "verdict", "citation", "facts", "reason"));

    /** What the command line prints of one. */
    static final Shape ANSWER = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("unitCode", Shape.text())
                    .put("unitKind", StandardRoutes.KIND)
                    .put("unitName", Shape.text())
                    .put("year", Shape.whole())
                    .put("decidedOn", Shape.day())
                    .put("provisional", Shape.yesOrNo())
                    .put("ruleSet", Shape.text())
                    .put("verdict", Shape.oneOf(List.of("met", "not_met", "not_known", "out_of_scope")))
                    .put("reason", Shape.text())
                    .put("citation", Shape.text().orNothing())
                    .put("checks", Shape.listOf(CHECK))
                    .buildOrThrow(),
            List.of("unitCode", "unitKind", "year", "decidedOn", "ruleSet", "verdict", "reason", "checks"));

    private final Office office;
    private final Throttle throttle = new Throttle(120);

    AssessmentRoutes(Office office) {
        this.office = office;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(Operation.post(
                        "/api/v1/assessments/preview",
                        "previewAssessment",
                        SHEET,
                        Reply.OK,
                        Answer.json(ANSWER),
                        this::preview)
                .orProblem(
                        Problem.BAD_REQUEST,
                        Problem.TOO_LARGE,
                        Problem.UNSUPPORTED,
                        Problem.UNPROCESSABLE,
                        Problem.TOO_MANY));
    }

    private Reply preview(Asked asked) {
        throttle.count(asked.origin());
        Body body = Body.of(asked);
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        cells.put("unit_code", body.text("unitCode").orElse(""));
        cells.put("unit_kind", body.text("unitKind").orElse(""));
        cells.put("unit_name", body.text("unitName").orElse(""));
        OptionalInt year = body.whole("year");
        cells.put("year", year.isPresent() ? Integer.toString(year.getAsInt()) : "");
        Optional<LocalDate> decidedOn = body.day("decidedOn");
        cells.putAll(body.cells("facts"));
        body.end();
        Preview.Outcome outcome = new Preview(cells.buildKeepingLast(), decidedOn).judge(office.standard());
        return outcome.judged()
                .map(judged -> Reply.json(AnswersJson.one(judged.row(), judged.assessment(), asked.wording())))
                .orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, outcome.errors())));
    }
}
