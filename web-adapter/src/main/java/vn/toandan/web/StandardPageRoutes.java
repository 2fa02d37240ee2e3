package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.toandan.law.Edition;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact;
import vn.toandan.safety.RuleSet;
import vn.toandan.unit.UnitKind;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** The standard on pages: browsed, and asked of one's own unit without anything being kept. */
final class StandardPageRoutes implements Routes {

    private static final Shape FORM = Shape.namesTo(Shape.text());

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
                SelfCheck.of(
                        office.standard(),
                        office.today(),
                        kind.get(),
                        year,
                        ImmutableMap.of(),
                        Optional.empty(),
                        ImmutableList.of()),
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
                SelfCheck.of(
                        office.standard(),
                        office.today(),
                        kind,
                        year,
                        given,
                        outcome.judged().map(Preview.Judged::assessment),
                        outcome.errors()),
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
}
