package vn.toandan.privacy;

import java.time.LocalDate;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;
import vn.toandan.tip.Retention;

/** The texts on personal data ("pháp luật về bảo vệ dữ liệu cá nhân"), as far as the clocks of this package stand in them. */
final class PrivacyTexts {

    static final Instrument LAW = Retention.DATA_LAW;

    /** Its day of signing is recalled, not read. */
    static final Instrument DECREE = Instrument.of("356/2025/NĐ-CP", LocalDate.of(2025, 12, 31));

    static final LocalDate IN_FORCE = LocalDate.of(2026, 1, 1);

    /** What a data subject may ask for. */
    static final Provision RIGHTS = Provision.article(LAW, 4);

    /** By when it is answered. */
    static final Provision CLOCKS = Provision.article(DECREE, 5);

    /** When a deletion may be refused. */
    static final Provision DELETION_REFUSED = Provision.article(LAW, 14).clause(2);

    /** When data is processed without consent. */
    static final Provision WITHOUT_CONSENT = Provision.article(LAW, 19).clause(1);

    static final Provision BREACHES = Provision.article(LAW, 23);

    /** The written record of a breach. */
    static final Provision BREACH_RECORD = Provision.article(DECREE, 28);

    private PrivacyTexts() {}
}
