package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.FACT_LAYOUT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import vn.toandan.persistence.database.schema.tables.records.FactLayoutRecord;
import vn.toandan.unit.UnitKind;

/**
 * How the cells of sheets are laid out, so that each row carries its cells and not their names. A sheet is laid out by the widest
 * layout of its kind, which grows by the facts that it lacks: after some sheets there is one that fits them all.
 */
final class Layouts {

    private final DSLContext database;
    private final Map<UnitKind, Layout> widest = new EnumMap<>(UnitKind.class);
    private final List<Layout> known = new ArrayList<>();

    Layouts(DSLContext database) {
        this.database = database;
    }

    /** Cells as they are written, and by which layout they can be read. */
    record LaidOut(long layoutId, String cells) {}

    /** The names of cells in their order. */
    record Layout(long id, ImmutableList<String> names) {

        /** The cells in the order of the names, an empty field for each that is not there; nothing where there is no room for one. */
        Optional<LaidOut> write(ImmutableMap<String, String> cells) {
            List<String> fields = new ArrayList<>(names.size());
            int written = 0;
            for (String name : names) {
                String cell = cells.get(name);
                fields.add(cell == null ? "" : cell);
                written += cell == null ? 0 : 1;
            }
            return written == cells.size() ? Optional.of(new LaidOut(id, Fields.join(fields))) : Optional.empty();
        }

        ImmutableMap<String, String> read(String text) {
            ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
            List<String> fields = Fields.split(text);
            for (int at = 0; at < fields.size(); at++) {
                if (!fields.get(at).isEmpty()) {
                    cells.put(names.get(at), fields.get(at));
                }
            }
            return cells.buildOrThrow();
        }
    }

    Layout with(long id) {
        if (id > known.size()) {
            load();
        }
        return known.get((int) id - 1);
    }

    /** By a layout that has room for all of them. */
    LaidOut lay(UnitKind kind, ImmutableMap<String, String> cells) {
        if (known.isEmpty()) {
            load();
        }
        return Optional.ofNullable(widest.get(kind))
                .flatMap(layout -> layout.write(cells))
                .orElseGet(() -> grown(kind, cells.keySet()).write(cells).orElseThrow());
    }

    private Layout grown(UnitKind kind, Set<String> names) {
        Layout before = widest.get(kind);
        Set<String> all = new LinkedHashSet<>(before == null ? ImmutableList.of() : before.names);
        all.addAll(names);
        Layout grown = new Layout(known.size() + 1L, ImmutableList.copyOf(all));
        database.insertInto(FACT_LAYOUT)
                .set(FACT_LAYOUT.LAYOUT_ID, grown.id)
                .set(FACT_LAYOUT.UNIT_KIND, kind.code())
                .set(FACT_LAYOUT.FACT_NAMES, Fields.join(grown.names))
                .execute();
        keep(kind, grown);
        return grown;
    }

    /** Ids are given out from one on, without a gap. */
    private void load() {
        for (FactLayoutRecord row : database.selectFrom(FACT_LAYOUT)
                .where(FACT_LAYOUT.LAYOUT_ID.gt((long) known.size()))
                .orderBy(FACT_LAYOUT.LAYOUT_ID)) {
            UnitKind kind = UnitKind.of(row.getUnitKind()).orElseThrow();
            keep(kind, new Layout(row.getLayoutId(), ImmutableList.copyOf(Fields.split(row.getFactNames()))));
        }
    }

    private void keep(UnitKind kind, Layout layout) {
        known.add(layout);
        widest.put(kind, layout);
    }
}
