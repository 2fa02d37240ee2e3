package vn.toandan.identity;

/** Role ("vai trò"): what lets an officer take part in opening an identity; as opposed to the many roles that let nobody near one, and are none here. */
public enum Role {
    /** Custodian ("người giữ danh tính"): asks for an opening, or approves what another asked for. */
    CUSTODIAN("custodian"),
    /** Authority ("người có thẩm quyền"): approves. */
    AUTHORITY("authority");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
