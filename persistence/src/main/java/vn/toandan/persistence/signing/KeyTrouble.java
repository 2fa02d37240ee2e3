package vn.toandan.persistence.signing;

import java.nio.file.Path;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** A file of keys is not there, cannot be read, or holds something else. */
public final class KeyTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence says;

    private KeyTrouble(Sentence says, Throwable cause) {
        super(Wording.ENGLISH.say(says), cause);
        this.says = says;
    }

    static KeyTrouble of(String what, Path file, Throwable cause) {
        return new KeyTrouble(Sentence.of("persistence/wording:signing." + what, file.toString()), cause);
    }

    /** Which file, and what to do. */
    public Sentence says() {
        return says;
    }
}
