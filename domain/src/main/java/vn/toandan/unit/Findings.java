package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.toandan.law.Sentence;

/** What was found while a draft was made: reasons to refuse it and remarks to go with it, each at its row. */
final class Findings {

    private final Map<UnitId, Long> rows = new HashMap<>();
    private final List<UnitRejection> rejections = new ArrayList<>();
    private final List<UnitRemark> remarks = new ArrayList<>();
    private final UnreadRows unread;
    private final Set<String> leftOpen = new HashSet<>();

    Findings(UnreadRows unread) {
        this.unread = unread;
    }

    /** The place in a file that is complained about. */
    record Cell(long row, String column, String value) {

        static Cell ofCommand(String column, String value) {
            return new Cell(0, column, value);
        }
    }

    void comesFrom(Unit unit, long row) {
        rows.putIfAbsent(unit.id(), row);
    }

    /** The row that the unit came with; 0 if it was known before. */
    long rowOf(Unit unit) {
        return rows.getOrDefault(unit.id(), 0L);
    }

    void reject(UnitRejection.Code code, Cell cell, Sentence wrong, Sentence right) {
        rejections.add(new UnitRejection(code, cell.row, cell.column, cell.value, wrong, right));
    }

    void missing(Cell cell) {
        reject(
                UnitRejection.Code.MISSING,
                cell,
                Sentence.of("unit/wording:refused.missing"),
                Sentence.of("unit/wording:refused.missing.right"));
    }

    void remark(long row, String unit, Sentence says) {
        remarks.add(new UnitRemark(row, unit, says));
    }

    /** For a row that is refused for what it says itself: what it would have done is not known. */
    void leaveOpen(String code) {
        leftOpen.add(code);
    }

    /** Whether a row that was not taken in may say something of that code. */
    boolean isOpen(String code) {
        return leftOpen.contains(code) || unread.mayBe(code);
    }

    boolean stand() {
        return rejections.isEmpty() && unread.isNone();
    }

    /** Writes the draft, unless there is a reason not to. */
    Registered conclude(Draft draft) {
        return stand()
                ? draft.write(ImmutableList.sortedCopyOf(Comparator.comparingLong(UnitRemark::row), remarks))
                : new Registered.Rejected(
                        ImmutableList.sortedCopyOf(Comparator.comparingLong(UnitRejection::row), rejections));
    }
}
