package vn.toandan.commendation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Range;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import vn.toandan.commendation.CommendationForm.Family;
import vn.toandan.law.Citation;
import vn.toandan.law.Compared;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;
import vn.toandan.law.Sentence;

/**
 * Money with a form ("tiền thưởng"): multiples of the base salary in force on the day of the decision, both as dated data; as opposed to
 * money of a fund for tips, which is another scheme. Where the texts that we know establish no multiple, there is none.
 */
public final class Rewards {

    /** What a decree prints for a form, by recipient. */
    record Multiples(
            Table<CommendationForm, Recipient, BigDecimal> table, Citation citation, boolean isCeilingForMedal) {}

    private static final Instrument DECREE_38 = Instrument.of("38/2019/NĐ-CP", LocalDate.of(2019, Month.MAY, 9));
    private static final Instrument DECREE_24 = Instrument.of("24/2023/NĐ-CP", LocalDate.of(2023, Month.MAY, 14));
    private static final Instrument DECREE_73 = Instrument.of("73/2024/NĐ-CP", LocalDate.of(2024, Month.JUNE, 30));
    private static final Instrument DECREE_161 = Instrument.of("161/2026/NĐ-CP", LocalDate.of(2026, Month.MAY, 15));

    /** The base salary ("mức lương cơ sở"), in đồng. The number of the first text is recalled. */
    private static final EffectiveDated<Long> BASE_SALARIES = EffectiveDated.<Long>nothing()
            .adding(salary(LocalDate.of(2019, Month.JULY, 1), DECREE_38, 1_490_000))
            .adding(salary(LocalDate.of(2023, Month.JULY, 1), DECREE_24, 1_800_000))
            .adding(salary(LocalDate.of(2024, Month.JULY, 1), DECREE_73, 2_340_000))
            .adding(salary(LocalDate.of(2026, Month.JULY, 1), DECREE_161, 2_530_000));

    private static final Instrument DECREE_91 = Instrument.of("91/2017/NĐ-CP", LocalDate.of(2017, Month.JULY, 31));

    /** Decree 98, Art. 58.1.g: the commune chair's giấy khen of a person, and so before, by Decree 91/2017, whose article was not read. */
    private static final Provision COMMUNE_CHAIR_BEFORE =
            Provision.article(Texts.DECREE_98, 58).clause(1).point("g");

    private static final Table<CommendationForm, Recipient, BigDecimal> COMMUNE_CHAIR_ALONE =
            ImmutableTable.of(CommendationForm.COMMUNE_GIAY_KHEN, Recipient.INDIVIDUAL, new BigDecimal("0.15"));

    private static final EffectiveDated<Multiples> MULTIPLES = EffectiveDated.<Multiples>nothing()
            .adding(new Edition<>(
                    Range.atLeast(LocalDate.of(2019, Month.JULY, 1)),
                    DECREE_91.issued(),
                    DECREE_91,
                    new Multiples(COMMUNE_CHAIR_ALONE, new Compared(COMMUNE_CHAIR_BEFORE), false)))
            .adding(new Edition<>(
                    Range.atLeast(Texts.LAW_FROM),
                    Texts.DECREE_98.issued(),
                    Texts.DECREE_98,
                    new Multiples(COMMUNE_CHAIR_ALONE, COMMUNE_CHAIR_BEFORE, false)))
            .adding(new Edition<>(
                    Range.atLeast(Texts.DECREE_152_FROM),
                    Texts.DECREE_152.issued(),
                    Texts.DECREE_152,
                    new Multiples(decree152(), Texts.decree152(49).clause(2), true)));

    private final EffectiveDated<Long> baseSalaries;
    private final EffectiveDated<Multiples> multiples;

    private Rewards(EffectiveDated<Long> baseSalaries, EffectiveDated<Multiples> multiples) {
        this.baseSalaries = baseSalaries;
        this.multiples = multiples;
    }

    /** The tables as they could be known on that day. */
    static Rewards asKnownOn(LocalDate day) {
        return new Rewards(BASE_SALARIES.asKnownOn(day), MULTIPLES.asKnownOn(day));
    }

    /**
     * Decree 152, Arts. 50 to 54, which of them says which was not told apart; a household gets one and a half times what a person gets.
     */
    private static Table<CommendationForm, Recipient, BigDecimal> decree152() {
        ImmutableTable.Builder<CommendationForm, Recipient, BigDecimal> table = ImmutableTable.builder();
        certificate(table, CommendationForm.COMMUNE_GIAY_KHEN, "0.3", "0.6", "0.45");
        certificate(table, CommendationForm.POLICE_DIRECTOR_GIAY_KHEN, "0.3", "0.6", "0.45");
        certificate(table, CommendationForm.PROVINCE_BANG_KHEN, "1.5", "3", "2.25");
        certificate(table, CommendationForm.MINISTER_BANG_KHEN, "1.5", "3", "2.25");
        certificate(table, CommendationForm.PRIME_MINISTER_BANG_KHEN, "3.5", "7", "5.25");
        table.put(CommendationForm.PROVINCE_CO_THI_DUA, Recipient.COLLECTIVE, new BigDecimal("8"));
        table.put(CommendationForm.MINISTRY_CO_THI_DUA, Recipient.COLLECTIVE, new BigDecimal("8"));
        table.put(CommendationForm.KY_NIEM_CHUONG, Recipient.INDIVIDUAL, new BigDecimal("0.6"));
        return table.build();
    }

    private static void certificate(
            ImmutableTable.Builder<CommendationForm, Recipient, BigDecimal> table,
            CommendationForm form,
            String individual,
            String collective,
            String household) {
        ImmutableMap.of(
                        Recipient.INDIVIDUAL, individual,
                        Recipient.COLLECTIVE, collective,
                        Recipient.HOUSEHOLD, household)
                .forEach((recipient, multiple) -> table.put(form, recipient, new BigDecimal(multiple)));
    }

    private static Edition<Long> salary(LocalDate from, Instrument text, long dong) {
        return new Edition<>(Range.atLeast(from), text.issued(), text, dong);
    }

    /** What comes with a form, or why nothing is established. */
    public sealed interface Answer {

        /** The multiple, the base salary and what they come to. */
        record Established(Reward reward) implements Answer {}

        /** No multiple is established. */
        record None(Sentence because) implements Answer {}
    }

    public Answer answer(CommendationForm form, Recipient recipient, LocalDate on) {
        if (!Forms.isFor(form, recipient)) {
            return none("money.not_for", form.words(), recipient.words());
        }
        if (Forms.lastDay(form).filter(on::isAfter).isPresent()) {
            return none("money.form_ended", form.words(), Forms.lastDay(form).orElseThrow());
        }
        return of(form, recipient, on)
                .<Answer>map(Answer.Established::new)
                .orElseGet(() -> none("money.not_established", form.words(), recipient.words(), on));
    }

    private static Answer none(String key, Object... values) {
        return new Answer.None(Sentence.of("commendation/wording:" + key, values));
    }

    /** Empty where no multiple is established. */
    Optional<Reward> of(CommendationForm form, Recipient recipient, LocalDate on) {
        Optional<Edition<Long>> salary = baseSalaries.on(on);
        Optional<Multiples> printed = multiples.on(on).map(Edition::rules);
        Optional<BigDecimal> multiple = printed.map(all -> all.table().get(form, recipient));
        if (salary.isEmpty() || printed.isEmpty() || multiple.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Reward(
                form,
                recipient,
                on,
                multiple.get(),
                salary.get().rules(),
                form.family() == Family.KY_NIEM_CHUONG && printed.get().isCeilingForMedal(),
                printed.get().citation(),
                salary.get().authority().title()));
    }
}
