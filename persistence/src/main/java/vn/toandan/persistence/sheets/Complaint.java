package vn.toandan.persistence.sheets;

import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * Why something in a file is refused, at its place, and what would be right; as opposed to a {@link Remark}, with which it is
 * accepted.
 *
 * @param row 1 is the first line; 0 when it is about the whole file
 * @param column as the file heads it, or the path into a document; empty when it is about the whole row
 * @param value as it stands in the file; empty where nothing stands
 */
public record Complaint(String file, long row, String column, String value, Sentence wrong, Sentence right) {

    /** One line: "danh-sach.csv, dòng 3, cột crimes, “-1”: số đếm không được âm; đúng phải là …". */
    public String line(Wording wording) {
        Sentence place = new Place(file, row, column, value).words();
        return Visible.text(wording.phrase(Sentence.of("persistence/wording:complaint", place, wrong, right)));
    }
}
