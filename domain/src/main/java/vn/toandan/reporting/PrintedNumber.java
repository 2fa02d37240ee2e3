package vn.toandan.reporting;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.toandan.law.Sentence;
import vn.toandan.reporting.Figure.Amount;

/**
 * Number as a paper prints it ("số liệu đã in"): its words kept, with what they say of how exact it is; as opposed to an {@link Amount},
 * which was counted. It is read in the Vietnamese form alone: a dot between thousands, a comma before decimals.
 *
 * @param text as printed
 * @param isPercentage whether it is a share in hundredths of a whole
 */
public record PrintedNumber(String text, Qualifier qualifier, BigDecimal number, boolean isPercentage) {

    private static final ImmutableMap<String, Qualifier> WORDS = ImmutableMap.of(
            "trên", Qualifier.MORE_THAN,
            "hơn", Qualifier.MORE_THAN,
            "gần", Qualifier.NEARLY,
            "khoảng", Qualifier.ABOUT);
    private static final Pattern FORM = Pattern.compile("(?:(" + String.join("|", WORDS.keySet())
            + ") )?([0-9]{1,15}|[0-9]{1,3}(?:\\.[0-9]{3}){1,4})(?:,([0-9]{1,4}))?(%?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** How far off "nearly" and "about" may be: our reading, since no text says it. */
    private static final BigDecimal A_TENTH = new BigDecimal("0.1");

    /** What stands before a printed number ("trên, hơn; gần; khoảng"). */
    public enum Qualifier {
        EXACTLY("exactly"),
        MORE_THAN("more_than"),
        NEARLY("nearly"),
        ABOUT("about");

        private final String code;

        Qualifier(String code) {
            this.code = code;
        }

        /** The name in answers. */
        public String code() {
            return code;
        }
    }

    /** Whether what was counted can have been printed so. */
    public enum Agreement {
        AGREES("agrees"),
        DIFFERS("differs"),
        /** A percentage is printed of what is no share, or is one of nothing. */
        NOT_COMPARABLE("not_comparable");

        private final String code;

        Agreement(String code) {
            this.code = code;
        }

        /** The name in answers. */
        public String code() {
            return code;
        }

        public Sentence words() {
            return Sentence.of("reporting/wording:printed." + code);
        }
    }

    /** Empty for anything that is no number of that form, such as one that could be read both ways; decimals are of percentages only. */
    public static Optional<PrintedNumber> parse(String printed) {
        String text = Normalizer.normalize(printed, Normalizer.Form.NFC).strip();
        Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<String> decimals = Optional.ofNullable(form.group(3));
        boolean isPercentage = !form.group(4).isEmpty();
        BigDecimal number = new BigDecimal(form.group(2).replace(".", "")
                + decimals.map(digits -> "." + digits).orElse(""));
        boolean isNone = isPercentage ? number.compareTo(HUNDRED) > 0 : decimals.isPresent();
        Qualifier qualifier = Optional.ofNullable(form.group(1))
                .flatMap(word -> Optional.ofNullable(WORDS.get(word)))
                .orElse(Qualifier.EXACTLY);
        return isNone ? Optional.empty() : Optional.of(new PrintedNumber(text, qualifier, number, isPercentage));
    }

    /** Compared without rounding, but for a percentage that is printed as exact, which is rounded half-up to its own decimals. */
    public Agreement comparedWith(Amount counted) {
        if (!isPercentage) {
            return isSaidOf(BigDecimal.valueOf(counted.value()), BigDecimal.ONE);
        }
        long whole = counted.of().orElse(0);
        if (whole == 0) {
            return Agreement.NOT_COMPARABLE;
        }
        BigDecimal hundredfold = HUNDRED.multiply(BigDecimal.valueOf(counted.value()));
        if (qualifier != Qualifier.EXACTLY) {
            return isSaidOf(hundredfold, BigDecimal.valueOf(whole));
        }
        boolean isAllOrNone = number.signum() == 0 || number.compareTo(HUNDRED) == 0;
        return isAllOrNone
                ? isSaidOf(hundredfold, BigDecimal.valueOf(whole))
                : agreement(hundredfold
                                .divide(BigDecimal.valueOf(whole), number.scale(), RoundingMode.HALF_UP)
                                .compareTo(number)
                        == 0);
    }

    /** Of a fraction, over one denominator with the printed number. */
    private Agreement isSaidOf(BigDecimal counted, BigDecimal denominator) {
        BigDecimal printed = number.multiply(denominator);
        BigDecimal off = printed.multiply(A_TENTH);
        return agreement(
                switch (qualifier) {
                    case EXACTLY -> counted.compareTo(printed) == 0;
                    case MORE_THAN -> counted.compareTo(printed) > 0;
                    case NEARLY -> counted.compareTo(printed) < 0 && counted.compareTo(printed.subtract(off)) >= 0;
                    case ABOUT -> counted.subtract(printed).abs().compareTo(off) <= 0;
                });
    }

    private static Agreement agreement(boolean agrees) {
        return agrees ? Agreement.AGREES : Agreement.DIFFERS;
    }
}
