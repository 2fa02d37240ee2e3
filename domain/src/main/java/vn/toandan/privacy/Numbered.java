package vn.toandan.privacy;

import java.util.Optional;

/** Codes that are a prefix and a number. */
final class Numbered {

    /** As many digits as a long always holds. */
    private static final String DIGITS = "[0-9]{1,18}";

    private Numbered() {}

    static Optional<Long> number(String prefix, String text) {
        return text.startsWith(prefix) && text.substring(prefix.length()).matches(DIGITS)
                ? Optional.of(Long.valueOf(text.substring(prefix.length())))
                : Optional.empty();
    }
}
