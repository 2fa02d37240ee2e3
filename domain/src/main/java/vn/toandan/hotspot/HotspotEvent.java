package vn.toandan.hotspot;

/** What happens to a hotspot once it is reported; as opposed to the {@link HotspotState} that it leads to. */
public enum HotspotEvent {
    /** "xác nhận" */
    CONFIRM("confirmed_on"),
    /** "triệt xóa, kết thúc theo dõi" */
    CLEAR("cleared_on");

    private final String column;

    HotspotEvent(String column) {
        this.column = column;
    }

    /** The column of a file that tells of it. */
    public String column() {
        return column;
    }
}
