package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.FACT_LAYOUT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
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

    /** The names of cells in their order. */
    record Layout(long id, ImmutableList<String> names, ImmutableSet<String> set) {

        static Layout of(long id, Iterable<String> names) {
            ImmutableSet<String> set = ImmutableSet.copyOf(names);
            return new Layout(id, set.asList(), set);
        }

        /** The cells in the order of the names, an empty field for each that is not there. */
        String write(ImmutableMap<String, String> cells) {
            List<String> fields = new ArrayList<>(names.size());
            for (String name : names) {
                fields.add(cells.getOrDefault(name, ""));
            }
            return Fields.join(fields);
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

    /** One that has room for all these facts. */
    Layout fitting(UnitKind kind, Set<String> names) {
        if (known.isEmpty()) {
            load();
        }
        Layout layout = widest.get(kind);
        return layout != null && layout.set.containsAll(names) ? layout : grown(kind, layout, names);
    }

    private Layout grown(UnitKind kind, @Nullable Layout layout, Set<String> names) {
        Set<String> all = new LinkedHashSet<>(layout == null ? ImmutableSet.of() : layout.set);
        all.addAll(names);
        Layout grown = Layout.of(known.size() + 1L, all);
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
            keep(kind, Layout.of(row.getLayoutId(), Fields.split(row.getFactNames())));
        }
    }

    private void keep(UnitKind kind, Layout layout) {
        known.add(layout);
        widest.put(kind, layout);
    }
}
