package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact.Choice;
import vn.toandan.safety.Fact.YesNo;

/**
 * Scope ("phạm vi, đối tượng áp dụng"): which units of a kind the standard leaves out; as opposed to a criterion that does not apply
 * to a unit that is in.
 */
public final class Scope {

    private final Citation citation;
    private final ImmutableList<Exclusion> exclusions;

    /** One answer, or several of one fact, that put a unit outside: one bit for each. */
    private record Exclusion(Fact fact, long outside) {

        boolean isCertain(FactSheet sheet) {
            return sheet.knows(fact) && (outside >>> sheet.raw(fact) & 1) != 0;
        }
    }

    private Scope(Citation citation, ImmutableList<Exclusion> exclusions) {
        this.citation = citation;
        this.exclusions = exclusions;
    }

    /** Every unit of the kind. */
    public static Scope everyUnit(Citation citation) {
        return new Scope(citation, ImmutableList.of());
    }

    /** Without those of which that is true. */
    public Scope without(YesNo fact) {
        return and(new Exclusion(fact, 1L << YesNo.YES));
    }

    /** Without those of which the choice is one of these. */
    public Scope without(Choice fact, String... values) {
        return and(new Exclusion(
                fact,
                Arrays.stream(values)
                        .mapToLong(value -> 1L << fact.index(value))
                        .reduce(0, (one, other) -> one | other)));
    }

    private Scope and(Exclusion more) {
        return new Scope(
                citation,
                ImmutableList.<Exclusion>builder().addAll(exclusions).add(more).build());
    }

    public Citation citation() {
        return citation;
    }

    public ImmutableList<Fact> facts() {
        return exclusions.stream().map(Exclusion::fact).collect(ImmutableList.toImmutableList());
    }

    boolean isOutside(FactSheet sheet) {
        for (int at = 0; at < exclusions.size(); at++) {
            if (exclusions.get(at).isCertain(sheet)) {
                return true;
            }
        }
        return false;
    }

    boolean isKnown(FactSheet sheet) {
        for (int at = 0; at < exclusions.size(); at++) {
            if (!sheet.knows(exclusions.get(at).fact)) {
                return isOutside(sheet);
            }
        }
        return true;
    }

    /** What puts it outside, or which answers are missing. */
    Sentence because(FactSheet sheet) {
        List<Sentence> said = exclusions.stream()
                .filter(exclusion -> isOutside(sheet) ? exclusion.isCertain(sheet) : !sheet.knows(exclusion.fact))
                .map(exclusion -> Requirement.given(sheet, exclusion.fact))
                .toList();
        return Sentence.of(
                isOutside(sheet) ? "safety/wording:scope.outside" : "safety/wording:scope.not_known",
                Sentence.several(said));
    }
}
