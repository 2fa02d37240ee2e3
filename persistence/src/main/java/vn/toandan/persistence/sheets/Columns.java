package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.Facts;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** All columns that a file may have, under their names and their labels; as opposed to the {@link Header} of one file. */
final class Columns implements HeadedFile.Layout<Header> {

    /** What the values of a list mean does not depend on the year. */
    static final int ANY_YEAR = 2000;

    private final Map<String, Column> byHeading = new HashMap<>();

    Columns(SafetyStandard standard) {
        for (RowColumn column : RowColumn.values()) {
            add(new Column.OfRow(column), column.label());
        }
        for (Fact fact : facts(standard)) {
            ImmutableSet<UnitKind> kinds = askedOf(fact, standard);
            FactReader reader =
                    reader(fact, () -> standard.sheet(kinds.iterator().next(), ANY_YEAR));
            add(new Column.OfFact(reader, kinds), fact.label());
        }
    }

    /** All that are asked of some kind, the national ones first. */
    static ImmutableSet<Fact> facts(SafetyStandard standard) {
        Set<Fact> asked = new LinkedHashSet<>();
        for (UnitKind kind : UnitKind.values()) {
            asked.addAll(standard.form(kind).facts());
        }
        return ImmutableSet.<Fact>builder()
                .addAll(Facts.ALL.stream().filter(asked::contains).iterator())
                .addAll(asked)
                .build();
    }

    private static ImmutableSet<UnitKind> askedOf(Fact fact, SafetyStandard standard) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> standard.form(kind).asks(fact))
                .collect(Sets.toImmutableEnumSet());
    }

    private static FactReader reader(Fact fact, Supplier<FactSheet.Builder> form) {
        if (fact instanceof Fact.Count count) {
            return new CountReader(count);
        }
        if (fact instanceof Fact.YesNo yesNo) {
            return new YesNoReader(yesNo);
        }
        if (fact instanceof Fact.Day day) {
            return new DayReader(day);
        }
        Fact.Choice choice = (Fact.Choice) fact;
        Names<String> names = new Names<>();
        ImmutableList.Builder<Sentence> list = ImmutableList.builder();
        for (String value : choice.values()) {
            Sentence words = words(choice, value, form.get());
            names.add(value, words);
            list.add(named(value, words));
        }
        return new ChoiceReader(choice, Sentence.enumeration(list.build()), names);
    }

    static Sentence words(Fact.Choice choice, String value, FactSheet.Builder form) {
        return form.with(choice, value).build().orElseThrow().words(choice).orElseThrow();
    }

    /** The code and, where it says more than the code, what it means: "good (hoàn thành tốt nhiệm vụ)". */
    private static Sentence named(String value, Sentence words) {
        return words.equals(Sentence.verbatim(value)) ? words : Sentence.of("persistence/wording:code", value, words);
    }

    /** Where a province's label is one that is taken, the column is known by its name only. */
    private void add(Column column, Sentence label) {
        byHeading.put(column.id(), column);
        byHeading.putIfAbsent(Headings.folded(Wording.VIETNAMESE.phrase(label)), column);
        byHeading.putIfAbsent(Headings.folded(Wording.ENGLISH.phrase(label)), column);
    }

    @Override
    public Optional<Header> header(Cells cells, At at) {
        return Optional.of(Header.of(cells, this, at)).filter(Header::isUsable);
    }

    @Override
    public boolean isColumn(String heading) {
        return headed(heading).isPresent();
    }

    @Override
    public Sentence needed() {
        return Sentence.enumeration(RowColumn.NEEDED_NAMES.values());
    }

    Optional<Column> headed(String heading) {
        String folded = Headings.folded(heading);
        if (folded.endsWith(Column.Document.SUFFIX)) {
            return companion(folded, Column.Document.SUFFIX).map(Column.Document::new);
        }
        if (folded.endsWith(Column.By.SUFFIX)) {
            return companion(folded, Column.By.SUFFIX).map(Column.By::new);
        }
        return Optional.ofNullable(byHeading.get(folded));
    }

    private Optional<Fact> companion(String folded, String suffix) {
        String of = Blank.trimmed(folded.substring(0, folded.length() - suffix.length()));
        return byHeading.get(of) instanceof Column.OfFact column
                ? Optional.of(column.reader().fact())
                : Optional.empty();
    }
}
