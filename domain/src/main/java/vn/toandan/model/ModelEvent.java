package vn.toandan.model;

/** Event in the course of a model ("bước thực hiện"), in the usual order; as opposed to the {@link ModelState} that it leads to. */
public enum ModelEvent {
    /** "khảo sát" */
    SURVEY("surveyed_on"),
    /** "phê duyệt" */
    APPROVE("approved_on"),
    /** "ra mắt" */
    LAUNCH("launched_on"),
    /** "đánh giá hằng năm": told by its year, not by a day. */
    REVIEW("year"),
    /** "nhân rộng" */
    REPLICATE("replicated_on"),
    /** "củng cố" */
    CONSOLIDATE("consolidated_on"),
    /** "thanh loại" */
    DISCARD("ended_on");

    private final String column;

    ModelEvent(String column) {
        this.column = column;
    }

    /** The column of a file that tells of it. */
    public String column() {
        return column;
    }
}
