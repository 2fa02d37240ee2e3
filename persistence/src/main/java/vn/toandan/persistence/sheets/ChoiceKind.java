package vn.toandan.persistence.sheets;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.workbook.SheetColumn.Look;

/** The codes of a list, exactly as they are written there, or their words; they are written as codes, which never change. */
final class ChoiceKind<C> implements Field.Kind<C> {

    private final ImmutableBiMap<String, C> values;
    private final Function<C, Sentence> words;
    private final Names<C> names = new Names<>();
    private final Sentence list;

    ChoiceKind(ImmutableMap<String, C> values, Function<C, Sentence> words) {
        this.values = ImmutableBiMap.copyOf(values);
        this.words = words;
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
        C value = meantBy(cells.line(position));
        if (value == null) {
            at.complain(heading, cells.written(position), FactReader.Refusal.vague("choice", list));
        }
        return value;
    }

    /** Null where it is none of the list. */
    @Nullable
    C meantBy(String text) {
        C value = values.get(text);
        return value == null ? names.meantBy(text).orElse(null) : value;
    }

    Sentence list() {
        return list;
    }

    @Override
    public ImmutableList<Sentence> choices() {
        return values.values().stream().map(words).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<Sentence> words(C value) {
        return Optional.of(words.apply(value));
    }

    @Override
    public void write(C value, TableWriter to) {
        to.text(requireNonNull(values.inverse().get(value), "not in the list"));
    }
}
