package vn.toandan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;

/** Which store a command works on: {@code --store}, else TOANDAN_STORE, else {@code toandan.db} in the working folder. */
final class StoreOption {

    /** No person is known at the keyboard, and none is to be. */
    private static final String ACTOR = "cli";

    private static final String URL = "jdbc:";

    private static final String USUAL = "toandan.db";

    @Option(names = "--store", paramLabel = "FILE", defaultValue = "${env:TOANDAN_STORE:-" + USUAL + "}")
    private String store = "";

    /** The file; a name that can be none is wrong usage, and so is a server as long as only files can be stores. */
    Path file() {
        return file(store);
    }

    static Path file(String store) {
        if (store.startsWith(URL)) {
            throw new WrongUsage(Sentence.of("cli/wording:store.url", store));
        }
        try {
            // An environment may name it and leave the name empty.
            return Path.of(store.isBlank() ? USUAL : store);
        } catch (InvalidPathException e) {
            throw new WrongUsage(Sentence.of("cli/wording:store.name", store));
        }
    }

    Store open() {
        return Store.open(file());
    }

    /** The same, with the key to what tips say. */
    Store open(KeyOption key) {
        return Store.open(file(), key.read());
    }

    /** What a command of that name did, just now, on that subject. */
    static Change change(String deed, String subject) {
        return new Change(ACTOR, deed, subject, Instant.now());
    }
}
