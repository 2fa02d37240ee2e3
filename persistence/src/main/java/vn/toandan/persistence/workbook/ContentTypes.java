package vn.toandan.persistence.workbook;

/** Which part is written in which format. */
final class ContentTypes {

    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ContentTypes() {}

    static String of(boolean withNotes, boolean withLists) {
        StringBuilder xml = new StringBuilder("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>""");
        part(xml, "workbook.xml", "sheet.main");
        part(xml, "worksheets/sheet1.xml", "worksheet");
        if (withLists) {
            part(xml, "worksheets/sheet2.xml", "worksheet");
        }
        part(xml, "styles.xml", "styles");
        if (withNotes) {
            part(xml, "comments1.xml", "comments");
        }
        return xml.append("</Types>").toString();
    }

    private static void part(StringBuilder xml, String name, String format) {
        xml.append("<Override PartName=\"/xl/" + name + "\" ContentType=\"" + PREFIX + format + "+xml\"/>");
    }
}
