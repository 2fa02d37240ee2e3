package vn.toandan.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * To be opened: an identity, by its code ("đề nghị mở danh tính"); as opposed to the {@link Opening} that comes of it.
 *
 * @param purpose by its code
 * @param ground by its code
 */
public record RequestOpening(
        @NotNull IdentityCode code,
        @NotNull @Pattern(regexp = "[a-z_]+") String purpose,
        @NotNull @Pattern(regexp = "[a-z_]+") String ground,
        @NotNull Officer by) {}
