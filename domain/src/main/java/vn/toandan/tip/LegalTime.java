package vn.toandan.tip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Legal time ("giờ Việt Nam"): on which day something happened in the eyes of the law; as opposed to the instant, which has no day of its
 * own. Viet Nam has one time and has never changed it since these texts were made.
 */
public final class LegalTime {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private LegalTime() {}

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }
}
