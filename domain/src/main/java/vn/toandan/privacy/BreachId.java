package vn.toandan.privacy;

import java.util.Optional;

/** Code of a breach ("mã vụ vi phạm dữ liệu"), such as {@code VP-3}, which its written record carries. */
public record BreachId(long number) {

    private static final String PREFIX = "VP-";

    public String text() {
        return PREFIX + number;
    }

    /** Empty where it is no such code. */
    public static Optional<BreachId> of(String text) {
        return Numbered.number(PREFIX, text).map(BreachId::new);
    }
}
