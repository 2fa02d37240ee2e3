package vn.toandan.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.commendation.Nominations;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Thon1;
import vn.toandan.law.Wording;
import vn.toandan.model.InMemoryModels;
import vn.toandan.persistence.sheets.ReadingOf;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Knowledge;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PeriodReports;
import vn.toandan.reporting.PublishedReports;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** What everybody may read of a hamlet that was judged alone, in every format: that one unit is withheld, that none of the rest is there. */
class PublishedDocumentsTest {

    private static final Period YEAR_2024 = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final Knowledge KNOWN = Knowledge.asKnownOn(LocalDate.of(2025, 1, 5));

    private static final String HAMLET = Thon1.YEAR_2024.unitCode();

    private static PeriodReport published(String under) {
        InMemoryJudgements judgements = new InMemoryJudgements();
        judgements.record(Thon1.judged(2));
        InMemoryUnits units = new InMemoryUnits();
        units.put(List.of(
                unit("16231", UnitType.COMMUNE, Optional.empty()),
                unit(HAMLET, UnitType.RESIDENTIAL_AREA, Optional.of("16231"))));
        PeriodReports reports = new PeriodReports(
                judgements,
                new InMemoryRecognitions(),
                new InMemoryModels(),
                new InMemoryHotspots(),
                new InMemoryTips(),
                new InMemoryOutcomes(),
                new InMemoryCommendations(),
                units,
                ReadingOf.STANDARD);
        return new PublishedReports(reports, units, new InMemoryCommendations(), Nominations.SCHEME)
                .published(
                        reports.under(under, YEAR_2024, KNOWN).orElseThrow(), KNOWN, PublishedReports.ENOUGH_TO_HIDE);
    }

    private static Unit unit(String code, UnitType type, Optional<String> parent) {
        return new Unit(code, type, "Thôn 1", parent, LocalDate.of(2020, 1, 1), Optional.empty());
    }

    private static byte[] written(Consumer<OutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return out.toByteArray();
    }

    @Test
    void json_says_of_each_figure_whether_it_is_withheld_and_has_no_number_for_it() {
        String json = ReportJson.show(published(HAMLET), Wording.ENGLISH);
        assertThat(json)
                .contains("\"published\":{\"smallest\":5,\"says\":[\"Published view: ")
                .contains("{\"id\":\"units_assessed\",\"value\":null,\"withheld\":true,\"definition\":\"Units in scope")
                .contains("{\"id\":\"tips_received\",\"value\":0,\"withheld\":false,")
                .contains("\"byKind\":null,\"before\":null}");
    }

    @Test
    void json_of_a_commune_withholds_nothing() {
        assertThat(ReportJson.show(published("16231"), Wording.ENGLISH))
                .contains("\"published\":{\"smallest\":null,\"says\":[")
                .contains("{\"id\":\"units_assessed\",\"value\":1,\"withheld\":false,")
                .doesNotContain("\"withheld\":true");
    }

    @Test
    void csv_has_a_word_where_no_number_is_told() {
        String csv = new String(
                written(out -> ReportTable.csv(published(HAMLET), Wording.VIETNAMESE, out)), StandardCharsets.UTF_8);
        assertThat(csv.lines())
                .anyMatch(line -> line.startsWith("units_assessed,,withheld,,,,,,\"Số đơn vị"))
                .noneMatch(line -> line.startsWith("units_assessed,residential_area"))
                .anyMatch(line -> line.startsWith("tips_received,,0,,,,,,"));
    }

    @Test
    void a_workbook_has_it_in_words() throws IOException {
        byte[] written = written(out -> ReportTable.xlsx(published(HAMLET), Wording.VIETNAMESE, out));
        try (XSSFExcelExtractor text = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(written)))) {
            assertThat(text.getText())
                    .contains("Đơn vị được xét\tTất cả\tkhông công bố\t")
                    .contains("Bản công bố: ");
        }
    }

    @Test
    void a_page_draws_nothing_of_what_is_withheld() {
        String page = ReportHtml.show(published(HAMLET), ImmutableList.of(), Wording.VIETNAMESE);
        assertThat(page)
                .contains("Đơn vị được xét</th><td class=\"amount\">không công bố</td>")
                .contains("Số đơn vị thuộc phạm vi tiêu chuẩn")
                .doesNotContain("<svg");
        assertThat(ReportHtml.show(published("16231"), ImmutableList.of(), Wording.VIETNAMESE))
                .contains("<svg");
    }

    @Test
    void a_document_to_be_signed_says_so_too() throws IOException {
        byte[] pdf = written(out -> ReportPdf.write(published(HAMLET), Letterhead.blank(), Wording.VIETNAMESE, out));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Đơn vị được xét không công bố –");
        }
        byte[] docx = written(out -> ReportDocx.write(published(HAMLET), Letterhead.blank(), Wording.VIETNAMESE, out));
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(text.getText()).contains("Đơn vị được xét\tkhông công bố\t–");
        }
    }

    @Test
    void nothing_of_it_names_a_kind_that_is_withheld() {
        assertThat(ReportLine.of(published(HAMLET)))
                .filteredOn(line -> line.figure().subject() == Figure.Subject.UNITS)
                .extracting(ReportLine::kind)
                .containsOnly(Optional.empty());
        assertThat(published(HAMLET).published().orElseThrow().withoutKinds())
                .isEqualTo(ImmutableSet.of(Figure.Subject.UNITS));
    }
}
