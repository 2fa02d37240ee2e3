package vn.toandan.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.reporting.Knowledge;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.reporting.PeriodReports;
import vn.toandan.reporting.PublishedReports;

/** Whether a report is for everybody, and then which counts are too small to tell; as opposed to the report that an office keeps. */
final class PublishedOptions {

    @Option(names = "--published")
    private boolean published;

    @Option(names = "--smallest", paramLabel = "N")
    private @Nullable Integer smallest;

    /** @param more whether ids are asked for, or what agrees or changed: these would tell what is withheld */
    void require(boolean more) {
        if (published && more) {
            throw new WrongUsage(Sentence.of("cli/wording:report.published_alone"));
        }
        if (smallest != null && !published) {
            throw new WrongUsage(Sentence.of("cli/wording:report.smallest_where"));
        }
        if (smallest != null && smallest < PublishedReports.LEAST_TO_HIDE) {
            throw new WrongUsage(Sentence.of(
                    "cli/wording:report.smallest_least", (long) smallest, (long) PublishedReports.LEAST_TO_HIDE));
        }
    }

    /** The report as it was asked for. */
    PeriodReport view(PeriodReport report, PeriodReports reports, Registers registers, Knowledge known) {
        if (!published) {
            return report;
        }
        if (!PublishedReports.mayBePublished(report)) {
            throw new WrongUsage(Sentence.of(
                    "cli/wording:report.published_years",
                    Visible.text(report.under().orElseThrow().name())));
        }
        return new PublishedReports(reports, registers.units(), registers.commendations(), Law.commendation())
                .published(report, known, smallest == null ? PublishedReports.ENOUGH_TO_HIDE : smallest);
    }
}
