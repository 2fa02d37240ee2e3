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

    /** What the movement came to at a place in a period, a sentence each. What no register speaks of is said to be so, and is no zero. */
    static ImmutableList<Sentence> of(Collection<Figure> figures, Period period, Sentence place) {
        Paragraph paragraph = new Paragraph(figures);
        return ImmutableList.of(
                paragraph.models(period, place), paragraph.units(), paragraph.tips(period), paragraph.commendations());
    }

    private Sentence models(Period period, Sentence place) {
        return amount(Figure.Id.MODELS).value() == 0
                ? say("models.none", period.to(), place)
                : say(
                        "models",
                        period.to(),
                        place,
                        number(Figure.Id.MODELS),
                        number(Figure.Id.MODEL_KINDS),
                        number(Figure.Id.MODEL_POINTS));
    }

    private Sentence tips(Period period) {
        long received = amount(Figure.Id.TIPS_RECEIVED).value();
        if (received == 0) {
            return say("tips.none", period.from(), period.to());
        }
        Sentence tips = say(
                "tips", period.from(), period.to(), number(Figure.Id.TIPS_RECEIVED), number(Figure.Id.TIPS_VALUABLE));
        return tips.and(
                amount(Figure.Id.TIPS_WITHOUT_OUTCOME).value() == received
                        ? say("outcomes.none")
                        : say("outcomes", number(Figure.Id.CASES_HANDLED), number(Figure.Id.PERSONS_HANDLED)));
    }

    private Sentence commendations() {
        Sentence collectives = number(Figure.Id.COMMENDATIONS_COLLECTIVE);
        Sentence individuals = number(Figure.Id.COMMENDATIONS_INDIVIDUAL);
        Sentence households = number(Figure.Id.COMMENDATIONS_HOUSEHOLD);
        boolean none = amount(Figure.Id.COMMENDATIONS_COLLECTIVE).value()
                        + amount(Figure.Id.COMMENDATIONS_INDIVIDUAL).value()
                        + amount(Figure.Id.COMMENDATIONS_HOUSEHOLD).value()
                == 0;
        return none ? say("commendations.none") : say("commendations", collectives, individuals, households);
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
