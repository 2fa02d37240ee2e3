package vn.toandan.persistence.sheets;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of a register, written field by field in any order; as opposed to a {@link TableWriter}, which takes bare cells in theirs. */
public final class RegisterWriter implements AutoCloseable {

    private final ImmutableList<Field<?>> fields;
    private final TableWriter table;
    private final @Nullable Object[] values;

    RegisterWriter(ImmutableList<Field<?>> fields, TableWriter table) {
        this.fields = fields;
        this.table = table;
        this.values = new @Nullable Object[fields.size()];
    }

    public <T> RegisterWriter with(Field<T> field, T value) {
        int number = fields.indexOf(field);
        checkArgument(number >= 0, "no field %s in this register", field);
        values[number] = value;
        return this;
    }

    /** Nothing where it is empty. */
    public <T> RegisterWriter with(Field<T> field, Optional<T> value) {
        value.ifPresent(known -> with(field, known));
        return this;
    }

    /** The row is over; what was not given is empty. */
    public void endRow() {
        for (int number = 0; number < values.length; number++) {
            write(fields.get(number), values[number]);
        }
        table.endRow();
        Arrays.fill(values, null);
    }

    @SuppressWarnings("unchecked")
    private <T> void write(Field<T> field, @Nullable Object value) {
        if (value == null) {
            table.blank();
        } else {
            field.kind().write((T) value, table);
        }
    }

    @Override
    public void close() {
        table.close();
    }
}
