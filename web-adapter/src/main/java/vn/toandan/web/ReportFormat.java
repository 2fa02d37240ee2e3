package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.Letterhead;
import vn.toandan.persistence.documents.ReportDocx;
import vn.toandan.persistence.documents.ReportHtml;
import vn.toandan.persistence.documents.ReportJson;
import vn.toandan.persistence.documents.ReportLine;
import vn.toandan.persistence.documents.ReportPdf;
import vn.toandan.persistence.documents.ReportTable;
import vn.toandan.persistence.documents.ReportText;

/** In what a report goes out ("định dạng báo cáo"), each byte for byte as the command line prints it; as opposed to the page that shows it. */
enum ReportFormat {
    JSON(Reply.JSON) {
        @Override
        void write(StaffReports.Counted counted, Letterhead head, Wording wording, OutputStream out) {
            text(ReportJson.show(counted.report(), wording), out);
        }
    },
    TEXT("text/plain; charset=utf-8") {
        @Override
        void write(StaffReports.Counted counted, Letterhead head, Wording wording, OutputStream out) {
            PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
            new ReportText(UnaryOperator.identity(), wording, lines)
                    .print(counted.report(), ReportLine.atAGlance(counted.report()));
            lines.flush();
        }
    },
    CSV("text/csv; charset=utf-8") {
        @Override
        void write(StaffReports.Counted counted, Letterhead head, Wording wording, OutputStream out) {
            ReportTable.csv(counted.report(), wording, out);
        }
    },
    HTML(Reply.HTML) {
        @Override
        void write(StaffReports.Counted counted, Letterhead head, Wording wording, OutputStream out) {
            text(ReportHtml.show(counted.report(), counted.years(), wording), out);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        void write(StaffReports.Counted counted, Letterhead head, Wording wording, OutputStream out) {
            ReportDocx.write(counted.report(), head, wording, out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(StaffReports.Counted counted, Letterhead head, Wording wording, OutputStream out) {
            ReportTable.xlsx(counted.report(), wording, out);
        }
    },
    PDF("application/pdf") {
        @Override
        void write(StaffReports.Counted counted, Letterhead head, Wording wording, OutputStream out) {
            ReportPdf.write(counted.report(), head, wording, out);
        }
    };

    static final ImmutableList<ReportFormat> ALL = ImmutableList.copyOf(values());

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The name in addresses and of files: {@code docx}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ReportFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    abstract void write(StaffReports.Counted counted, Letterhead head, Wording wording, OutputStream out);

    /** To be read at once, or saved; those that are to be signed have a head. */
    Reply reply(StaffReports.Counted counted, Letterhead head, Wording wording) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(counted, head, wording, bytes);
        if (this == JSON || this == TEXT) {
            return Reply.of(Reply.OK, mediaType, bytes.toString(StandardCharsets.UTF_8));
        }
        return Reply.file(mediaType, "bao-cao." + code(), bytes.toByteArray());
    }

    private static void text(String text, OutputStream out) {
        PrintStream all = new PrintStream(out, false, StandardCharsets.UTF_8);
        all.print(text);
        all.flush();
    }
}
