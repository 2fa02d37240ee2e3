package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.workbook.SheetColumn.Look;

/** Yes or no, as a {@link YesNoReader} reads it of facts. */
record YesNoKind() implements Field.Kind<Boolean> {

    @Override
    public Look look() {
        return Look.GENERAL;
    }

    @Override
    public @Nullable Boolean read(Cells cells, int position, String heading, At at) {
        Optional<Boolean> answer = YesNoReader.answer(cells, position);
        if (answer.isEmpty()) {
            at.complain(heading, cells.written(position), FactReader.Refusal.vague("yes_no"));
        }
        return answer.orElse(null);
    }

    @Override
    public void write(Boolean yes, TableWriter to) {
        to.text(yes ? "yes" : "no");
    }

    @Override
    public ImmutableList<Sentence> choices() {
        return ImmutableList.of(word(true), word(false));
    }

    @Override
    public Optional<Sentence> words(Boolean yes) {
        return Optional.of(word(yes));
    }

    private static Sentence word(boolean yes) {
        return Sentence.of("safety/criteria:choice.yes_no." + (yes ? "yes" : "no"));
    }
}
