package vn.toandan.persistence.workbook;

import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** What appears over a heading to say what is to be entered: its words in one part, the boxes that they stand in in another. */
final class Notes {

    private static final String SHAPE = """
            <v:shape id="_x0000_s{shape}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" \
            o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox \
            style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note">\
            <x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{left}, 8, 1, 4, {right}, 8, 9, 4</x:Anchor><x:AutoFill>False</x:AutoFill>\
            <x:Row>0</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>""";

    private static final int FIRST_SHAPE = 1_025;
    private static final int COLUMNS_WIDE = 3;

    private final ImmutableList<SheetColumn> columns;

    Notes(ImmutableList<SheetColumn> columns) {
        this.columns = columns;
    }

    boolean isEmpty() {
        return columns.stream().allMatch(column -> column.note().isEmpty());
    }

    void write(PartsWriter parts) throws IOException {
        parts.part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                Xmlns.relations("vmlDrawing", "../drawings/vmlDrawing1.vml", "comments", "../comments1.xml"));
        parts.part("xl/comments1.xml", words());
        parts.part("xl/drawings/vmlDrawing1.vml", boxes());
    }

    private StringBuilder words() {
        StringBuilder xml = new StringBuilder("<comments " + Xmlns.MAIN + "><authors><author/></authors><commentList>");
        for (int at = 0; at < columns.size(); at++) {
            if (!columns.get(at).note().isEmpty()) {
                xml.append("<comment ref=\"").append(Xmlns.letters(at)).append("1\" authorId=\"0\"><text><r><t>");
                EscapedText.append(xml, columns.get(at).note());
                xml.append("</t></r></text></comment>");
            }
        }
        return xml.append("</commentList></comments>");
    }

    private StringBuilder boxes() {
        StringBuilder xml = new StringBuilder("""
                <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
                xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" \
                o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" \
                o:connecttype="rect"/></v:shapetype>""");
        for (int at = 0; at < columns.size(); at++) {
            if (!columns.get(at).note().isEmpty()) {
                xml.append(SHAPE.replace("{shape}", Integer.toString(FIRST_SHAPE + at))
                        .replace("{column}", Integer.toString(at))
                        .replace("{left}", Integer.toString(at + 1))
                        .replace("{right}", Integer.toString(at + 1 + COLUMNS_WIDE)));
            }
        }
        return xml.append("</xml>");
    }
}
