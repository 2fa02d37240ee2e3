package vn.toandan.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.unit.CodesOfRecords;
import vn.toandan.unit.Lineage;
import vn.toandan.unit.Unit;

/**
 * Dated records of a register by the units where they count on one day: the unit itself and whatever it stands under; as opposed to
 * {@link CodesOfRecords}, which says of which unit one was. What was recorded of a unit that merged since counts for the one that it
 * merged into; of one that was divided or dissolved it counts for none, since nobody knows for which. A code that the register of units
 * has never had stands for itself alone.
 */
final class ByUnit<T> {

    private final ImmutableListMultimap<String, T> byCode;

    private ByUnit(ImmutableListMultimap<String, T> byCode) {
        this.byCode = byCode;
    }

    /**
     * Sorts the records.
     *
     * @param code of the unit that a record names
     * @param day on which that code is read
     */
    static <T> ByUnit<T> of(
            List<T> records,
            Function<T, String> code,
            Function<T, LocalDate> day,
            CodesOfRecords codes,
            Lineage lineage,
            RegisteredUnits register) {
        ImmutableListMultimap.Builder<String, T> byCode = ImmutableListMultimap.builder();
        for (T one : records) {
            Optional<Unit> named = codes.read(code.apply(one), day.apply(one));
            if (named.isEmpty()) {
                byCode.put(code.apply(one), one);
            } else {
                ImmutableList<Unit> now = lineage.asOf(named.get(), register.day());
                if (now.size() == 1) {
                    register.upFrom(now.get(0)).forEach(unit -> byCode.put(unit, one));
                }
            }
        }
        return new ByUnit<>(byCode.build());
    }

    ImmutableList<T> at(String code) {
        return byCode.get(code);
    }
}
