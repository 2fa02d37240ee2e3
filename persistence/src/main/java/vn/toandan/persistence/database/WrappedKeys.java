package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Where the wrapped key of each tip, or of each identity, is kept, apart from what it opens, and which of them were erased: beside a file the {@link KeysInFile}, on a server
 * the {@link KeysInTable}.
 */
interface WrappedKeys {

    /** One key, wrapped: whose it is, by which master key, and itself. */
    record Line(String code, String mark, String wrapped) {}

    /** Its place, as it is told. */
    String place();

    /** The same, for as long as a store is open: what it needs for each call it may hold until it is closed. */
    WrappedKeys held();

    void close();

    Optional<Line> find(String code) throws IOException;

    /**
     * How it stands with what is to be sealed.
     *
     * @param line its key, if it has one
     * @param isErased whether its key was destroyed
     */
    record Standing(Optional<Line> line, boolean isErased) {}

    /** Both at once, where that is one way to a server. */
    default Standing standing(String code) throws IOException {
        return new Standing(find(code), isErased(code));
    }

    ImmutableList<Line> lines() throws IOException;

    /** Whether any is wrapped by another master key than the one of that mark. */
    boolean isAnyBeside(String mark) throws IOException;

    /** On the disk when this returns. */
    void add(ImmutableList<Line> lines) throws IOException;

    default void add(Line line) throws IOException {
        add(ImmutableList.of(line));
    }

    /** Whose keys were destroyed, and are to come back with no old copy. */
    default ImmutableSet<String> erased() {
        return erasures().keySet();
    }

    /** Whether its key was destroyed, without reading who else is on the list. */
    boolean isErased(String code);

    /** The erasure list: whose, and when. */
    ImmutableMap<String, String> erasures();

    /** The place of the list, as it is told. */
    String listPlace();

    /** Whether the list is there: one that is lost is not taken for one on which nobody stands. */
    boolean hasList();

    /** An empty list where there is none. */
    void beginList();

    /** Takes over what another list holds. */
    void remember(ImmutableMap<String, String> erasures);

    /** Destroys the keys. What is erased since when is written down first: who is stopped in between has erased it, and the key goes at the next opening. */
    void erase(ImmutableMap<String, Instant> codes) throws IOException;

    /** Destroys these keys, of what never came to be or was erased before. */
    void destroy(Set<String> codes) throws IOException;

    /** These and no others. */
    void keep(ImmutableList<Line> lines) throws IOException;
}
