package vn.toandan.persistence.database;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;

/**
 * Who does what, and when: what one {@link Store#write} leaves in the log; as opposed to the rows it writes.
 *
 * @param actor an office or an account of its staff by name, or a role; never a private person
 * @param deed what kind of act, e.g. {@code import facts}
 * @param subject on what, e.g. a file or a decision by its number; may be empty, and never holds what a tip says
 * @param at the instant, from the caller's clock
 */
public record Change(String actor, String deed, String subject, Instant at) {

    public Change {
        checkArgument(!actor.isBlank(), "somebody acts");
        checkArgument(!deed.isBlank(), "an act has a name");
    }
}
