package vn.toandan.persistence.database;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.persistence.database.StoreTrouble.Code;

/**
 * Where a master key is ("nơi để khóa chủ"): a file, or a variable of the environment that holds the key itself; never the store. As opposed to the {@link MasterKey}, which is
 * read there. It is told by its name alone.
 */
public final class KeyPlace {

    private static final String OF_FILE = "_FILE";

    private final String name;

    /** What the variable holds; empty where it is a file. */
    private final Optional<String> held;

    private KeyPlace(String name, Optional<String> held) {
        this.name = name;
        this.held = held;
    }

    public static KeyPlace file(Path file) {
        return new KeyPlace(file.toString(), Optional.empty());
    }

    /**
     * The one that the environment names: under that name the key itself, or under the same with {@code _FILE} a file. Empty where it names neither; to name both is wrong.
     *
     * @param environment what each of its variables holds; one that is there may hold nothing
     */
    public static Optional<KeyPlace> of(String variable, Function<String, Optional<String>> environment) {
        Optional<String> key = environment.apply(variable).filter(said -> !said.isBlank());
        Optional<String> file = environment.apply(variable + OF_FILE).filter(said -> !said.isBlank());
        if (key.isPresent() && file.isPresent()) {
            throw new StoreTrouble(Code.WRONG_SETTING, MasterKey.says("key.twice", variable));
        }
        return key.map(text -> new KeyPlace(variable, Optional.of(text))).or(() -> file.map(KeyPlace::named));
    }

    private static KeyPlace named(String file) {
        try {
            return file(Path.of(file));
        } catch (InvalidPathException e) {
            throw MasterKey.mayBeOne(file)
                    ? MasterKey.isNamed()
                    : new StoreTrouble(Code.WRONG_SETTING, MasterKey.says("key.absent", file), e);
        }
    }

    public MasterKey read() {
        return held.map(text -> MasterKey.of(text)
                        .orElseThrow(
                                () -> new StoreTrouble(Code.WRONG_SETTING, MasterKey.says("key.no_variable", name))))
                .orElseGet(() -> MasterKey.read(Path.of(name)));
    }

    /** Whether the same key is at both, as far as that is seen without reading a file. */
    public boolean isSameAs(KeyPlace other) {
        return held.equals(other.held) && (held.isPresent() || name.equals(other.name));
    }

    /** The name of the file or of the variable; nothing of what may be the key. */
    @Override
    public String toString() {
        return MasterKey.mayBeOne(name) ? "…" : name;
    }
}
