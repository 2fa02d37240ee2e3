package vn.toandan.persistence.database;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checkpoint ("điểm mốc của nhật ký"): how far a log had come, and the keyed seal of that entry; to be written down elsewhere, so that even a store that was put back as a
 * whole to an earlier day is found.
 */
public record Checkpoint(long entry, String mac) {

    private static final Pattern MAC = Pattern.compile("[0-9a-f]{64}");

    /** As it was printed; empty where it cannot be one. */
    public static Optional<Checkpoint> of(String text) {
        List<String> parts = Splitter.on(':').splitToList(text.strip());
        if (parts.size() != 2
                || !parts.get(0).matches("[1-9][0-9]{0,17}")
                || !MAC.matcher(parts.get(1)).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Checkpoint(Long.parseLong(parts.get(0)), parts.get(1)));
    }

    /** To be written down. */
    public String text() {
        return entry + ":" + mac;
    }
}
