package vn.toandan.persistence.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same key for a second time, in whichever file. While rows stream by, only hashes of their keys are kept ({@link Keys}); where
 * one comes again, the files are read once more, to be sure and to name the first of them.
 *
 * @param <H> what a header comes to
 */
final class Repeats<H> {

    /** Of so many keys the first row is remembered; beyond, hashes must do, to count what nobody will be shown. */
    private static final int MOST_REMEMBERED = 100_000;

    private final Keyed<H> rows;
    private final Keys keys = new Keys();
    private final Map<RowKey, First> firsts = new HashMap<>();
    private long found;

    /** Where the first row with a key stands. */
    record First(String file, long row) {}

    /** What rows are told apart by, and what is said of one that comes again. */
    interface Keyed<H> {

        RowKey key(H header, Cells cells);

        Complaint again(RowKey key, First first, H header, Cells cells, At at);
    }

    Repeats(Keyed<H> rows) {
        this.rows = rows;
    }

    void add(RowKey key) {
        if (key.isWhole()) {
            keys.add(key.code(), key.year().getAsInt());
        }
    }

    void complain(List<Source> sources, HeadedFile.Layout<H> layout, Complaints complaints) {
        Keys.Repeated repeated = keys.repeated();
        if (repeated.more() == 0) {
            return;
        }
        for (Source source : sources) {
            // What else is wrong with the files was said the first time.
            At at = new At(source.name(), new Complaints(), new Remarks());
            HeadedFile.read(source, layout, bytes -> {}, at, (header, cells, here) -> {
                RowKey key = rows.key(header, cells);
                if (key.isWhole() && repeated.mayContain(key.code(), key.year().getAsInt())) {
                    again(key, header, cells, here, complaints);
                }
            });
        }
        if (firsts.size() == MOST_REMEMBERED) {
            complaints.addUnnamed(repeated.more() - found);
        }
    }

    private void again(RowKey key, H header, Cells cells, At at, Complaints complaints) {
        First first = firsts.get(key);
        if (first == null) {
            if (firsts.size() < MOST_REMEMBERED) {
                firsts.put(key, new First(at.file(), at.row()));
            }
            return;
        }
        found++;
        complaints.add(rows.again(key, first, header, cells, at));
    }
}
