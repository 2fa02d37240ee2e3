package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableSet;
import vn.toandan.safety.Fact;
import vn.toandan.unit.UnitKind;

/** What a column holds, whatever it is headed. */
sealed interface Column extends Headings.Named {

    /** Whose row it is. */
    record OfRow(RowColumn column) implements Column {
        @Override
        public String id() {
            return column.id();
        }
    }

    /** A fact. */
    record OfFact(FactReader reader, ImmutableSet<UnitKind> askedOf) implements Column {
        @Override
        public String id() {
            return reader.fact().id();
        }
    }

    /** Which document a fact was taken from. */
    record Document(Fact fact) implements Column {
        static final String SUFFIX = ":document";

        @Override
        public String id() {
            return fact.id() + SUFFIX;
        }
    }

    /** Which body established it. */
    record By(Fact fact) implements Column {
        static final String SUFFIX = ":by";

        @Override
        public String id() {
            return fact.id() + SUFFIX;
        }
    }
}
