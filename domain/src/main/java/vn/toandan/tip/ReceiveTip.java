package vn.toandan.tip;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * To be received: a tip as it was told ("tiếp nhận tin"); as opposed to the {@link Tip} that comes of it. It has no field for who told.
 *
 * @param account what was told; it is printed nowhere
 * @param offenceKind by its code; empty for {@link OffenceKind#OTHER}
 * @param unitCode where it happened; empty where that is not known
 */
public record ReceiveTip(
        @NotBlank @Size(max = Account.LONGEST) String account,
        @NotNull @Pattern(regexp = "[A-Z_]*") String offenceKind,
        @NotBlank @Pattern(regexp = "[a-z_]+") String channel,
        @NotNull Optional<@Size(max = 40) String> unitCode,
        @NotNull Optional<LocalDate> happenedOn) {

    /** Without what was told; even a code is still as somebody typed it. */
    @Override
    public String toString() {
        return "a tip to be received";
    }
}
