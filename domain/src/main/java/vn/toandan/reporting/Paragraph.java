package vn.toandan.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import vn.toandan.law.Sentence;
import vn.toandan.reporting.Figure.Amount;

/**
 * The figures in a paragraph ("đoạn thông báo kết quả"), as an authority publishes them; as opposed to the table, which leaves none out.
 * Each number in it is one of the {@link Figure}s.
 */
final class Paragraph {

    private final Collection<Figure> figures;

    private Paragraph(Collection<Figure> figures) {
        this.figures = figures;
    }

    /** What the movement came to at a place in a period, a sentence each. */
    static ImmutableList<Sentence> of(Collection<Figure> figures, Period period, Sentence place) {
        Paragraph paragraph = new Paragraph(figures);
        return ImmutableList.of(
                say(
                        "models",
                        period.to(),
                        place,
                        paragraph.number(Figure.Id.MODELS),
                        paragraph.number(Figure.Id.MODEL_KINDS),
                        paragraph.number(Figure.Id.MODEL_POINTS)),
                paragraph.units(),
                say(
                        "tips",
                        period.from(),
                        period.to(),
                        paragraph.number(Figure.Id.TIPS_RECEIVED),
                        paragraph.number(Figure.Id.TIPS_VALUABLE),
                        paragraph.number(Figure.Id.CASES_HANDLED),
                        paragraph.number(Figure.Id.PERSONS_HANDLED)),
                say(
                        "commendations",
                        paragraph.number(Figure.Id.COMMENDATIONS_COLLECTIVE),
                        paragraph.number(Figure.Id.COMMENDATIONS_INDIVIDUAL),
                        paragraph.number(Figure.Id.COMMENDATIONS_HOUSEHOLD)));
    }

    private Sentence units() {
        Amount met = amount(Figure.Id.UNITS_MEETING_STANDARD);
        return met.percent()
                .map(share -> say(
                        "units",
                        share,
                        met.value(),
                        amount(Figure.Id.UNITS_ASSESSED).value()))
                .orElseGet(() -> say("units.none"));
    }

    /** Officials write a zero before a count of one digit: "05 mô hình". */
    private Sentence number(Figure.Id id) {
        long value = amount(id).value();
        return 0 < value && value < 10
                ? new Sentence.Bilingual("0" + value, Long.toString(value))
                : say("number", value);
    }

    private Amount amount(Figure.Id id) {
        return figures.stream()
                .filter(figure -> figure.id() == id)
                .map(Figure::amount)
                .findFirst()
                .orElseThrow();
    }

    private static Sentence say(String key, Object... values) {
        return Sentence.of("reporting/wording:paragraph." + key, values);
    }
}
