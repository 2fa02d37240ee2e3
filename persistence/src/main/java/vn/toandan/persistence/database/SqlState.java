package vn.toandan.persistence.database;

import vn.toandan.persistence.database.StoreTrouble.Code;

/** What the SQL standard and a PostgreSQL server call what went wrong; as opposed to the {@link Code} that it is to us. */
final class SqlState {

    private SqlState() {}

    static Code code(String state) {
        return switch (state) {
            case "08001", "53300", "57P03" -> Code.UNREACHABLE;
            case "08003", "08006", "08007", "25P03", "25P04", "57P01", "57P02", "57P05" -> Code.LOST;
            case "08004", "28000", "28P01" -> Code.NO_LOGIN;
            case "3D000", "3F000" -> Code.NO_DATABASE;
            case "42501" -> Code.NOT_GRANTED;
            case "55P03", "40P01", "40001" -> Code.LOCKED;
            case "25006" -> Code.READ_ONLY;
            case "53100" -> Code.FULL;
            case "XX001", "XX002" -> Code.DAMAGED;
            case "22021" -> Code.NOT_TEXT;
            default -> Code.OTHER;
        };
    }
}
