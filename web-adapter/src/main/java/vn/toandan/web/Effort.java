package vn.toandan.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Effort ("mức tính toán"): how much a sender's machine works out for one tip while proofs are demanded; as opposed to a count of tips, which a flood from many places goes round. Each mostly takes four
 * times as long as the one before.
 */
enum Effort {
    LIGHT("light", 17),
    MIDDLE("middle", 19),
    HEAVY("heavy", 21);

    static final String CODES = Arrays.stream(values()).map(Effort::code).collect(Collectors.joining(", "));

    private final String code;
    private final int bits;

    Effort(String code, int bits) {
        this.code = code;
        this.bits = bits;
    }

    String code() {
        return code;
    }

    /** With how many zero bits the digest of a proof begins. */
    int bits() {
        return bits;
    }

    static Optional<Effort> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
