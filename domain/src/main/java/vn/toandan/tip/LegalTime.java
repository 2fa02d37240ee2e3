package vn.toandan.tip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

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

    /** The time of that day, to the second. */
    public static String clock(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(
                LocalTime.ofInstant(moment, VIETNAM).truncatedTo(ChronoUnit.SECONDS));
    }
}
