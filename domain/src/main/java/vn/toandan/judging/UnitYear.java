package vn.toandan.judging;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One unit in one assessed year: what a sheet, a judgement and a decision are about. The code is read on the last day of the year's
 * window; as opposed to the code alone, which may mean another unit a year later.
 */
public record UnitYear(String unitCode, int year) {

    public UnitYear {
        checkArgument(!unitCode.isBlank(), "a unit has a code");
        checkArgument(year >= 1000 && year <= 9999, "%s is no year of four digits", year);
    }
}
