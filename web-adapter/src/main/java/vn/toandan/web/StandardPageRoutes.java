package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.toandan.law.Edition;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.safety.Criterion;
import vn.toandan.safety.Fact;
import vn.toandan.safety.RuleSet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** The standard on pages: browsed, and asked of one's own unit without anything being kept. */
final class StandardPageRoutes implements Routes {

    private static final Shape FORM = Shape.namesTo(Shape.text());

    private static final Sentence NOT_SAID = Sentence.of("web/pages:standard.not_said");

    private final Office office;
    private final Pages pages;
    private final Throttle throttle = new Throttle(120);

    StandardPageRoutes(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
    }

    /** What there is to choose from. */
    record Overview(ImmutableList<UnitKind> kinds, ImmutableList<Edition<RuleSet>> editions) {

        String says(Page page, Edition<RuleSet> edition) {
            Sentence title = edition.rules().title();
            LocalDate from = edition.inForce().lowerEndpoint();
            return page.sentence(
                    edition.inForce().hasUpperBound()
                            ? page.say(
                                    "standard.rule_set",
                                    title,
                                    from,
                                    edition.inForce().upperEndpoint().minusDays(1))
                            : page.say("standard.rule_set.open", title, from));
        }
    }

    /** One kind of unit: its criteria, what was filled in, and the answer if it was asked for. */
    record Sheet(
            UnitKind kind,
            RuleSet ruleSet,
            String year,
            ImmutableList<Part> parts,
            Optional<Assessment> assessment,
            ImmutableList<Wrong> errors) {

        /** What to look at first comes first. */
        ImmutableList<CheckVerdict> verdicts() {
            return ImmutableList.of(
                    CheckVerdict.NOT_MET, CheckVerdict.NOT_KNOWN, CheckVerdict.MET, CheckVerdict.NOT_APPLICABLE);
        }

        /** Whether it is what to look at first. */
        boolean isFirst(CheckVerdict verdict) {
            return verdicts().stream()
                    .filter(one -> !checks(one).isEmpty())
                    .findFirst()
                    .equals(Optional.of(verdict));
        }

        ImmutableList<Check> checks(CheckVerdict verdict) {
            return assessment.stream()
                    .flatMap(answer -> answer.checks().stream())
                    .filter(check -> check.verdict() == verdict)
                    .collect(ImmutableList.toImmutableList());
        }

        ImmutableList<UnitKind> others() {
            return kinds(kind);
        }
    }

    /** Facts that are asked together: those of a criterion that none before it asked, or those that say whether the standard applies. */
    record Part(Optional<Sentence> question, Optional<Sentence> citation, ImmutableList<Entry> entries) {}

    /** A fact as a form asks it. */
    record Entry(Fact fact, String value, boolean isWrong) {

        ImmutableList<Option> choices() {
            if (fact instanceof Fact.YesNo) {
                return ImmutableList.of(
                        new Option("yes", Sentence.of("safety/criteria:choice.yes_no.yes")),
                        new Option("no", Sentence.of("safety/criteria:choice.yes_no.no")));
            }
            return fact instanceof Fact.Choice choice
                    ? choice.values().stream()
                            .map(one -> new Option(one, choice.label(one)))
                            .collect(ImmutableList.toImmutableList())
                    : ImmutableList.of();
        }

        Sentence nothing() {
            return NOT_SAID;
        }

        boolean isDay() {
            return fact instanceof Fact.Day;
        }

        boolean mayBeNotComparable() {
            return fact instanceof Fact.Count count && count.mayBeNotComparable();
        }
    }

    /** One thing that may be chosen. */
    record Option(String value, Sentence words) {}

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get("/tieu-chuan", "standardPage", Answer.PAGE, this::browse)
                        .with("kind", Place.QUERY, false, StandardRoutes.KIND),
                Operation.post("/tieu-chuan", "standardChecked", FORM, Reply.OK, Answer.PAGE, this::check));
    }

    private Reply browse(Asked asked) {
        Optional<UnitKind> kind = asked.query("kind").flatMap(UnitKind::of);
        if (kind.isEmpty()) {
            return pages.show(
                    asked,
                    "standard",
                    new Overview(
                            ImmutableList.copyOf(UnitKind.values()),
                            office.standard().timeline()));
        }
        String year = Integer.toString(office.today().getYear());
        return pages.show(
                asked,
                Reply.OK,
                "check",
                sheet(kind.get(), year, Map.of(), Optional.empty(), ImmutableList.of()),
                ImmutableList.of("kind", kind.get().code()));
    }

    private Reply check(Asked asked) {
        throttle.count(asked.origin());
        UnitKind kind = asked.field("kind")
                .flatMap(UnitKind::of)
                .orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.NOT_FOUND)));
        String year = asked.field("year").orElse("").strip();
        Map<String, String> given = new LinkedHashMap<>();
        for (Fact fact : office.standard().form(kind).facts()) {
            asked.field(fact.id()).ifPresent(value -> given.put(fact.id(), value.strip()));
        }
        ImmutableMap<String, String> cells = ImmutableMap.<String, String>builder()
                // A row has to be somebody's; this one is nobody's.
                .put("unit_code", "-")
                .put("unit_kind", kind.code())
                .put("unit_name", "")
                .put("year", year)
                .putAll(given)
                .buildOrThrow();
        Preview.Outcome outcome = new Preview(cells, decidedOn(kind, year)).judge(office.standard());
        return pages.show(
                asked,
                outcome.judged().isPresent() ? Reply.OK : Problem.UNPROCESSABLE,
                "check",
                sheet(kind, year, given, outcome.judged().map(Preview.Judged::assessment), outcome.errors()),
                ImmutableList.of("kind", kind.code()));
    }

    /** Today as long as the year's decision is still to come, so that what can still be done is told as such. */
    private Optional<LocalDate> decidedOn(UnitKind kind, String year) {
        LocalDate today = office.today();
        return year.equals(Integer.toString(today.getYear()))
                        && today.isBefore(office.standard().lastLawfulDay(kind, today.getYear()))
                ? Optional.of(today)
                : Optional.empty();
    }

    private Sheet sheet(
            UnitKind kind,
            String year,
            Map<String, String> given,
            Optional<Assessment> assessment,
            ImmutableList<Wrong> errors) {
        SafetyStandard standard = office.standard();
        RuleSet ruleSet = assessment
                .map(Assessment::ruleSet)
                .or(() -> standard.on(office.today()))
                .orElseThrow();
        return new Sheet(kind, ruleSet, year, parts(standard, ruleSet, kind, given, errors), assessment, errors);
    }

    private static ImmutableList<Part> parts(
            SafetyStandard standard,
            RuleSet ruleSet,
            UnitKind kind,
            Map<String, String> given,
            ImmutableList<Wrong> errors) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        Set<Fact> asked = new HashSet<>();
        ImmutableList<Entry> scope =
                entries(standard, kind, ruleSet.of(kind).scope().facts(), asked, given, errors);
        if (!scope.isEmpty()) {
            parts.add(new Part(Optional.empty(), Optional.empty(), scope));
        }
        for (Criterion criterion : ruleSet.criteria(kind)) {
            ImmutableList<Entry> entries =
                    entries(standard, kind, criterion.requirement().facts(), asked, given, errors);
            if (!entries.isEmpty()) {
                parts.add(new Part(
                        Optional.of(criterion.question()),
                        Optional.of(criterion.citation().words()),
                        entries));
            }
        }
        return parts.build();
    }

    private static ImmutableList<Entry> entries(
            SafetyStandard standard,
            UnitKind kind,
            List<Fact> facts,
            Set<Fact> asked,
            Map<String, String> given,
            ImmutableList<Wrong> errors) {
        return standard.form(kind).inOrder(ImmutableList.copyOf(facts)).stream()
                .filter(asked::add)
                .map(fact -> new Entry(
                        fact,
                        given.getOrDefault(fact.id(), ""),
                        errors.stream().anyMatch(wrong -> wrong.field().equals("facts." + fact.id()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<UnitKind> kinds(UnitKind but) {
        return ImmutableList.copyOf(UnitKind.values()).stream()
                .filter(kind -> kind != but)
                .collect(ImmutableList.toImmutableList());
    }
}
