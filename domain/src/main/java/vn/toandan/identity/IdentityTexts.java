package vn.toandan.identity;

import java.time.LocalDate;
import vn.toandan.law.Instrument;
import vn.toandan.law.Provision;

/** The texts that protect whoever told ("bảo vệ người báo tin và dữ liệu cá nhân"). */
final class IdentityTexts {

    /** The law on personal data. */
    static final Instrument DATA_LAW = Instrument.of("91/2025/QH15", LocalDate.of(2025, 6, 26));

    static final LocalDate DATA_LAW_IN_FORCE = LocalDate.of(2026, 1, 1);

    private static final Instrument DENUNCIATION_LAW = Instrument.of("25/2018/QH14", LocalDate.of(2018, 6, 12));

    /** Only within a specific, clear purpose. */
    static final Provision PURPOSE = Provision.article(DATA_LAW, 3).clause(2);

    /** As long as the purpose lasts; then it is deleted. */
    static final Provision RETENTION = Provision.article(DATA_LAW, 3).clause(3);

    static final Provision CONSENT = Provision.article(DATA_LAW, 9);

    static final Provision DELETION = Provision.article(DATA_LAW, 14);

    static final Provision WITHOUT_CONSENT = Provision.article(DATA_LAW, 19).clause(1);

    /** A written procedure, duties, safeguards. */
    static final Provision PROCEDURE = Provision.article(DATA_LAW, 19).clause(2);

    /** Name, address, handwriting and whatever else leads to whoever told are disclosed to nobody. */
    static final Provision NO_DISCLOSURE =
            Provision.article(DENUNCIATION_LAW, 8).clause(3);

    private IdentityTexts() {}
}
