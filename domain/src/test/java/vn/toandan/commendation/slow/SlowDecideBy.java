package vn.toandan.commendation.slow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.toandan.slow.Row;

/** The day by which a proposal is to be decided, from the contract's paragraph; null where it sets none. */
public final class SlowDecideBy {

    private SlowDecideBy() {}

    /** Of the cells {@code received_on}, {@code proposed_form}, {@code subject_kind}, {@code achievement_type}. */
    public static @Nullable String day(Row row) {
        int workingDays = workingDays(row);
        if (workingDays == 0 || !row.filled("received_on")) {
            return null;
        }
        LocalDate day = SlowWorkingDays.after(row.day("received_on"), workingDays);
        return day == null ? null : day.toString();
    }

    private static int workingDays(Row row) {
        String form = row.text("proposed_form");
        if (form.equals("province_bang_khen")) {
            return 25;
        }
        if (!form.endsWith("giay_khen")) {
            return 0;
        }
        if (row.text("subject_kind").equals("household")) {
            return 12;
        }
        if (!row.filled("achievement_type")) {
            return 0;
        }
        return row.text("achievement_type").equals("sudden") ? 5 : 10;
    }
}
