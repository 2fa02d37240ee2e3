package vn.toandan.web;

import java.util.regex.Pattern;

/**
 * Code ("mã"): what offices call units and entries of their registers, such as {@code 16231-CQ1} or {@code tip:2026-K7}; as opposed to words of somebody's own, which may name anybody. A code may be
 * named in a refusal and in the log; a telephone number, an identity card and a plate do not have its form.
 */
final class Code {

    static final int LONGEST = 40;

    private static final Pattern PARTS = Pattern.compile("(?:tip:)?[0-9\\p{Lu}]+(?:[-/_][0-9\\p{Lu}]+)*");
    private static final Pattern MANY_DIGITS = Pattern.compile("[0-9]{9}");
    private static final Pattern PLATE = Pattern.compile("[0-9]{2}[A-Z]{1,2}[0-9]?[-_]?[0-9]{4,5}");

    private Code() {}

    /**
     * Of what is new: what is there already may come from a file.
     *
     * @throws Problem.Refusal with 422 where it has not the form of one
     */
    static void require(String field, String text) {
        if (!isOne(text)) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, Problem.Wrong.of(field, "code", LONGEST)));
        }
    }

    static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.chars().anyMatch(Character::isDigit)
                && PARTS.matcher(text).matches()
                && !MANY_DIGITS.matcher(text).find()
                && !PLATE.matcher(text).matches();
    }
}
