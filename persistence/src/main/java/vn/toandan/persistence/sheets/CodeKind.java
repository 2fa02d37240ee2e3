package vn.toandan.persistence.sheets;

import org.jspecify.annotations.Nullable;
import vn.toandan.persistence.workbook.SheetColumn.Look;

/** Codes, as {@link Code} has them. */
record CodeKind() implements Field.Kind<String> {

    @Override
    public Look look() {
        return Look.TEXT;
    }

    @Override
    public @Nullable String read(Cells cells, int position, String heading, At at) {
        Code.complain(heading, cells, position, at);
        String code = Code.of(cells, position);
        return code.isEmpty() ? null : code;
    }

    @Override
    public void write(String value, TableWriter to) {
        to.text(value);
    }
}
