package vn.toandan.persistence.sheets;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;

/** One row of a register, at its place; only until the next one is read can anything be said of it. */
public final class RegisterRow {

    private final ImmutableList<Field<?>> fields;
    private final @Nullable Object[] values;
    private final Headings<Field<?>> headings;
    private final Cells cells;
    private final At at;
    private final long row;

    RegisterRow(
            ImmutableList<Field<?>> fields,
            @Nullable Object[] values,
            Headings<Field<?>> headings,
            Cells cells,
            At at) {
        this.fields = fields;
        this.values = values;
        this.headings = headings;
        this.cells = cells;
        this.at = at;
        this.row = at.row();
    }

    public String file() {
        return at.file();
    }

    /** As a spreadsheet counts, 1 being the header. */
    public long row() {
        return row;
    }

    /** Empty where the cell is, or where the file has no such column. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Field<T> field) {
        int number = fields.indexOf(field);
        checkArgument(number >= 0, "no field %s in this register", field);
        return Optional.ofNullable((T) values[number]);
    }

    /** Of a field that has to be filled in. */
    public <T> T need(Field<T> field) {
        return get(field).orElseThrow(() -> new IllegalArgumentException(field + " may be empty"));
    }

    /** Refuses the row for what is known beyond it, at the cell of that field. */
    public void complain(Field<?> field, Sentence wrong, Sentence right) {
        checkArgument(at.row() == row, "row %s is over, row %s is being read", row, at.row());
        int position = headings.at(field.id());
        at.complain(headings.heading(position, field.id()), cells.written(position), wrong, right);
    }
}
