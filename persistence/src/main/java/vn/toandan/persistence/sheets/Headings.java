package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.law.Sentence;

/**
 * What a file heads its columns with, and which of those we know where they stand; as opposed to what their cells mean.
 *
 * @param <C> the columns that may be there
 */
final class Headings<C extends Headings.Named> {

    /** Beyond every row: its cells are empty. */
    static final int NOWHERE = Integer.MAX_VALUE;

    private final ImmutableList<String> written;
    private final boolean isFull;
    private final ImmutableMap<String, Integer> positions;
    private final ImmutableList<C> found;

    /** A column that is one and the same, whatever it is headed. */
    interface Named {
        String id();
    }

    private Headings(ImmutableList<String> written, Map<String, Integer> positions, List<C> found) {
        this.written = written;
        this.isFull = !written.contains("");
        this.positions = ImmutableMap.copyOf(positions);
        this.found = ImmutableList.copyOf(found);
    }

    /**
     * Reads them; whatever is wrong with them is said.
     *
     * @param needed the columns without which there is no row, as they are named to people
     * @param othersIgnored whether columns that we do not know may be there
     */
    static <C extends Named> Headings<C> of(
            Cells cells,
            Function<String, Optional<C>> headed,
            ImmutableMap<String, Sentence> needed,
            boolean othersIgnored,
            At at) {
        Map<String, Integer> positions = new HashMap<>();
        ImmutableList.Builder<String> written = ImmutableList.builder();
        List<C> found = new ArrayList<>();
        List<Complaint> unknown = new ArrayList<>();
        for (int position = 0; position < cells.count(); position++) {
            String heading = cells.line(position);
            written.add(heading);
            Optional<C> column = headed.apply(heading);
            if (column.isPresent()) {
                Integer before = positions.putIfAbsent(column.get().id(), position);
                if (before == null) {
                    found.add(column.get());
                } else {
                    at.complain(heading, heading, "header.twice", cells.line(before));
                }
            } else if (!heading.isEmpty() && !othersIgnored) {
                unknown.add(at.complaint(heading, heading, "header.unknown"));
            }
        }
        if (found.isEmpty()) {
            at.complain("", cells.line(0), "header.none", Sentence.enumeration(needed.values()));
        } else {
            unknown.forEach(at::complain);
            missing(needed, positions, at);
        }
        return new Headings<>(written.build(), positions, found);
    }

    private static void missing(ImmutableMap<String, Sentence> needed, Map<String, Integer> positions, At at) {
        List<Sentence> missing = needed.entrySet().stream()
                .filter(column -> !positions.containsKey(column.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            at.complain("", "", "header.missing", Sentence.enumeration(missing));
        }
    }

    /** Headings are alike in capitals and small letters, in composed and decomposed Unicode, with commas and semicolons. */
    static String folded(String heading) {
        String composed = Normalizer.normalize(heading, Normalizer.Form.NFC);
        return Blank.collapsed(composed).toLowerCase(Locale.ROOT).replace(',', ';');
    }

    ImmutableList<C> found() {
        return found;
    }

    boolean has(String id) {
        return positions.containsKey(id);
    }

    int at(String id) {
        return positions.getOrDefault(id, NOWHERE);
    }

    /** As the file heads it; by the name we give it where the file has no such column. */
    String heading(int position, String name) {
        return position < written.size() ? written.get(position) : name;
    }

    private boolean isNameless(int position) {
        return position >= written.size() || written.get(position).isEmpty();
    }

    /** Complains of what stands where no column is. */
    void outside(Cells cells, At at) {
        if (isFull && cells.count() <= written.size()) {
            return;
        }
        for (int position = 0; position < cells.count(); position++) {
            if (isNameless(position) && !cells.isEmpty(position) && !cells.isFault(position)) {
                at.complain("", cells.written(position), "row.outside", Integer.toString(position + 1));
            }
        }
    }

    /** Complains of a cell that a spreadsheet could not compute. */
    void fault(int position, Cells cells, At at) {
        String key = cells.isEmpty(position) ? "cell.not_computed" : "cell.fault";
        at.complain(heading(position, ""), cells.written(position), key);
    }
}
