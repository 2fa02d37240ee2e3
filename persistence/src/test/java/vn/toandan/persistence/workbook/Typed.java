package vn.toandan.persistence.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part as other programs write them, right or wrong; as opposed to those of our own writer. */
public final class Typed {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String BOOK = "xl/workbook.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";

    /** Style 0 is general, 1 a day, 2 an hour, 3 five digits, 4 a day in words of its own, 5 a number with red days in it. */
    private static final String USUAL_STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="4">
            <numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="&quot;ngày&quot;\\ dd/mm/yyyy;@"/>
            <numFmt numFmtId="166" formatCode="[Red]#,##0&quot; dym&quot;"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="167"/>
            <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** With these rows, in XML. */
    public Typed(String rows) {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        part("[Content_Types].xml", "<Types/>");
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"" + relations + "/officeDocument\" Target=\"" + BOOK
                        + "\"/></Relationships>");
        part(
                SHEET,
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet "
                        + "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension ref=\"A1\"/><sheetData>"
                        + rows + "</sheetData><pageMargins left=\"1\"/></worksheet>");
        part(
                BOOK,
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + relations
                        + "\"><workbookPr/><sheets><sheet name=\"Sổ\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"" + relations
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"" + relations
                        + "/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"c\" Type=\"" + relations
                        + "/sharedStrings\" Target=\"../xl/./SharedStrings.xml\"/></Relationships>");
        part(STYLES, USUAL_STYLES);
        part(STRINGS, "<sst/>");
    }

    public Typed part(String name, String xml) {
        return part(name, xml.getBytes(UTF_8));
    }

    public Typed part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    Typed without(String name) {
        parts.remove(name);
        return this;
    }

    Typed strings(String... items) {
        return part(STRINGS, "<sst><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
