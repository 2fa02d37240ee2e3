package vn.toandan.persistence.sheets;

import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * Something that was read, but not as it stands, and so is said; as opposed to a {@link Complaint}. The place is given as there.
 */
public record Remark(String file, long row, String column, String value, Sentence says) {

    /** One line: "danh-sach.csv, dòng 3, cột unit_code, “16228.0”: đã đọc là 16228". */
    public String line(Wording wording) {
        Sentence place = new Place(file, row, column, value).words();
        return Visible.text(wording.phrase(Sentence.of("persistence/wording:remark", place, says)));
    }
}
