package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.intake.FilesRefused;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.web.Problem.Wrong;

/** What is wrong with a file ("lỗi của tệp"), as programs are told: at its place, in the words of the command line, and never in words that the file says. */
final class ImportErrors {

    private ImportErrors() {}

    /**
     * Everything at once; outside of the scope nothing exists, as everywhere.
     *
     * @param isColumn whether a column is headed by words of ours
     */
    static Problem problem(FilesRefused refused, Predicate<String> isColumn) {
        ImmutableList.Builder<Wrong> errors = ImmutableList.builder();
        refused.complaints().kept().forEach(complaint -> errors.add(wrong(withoutWords(complaint, isColumn))));
        if (refused.complaints().more() > 0) {
            errors.add(Wrong.of(ImportDesk.FILE, "more", refused.complaints().more()));
        }
        return Problem.of(status(refused), errors.build());
    }

    static int status(FilesRefused refused) {
        return refused.isOutside() ? Problem.NOT_FOUND : Problem.UNPROCESSABLE;
    }

    /** The same complaint, where nothing that stands in the file is said again but codes. */
    static Complaint withoutWords(Complaint complaint, Predicate<String> isColumn) {
        boolean isOurs = isColumn.test(complaint.column());
        Sent sent = isOurs ? Sent.of(complaint.value()) : Sent.of(complaint.value(), complaint.column());
        return new Complaint(
                complaint.file(),
                complaint.row(),
                isOurs ? complaint.column() : "",
                "",
                sent.unnamedIn(complaint.wrong()),
                sent.unnamedIn(complaint.right()));
    }

    private static Wrong wrong(Complaint complaint) {
        return new Wrong(
                field(complaint.row(), complaint.column()),
                code(complaint.wrong()),
                Sentence.of("web/wording:error.refused", complaint.wrong(), complaint.right()),
                Optional.empty());
    }

    /** {@code file:12:unit_code}; what is about a row or the whole file goes without the rest. */
    static String field(long row, String column) {
        if (column.isEmpty()) {
            return row == 0 ? ImportDesk.FILE : ImportDesk.FILE + ":" + row;
        }
        return ImportDesk.FILE + ":" + row + ":" + Visible.text(column);
    }

    /** As our words for it are called. */
    private static String code(Sentence wrong) {
        return wrong instanceof Sentence.Clause clause
                ? clause.key().substring(clause.key().indexOf(':') + 1).replace('.', '_')
                : "refused";
    }
}
