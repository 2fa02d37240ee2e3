package vn.toandan.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * To be destroyed for good: an identity ("xóa danh tính"); what was told and what came of it stay.
 *
 * @param ground by its code
 */
public record EraseIdentity(
        @NotNull IdentityCode code,
        @NotNull @Pattern(regexp = "[a-z_]+") String ground,
        @NotNull Officer by) {}
