package vn.toandan.persistence.sheets;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.workbook.SheetColumn.Look;

/** Some of a list in one cell, parted by a bar, in any order; as opposed to a {@link ChoiceKind}, which is one of it. */
final class SeveralKind<C> implements Field.Kind<ImmutableSet<C>> {

    private static final char BAR = '|';

    private final ImmutableMap<String, C> values;
    private final ChoiceKind<C> one;

    SeveralKind(ImmutableMap<String, C> values, Function<C, Sentence> words) {
        this.values = values;
        this.one = new ChoiceKind<>(values, words);
    }

    @Override
    public Look look() {
        return Look.GENERAL;
    }

    @Override
    public @Nullable ImmutableSet<C> read(Cells cells, int position, String heading, At at) {
        ImmutableSet.Builder<C> several = ImmutableSet.builder();
        for (String part : Splitter.on(BAR).split(cells.line(position))) {
            C value = one.meantBy(Blank.trimmed(part));
            if (value == null) {
                at.complain(
                        heading,
                        cells.written(position),
                        FactReader.Refusal.vague("several", Blank.trimmed(part), one.list()));
                return null;
            }
            several.add(value);
        }
        return several.build();
    }

    /** In the order of the list, whatever order they come in. */
    @Override
    public void write(ImmutableSet<C> several, TableWriter to) {
        StringJoiner codes = new StringJoiner(String.valueOf(BAR));
        values.forEach((code, value) -> {
            if (several.contains(value)) {
                codes.add(code);
            }
        });
        to.text(codes.toString());
    }
}
