package vn.toandan.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Moments as they are typed and said, by the clock of Viet Nam: 2026-11-28T08:30, or 28/11/2026T08:30. */
final class Moments implements ITypeConverter<Instant> {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

    @Override
    public Instant convert(String text) {
        int parted = Math.max(text.indexOf('T'), text.indexOf(' '));
        if (parted < 0) {
            throw new TypeConversionException("moment");
        }
        try {
            return LocalDateTime.of(
                            Arguments.date(text.substring(0, parted)), LocalTime.parse(text.substring(parted + 1)))
                    .atZone(Law.VIETNAM)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new TypeConversionException("moment");
        }
    }

    static String text(Instant moment) {
        return SAID.format(moment.atZone(Law.VIETNAM));
    }
}
