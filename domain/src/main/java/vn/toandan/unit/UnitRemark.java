package vn.toandan.unit;

import vn.toandan.law.Sentence;

/**
 * What a person should look at although it was written, as opposed to a {@link UnitRejection}.
 *
 * @param row where in the file, the header being row 1; 0 where it stands in no file
 * @param unit the code it is about
 */
public record UnitRemark(long row, String unit, Sentence says) {}
