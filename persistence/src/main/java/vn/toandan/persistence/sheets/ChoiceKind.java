package vn.toandan.persistence.sheets;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.workbook.SheetColumn.Look;

/** The codes of a list, exactly as they are written there, or their words; they are written as codes, which never change. */
final class ChoiceKind<C> implements Field.Kind<C> {

    private final ImmutableBiMap<String, C> values;
    private final Names<C> names = new Names<>();
    private final Sentence list;

    ChoiceKind(ImmutableMap<String, C> values, Function<C, Sentence> words) {
        this.values = ImmutableBiMap.copyOf(values);
        values.values().forEach(value -> names.add(value, words.apply(value)));
        this.list = Sentence.enumeration(values.entrySet().stream()
                .map(value -> Sentence.of("persistence/wording:code", value.getKey(), words.apply(value.getValue())))
                .toList());
    }

    @Override
    public Look look() {
        return Look.GENERAL;
    }

    @Override
    public @Nullable C read(Cells cells, int position, String heading, At at) {
        C value = values.get(cells.line(position));
        if (value == null) {
            value = names.read(cells, position).orElse(null);
        }
        if (value == null) {
            at.complain(heading, cells.written(position), "choice", list);
        }
        return value;
    }

    @Override
    public void write(C value, TableWriter to) {
        to.text(requireNonNull(values.inverse().get(value), "not in the list"));
    }
}
