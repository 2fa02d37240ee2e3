package vn.toandan.recognition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * Annulment ("hủy quyết định công nhận"): that a later decision took a {@link Recognition} back; as opposed to a unit's not having been
 * recognised.
 *
 * @param ground why, in the words of the decision; never a private person's data
 * @param knownOn from which day it was known
 */
public record Annulment(Decision decision, String ground, LocalDate knownOn) {

    public Annulment {
        checkArgument(!ground.isBlank(), "an annulment has a ground");
    }
}
