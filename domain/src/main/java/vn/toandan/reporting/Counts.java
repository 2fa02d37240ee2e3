package vn.toandan.reporting;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Collection;
import java.util.Optional;

/**
 * The numbers of a place by figure and kind, of which differences can be taken as anybody can who reads two reports; as opposed to the
 * {@link Figure}s, which say what they count.
 *
 * @param numbers all kinds together stand under {@link #ALL}
 */
record Counts(ImmutableTable<Figure.Id, String, Long> numbers) {

    static final String ALL = "";

    static Counts of(PeriodReport report) {
        ImmutableTable.Builder<Figure.Id, String, Long> numbers = ImmutableTable.builder();
        for (PeriodReport.Compared compared : report.figures()) {
            Figure figure = compared.figure();
            numbers.put(figure.id(), ALL, figure.value());
            figure.byKind().forEach((kind, amount) -> numbers.put(figure.id(), kind.code(), amount.value()));
        }
        return new Counts(numbers.buildOrThrow());
    }

    /**
     * What is left when these are taken away: negative where they overlap, or where a kind is spelled otherwise in them. Nothing is left of
     * different kinds, which do not add up.
     */
    Counts without(Collection<Counts> parts) {
        Table<Figure.Id, String, Long> left = HashBasedTable.create(numbers);
        for (Counts part : parts) {
            part.numbers
                    .rowMap()
                    .forEach((figure, ofKinds) -> ofKinds.forEach((kind, number) -> left.put(
                            figure,
                            kind,
                            Optional.ofNullable(left.get(figure, kind)).orElse(0L) - number)));
        }
        left.row(Figure.Id.MODEL_KINDS).clear();
        return new Counts(ImmutableTable.copyOf(left));
    }

    long number(Figure.Id figure, String kind) {
        return Optional.ofNullable(numbers.get(figure, kind)).orElse(0L);
    }

    ImmutableSet<String> kinds(Figure.Subject subject) {
        return numbers.rowMap().entrySet().stream()
                .filter(ofFigure -> ofFigure.getKey().subject() == subject)
                .flatMap(ofFigure -> ofFigure.getValue().keySet().stream())
                .filter(kind -> !kind.equals(ALL))
                .collect(toImmutableSet());
    }
}
