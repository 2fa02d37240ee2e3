package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.toandan.law.Instrument;
import vn.toandan.law.Sentence;
import vn.toandan.unit.UnitKind;

/**
 * Provincial pack ("tiêu chí khác do UBND tỉnh quy định", Circular 124/2021/TT-BCA, Art. 8.1): what a province asks beyond the
 * national text; as opposed to an {@link vn.toandan.law.Edition}, which replaces it. A pack can only add.
 *
 * @param province the province's code, text
 * @param inForce the decision dates to which it applies
 * @param facts the facts it brings along
 */
public record ProvincialPack(
        String province,
        Instrument instrument,
        Range<LocalDate> inForce,
        ImmutableList<Fact> facts,
        ImmutableList<Addition> additions) {

    /** A criterion and the kinds of unit of which it is asked. */
    public record Addition(Criterion criterion, ImmutableSet<UnitKind> kinds) {}

    /** A filled sheet and what the pack's author says the criterion answers to it. */
    public record Example(String criterion, FactSheet sheet, CheckVerdict verdict) {}

    /** The province and its text, by which what was judged says whose criteria were asked: {@code 27 514/QĐ-UBND}. */
    public String name() {
        return province + " " + instrument.number();
    }

    /** The criteria it asks of a kind of unit. */
    public ImmutableList<Criterion> criteria(UnitKind kind) {
        return additions.stream()
                .filter(addition -> addition.kinds.contains(kind))
                .map(Addition::criterion)
                .collect(ImmutableList.toImmutableList());
    }

    /** A fact of a province's own: a count. */
    public static Fact.Count count(String id, Sentence label) {
        return new Fact.Count(id, CanChange.EVENT, label, inside(label), false, false);
    }

    /** A fact of a province's own: a yes or a no. */
    public static Fact.YesNo yesNo(String id, Sentence label) {
        return new Fact.YesNo(id, CanChange.FINDING, label, inside(label));
    }

    /** A fact of a province's own: the day of an act. */
    public static Fact.Day day(String id, Sentence label) {
        return new Fact.Day(id, CanChange.DEED_UNTIL_31_03, label, inside(label));
    }

    /** A fact of a province's own: one of a list, read as it is written. */
    public static Fact.Choice choice(String id, Sentence label, ImmutableList<String> values) {
        ImmutableList<Sentence> words =
                values.stream().map(Sentence::verbatim).collect(ImmutableList.toImmutableList());
        return new Fact.Choice(id, CanChange.FINDING, label, inside(label), values, words);
    }

    /** A label as it stands inside a sentence: with a small letter, unless it begins with an abbreviation. */
    private static Sentence inside(Sentence label) {
        return label instanceof Sentence.Bilingual words
                ? new Sentence.Bilingual(inside(words.vietnamese()), inside(words.english()))
                : label;
    }

    private static String inside(String label) {
        boolean abbreviated = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return label.isEmpty() || abbreviated ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /**
     * Every reason why it cannot be added to that standard: names already taken, more than a form holds, examples that come out
     * otherwise than their author says.
     */
    public ImmutableList<Sentence> complaints(SafetyStandard standard, ImmutableList<Example> examples) {
        List<Sentence> found = new ArrayList<>();
        Set<String> taken = standard.names();
        for (Fact fact : facts) {
            if (!taken.add(fact.id())) {
                found.add(Sentence.of("safety/wording:pack.taken", fact.id()));
            }
        }
        for (Addition addition : additions) {
            if (!taken.add(addition.criterion.id())) {
                found.add(Sentence.of("safety/wording:pack.taken", addition.criterion.id()));
            }
        }
        for (UnitKind kind : UnitKind.values()) {
            found.addAll(tooMany(standard, kind));
        }
        if (found.isEmpty()) {
            examples.forEach(example -> found.addAll(contradicted(example)));
        }
        return ImmutableList.copyOf(found);
    }

    private List<Sentence> tooMany(SafetyStandard standard, UnitKind kind) {
        Set<Fact> asked = new LinkedHashSet<>(standard.form(kind).facts());
        criteria(kind).forEach(criterion -> asked.addAll(criterion.requirement().facts()));
        int checks = criteria(kind).size() + standard.mostChecks(kind);
        return asked.size() > Form.MOST_FACTS || checks > KindRules.MOST_CHECKS
                ? List.of(Sentence.of(
                        "safety/wording:pack.too_many", kind.words(), Form.MOST_FACTS, KindRules.MOST_CHECKS))
                : List.of();
    }

    private List<Sentence> contradicted(Example example) {
        return additions.stream()
                .map(Addition::criterion)
                .filter(criterion -> criterion.id().equals(example.criterion))
                .filter(criterion -> criterion.requirement().judge(example.sheet) != example.verdict)
                .map(criterion -> Sentence.of(
                        "safety/wording:pack.example",
                        criterion.id(),
                        example.verdict.code(),
                        criterion.requirement().judge(example.sheet).code()))
                .toList();
    }

    /** The form on which its examples are filled in: the national facts of the kind and its own. */
    public Form form(SafetyStandard standard, UnitKind kind) {
        return new Form(kind, Sets.union(new LinkedHashSet<>(standard.form(kind).facts()), new LinkedHashSet<>(facts)));
    }

    /** A sheet of that form. */
    public FactSheet.Builder sheet(SafetyStandard standard, UnitKind kind, int year) {
        return new FactSheet.Builder(form(standard, kind), year);
    }

    /** The days cut wherever one of the packs begins or ends. */
    static ImmutableList<Range<LocalDate>> cut(Range<LocalDate> days, ImmutableList<ProvincialPack> packs) {
        List<Range<LocalDate>> pieces = new ArrayList<>(List.of(days));
        for (ProvincialPack pack : packs) {
            List<Range<LocalDate>> finer = new ArrayList<>();
            for (Range<LocalDate> piece : pieces) {
                RangeSet<LocalDate> inside = TreeRangeSet.create(List.of(pack.inForce));
                finer.addAll(inside.complement().subRangeSet(piece).asRanges());
                finer.addAll(inside.subRangeSet(piece).asRanges());
            }
            pieces = finer;
        }
        return ImmutableList.copyOf(pieces);
    }
}
