package vn.toandan.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.safety.CheckVerdict.MET;
import static vn.toandan.safety.CheckVerdict.NOT_APPLICABLE;
import static vn.toandan.safety.CheckVerdict.NOT_KNOWN;
import static vn.toandan.safety.CheckVerdict.NOT_MET;
import static vn.toandan.safety.Shapes.CLASS;
import static vn.toandan.safety.Shapes.CONFLICTS;
import static vn.toandan.safety.Shapes.DRILL;
import static vn.toandan.safety.Shapes.FAMILIES;
import static vn.toandan.safety.Shapes.HAS_CAMERAS;
import static vn.toandan.safety.Shapes.HAS_LIGHTS;
import static vn.toandan.safety.Shapes.VISITS;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.law.Ratio;
import vn.toandan.safety.Fact.Choice;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Fact.Day;
import vn.toandan.safety.Fact.YesNo;
import vn.toandan.unit.UnitKind;

/**
 * Every demand of the vocabulary, judged a second time by trying all that the empty cells may turn out to be, and repaired a second
 * time by trying all changes. Counts are drawn small enough for that.
 */
class EveryShapeTest {

    /** Larger than anything drawn, so that an empty cell can outgrow every known one. */
    private static final int MOST = 13;

    /** A demand, and what it answers where everything is known. */
    record Shape(String name, Requirement demand, Function<Map<Fact, String>, CheckVerdict> truth) {

        @Override
        public String toString() {
            return name;
        }

        Shape unless(Choice fact, String value) {
            return unless(demand.unless(fact, value), fact, value);
        }

        Shape unless(YesNo fact, boolean yes) {
            return unless(demand.unless(fact, yes), fact, yes ? "yes" : "no");
        }

        Shape unless(Count fact, long value) {
            return unless(demand.unless(fact, value), fact, Long.toString(value));
        }

        private Shape unless(Requirement exempting, Fact fact, String value) {
            return new Shape(
                    name + " unless " + fact + " is " + value,
                    exempting,
                    cells -> value.equals(cells.get(fact)) ? NOT_APPLICABLE : truth.apply(cells));
        }
    }

    static Stream<Shape> shapes() {
        List<Shape> plain = plain();
        return Stream.of(
                        plain.stream(),
                        plain.stream().map(shape -> shape.unless(FAMILIES, 0)),
                        plain.stream()
                                .filter(shape -> !shape.demand().facts().contains(HAS_LIGHTS))
                                .map(shape -> shape.unless(HAS_LIGHTS, false)),
                        plain.stream()
                                .filter(shape -> !shape.demand().facts().contains(CLASS))
                                .filter(shape -> !shape.demand().facts().contains(HAS_LIGHTS))
                                .map(shape -> shape.unless(CLASS, "not_classed").unless(HAS_LIGHTS, true)),
                        Stream.of(rated("fair").unless(CLASS, "not_classed")))
                .flatMap(shapes -> shapes);
    }

    /** Those of which only the part can be otherwise, or that do not look at what exempts from them. */
    static Stream<Shape> repairable() {
        return shapes().filter(shape -> !shape.name().startsWith("share"))
                .filter(shape -> !shape.name().equals("all of unless families is 0"));
    }

    private static List<Shape> plain() {
        return List.of(
                new Shape("none", Requirement.none(CONFLICTS), cells -> met(count(cells, CONFLICTS) == 0)),
                new Shape(
                        "none of two",
                        Requirement.none(CONFLICTS, VISITS),
                        cells -> met(count(cells, CONFLICTS) + count(cells, VISITS) == 0)),
                new Shape("at least 3", Requirement.atLeast(VISITS, 3), cells -> met(count(cells, VISITS) >= 3)),
                new Shape(
                        "all of",
                        Requirement.allOf(VISITS, FAMILIES),
                        cells -> met(count(cells, VISITS) == count(cells, FAMILIES))),
                new Shape(
                        "share",
                        Requirement.share(VISITS, FAMILIES, new Ratio(7, 10)),
                        cells -> met(10 * count(cells, VISITS) >= 7 * count(cells, FAMILIES))),
                new Shape(
                        "all yes",
                        Requirement.allYes(HAS_CAMERAS, HAS_LIGHTS),
                        cells -> met("yes".equals(cells.get(HAS_CAMERAS)) && "yes".equals(cells.get(HAS_LIGHTS)))),
                new Shape(
                        "quarter one",
                        Requirement.quarterOne(DRILL),
                        cells -> met("2024-03-31".equals(cells.get(DRILL)) || "2024-01-01".equals(cells.get(DRILL)))),
                rated("fair"),
                new Shape(
                        "one of",
                        Requirement.oneOf(CLASS, "weak", "not_classed"),
                        cells -> met(Set.of("weak", "not_classed").contains(cells.getOrDefault(CLASS, "")))));
    }

    private static Shape rated(String atLeast) {
        return new Shape(
                "rated " + atLeast,
                Requirement.rated(CLASS, atLeast),
                cells -> met(CLASS.index(cells.getOrDefault(CLASS, "")) >= CLASS.index(atLeast)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_demand_answers_for_everything_that_the_empty_cells_may_turn_out_to_be(Shape shape) {
        SafetyStandard standard = Shapes.asking(shape.demand());
        Random random = new Random(shape.name().length());
        for (int drawn = 0; drawn < 300; drawn++) {
            Map<Fact, String> cells = draw(random, shape.demand().facts());
            FactSheet sheet = sheet(standard, cells);
            CheckVerdict expected = overAllCompletions(shape, cells);
            assertThat(shape.demand().judge(sheet)).as(cells.toString()).isEqualTo(expected);
            assertThat(compiled(standard, sheet)).as("compiled: " + cells).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("repairable")
    void a_repair_is_the_smallest_that_does(Shape shape) {
        SafetyStandard standard = Shapes.asking(shape.demand());
        Random random = new Random(shape.name().length());
        for (int drawn = 0; drawn < 60; drawn++) {
            Map<Fact, String> cells = draw(random, shape.demand().facts());
            FactSheet sheet = sheet(standard, cells);
            CheckVerdict verdict = shape.demand().judge(sheet);
            if (verdict != NOT_MET && verdict != NOT_KNOWN) {
                continue;
            }
            Repair repair = shape.demand().toPass(sheet);
            Set<Set<Fact>> smallest = smallestRepairs(shape, cells);
            assertThat(repair.options()).as("%s: %s", cells, smallest).isEqualTo(smallest.size());
            if (repair.options() > 0) {
                assertThat(shape.demand().judge(sheet.after(repair)))
                        .as(cells.toString())
                        .isEqualTo(MET);
                assertThat(repair.changes().stream().map(Change::fact))
                        .as(cells.toString())
                        .satisfies(facts -> assertThat(smallest).contains(Set.copyOf(facts)));
            }
        }
    }

    private static CheckVerdict compiled(SafetyStandard standard, FactSheet sheet) {
        Assessment assessment = standard.assess(sheet, Shapes.DECIDED_ON);
        CheckVerdict viewed = assessment.check("P-1").orElseThrow().verdict();
        boolean failed =
                assessment.failed().stream().anyMatch(check -> check.id().equals("P-1"));
        boolean open =
                assessment.unknown().stream().anyMatch(check -> check.id().equals("P-1"));
        return failed ? NOT_MET : open ? NOT_KNOWN : viewed == NOT_APPLICABLE ? NOT_APPLICABLE : MET;
    }

    private static Map<Fact, String> draw(Random random, List<Fact> facts) {
        Map<Fact, String> cells = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (random.nextInt(3) > 0) {
                List<String> values = values(fact, 5);
                cells.put(fact, values.get(random.nextInt(values.size())));
            }
        }
        return cells;
    }

    private static List<String> values(Fact fact, int most) {
        if (fact instanceof Choice choice) {
            return choice.values();
        }
        if (fact instanceof YesNo) {
            return List.of("no", "yes");
        }
        if (fact instanceof Day) {
            return List.of("none", "2023-12-31", "2024-01-01", "2024-03-31", "2024-04-01");
        }
        return IntStream.rangeClosed(0, most).mapToObj(Integer::toString).toList();
    }

    private static FactSheet sheet(SafetyStandard standard, Map<Fact, String> cells) {
        FactSheet.Builder builder = standard.sheet(UnitKind.RESIDENTIAL_AREA, Shapes.YEAR);
        cells.forEach((fact, value) -> Cells.fill(builder, fact, value));
        return builder.build().orElseThrow();
    }

    /** All not applicable, else all met, else all not met, else not known. */
    private static CheckVerdict overAllCompletions(Shape shape, Map<Fact, String> cells) {
        Set<CheckVerdict> seen = new TreeSet<>();
        complete(shape, new HashMap<>(cells), 0, seen);
        if (seen.size() == 1) {
            return seen.iterator().next();
        }
        return seen.equals(Set.of(MET, NOT_APPLICABLE)) ? MET : NOT_KNOWN;
    }

    private static void complete(Shape shape, Map<Fact, String> cells, int next, Set<CheckVerdict> seen) {
        if (next == shape.demand().facts().size()) {
            seen.add(shape.truth().apply(cells));
            return;
        }
        Fact fact = shape.demand().facts().get(next);
        if (cells.containsKey(fact)) {
            complete(shape, cells, next + 1, seen);
            return;
        }
        for (String value : values(fact, MOST)) {
            cells.put(fact, value);
            complete(shape, cells, next + 1, seen);
        }
        cells.remove(fact);
    }

    /** The sets of facts of fewest changes, then least distance, after which it is met whatever is still empty. */
    private static Set<Set<Fact>> smallestRepairs(Shape shape, Map<Fact, String> cells) {
        List<Fact> facts = shape.demand().facts();
        for (int size = 1; size <= facts.size(); size++) {
            Map<Set<Fact>, Integer> distances = new HashMap<>();
            for (Set<Fact> set : Sets.combinations(Set.copyOf(facts), size)) {
                int least = leastDistance(shape, new HashMap<>(cells), new ArrayList<>(set), 0, cells, 0);
                if (least < Integer.MAX_VALUE) {
                    distances.put(set, least);
                }
            }
            if (!distances.isEmpty()) {
                int least = distances.values().stream()
                        .mapToInt(distance -> distance)
                        .min()
                        .orElseThrow();
                distances.values().removeIf(distance -> distance > least);
                return distances.keySet();
            }
        }
        return Set.of();
    }

    private static int leastDistance(
            Shape shape, Map<Fact, String> changed, List<Fact> set, int next, Map<Fact, String> before, int distance) {
        if (next == set.size()) {
            return overAllCompletions(shape, changed) == MET ? distance : Integer.MAX_VALUE;
        }
        Fact fact = set.get(next);
        int least = Integer.MAX_VALUE;
        for (String to : fact instanceof Day ? List.of("2024-03-31") : values(fact, MOST)) {
            String from = before.get(fact);
            if (!to.equals(from)) {
                changed.put(fact, to);
                int farther = distance + (from == null ? 0 : distance(fact, from, to));
                least = Math.min(least, leastDistance(shape, changed, set, next + 1, before, farther));
            }
        }
        return least;
    }

    private static int distance(Fact fact, String from, String to) {
        if (fact instanceof Count) {
            return Math.abs(Integer.parseInt(from) - Integer.parseInt(to));
        }
        return fact instanceof Choice choice
                ? Math.abs(choice.values().indexOf(from) - choice.values().indexOf(to))
                : 1;
    }

    private static int count(Map<Fact, String> cells, Count count) {
        return Integer.parseInt(cells.getOrDefault(count, "0"));
    }

    private static CheckVerdict met(boolean holds) {
        return holds ? MET : NOT_MET;
    }
}
