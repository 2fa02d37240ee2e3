package vn.toandan.persistence.workbook;

import com.google.common.collect.ImmutableList;

/**
 * What a column of a sheet looks like to whoever fills it in; as opposed to its cells.
 *
 * @param heading stands in row 1
 * @param note appears over the heading; empty for none
 * @param choices drop down in every cell; none where anything may be written
 */
public record SheetColumn(String heading, String note, Look look, ImmutableList<String> choices) {

    /** How a spreadsheet shows and takes what is typed. */
    public enum Look {
        /** As it comes. */
        GENERAL,
        /** As text, so that zeros before digits stay. */
        TEXT,
        /** As a day, the day before the month. */
        DAY
    }

    /** With nothing to help whoever fills it in. */
    public static SheetColumn of(String heading, Look look) {
        return new SheetColumn(heading, "", look, ImmutableList.of());
    }
}
