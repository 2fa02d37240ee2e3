package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import vn.toandan.law.Sentence;
import vn.toandan.unit.UnitKind;

/** The columns that say whose row it is; as opposed to those of the facts. */
enum RowColumn {
    UNIT_CODE("unit_code"),
    UNIT_KIND("unit_kind"),
    UNIT_NAME("unit_name"),
    YEAR("year");

    static final ImmutableList<String> NAMES =
            Arrays.stream(values()).map(RowColumn::id).collect(ImmutableList.toImmutableList());

    /** Without these a row cannot be placed. */
    static final ImmutableList<RowColumn> NEEDED = ImmutableList.of(UNIT_CODE, UNIT_KIND, YEAR);

    /** "Khu dân cư" is as good as {@code residential_area}. */
    static final Names<UnitKind> KIND_NAMES = new Names<>();

    static {
        for (UnitKind kind : UnitKind.values()) {
            KIND_NAMES.add(kind, kind.words());
        }
    }

    /** The same as they are named to people: "unit_code (Mã đơn vị)". */
    static final ImmutableMap<String, Sentence> NEEDED_NAMES =
            Maps.toMap(NEEDED.stream().map(RowColumn::id).toList(), RowColumn::named);

    private final String id;

    RowColumn(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    Sentence label() {
        return label(id);
    }

    private static Sentence label(String id) {
        return Sentence.of("safety/criteria:column." + id);
    }

    private static Sentence named(String id) {
        return Sentence.of("persistence/wording:code", id, label(id));
    }

    /** What may stand for the kind of unit: the codes and what they mean. */
    static Sentence kinds() {
        return Sentence.enumeration(Arrays.stream(UnitKind.values())
                .map(kind -> Sentence.of("persistence/wording:code", kind.code(), kind.words()))
                .toList());
    }
}
