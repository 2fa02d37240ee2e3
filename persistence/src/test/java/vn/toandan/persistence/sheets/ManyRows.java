package vn.toandan.persistence.sheets;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.toandan.persistence.workbook.WorkbookWriter;

/** A program that writes a workbook of many rows and reads it, in as much memory as it was given. */
public final class ManyRows {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String[] HEADINGS = {
        "unit_code", "unit_kind", "unit_name", "year", "households_resident", "households_registered", "crimes"
    };

    private ManyRows() {}

    /** How many rows, which file, and whether their texts are shared. Says how many units were read, and in how many milliseconds. */
    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (arguments[2].equals("shared")) {
                shared(rows, out);
            } else {
                inline(rows, out);
            }
        }
        long began = System.nanoTime();
        long[] read = new long[1];
        Reading reading = new FactFiles(ReadingOf.STANDARD).read(List.of(Source.file(file)), row -> read[0]++);
        reading.complaints().kept().forEach(System.out::println);
        System.out.println(read[0] + " units in " + (System.nanoTime() - began) / 1_000_000 + " ms");
    }

    /** As we write it ourselves. */
    private static void inline(int rows, OutputStream out) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out, "A")) {
            for (String heading : HEADINGS) {
                workbook.text(heading);
            }
            workbook.endRow();
            for (int row = 0; row < rows; row++) {
                workbook.text("U" + row).text("residential_area").text("Thôn số " + row);
                workbook.number(2024)
                        .number(120)
                        .number(row % 120)
                        .number(row % 3)
                        .endRow();
            }
        }
    }

    /** As Excel writes it: every text once, the cells name it by its number. No two units have the same code and name. */
    private static void shared(int rows, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Writer xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        begin(zip, xml, "_rels/.rels");
        xml.write("<R><Relationship Type=\"" + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></R>");
        begin(zip, xml, "xl/workbook.xml");
        xml.write("<workbook xmlns:r=\"" + RELATIONS + "\"><sheets><sheet r:id=\"a\"/></sheets></workbook>");
        begin(zip, xml, "xl/_rels/workbook.xml.rels");
        xml.write("<R><Relationship Id=\"a\" Type=\"" + RELATIONS
                + "/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"b\" " + "Type=\"" + RELATIONS
                + "/sharedStrings\" Target=\"strings.xml\"/></R>");
        begin(zip, xml, "xl/sheet.xml");
        xml.write("<worksheet><sheetData><row r=\"1\">");
        for (int column = 0; column < HEADINGS.length; column++) {
            xml.write(text(column));
        }
        for (int row = 0; row < rows; row++) {
            xml.write("</row><row r=\"" + (row + 2) + "\">" + text(HEADINGS.length + 1 + 2 * row)
                    + text(HEADINGS.length)
                    + text(HEADINGS.length + 2 + 2 * row) + "<c><v>2024</v></c><c><v>120</v></c><c><v>" + row % 120
                    + "</v></c><c><v>" + row % 3 + "</v></c>");
        }
        xml.write("</row></sheetData></worksheet>");
        begin(zip, xml, "xl/strings.xml");
        xml.write("<sst>");
        for (String heading : HEADINGS) {
            xml.write("<si><t>" + heading + "</t></si>");
        }
        xml.write("<si><t>residential_area</t></si>");
        for (int row = 0; row < rows; row++) {
            xml.write("<si><t>U" + row + "</t></si><si><t>Thôn số " + row + "</t></si>");
        }
        xml.write("</sst>");
        xml.flush();
        zip.finish();
    }

    private static String text(int number) {
        return "<c t=\"s\"><v>" + number + "</v></c>";
    }

    private static void begin(ZipOutputStream zip, Writer xml, String part) throws IOException {
        xml.flush();
        zip.putNextEntry(new ZipEntry(part));
    }
}
