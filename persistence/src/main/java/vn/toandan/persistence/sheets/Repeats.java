package vn.toandan.persistence.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same unit and year for a second time, in whichever file. While rows stream by, only hashes of their keys are kept ({@link
 * Keys}); where one comes again, the files are read once more, to be sure and to name the first of them.
 */
final class Repeats {

    /** Of so many units the first row is remembered; beyond, hashes must do, to count what nobody will be shown. */
    private static final int MOST_REMEMBERED = 100_000;

    private final Keys keys = new Keys();
    private final Map<RowKey, First> firsts = new HashMap<>();
    private long found;

    private record First(String file, long row) {}

    void add(RowKey key) {
        if (key.isWhole()) {
            keys.add(key.code(), key.year().getAsInt());
        }
    }

    void complain(List<Source> sources, Columns columns, Complaints complaints) {
        Keys.Repeated repeated = keys.repeated();
        if (repeated.more() == 0) {
            return;
        }
        for (Source source : sources) {
            // What else is wrong with the files was said the first time.
            At at = new At(source.name(), new Complaints(), new Remarks());
            HeadedFile.read(source, columns, bytes -> {}, at, (header, cells, here) -> {
                RowKey key = RowKey.of(header, cells);
                if (key.isWhole() && repeated.mayContain(key.code(), key.year().getAsInt())) {
                    again(key, header, cells, here, complaints);
                }
            });
        }
        if (firsts.size() == MOST_REMEMBERED) {
            complaints.addUnnamed(repeated.more() - found);
        }
    }

    private void again(RowKey key, Header header, Cells cells, At at, Complaints complaints) {
        First first = firsts.get(key);
        if (first == null) {
            if (firsts.size() < MOST_REMEMBERED) {
                firsts.put(key, new First(at.file(), at.row()));
            }
            return;
        }
        found++;
        int position = header.unitCode();
        complaints.add(at.complaint(
                header.heading(position, RowColumn.UNIT_CODE.id()),
                cells.written(position),
                "row.repeated",
                key.code(),
                Integer.toString(key.year().getAsInt()),
                first.file,
                Long.toString(first.row)));
    }
}
