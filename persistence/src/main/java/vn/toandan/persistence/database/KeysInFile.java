package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file with the wrapped key of each tip, or of each identity ("tệp khóa"), a line a key; as opposed to {@link TipSeals} and {@link IdentitySeals}, which use them. A line
 * is on the disk before anything that is sealed with its key is committed: who is stopped in between leaves a key without a tip,
 * which harms nobody, never a tip without its key.
 */
final class KeysInFile implements WrappedKeys {

    private static final int FIELDS = 3;

    private final DurableLines keys;
    private final KeyIndex index;
    private final Erasures erasures;

    /** Beside a store or a vault. */
    KeysInFile(Path database) {
        this.keys = new DurableLines(Path.of(database + ".keys"), FIELDS);
        this.index = new KeyIndex(keys.file(), FIELDS);
        this.erasures = Erasures.of(database);
    }

    @Override
    public String place() {
        return keys.file().toString();
    }

    @Override
    public WrappedKeys held() {
        return this;
    }

    /** Nothing: of the file nothing is held. */
    @Override
    public void close() {}

    private static List<String> fields(Line line) {
        return List.of(line.code(), line.mark(), line.wrapped());
    }

    /** The last line that names it. */
    @Override
    public Optional<Line> find(String code) throws IOException {
        return index.last(code).map(KeysInFile::line);
    }

    @Override
    public boolean isAnyBeside(String mark) throws IOException {
        return index.isAnyBeside(mark);
    }

    private static Line line(List<String> fields) {
        return new Line(fields.get(0), fields.get(1), fields.get(2));
    }

    @Override
    public ImmutableList<Line> lines() throws IOException {
        return keys.read().stream().map(KeysInFile::line).collect(ImmutableList.toImmutableList());
    }

    @Override
    public synchronized void add(ImmutableList<Line> lines) throws IOException {
        List<List<String>> added = lines.stream().map(KeysInFile::fields).toList();
        boolean isCurrent = index.isCurrent();
        keys.add(added);
        if (isCurrent) {
            index.added(added);
        }
    }

    @Override
    public ImmutableMap<String, String> erasures() {
        return erasures.all();
    }

    @Override
    public boolean isErased(String code) {
        return erasures.holds(code);
    }

    @Override
    public String listPlace() {
        return erasures.place();
    }

    @Override
    public boolean hasList() {
        return erasures.isThere();
    }

    @Override
    public void beginList() {
        erasures.begin();
    }

    @Override
    public void remember(ImmutableMap<String, String> others) {
        erasures.addAll(others);
    }

    @Override
    public void erase(ImmutableMap<String, Instant> codes) throws IOException {
        erasures.add(codes);
        destroy(codes.keySet());
    }

    @Override
    public void destroy(Set<String> codes) throws IOException {
        if (!codes.isEmpty()) {
            keys.destroy(line -> codes.contains(line.get(0)));
        }
    }

    @Override
    public void keep(ImmutableList<Line> lines) throws IOException {
        keys.replace(lines.stream().map(KeysInFile::fields).toList());
    }
}
