package vn.toandan.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Provision ("điều, khoản, điểm"): one place in an {@link Instrument}, down to the point; as opposed to the whole
 * {@link Instrument}.
 *
 * <p>Points run in the Vietnamese order a b c d đ e g h …: there is no point f, j, w or z.
 */
public record Provision(Instrument instrument, int article, OptionalInt clause, Optional<String> point)
        implements Citation {

    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";

    public Provision {
        checkArgument(article > 0, "no Article %s", article);
        checkArgument(clause.isEmpty() || clause.getAsInt() > 0, "no clause %s", clause);
        checkArgument(
                point.isEmpty() || (clause.isPresent() && isPoint(point.get())),
                "point %s of clause %s is no place in Vietnamese lettering",
                point,
                clause);
    }

    public static Provision article(Instrument instrument, int article) {
        return new Provision(instrument, article, OptionalInt.empty(), Optional.empty());
    }

    /** The clause ("khoản") of this article. */
    public Provision clause(int number) {
        return new Provision(instrument, article, OptionalInt.of(number), Optional.empty());
    }

    /** The point ("điểm") of this clause. */
    public Provision point(String letter) {
        return new Provision(instrument, article, clause, Optional.of(letter));
    }

    @Override
    public Sentence words() {
        return Sentence.of("law/wording:citation", place(), instrument.title());
    }

    /** The place without the text it stands in: "điểm b khoản 4 Điều 4". */
    Sentence place() {
        if (point.isPresent()) {
            return Sentence.of("law/wording:place.point", point.get(), number(clause.getAsInt()), number(article));
        }
        if (clause.isPresent()) {
            return Sentence.of("law/wording:place.clause", number(clause.getAsInt()), number(article));
        }
        return Sentence.of("law/wording:place.article", number(article));
    }

    private static boolean isPoint(String letter) {
        return letter.length() == 1 && POINTS.contains(letter);
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
