package vn.toandan.persistence.sheets;

import vn.toandan.persistence.workbook.SheetColumn.Look;

/** Any text; as opposed to a {@link CodeKind}, numbers in it mean nothing. */
record TextKind() implements Field.Kind<String> {

    @Override
    public Look look() {
        return Look.TEXT;
    }

    @Override
    public String read(Cells cells, int position, String heading, At at) {
        return cells.line(position);
    }

    @Override
    public void write(String value, TableWriter to) {
        to.text(value);
    }
}
