package vn.toandan.tip;

import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;
import vn.toandan.law.Sentence;

/**
 * The texts from which the value of a tip is read ("căn cứ đánh giá giá trị của tin"); as opposed to those that say how it is handled. The
 * numbers of the two codes, and the days of issue and in force of the codes, of 28/2020 and of the ordinance are recalled, not read.
 */
final class ValueTexts {

    private static final Instrument PROCEDURE_CODE = Instrument.of("101/2015/QH13", LocalDate.of(2015, 11, 27));
    private static final Instrument PENAL_CODE = Instrument.of("100/2015/QH13", LocalDate.of(2015, 11, 27));
    private static final LocalDate CODES_BIND = LocalDate.of(2018, 1, 1);
    private static final Instrument POLICE_CIRCULAR = Instrument.of("28/2020/TT-BCA", LocalDate.of(2020, 3, 26));
    private static final LocalDate POLICE_CIRCULAR_BINDS = LocalDate.of(2020, 5, 15);
    private static final Instrument ORDINANCE = Instrument.of("02/2022/UBTVQH15", LocalDate.of(2022, 8, 18));
    private static final Instrument DATA_DECREE = Instrument.of("61/2026/NĐ-CP", LocalDate.of(2026, 2, 13));
    private static final LocalDate DATA_DECREE_BINDS = LocalDate.of(2026, 4, 1);
    private static final Instrument FUND_CIRCULAR = Instrument.of("29/2026/TT-BCA", LocalDate.of(2026, 3, 30));
    private static final Instrument VINH_PHUC = Instrument.of("2896/QĐ-UBND", LocalDate.of(2021, 10, 19));

    static final Ground WHAT_A_TIP_IS = Ground.of(Provision.article(PROCEDURE_CODE, 144), CODES_BIND);
    static final Ground EVERY_TIP_IS_RECEIVED = Ground.of(Provision.article(PROCEDURE_CODE, 145), CODES_BIND);
    static final Ground SLANDER = Ground.of(Provision.article(PENAL_CODE, 156), CODES_BIND);
    static final Ground FALSE_REPORT = Ground.of(Provision.article(ORDINANCE, 9), LocalDate.of(2022, 9, 1));
    static final Ground POLICE_CHECK = Ground.of(Provision.article(POLICE_CIRCULAR, 7), POLICE_CIRCULAR_BINDS);
    static final Ground UNSIGNED_TIPS =
            Ground.of(Provision.article(POLICE_CIRCULAR, 5).clause(7), POLICE_CIRCULAR_BINDS);
    static final Ground UNNAMED_DATA =
            Ground.of(Provision.article(DATA_DECREE, 20).clause(2).point("b"), DATA_DECREE_BINDS);
    static final Ground LAWFULLY_COLLECTED =
            Ground.of(Provision.article(DATA_DECREE, 17).clause(1).point("b"), DATA_DECREE_BINDS);

    /** Neither its first day in force was read nor the day of its issue, so it is only named. */
    static final Ground RECEPTION = Ground.said("reception");

    static final Ground CASES_CRACKED = fund("b");
    static final Ground OFFENDERS_CAUGHT = fund("d");
    static final Ground SECURITY_CRIME_FOILED = fund("e");
    static final Ground ACCURATE_AND_TIMELY = fund("g");

    /** One province's tiers, which bind no other. */
    static final Ground HIGH_VALUE_IN_VINH_PHUC = new Ground(
            Sentence.of("tip/value:ground.vinh_phuc", VINH_PHUC.title()), Optional.empty(), Optional.empty());

    private ValueTexts() {}

    private static Ground fund(String point) {
        return Ground.of(Provision.article(FUND_CIRCULAR, 3).clause(2).point(point), FUND_CIRCULAR.issued());
    }
}
