package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.PeriodReport;
import vn.toandan.unit.Unit;

/**
 * A report in the form of an administrative document ("báo cáo theo thể thức Nghị định 30/2020/NĐ-CP"): its lines in their order, apart
 * from the file they are set in; as opposed to {@link ReportHtml}, which is read on a screen.
 *
 * @param paragraphs what it is about, and what can be said of it in whole sentences
 * @param columns the heads of the table's columns
 * @param beside what is compared with it, each with its heading
 * @param definitions how each figure is counted, then what holds for all
 */
record OfficialReport(
        OfficialFrame frame,
        String title,
        String subject,
        ImmutableList<String> paragraphs,
        ImmutableList<String> columns,
        ImmutableList<Line> lines,
        ImmutableList<Beside> beside,
        String definitionsTitle,
        ImmutableList<String> definitions) {

    /** A line of the table; one of a kind is set in below its whole. */
    record Line(String name, boolean isWhole, String now, String before) {}

    record Beside(String heading, ImmutableList<String> lines) {}

    static OfficialReport of(PeriodReport report, ReportBeside beside, Letterhead head, Wording wording) {
        return new Writer(report, beside, head, wording).write();
    }

    private record Writer(PeriodReport report, ReportBeside beside, Letterhead head, Wording wording) {

        OfficialReport write() {
            return new OfficialReport(
                    OfficialFrame.of(
                            head,
                            report.under().filter(Writer::hasCommittee).map(unit -> say("committee", unit.name())),
                            "number.blank",
                            wording),
                    say("title"),
                    say("subject", report.period().from(), report.period().to()),
                    Streams.concat(report.about().stream(), report.says().stream())
                            .map(wording::say)
                            .collect(ImmutableList.toImmutableList()),
                    ImmutableList.of(common("report.figure"), common("report.now"), common("report.before")),
                    ReportLine.atAGlance(report).stream().map(this::line).collect(ImmutableList.toImmutableList()),
                    beside.sections(report).stream().map(this::beside).collect(ImmutableList.toImmutableList()),
                    common("report.definition"),
                    definitions());
        }

        /** Whom a report is about issues it only where that has an authority; of a school, say, it is left blank. */
        private static boolean hasCommittee(Unit unit) {
            return switch (unit.type()) {
                case PROVINCE, DISTRICT, COMMUNE -> true;
                case RESIDENTIAL_AREA, AGENCY, ENTERPRISE, SCHOOL -> false;
            };
        }

        private Line line(ReportLine line) {
            return new Line(
                    wording.heading(line.name()),
                    line.isWhole(),
                    wording.phrase(line.words()),
                    line.before()
                            .map(before -> wording.phrase(AmountWords.of(before)))
                            .orElse("–"));
        }

        private Beside beside(ReportBeside.Section section) {
            return new Beside(
                    wording.heading(section.heading()),
                    section.lines().stream().map(wording::say).collect(ImmutableList.toImmutableList()));
        }

        private ImmutableList<String> definitions() {
            ImmutableList.Builder<String> all = ImmutableList.builder();
            for (Figure.Id figure : report.ids()) {
                all.add(say("definition", wording.phrase(figure.label()), wording.phrase(figure.counts())));
            }
            report.notes().forEach(note -> all.add(wording.say(note)));
            return all.build();
        }

        private String say(String key, Object... values) {
            return wording.phrase(Sentence.of("persistence/wording:official." + key, values));
        }

        private String common(String key) {
            return wording.phrase(Sentence.of("persistence/wording:" + key));
        }
    }
}
