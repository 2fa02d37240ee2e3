package vn.toandan.persistence.workbook;

/** The four looks of our cells, by the numbers under which cells name them; as opposed to {@link NumberFormats} of others. */
final class Styles {

    static final int GENERAL = 0;
    static final int HEADING = 1;
    static final int TEXT = 2;
    static final int DAY = 3;

    /** In the order of the numbers; text is formatted as text too, so that it stays so when somebody edits it. */
    static final String XML = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
            <fonts count="2"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>\
            <font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font></fonts>\
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/><bgColor indexed="64"/></patternFill></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" \
            applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""";

    private Styles() {}

    static int of(SheetColumn.Look look) {
        return switch (look) {
            case GENERAL -> GENERAL;
            case TEXT -> TEXT;
            case DAY -> DAY;
        };
    }
}
