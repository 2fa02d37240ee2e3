package vn.toandan.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.tip.LegalTime;
import vn.toandan.tip.TipId;

/**
 * Over ("hết thời hạn lưu"): a record whose term has run out and that nobody holds; as opposed to one that is gone.
 *
 * @param keptUntil its last day
 * @param listedAt since when it has been on the list; empty where it is found now
 */
public record Over(TipId tip, LocalDate keptUntil, Optional<Instant> listedAt) {

    /** Whether somebody could see it coming. */
    public boolean isListed() {
        return listedAt.isPresent();
    }

    /** The first day on which it may go by itself; empty where it is not on the list. */
    public Optional<LocalDate> goesFrom(OfficeTerm term) {
        return listedAt.map(at -> LegalTime.day(at).plusDays(term.noticeDays()));
    }

    public boolean mayGoByItself(OfficeTerm term, LocalDate day) {
        return goesFrom(term).filter(first -> !first.isAfter(day)).isPresent();
    }
}
