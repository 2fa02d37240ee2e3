package vn.toandan.persistence.workbook;

import java.util.zip.ZipException;

/** A text or a tag that goes on for longer than anybody writes; as opposed to any other {@link ZipException}, where something is damaged. */
final class Endless extends ZipException {

    private static final long serialVersionUID = 1L;

    private final int most;

    /** Longer than so many characters. */
    Endless(int most) {
        super("longer than " + most + " characters");
        this.most = most;
    }

    int most() {
        return most;
    }
}
