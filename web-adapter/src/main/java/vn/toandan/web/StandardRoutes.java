package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Edition;
import vn.toandan.persistence.documents.StandardJson;
import vn.toandan.safety.RuleSet;
import vn.toandan.unit.UnitKind;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** What the law asks: the rule sets, and the criteria of each kind of unit. */
final class StandardRoutes implements Routes {

    static final Shape KIND =
            Shape.oneOf(Arrays.stream(UnitKind.values()).map(UnitKind::code).toList());

    private static final Shape RULE_SETS = Shape.listOf(Shape.object(
            ImmutableMap.of(
                    "id", Shape.text(),
                    "from", Shape.day().orNothing(),
                    "until", Shape.day().orNothing(),
                    "instrument", Shape.text(),
                    "complete", Shape.yesOrNo()),
            List.of("id", "from", "until", "instrument", "complete")));

    private static final Shape CRITERIA = Shape.object(
            ImmutableMap.of(
                    "ruleSet",
                    Shape.text(),
                    "kind",
                    KIND,
                    "checks",
                    Shape.listOf(Shape.object(
                            ImmutableMap.of(
                                    "id", Shape.text(),
                                    "citation", Shape.text(),
                                    "question", Shape.text(),
                                    "facts", Shape.listOf(Shape.text())),
                            List.of("id", "citation", "question", "facts")))),
            List.of("ruleSet", "kind", "checks"));

    private final Office office;

    StandardRoutes(Office office) {
        this.office = office;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get("/api/v1/standards", "listStandards", Answer.json(RULE_SETS), this::list),
                Operation.get("/api/v1/standards/{ruleSet}", "showStandard", Answer.json(CRITERIA), this::show)
                        .with("ruleSet", Place.PATH, true, Shape.text())
                        .with("kind", Place.QUERY, true, KIND)
                        .orProblem(Problem.NOT_FOUND, Problem.UNPROCESSABLE));
    }

    private Reply list(Asked asked) {
        return Reply.json(StandardJson.list(office.standard(), asked.wording()));
    }

    private Reply show(Asked asked) {
        RuleSet ruleSet = office.standard().timeline().stream()
                .map(Edition::rules)
                .filter(rules -> rules.id().equals(asked.pathPart("ruleSet")))
                .findFirst()
                .orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.NOT_FOUND)));
        Optional<UnitKind> kind = asked.query("kind").flatMap(UnitKind::of);
        if (kind.isEmpty()) {
            return Reply.of(Problem.of(Problem.UNPROCESSABLE, Wrong.of("kind", "kind", codes())), asked.wording());
        }
        return Reply.json(StandardJson.show(ruleSet, office.standard().form(kind.get()), asked.wording()));
    }

    static String codes() {
        return String.join(
                ", ", Arrays.stream(UnitKind.values()).map(UnitKind::code).toList());
    }
}
