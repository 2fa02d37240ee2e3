package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.toandan.tip.TipId;

/**
 * The file with the wrapped key of each tip ("tệp khóa của từng tin"), a line a key; as opposed to {@link TipSeals}, which use them. A line
 * is on the disk before anything is sealed with its key, and so before the tip is: who is stopped in between leaves a key without a tip,
 * which harms nobody, never a tip without its key.
 */
final class TipKeys implements WrappedKeys {

    private static final int FIELDS = 3;

    private final DurableLines keys;
    private final Erasures erasures;

    /** Beside a store. */
    TipKeys(Path store) {
        this.keys = new DurableLines(Path.of(store + ".keys"), FIELDS);
        this.erasures = Erasures.of(store);
    }

    @Override
    public String place() {
        return keys.file().toString();
    }

    /** One key, wrapped: whose it is, by which master key, and itself. */
    record Line(String tip, String mark, String wrapped) {

        private List<String> fields() {
            return List.of(tip, mark, wrapped);
        }
    }

    /** The last line that names it. */
    @Override
    public Optional<Line> find(TipId tip) throws IOException {
        return lines().reverse().stream()
                .filter(line -> line.tip().equals(tip.text()))
                .findFirst();
    }

    @Override
    public ImmutableList<Line> lines() throws IOException {
        return keys.read().stream()
                .map(fields -> new Line(fields.get(0), fields.get(1), fields.get(2)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public void add(Line line) throws IOException {
        keys.add(line.fields());
    }

    @Override
    public ImmutableSet<String> erased() {
        return erasures.codes();
    }

    @Override
    public void erase(TipId tip, Instant at) throws IOException {
        erasures.add(tip.text(), at);
        keep(lines().stream().filter(line -> !line.tip().equals(tip.text())).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public void keep(ImmutableList<Line> lines) throws IOException {
        keys.replace(lines.stream().map(Line::fields).toList());
    }
}
