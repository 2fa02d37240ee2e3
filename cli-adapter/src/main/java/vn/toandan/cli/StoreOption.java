package vn.toandan.cli;

import java.time.Instant;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;

/** Which store a command works on: {@code --store}, else TOANDAN_STORE, else {@code toandan.db} in the working folder. */
final class StoreOption {

    /** No person is known at the keyboard, and none is to be. */
    private static final String ACTOR = "cli";

    private static final String URL = "jdbc:";

    private static final String USUAL = "toandan.db";

    @Option(names = "--store", paramLabel = "FILE|URL", defaultValue = "${env:TOANDAN_STORE:-" + USUAL + "}")
    private String store = "";

    /** Where it is; a name that can be none is wrong usage. */
    StoreAddress address() {
        return address(store);
    }

    static StoreAddress address(String store) {
        // An environment may name it and leave the name empty.
        return StoreAddress.of(store.isBlank() ? USUAL : store).orElseThrow(() -> new WrongUsage(none(store)));
    }

    /** A URL may hold a password, and is not said again. */
    static Sentence none(String store) {
        return store.startsWith(URL)
                ? Sentence.of("cli/wording:store.url")
                : Sentence.of("cli/wording:store.name", store);
    }

    Store open() {
        return Store.open(address());
    }

    /** The same, with a server beside it for what may lag, if one is named. */
    Store openReadingFrom(String replica) {
        return Store.open(replica.isBlank() ? address() : address().readingFrom(address(replica)));
    }

    /** The same, with the key to what tips say. */
    Store open(KeyOption key) {
        return Store.open(address(), key.read());
    }

    /** What a command of that name did, just now, on that subject. */
    static Change change(String deed, String subject) {
        return new Change(ACTOR, deed, subject, Instant.now());
    }
}
