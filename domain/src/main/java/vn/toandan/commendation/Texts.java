package vn.toandan.commendation;

import java.time.LocalDate;
import java.time.Month;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;

/**
 * The texts that the rules stand in, with the first day of each. Most were read in summaries only; where an article was not told apart,
 * none is named. The issue dates of the Law, of Decrees 91/2017 and 98/2023, of the ordinance and of the decrees on the base salary up to
 * 2024 are recalled; so are the first day of the ordinance and the numbers of Arts. 26 and 73 of the Law.
 */
final class Texts {

    static final Instrument LAW = Instrument.of("06/2022/QH15", LocalDate.of(2022, Month.JUNE, 15));
    static final LocalDate LAW_FROM = LocalDate.of(2024, Month.JANUARY, 1);

    static final Instrument LAW_AMENDING = Instrument.of("06/2026/QH16", LocalDate.of(2026, Month.APRIL, 23));
    static final LocalDate LAW_AMENDED_FROM = LocalDate.of(2026, Month.OCTOBER, 1);

    static final Instrument DECREE_98 = Instrument.of("98/2023/NĐ-CP", LocalDate.of(2023, Month.DECEMBER, 31));

    static final Instrument DECREE_152 = Instrument.of("152/2025/NĐ-CP", LocalDate.of(2025, Month.JUNE, 14));
    static final LocalDate DECREE_152_FROM = LocalDate.of(2025, Month.JULY, 1);

    /** Emulation and commendation in the People's Police. */
    private static final Instrument CIRCULAR_12 = Instrument.of("12/2019/TT-BCA", LocalDate.of(2019, Month.MAY, 29));

    /** The commemorative medal "Bảo vệ an ninh Tổ quốc". */
    private static final Instrument CIRCULAR_20 = Instrument.of("20/2025/TT-BCA", LocalDate.of(2025, Month.MARCH, 14));

    private static final LocalDate CIRCULAR_20_FROM = LocalDate.of(2025, Month.APRIL, 28);

    /** Awards from the central fund for crime prevention. */
    private static final Instrument CIRCULAR_29 = Instrument.of("29/2026/TT-BCA", LocalDate.of(2026, Month.MARCH, 30));

    /** Sanctions for false reports to competent bodies. */
    private static final Instrument ORDINANCE_02 =
            Instrument.of("02/2022/UBTVQH15", LocalDate.of(2022, Month.AUGUST, 18));

    private static final LocalDate ORDINANCE_02_FROM = LocalDate.of(2022, Month.SEPTEMBER, 1);

    private Texts() {}

    static Provision law(int article) {
        return Provision.article(LAW, article);
    }

    static Ground ofLaw(Provision place) {
        return new Ground(place, LAW_FROM);
    }

    static Ground ofDecree152(Provision place) {
        return new Ground(place, DECREE_152_FROM);
    }

    static Provision decree152(int article) {
        return Provision.article(DECREE_152, article);
    }

    static Ground ofPoliceRules() {
        return new Ground(Provision.article(CIRCULAR_12, 2), CIRCULAR_12.issued());
    }

    static Ground ofFalseReports() {
        return new Ground(Provision.article(ORDINANCE_02, 9), ORDINANCE_02_FROM);
    }

    static Ground ofMedal() {
        return new Ground(Provision.article(CIRCULAR_20, 4), CIRCULAR_20_FROM);
    }

    static Ground ofFund(int article, int clause) {
        return new Ground(Provision.article(CIRCULAR_29, article).clause(clause), CIRCULAR_29.issued());
    }

    static Ground ofFund(int article, int clause, String point) {
        return new Ground(Provision.article(CIRCULAR_29, article).clause(clause).point(point), CIRCULAR_29.issued());
    }
}
