package vn.toandan.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.toandan.law.Sentence;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Coded;
import vn.toandan.tip.FindingCells;
import vn.toandan.tip.Novelty;
import vn.toandan.tip.OffenceClass;
import vn.toandan.tip.Timeliness;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.Use;
import vn.toandan.tip.Verification;
import vn.toandan.web.Problem.Wrong;

/** What was found of a tip, as it is sent ("dữ kiện để xếp mức"): columns by the names of the files; what is left out stays as it was, what is sent empty is not known any more. */
final class TipFindingParts {

    /** The cells of which one value is chosen, with those it can have. */
    static final ImmutableMap<String, Coded[]> CHOSEN = ImmutableMap.of(
            "verification", Verification.values(),
            "novelty", Novelty.values(),
            "timeliness", Timeliness.values(),
            "causal_role", CausalRole.values(),
            "offence_class", OffenceClass.values());

    static final ImmutableList<String> YES_OR_NO =
            ImmutableList.of("organised_or_transnational", "armed", "lawfully_collected");
    static final ImmutableList<String> COUNTS =
            ImmutableList.of("caught_especially_serious", "caught_very_serious_in_one_case");
    static final String USES = "use_made";
    static final String POINTS = "specificity";
    static final String FALSE_FINDING = "false_finding";
    static final String DUPLICATE_OF = "duplicate_of";

    /** The cells that are written. */
    static final ImmutableList<String> WRITTEN = ImmutableList.of(
            POINTS, "caught_especially_serious", "caught_very_serious_in_one_case", FALSE_FINDING, DUPLICATE_OF);

    private static final Splitter SET = Splitter.on('|').omitEmptyStrings();
    private static final int MOST_POINTS = 5;

    private final TipParts parts;
    private final Map<String, String> cells = new LinkedHashMap<>();

    TipFindingParts(TipParts parts) {
        this.parts = parts;
    }

    static ImmutableList<Coded> among(String column) {
        return ImmutableList.copyOf(CHOSEN.getOrDefault(column, new Coded[0]));
    }

    static ImmutableList<String> columns() {
        return ImmutableList.<String>builder()
                .addAll(CHOSEN.keySet())
                .add(POINTS, USES)
                .addAll(COUNTS)
                .addAll(YES_OR_NO)
                .add(FALSE_FINDING, DUPLICATE_OF)
                .build();
    }

    /** @throws Problem.Refusal where a column has no such name */
    static void requireKnown(Set<String> names) {
        ImmutableList<Wrong> unknown = names.stream()
                .filter(name -> !columns().contains(name))
                .map(name -> Wrong.of("finding", "unknown_field"))
                .collect(ImmutableList.toImmutableList());
        if (!unknown.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, unknown));
        }
    }

    /** What was found before with what is said now; as it was before where something is wrong. */
    TipFinding on(TipFinding before) {
        cells.putAll(FindingCells.of(before));
        CHOSEN.forEach((column, among) -> put(column, parts.coded(column, among).map(Coded::code)));
        YES_OR_NO.forEach(column -> put(column, parts.read(column, TipFindingParts::yesOrNo, "yes, no")));
        COUNTS.forEach(column -> put(column, parts.whole(column).map(Object::toString)));
        put(POINTS, parts.read(POINTS, TipFindingParts::points, "0, 1, 2, 3, 4, 5"));
        put(USES, parts.read(USES, TipFindingParts::uses, codes(Use.values())));
        put(FALSE_FINDING, parts.number(FALSE_FINDING));
        put(DUPLICATE_OF, parts.number(DUPLICATE_OF).map(id -> new TipId(id).text()));
        return FindingCells.read(cells);
    }

    private void put(String column, Optional<String> value) {
        if (value.isPresent()) {
            cells.put(column, value.get());
        } else if (parts.isEmptied(column)) {
            cells.remove(column);
        }
    }

    private static Optional<String> yesOrNo(String said) {
        return Optional.of(said).filter(List.of("yes", "no")::contains);
    }

    private static Optional<String> points(String said) {
        return Optional.of(said)
                .filter(IntStream.rangeClosed(0, MOST_POINTS)
                        .mapToObj(Integer::toString)
                        .toList()::contains);
    }

    private static Optional<String> uses(String said) {
        ImmutableList<Optional<Use>> uses =
                SET.splitToStream(said).map(Use::of).collect(ImmutableList.toImmutableList());
        return uses.stream().allMatch(Optional::isPresent)
                        && Use.areTogether(
                                uses.stream().flatMap(Optional::stream).collect(Collectors.toSet()))
                ? Optional.of(said)
                : Optional.empty();
    }

    private static String codes(Coded[] among) {
        return Arrays.stream(among).map(Coded::code).collect(Collectors.joining(", "));
    }

    /** A column in words. */
    static Sentence words(String column) {
        return column.equals(DUPLICATE_OF) || column.equals("lawfully_collected")
                ? Sentence.of("web/staff:tips.field." + column)
                : Sentence.of("tip/value:input." + column);
    }
}
