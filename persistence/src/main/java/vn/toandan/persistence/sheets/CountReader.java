package vn.toandan.persistence.sheets;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;

/** Whole numbers, zero included; of last year's counts also that they cannot be compared. */
final class CountReader extends FactReader {

    /** Only to say what is wrong: of what can be taken, no expression is asked. */
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013]\\s?\\d[\\d.,]*");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([., '\u2019]\\d{3})+");
    private static final Pattern FRACTION = Pattern.compile("\\d+[.,]\\d+");

    private final Fact.Count fact;

    CountReader(Fact.Count fact) {
        this.fact = fact;
    }

    @Override
    Fact fact() {
        return fact;
    }

    @Override
    @Nullable
    Refusal read(Cells cells, int at, FactSheet.@Nullable Builder into) {
        char[] text = cells.text();
        int until = cells.end(at);
        long count = 0;
        for (int position = cells.start(at); position < until; position++) {
            if (!WholeNumber.isDigit(text[position])) {
                int digits = WholeNumber.digits(cells, at);
                if (digits == 0) {
                    return words(cells, at, into);
                }
                until = cells.start(at) + digits;
            } else {
                count = 10 * count + text[position] - '0';
                if (count > Fact.Count.MOST) {
                    return Refusal.of("count.too_large", Long.toString(Fact.Count.MOST));
                }
            }
        }
        if (into != null) {
            into.with(fact, count);
        }
        return null;
    }

    private @Nullable Refusal words(Cells cells, int at, FactSheet.@Nullable Builder into) {
        String word = cells.word(at);
        if (!fact.mayBeNotComparable() || !(word.equals("not_comparable") || word.equals("không so sánh được"))) {
            return refusal(word, cells.isNumber(at), WholeNumber.isAmbiguous(cells, at));
        }
        if (into != null) {
            into.withNotComparable(fact);
        }
        return null;
    }

    static Refusal refusal(String word, boolean number, boolean ambiguous) {
        if (ambiguous) {
            String decimal = WholeNumber.asDecimal(word);
            return Refusal.of(
                    "count.ambiguous",
                    new Sentence.Bilingual(decimal, decimal.replace(',', '.')),
                    WholeNumber.asGrouped(word));
        }
        if (NEGATIVE.matcher(word).matches()) {
            return Refusal.vague("count.negative");
        }
        if (!number && GROUPED.matcher(word).matches()) {
            return Refusal.of("count.grouped", word.replaceAll("\\D", ""));
        }
        return Refusal.vague(FRACTION.matcher(word).matches() ? "count.fraction" : "count");
    }
}
