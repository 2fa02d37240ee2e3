package vn.toandan.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.hotspot.InMemoryHotspots;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Thon1;
import vn.toandan.law.Wording;
import vn.toandan.model.InMemoryModels;
import vn.toandan.persistence.sheets.ReadingOf;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.reporting.Knowledge;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PeriodReports;
import vn.toandan.tip.InMemoryOutcomes;
import vn.toandan.tip.InMemoryTips;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** A report as people get it: a page, a text to go on writing in, a print to sign. */
class ReportDocumentsTest {

    private static final Period YEAR_2024 = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final Letterhead HEAD = new Letterhead(
            Optional.of("UBND huyện Như Thanh"),
            Optional.of("UBND xã Mậu Lâm"),
            Optional.of("12/BC-UBND"),
            Optional.of("Mậu Lâm"),
            Optional.of(LocalDate.of(2025, 1, 5)),
            Optional.of("Chủ tịch"),
            ImmutableList.of("Công an huyện", "Đảng ủy xã"));

    private static PeriodReport report(Period period) {
        InMemoryJudgements judgements = new InMemoryJudgements();
        judgements.record(Thon1.judged(2));
        return new PeriodReports(
                        judgements,
                        new InMemoryRecognitions(),
                        new InMemoryModels(),
                        new InMemoryHotspots(),
                        new InMemoryTips(),
                        new InMemoryOutcomes(),
                        new InMemoryCommendations(),
                        new InMemoryUnits(),
                        ReadingOf.STANDARD)
                .of(period, Knowledge.asKnownOn(LocalDate.of(2025, 1, 5)));
    }

    private static String page() {
        Period both = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31));
        return ReportHtml.show(
                report(both),
                both.byYear().stream().map(ReportDocumentsTest::report).collect(ImmutableList.toImmutableList()),
                Wording.VIETNAMESE);
    }

    private static byte[] written(Consumer<OutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return out.toByteArray();
    }

    private static byte[] pdf() {
        return written(out -> ReportPdf.write(report(YEAR_2024), HEAD, Wording.VIETNAMESE, out));
    }

    private static byte[] docx() {
        return written(out -> ReportDocx.write(report(YEAR_2024), HEAD, Wording.VIETNAMESE, out));
    }

    @Test
    void a_page_needs_nothing_from_elsewhere_and_runs_no_script() {
        assertThat(page())
                .startsWith("<!DOCTYPE html><html lang=\"vi\">")
                .doesNotContain("<script")
                .doesNotContain(" src=")
                .doesNotContain("url(http")
                .contains("Đơn vị đạt tiêu chuẩn", "kể cả ngày đầu và ngày cuối");
    }

    @Test
    void a_chart_says_in_letters_what_it_shows() {
        assertThat(page().split("<svg", -1)).hasSize(1 + 2);
        assertThat(page())
                .contains("role=\"img\"", "aria-labelledby=\"chart1-title\"")
                .containsPattern("<title id=\"chart2-title\"\\s*>Đơn vị đạt tiêu chuẩn, theo năm</title")
                .containsPattern("<text [^>]*>Khu dân cư</text");
    }

    @Test
    void a_chart_is_well_formed_and_has_no_id_of_another() throws Exception {
        String[] charts = page().split("<svg", -1);
        for (int at = 1; at <= 2; at++) {
            String chart = "<svg" + charts[at].substring(0, charts[at].indexOf("</svg") + "</svg".length()) + ">";
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(chart)))
                            .getDocumentElement()
                            .getAttribute("viewBox"))
                    .startsWith("0 0 640 ");
            assertThat(chart).doesNotContain("chart" + (3 - at) + "-");
        }
    }

    @Test
    void a_print_has_the_head_the_date_in_words_and_the_recipients_of_the_form() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("UBND HUYỆN NHƯ THANH", "UBND XÃ MẬU LÂM", "Số: 12/BC-UBND")
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                    .contains("Mậu Lâm, ngày 05 tháng 01 năm 2025")
                    .contains("Nơi nhận:", "- Công an huyện;", "- Đảng ủy xã;", "- Lưu: VT.", "CHỦ TỊCH")
                    .contains("Đơn vị chưa đủ căn cứ để kết luận");
        }
    }

    @Test
    void a_print_numbers_its_pages_from_the_second_on() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(firstLine(document, 1)).isNotEqualTo("1");
            assertThat(firstLine(document, 2)).isEqualTo("2");
        }
    }

    private static String firstLine(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document).strip().lines().findFirst().orElse("").strip();
    }

    @Test
    void a_print_brings_its_fonts_along() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            document.getPages()
                    .forEach(page -> Streams.stream(page.getResources().getFontNames())
                            .forEach(name -> {
                                try {
                                    PDFont font = page.getResources().getFont(name);
                                    assertThat(font.isEmbedded())
                                            .as(font.getName())
                                            .isTrue();
                                    assertThat(font.getName()).contains("LiberationSerif");
                                } catch (IOException e) {
                                    throw new AssertionError(e);
                                }
                            }));
        }
    }

    @Test
    void a_text_to_write_in_has_the_same_lines() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("UBND XÃ MẬU LÂM", "Số: 12/BC-UBND", "Mậu Lâm, ngày 05 tháng 01 năm 2025")
                    .contains("Đơn vị đạt tiêu chuẩn", "Nơi nhận:", "- Lưu: VT.");
            assertThat(document.getHeaderFooterPolicy()
                            .getDefaultHeader()
                            .getParagraphArray(0)
                            .getCTP()
                            .xmlText())
                    .contains("PAGE");
        }
    }

    @Test
    void in_a_text_to_write_in_the_names_of_figures_have_the_room_and_paragraphs_stand_apart() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            XWPFTable figures = document.getTables().get(1);
            int names = figures.getRow(1).getCell(0).getWidth();
            assertThat(names).isGreaterThan(2 * figures.getRow(1).getCell(1).getWidth());
            assertThat(figures.getCTTbl().getTblGrid().getGridColArray(0).getW())
                    .isEqualTo(BigInteger.valueOf(names));
            assertThat(document.getParagraphs().stream().filter(one -> one.getIndentationFirstLine() > 0))
                    .isNotEmpty()
                    .allMatch(one -> one.getSpacingAfter() == 120);
        }
    }

    @Test
    void what_the_head_does_not_name_is_left_to_be_filled_in() throws IOException {
        byte[] blank = written(out -> ReportPdf.write(report(YEAR_2024), Letterhead.blank(), Wording.VIETNAMESE, out));
        try (PDDocument document = Loader.loadPDF(blank)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Số: ......../BC-........", "ngày ..... tháng ..... năm ........");
        }
    }

    @Test
    void a_unit_with_an_authority_issues_its_report_and_of_any_other_the_issuer_is_left_blank() {
        assertThat(issuer(UnitType.COMMUNE)).isEqualTo("ỦY BAN NHÂN DÂN TÂN MAI");
        assertThat(issuer(UnitType.SCHOOL)).isEqualTo("....................................");
    }

    private static String issuer(UnitType type) {
        PeriodReport all = report(YEAR_2024);
        Unit unit = new Unit("1", type, "Tân Mai", Optional.empty(), YEAR_2024.from(), Optional.empty());
        PeriodReport ofIt = new PeriodReport(
                all.period(), Optional.of(unit), all.asKnown(), all.figures(), all.says(), Optional.empty());
        return OfficialReport.of(ofIt, ReportBeside.nothing(), Letterhead.blank(), Wording.VIETNAMESE)
                .frame()
                .body();
    }

    @Test
    void the_same_figures_make_the_same_bytes_in_whatever_zone_and_language() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] pdf = pdf();
        byte[] docx = docx();
        String page = page();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(pdf()).isEqualTo(pdf);
            assertThat(docx()).isEqualTo(docx);
            assertThat(page()).isEqualTo(page);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
