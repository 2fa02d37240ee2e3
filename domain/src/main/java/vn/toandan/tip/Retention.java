package vn.toandan.tip;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;

/**
 * Retention ("thời hạn lưu nội dung tin"): how long what was told can be read after a tip is done with; as opposed to its facts, which stay, so that no closed figure
 * changes. The law asks for an end and names no number of years: an office decides on one. What is not in the archive yet is kept.
 */
public final class Retention {

    /** The law on personal data. */
    public static final Instrument DATA_LAW = Instrument.of("91/2025/QH15", LocalDate.of(2025, 6, 26));

    /** As long as its purpose lasts; then it is deleted. */
    public static final Provision AS_LONG_AS_ITS_PURPOSE =
            Provision.article(DATA_LAW, 3).clause(3);

    /** The file of a tip goes into the archive before anything of it goes. */
    public static final Provision ARCHIVED_FIRST = Provision.article(ProcedureTexts.POLICE_CIRCULAR, 20);

    private final int years;

    /** So many years after the tip was closed. */
    public Retention(int years) {
        checkArgument(years > 0, "%s years are no time to keep anything", years);
        this.years = years;
    }

    /** The last day on which it is kept; empty where its end cannot be counted: work goes on, or the archive has not got it. */
    public Optional<LocalDate> keptUntil(TipHistory history) {
        boolean isDone = history.state() == TipState.CLOSED
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
