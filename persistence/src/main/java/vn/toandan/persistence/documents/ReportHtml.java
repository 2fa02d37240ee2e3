package vn.toandan.persistence.documents;

import static j2html.TagCreator.body;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.document;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.join;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.reporting.PeriodReport;

/**
 * A period's figures as one page that needs nothing else: no script, no font, no second file; as opposed to {@link OfficialReport}, which
 * is signed and sent.
 */
public final class ReportHtml {

    private final Wording wording;

    private ReportHtml(Wording wording) {
        this.wording = wording;
    }

    /**
     * The page.
     *
     * @param years the same report of each calendar year of the period, oldest first
     */
    public static String show(PeriodReport report, ImmutableList<PeriodReport> years, Wording wording) {
        return show(report, years, ReportBeside.nothing(), wording);
    }

    public static String show(
            PeriodReport report, ImmutableList<PeriodReport> years, ReportBeside beside, Wording wording) {
        return new ReportHtml(wording).page(report, years, beside);
    }

    private String page(PeriodReport report, ImmutableList<PeriodReport> years, ReportBeside beside) {
        String name = say("persistence/wording:report.title");
        return document(html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        title(name),
                                        style(rawHtml(resource("report.css")))),
                                body(main(
                                        h1(name),
                                        each(report.about(), sentence -> p(wording.say(sentence))),
                                        div(each(report.says(), sentence -> p(wording.say(sentence))))
                                                .withClass("says"),
                                        figures(report),
                                        each(DrawnChart.of(report, years, wording), this::chart),
                                        each(beside.sections(report), this::beside),
                                        definitions(report))))
                        .withLang(wording.language()))
                + "\n";
    }

    private DomContent figures(PeriodReport report) {
        return div(table(
                        caption(say("persistence/wording:report.figures")),
                        thead(tr(
                                th(say("persistence/wording:report.figure")).attr("scope", "col"),
                                th(say("persistence/wording:report.now"))
                                        .attr("scope", "col")
                                        .withClass("amount"),
                                th(say("persistence/wording:report.before"))
                                        .attr("scope", "col")
                                        .withClass("amount"))),
                        tbody(each(ReportLine.telling(report), this::line))))
                .withClass("wide");
    }

    private DomContent line(ReportLine line) {
        return tr(
                        th(wording.heading(line.name())).attr("scope", "row"),
                        td(wording.phrase(line.words())).withClass("amount"),
                        td(line.before()
                                        .map(before -> wording.phrase(AmountWords.of(before)))
                                        .orElse("–"))
                                .withClass("amount"))
                .withClass(line.isWhole() ? "whole" : "kind");
    }

    private DomContent chart(DrawnChart chart) {
        return figure(rawHtml(chart.svg()), figcaption(wording.phrase(chart.title())));
    }

    private DomContent beside(ReportBeside.Section section) {
        return join(h2(wording.heading(section.heading())), ul(each(section.lines(), line -> li(wording.say(line)))));
    }

    private DomContent definitions(PeriodReport report) {
        return join(
                h2(say("persistence/wording:report.definition")),
                dl(each(
                        report.ids(),
                        figure -> join(dt(wording.phrase(figure.label())), dd(wording.say(figure.counts()))))),
                each(report.notes(), note -> p(wording.say(note))));
    }

    private String say(String key) {
        return wording.phrase(Sentence.of(key));
    }

    static String resource(String name) {
        try {
            return Resources.toString(
                    Resources.getResource(ReportHtml.class, "/vn/toandan/persistence/" + name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
