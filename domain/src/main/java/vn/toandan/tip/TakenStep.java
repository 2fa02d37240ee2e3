package vn.toandan.tip;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step that was taken ("bước đã thực hiện"), when, and where it led; as opposed to the {@link TipStep} by itself. Nothing in it says what
 * the tip says.
 */
public record TakenStep(TipStep step, TipState to, Instant at) {

    LocalDate day() {
        return LegalTime.day(at);
    }
}
