package vn.toandan.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** To be kept: who told, as they gave it ("cung cấp danh tính"), every part optional; as opposed to the {@link Identity} that comes of it. It is printed nowhere. */
public record RecordIdentity(
        @NotNull Optional<@Size(max = Identity.LONGEST) String> fullName,
        @NotNull Optional<@Size(max = Identity.LONGEST) String> phone,
        @NotNull Optional<@Size(max = Identity.LONGEST) String> mail,
        @NotNull Optional<@Size(max = Identity.LONGEST) String> home,
        @NotNull Optional<@Size(max = Identity.LONGEST) String> citizenNumber) {

    /** Without any of it. */
    @Override
    public String toString() {
        return "an identity to be kept";
    }
}
