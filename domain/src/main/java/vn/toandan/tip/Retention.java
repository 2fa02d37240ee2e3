package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;

/**
 * Retention ("thời hạn lưu nội dung tin"): how long what was told can be read after a tip is done with; as opposed to its facts, which stay, so that no closed figure
 * changes. The law asks for an end and names no number of years: an office decides on one. What is not in the archive yet, or held, is kept.
 */
public final class Retention {

    /** As long as its purpose lasts; then it is deleted. */
    public static final Citation AS_LONG_AS_ITS_PURPOSE = Provision.article(
                    Instrument.of("91/2025/QH15", LocalDate.of(2025, 6, 26)), 3)
            .clause(3);

    /** The file of a tip goes into the archive before anything of it goes. */
    public static final Citation ARCHIVED_FIRST = Provision.article(ProcedureTexts.POLICE_CIRCULAR, 20);

    private final int years;
    private final ImmutableSet<TipId> held;

    /** So many years after the tip was closed, but for those that are held ("tạm giữ, chưa xóa"). */
    public Retention(int years, ImmutableSet<TipId> held) {
        checkArgument(years > 0, "%s years are no time to keep anything", years);
        this.years = years;
        this.held = held;
    }

    /** The last day on which it is kept; empty where its end cannot be counted: work goes on, the archive has not got it, or it is held. */
    public Optional<LocalDate> keptUntil(TipHistory history) {
        boolean isDone = history.state() == TipState.CLOSED
                && !held.contains(history.tip().id())
                && history.sinceReopened().fulfilled(Duty.ARCHIVE).isPresent();
        return isDone
                ? history.last(TipStep.Kind.CLOSE)
                        .map(closed -> LegalTime.day(closed.at()).plusYears(years))
                : Optional.empty();
    }

    public boolean isOver(TipHistory history, LocalDate day) {
        return keptUntil(history).filter(day::isAfter).isPresent();
    }
}
