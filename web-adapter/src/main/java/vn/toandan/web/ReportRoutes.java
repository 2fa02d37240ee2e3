package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.OfficeLetterhead;
import vn.toandan.account.Right;
import vn.toandan.persistence.documents.DrawnChart;
import vn.toandan.persistence.documents.ReportLine;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** The period report within one's scope, in every format and on a page; as opposed to the {@link FigureRoutes}, which are open to everyone. */
final class ReportRoutes implements Routes {

    static final String PATH = "/noi-bo/bao-cao";

    private static final String API = "/api/v1/reports";

    /** What compares more is long, and stands in the table anyway. */
    private static final int MOST_GROUPS = 10;

    private static final Shape REPORT = Shape.object(
            ImmutableMap.of(
                    "from",
                    Shape.day(),
                    "to",
                    Shape.day(),
                    "under",
                    Shape.text().orNothing(),
                    "asKnown",
                    Shape.day().orNothing(),
                    "figures",
                    Shape.listOf(Shape.object(
                            ImmutableMap.<String, Shape>builder()
                                    .put("id", Shape.text())
                                    .put("value", Shape.whole())
                                    .put("of", Shape.whole())
                                    .put("percent", Shape.text().orNothing())
                                    .put("definition", Shape.text())
                                    .put(
                                            "byKind",
                                            Shape.namesTo(FigureRoutes.AMOUNT).orNothing())
                                    .put("before", FigureRoutes.AMOUNT.orNothing())
                                    .buildOrThrow(),
                            List.of("id", "value", "definition")))),
            List.of("from", "to", "under", "asKnown", "figures"));

    private final Office office;
    private final Pages pages;
    private final StaffReports reports;

    /**
     * The page: the form as it was sent, and what came of it.
     *
     * @param counted empty where something is wrong with the form
     * @param head what its documents begin with
     */
    record View(
            String from,
            String to,
            String under,
            String asKnown,
            ImmutableList<Wrong> errors,
            Optional<Shown> counted,
            ImmutableList<Download> downloads,
            OfficeLetterhead head) {}

    /** A report as the page shows it. */
    record Shown(PeriodReport report, ImmutableList<ReportLine> lines, ImmutableList<DrawnChart> charts) {}

    /** The same report as a file. */
    record Download(String format, String link) {}

    ReportRoutes(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
        this.reports = new StaffReports(office);
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                PaperHead.wholeIn(period(Operation.get(API, "showReport", Answer.json(REPORT), this::show), true))
                        .with(
                                "format",
                                Place.QUERY,
                                false,
                                Shape.oneOf(ReportFormat.ALL.stream()
                                        .map(ReportFormat::code)
                                        .toList()))
                        .orProblem(Problem.BAD_REQUEST, Problem.UNPROCESSABLE),
                period(Operation.get(PATH, "reportPage", Answer.PAGE, this::page), false)
                        .asStop("nav.report"));
    }

    private static Operation period(Operation operation, boolean isNeeded) {
        return operation
                .needs(Right.SEE_REPORTS)
                .with("from", Place.QUERY, isNeeded, Shape.day())
                .with("to", Place.QUERY, isNeeded, Shape.day())
                .with("under", Place.QUERY, false, Shape.text())
                .with("asKnown", Place.QUERY, false, Shape.day())
                .within("under");
    }

    private Reply show(Asked asked) {
        ReportFormat format = asked.query("format")
                .map(code -> ReportFormat.of(code)
                        .orElseThrow(() -> new Problem.Refusal(
                                Problem.of(Problem.BAD_REQUEST, Wrong.of("format", "report_format")))))
                .orElse(ReportFormat.JSON);
        return format.reply(
                reports.count(asked, StaffReports.wanted(asked)), PaperHead.whole(asked, office), asked.wording());
    }

    private Reply page(Asked asked) {
        if (asked.query("from").isEmpty() && asked.query("to").isEmpty()) {
            LocalDate today = office.today();
            Period usual = new Period(today.withDayOfYear(1), today);
            return shown(asked, new StaffReports.Wanted(usual, asked.query("under"), Optional.empty()));
        }
        try {
            return shown(asked, StaffReports.wanted(asked));
        } catch (Problem.Refusal refusal) {
            return again(asked, refusal.problem());
        }
    }

    private Reply shown(Asked asked, StaffReports.Wanted wanted) {
        String from = wanted.period().from().toString();
        String to = wanted.period().to().toString();
        String under = wanted.under().orElse("");
        String asKnown = wanted.asKnown().map(LocalDate::toString).orElse("");
        StaffReports.Counted counted = reports.count(asked, wanted);
        ImmutableList<String> address = ImmutableList.of("from", from, "to", to, "under", under, "asKnown", asKnown);
        Shown shown = new Shown(
                counted.report(),
                ReportLine.atAGlance(counted.report()),
                DrawnChart.of(counted.report(), counted.years(), asked.wording()).stream()
                        .filter(chart -> chart.groups() <= MOST_GROUPS)
                        .collect(ImmutableList.toImmutableList()));
        ImmutableList<Download> downloads = ReportFormat.ALL.stream()
                .map(format -> new Download(
                        format.code(),
                        API + "?format=" + format.code() + "&lang="
                                + asked.wording().language() + Pages.address(address)))
                .collect(ImmutableList.toImmutableList());
        return pages.show(
                asked,
                Reply.OK,
                "staffReport",
                new View(
                        from,
                        to,
                        under,
                        asKnown,
                        ImmutableList.of(),
                        Optional.of(shown),
                        downloads,
                        PaperHead.usual(asked, office)),
                address);
    }

    private Reply again(Asked asked, Problem problem) {
        return pages.show(
                asked,
                problem.status(),
                "staffReport",
                new View(
                        asked.query("from").orElse(""),
                        asked.query("to").orElse(""),
                        asked.query("under").orElse(""),
                        asked.query("asKnown").orElse(""),
                        problem.errors(),
                        Optional.empty(),
                        ImmutableList.of(),
                        OfficeLetterhead.BLANK));
    }
}
