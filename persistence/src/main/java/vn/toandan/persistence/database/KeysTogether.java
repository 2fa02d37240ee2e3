package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import vn.toandan.persistence.database.StoreTrouble.Code;
import vn.toandan.persistence.database.WrappedKeys.Line;

/**
 * The new keys of all who write in one {@link Turn} ("khóa mới trong lượt"), which reach the disk together before that is committed; as opposed to the {@link WrappedKeys}, which
 * are there. Only whoever has the turn adds any.
 */
final class KeysTogether {

    private final WrappedKeys keys;
    private volatile ImmutableList<Line> waiting = ImmutableList.of();
    private Optional<String> areAllBy = Optional.empty();

    KeysTogether(WrappedKeys keys) {
        this.keys = keys;
    }

    Optional<Line> find(String code) throws IOException {
        Optional<Line> found = waiting(code);
        return found.isPresent() ? found : keys.find(code);
    }

    WrappedKeys.Standing standing(String code) throws IOException {
        Optional<Line> fresh = waiting(code);
        return fresh.isPresent() ? new WrappedKeys.Standing(fresh, false) : keys.standing(code);
    }

    private Optional<Line> waiting(String code) {
        return waiting.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** Whether any is wrapped by another master key than the one of that mark, as none that waits is; it is asked once a turn, since nobody else adds any meanwhile. */
    boolean isAnyBeside(String mark) throws IOException {
        if (areAllBy.filter(mark::equals).isPresent()) {
            return false;
        }
        boolean isAny = keys.isAnyBeside(mark);
        areAllBy = isAny ? Optional.empty() : Optional.of(mark);
        return isAny;
    }

    void add(Line line) {
        waiting = ImmutableList.<Line>builder().addAll(waiting).add(line).build();
    }

    /** How many wait. */
    int count() {
        return waiting.size();
    }

    /** Those after the first so many: what they were to seal never came to be. */
    void drop(int first) {
        areAllBy = Optional.empty();
        waiting = waiting.subList(0, Math.min(first, waiting.size()));
    }

    /** On the disk when this returns; to be called before what they seal is committed, and before anything else is done with the keys. */
    void keep() {
        areAllBy = Optional.empty();
        try {
            if (!waiting.isEmpty()) {
                keys.add(waiting);
                waiting = ImmutableList.of();
            }
        } catch (IOException e) {
            throw new StoreTrouble(Code.OTHER, MasterKey.says("key.unwritten", keys.place()), e);
        }
    }
}
