package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import vn.toandan.persistence.database.StoreTrouble.Code;

/**
 * The erasure list ("danh sách đã xóa"): the codes of whoever and whatever was erased, which is to say that its key was destroyed, in a file of its own that no backup holds and every restore applies, so that erased
 * means erased in old copies too. A code is on it before its key goes.
 */
final class Erasures {

    private static final int FIELDS = 2;

    private final DurableLines lines;
    private final KeyIndex index;

    Erasures(Path file) {
        this.lines = new DurableLines(file, FIELDS);
        this.index = new KeyIndex(file, FIELDS);
    }

    /** Beside a store, of tips; beside a vault, of identities. */
    static Erasures of(Path database) {
        return new Erasures(Path.of(database + ".erased"));
    }

    String place() {
        return lines.file().toString();
    }

    boolean isThere() {
        return Files.exists(lines.file());
    }

    /** An empty one where there is none, so that a lost list is not taken for one on which nobody stands. */
    void begin() {
        try {
            if (!isThere()) {
                lines.replace(List.of());
            }
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    void add(ImmutableMap<String, Instant> codes) {
        try {
            lines.add(codes.entrySet().stream()
                    .map(one -> List.of(one.getKey(), one.getValue().toString()))
                    .toList());
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Whether it is on it; the whole list is read once, and when it is changed. */
    boolean holds(String code) {
        try {
            return index.last(code).isPresent();
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Whose, and when. */
    ImmutableMap<String, String> all() {
        try {
            return lines.read().stream()
                    .collect(ImmutableMap.toImmutableMap(
                            line -> line.get(0), line -> line.get(1), (first, again) -> first));
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** Takes over what another list holds. */
    void addAll(ImmutableMap<String, String> others) {
        try {
            ImmutableSet<String> known = all().keySet();
            lines.add(others.entrySet().stream()
                    .filter(one -> !known.contains(one.getKey()))
                    .map(one -> List.of(one.getKey(), one.getValue()))
                    .toList());
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private StoreTrouble trouble(IOException cause) {
        return new StoreTrouble(Code.OTHER, MasterKey.says("key.unwritten", lines.file()), cause);
    }
}
