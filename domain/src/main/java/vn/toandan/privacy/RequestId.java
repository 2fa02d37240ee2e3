package vn.toandan.privacy;

import java.util.Optional;

/** Code of a request ("mã yêu cầu"), such as {@code YC-12}: what the paper file carries, and all that this register knows of whoever asked. */
public record RequestId(long number) {

    private static final String PREFIX = "YC-";

    public String text() {
        return PREFIX + number;
    }

    /** Empty where it is no such code. */
    public static Optional<RequestId> of(String text) {
        return Numbered.number(PREFIX, text).map(RequestId::new);
    }
}
