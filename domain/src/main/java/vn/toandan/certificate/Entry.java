package vn.toandan.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.toandan.commendation.Award;
import vn.toandan.recognition.Recognition;

/**
 * Entry ("số vào sổ"): by which a {@link Certificate} and its {@link Withdrawal} know each other: a digest of what the register tells entries apart by; as opposed to the
 * entry itself, of which it tells nothing.
 *
 * @param text sixteen hexadecimal digits
 */
public record Entry(String text) {

    static final int BYTES = 8;

    public Entry {
        checkArgument(text.matches("[0-9a-f]{16}"), "an entry has sixteen digits");
    }

    public static Entry of(Recognition recognition) {
        return of(
                "recognition",
                recognition.decision().number(),
                recognition.decision().on(),
                recognition.about().unitCode() + " " + recognition.about().year());
    }

    public static Entry of(Award award) {
        return of("award", award.decision().number(), award.decision().on(), award.nomination());
    }

    private static Entry of(String kind, String number, LocalDate on, String subject) {
        return new Entry(Hashing.sha256()
                .hashString(String.join("\n", kind, number, on.toString(), subject), StandardCharsets.UTF_8)
                .toString()
                .substring(0, 2 * BYTES));
    }
}
