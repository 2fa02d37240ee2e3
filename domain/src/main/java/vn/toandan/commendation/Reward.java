package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.toandan.law.Citation;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;

/**
 * Reward ("mức tiền thưởng"): what the national texts pay with a form on a day, and how it comes to that; as opposed to what was paid, a
 * {@link NationalAmount}.
 *
 * @param multiple of the base salary, as the decree prints it
 * @param baseSalary in force on that day, in đồng
 * @param ceiling whether it is the most that may be paid
 * @param citation of the multiple
 * @param salaryText of the base salary
 */
public record Reward(
        CommendationForm form,
        Recipient recipient,
        LocalDate on,
        BigDecimal multiple,
        long baseSalary,
        boolean ceiling,
        Citation citation,
        Sentence salaryText) {

    /** Decree 152, Art. 49.2: up to the ten thousand đồng, once, at the end. */
    private static final BigDecimal ROUNDED_TO = BigDecimal.valueOf(10_000);

    public NationalAmount amount() {
        return new NationalAmount(exact().divide(ROUNDED_TO, 0, RoundingMode.CEILING)
                .multiply(ROUNDED_TO)
                .longValueExact());
    }

    private BigDecimal exact() {
        return multiple.multiply(BigDecimal.valueOf(baseSalary));
    }

    /** The multiple in words: 0,3 in Vietnamese. */
    public Sentence multipleInWords() {
        String plain = multiple.toPlainString();
        return new Sentence.Bilingual(plain.replace('.', ','), plain);
    }

    public Sentence because() {
        return Sentence.of(
                ceiling ? "commendation/wording:money.ceiling" : "commendation/wording:money",
                amount().dong(),
                multipleInWords(),
                baseSalary,
                on,
                citation.words(),
                salaryText);
    }

    /** Down to where each number stands. */
    public Reason reason() {
        return new Reason.Concluded(
                Sentence.of("commendation/wording:question.money", form.words(), recipient.words(), on),
                because(),
                ImmutableList.of(
                        new Reason.Required(
                                Sentence.of("commendation/wording:money.multiple", multipleInWords()), citation),
                        new Reason.Read(Sentence.of("commendation/wording:money.salary", baseSalary, salaryText)),
                        new Reason.Read(Sentence.of("commendation/wording:reading.rounded_once"))));
    }
}
