package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.intake.FilesRefused;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.web.Problem.Wrong;

/** What is wrong with a file ("lỗi của tệp"), as programs are told: at its place, in the words of the command line, and never what stands there. */
final class ImportErrors {

    private ImportErrors() {}

    /** Outside of the scope nothing exists, as everywhere. */
    static Problem problem(FilesRefused refused) {
        ImmutableList.Builder<Wrong> errors = ImmutableList.builder();
        refused.complaints().kept().forEach(complaint -> errors.add(wrong(complaint)));
        if (refused.complaints().more() > 0) {
            errors.add(Wrong.of(ImportDesk.FILE, "more", refused.complaints().more()));
        }
        return Problem.of(refused.isOutside() ? Problem.NOT_FOUND : Problem.UNPROCESSABLE, errors.build());
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
