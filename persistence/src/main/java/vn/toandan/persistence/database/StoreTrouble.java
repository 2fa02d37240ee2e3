package vn.toandan.persistence.database;

import java.util.Locale;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * The store cannot be used as asked, and nothing was written; as opposed to {@link vn.toandan.persistence.sheets.FileTrouble}, which is
 * about files that offices exchange.
 */
public final class StoreTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Sentence says;

    /** What is the matter. */
    public enum Code {
        /** Nothing is there yet, or it is an empty file. */
        ABSENT,
        /** No file can be there: the folder that it would be in is missing, or it is itself a folder. */
        NO_PLACE,
        /** A file, but none of ours. */
        NO_STORE,
        /** It has to be migrated first. */
        OLDER,
        /** A later release wrote it. */
        NEWER,
        /** Another process holds it. */
        LOCKED,
        READ_ONLY,
        /** The system lets us neither read it nor make the files beside it. */
        DENIED,
        /** The disk is full. */
        FULL,
        /** The system lets no file grow any more, though the disk may have room: a quota, or a limit on the size of files. */
        CANNOT_GROW,
        DAMAGED,
        /** Nobody answers where the server is said to be. */
        UNREACHABLE,
        /** The server does not let this user in, or not with this password. */
        NO_LOGIN,
        /** The server has no such database, or the database no such schema. */
        NO_DATABASE,
        /** The server lets this user in, and not do this. */
        NOT_GRANTED,
        /** The server went away before anything was acknowledged; what was begun is undone. */
        LOST,
        /** The server went away while it was asked to keep what was written: nobody knows here whether it did. */
        UNSURE,
        /** The server is set not to wait for its disk, so that what it acknowledges may be lost. */
        UNSAFE,
        /** The driver could not unpack its library: the temporary folder is full, or programs may not run from it. */
        NO_DRIVER,
        /** What tips say needs the master key, and none was given or it cannot be read. */
        NO_KEY,
        /** How the master key was to be found cannot be meant: twice, or as something that is none, or as itself where its file is to be named. */
        WRONG_SETTING,
        /** It does not open what was sealed, or the key of the tip is gone. */
        WRONG_KEY,
        /** A server keeps no text with a NUL character in it, as a file does. */
        NOT_TEXT,
        /** The system says something else. */
        OTHER;

        /** Of its sentence. */
        String key() {
            return "persistence/store:store." + name().toLowerCase(Locale.ROOT);
        }
    }

    StoreTrouble(Code code, Sentence says, Throwable cause) {
        super(Wording.ENGLISH.say(says), cause);
        this.code = code;
        this.says = says;
    }

    StoreTrouble(Code code, Sentence says) {
        super(Wording.ENGLISH.say(says));
        this.code = code;
        this.says = says;
    }

    public Code code() {
        return code;
    }

    /** What happened to which store and what can be done, for the one at the keyboard. */
    public Sentence says() {
        return says;
    }
}
