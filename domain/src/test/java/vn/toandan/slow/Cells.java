package vn.toandan.slow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * One row as a slow evaluator reads it, every cell that it asks for filled; as opposed to the row as it was sent in,
 * where some are empty. The text of a cell is the contract's.
 */
public interface Cells {

    /** What stands in a cell, or what this completion puts there. */
    String word(String column);

    /** Whether a set's cell names the item; an empty one is completed item by item. */
    boolean names(String column, String item);

    default boolean is(String column, String... anyOf) {
        return List.of(anyOf).contains(word(column));
    }

    default boolean yes(String column) {
        return List.of("yes", "có").contains(word(column).toLowerCase(Locale.ROOT));
    }

    default long count(String column) {
        return new BigDecimal(word(column)).longValueExact();
    }
}
