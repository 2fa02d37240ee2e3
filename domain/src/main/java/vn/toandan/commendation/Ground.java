package vn.toandan.commendation;

import java.time.LocalDate;
import vn.toandan.law.Citation;
import vn.toandan.law.Compared;

/**
 * Ground ("căn cứ") of a rule with the first day on which it binds; as opposed to a bare {@link Citation}. Before that day it is only
 * compared.
 */
record Ground(Citation citation, LocalDate from) {

    Citation on(LocalDate day) {
        return bindsOn(day) ? citation : new Compared(citation);
    }

    boolean bindsOn(LocalDate day) {
        return !day.isBefore(from);
    }
}
