package vn.toandan.persistence.sheets;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * The world failed us: no such file, no right to it, no room left. As opposed to a {@link Complaint}, which is about what stands in
 * a file.
 */
public final class FileTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence says;

    private FileTrouble(Sentence says, Throwable cause) {
        super(Wording.ENGLISH.say(says), cause);
        this.says = says;
    }

    /** What happened to which file, for the one at the keyboard. */
    public Sentence says() {
        return says;
    }

    public static FileTrouble reading(String file, IOException cause) {
        return of("trouble.reading", file, cause);
    }

    public static FileTrouble writing(String file, IOException cause) {
        return of("trouble.writing", file, cause);
    }

    /** A workbook cannot have so many rows as there are. */
    static FileTrouble tooManyRows(String file, int most) {
        return new FileTrouble(
                Sentence.of("persistence/wording:trouble.too_many_rows", Visible.text(file), most),
                new IOException("more than " + most + " rows"));
    }

    private static FileTrouble of(String key, String file, IOException cause) {
        return new FileTrouble(Sentence.of("persistence/wording:" + key, Visible.text(file), why(cause)), cause);
    }

    private static Sentence why(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return Sentence.of("persistence/wording:trouble.none");
        }
        if (cause instanceof AccessDeniedException) {
            return Sentence.of("persistence/wording:trouble.denied");
        }
        String said = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        if (said == null) {
            return Sentence.verbatim(cause.getClass().getSimpleName());
        }
        // The system's own words are the only way to tell these two.
        if (said.equals("Is a directory")) {
            return Sentence.of("persistence/wording:trouble.folder");
        }
        return said.equals("No space left on device")
                ? Sentence.of("persistence/wording:trouble.full")
                : Sentence.verbatim(said);
    }
}
