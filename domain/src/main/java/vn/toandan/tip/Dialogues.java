package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** What whoever holds a receipt says after the tip ("sổ trao đổi với người báo tin"); as opposed to {@link Tips}, what was told first and what the office answers. */
public interface Dialogues {

    /** Sealed like the account. */
    void add(TipId id, Message message);

    /** Opens them, oldest first; none where they were erased. */
    ImmutableList<Message> messages(TipId id);

    void wish(TipId id, Wish wish);

    /** The last one. */
    Optional<Wish> wish(TipId id);

    /** From now on it stands for whoever told; a second one of the same tip is the caller's bug. */
    void call(TipId id, Alias alias);

    Optional<Alias> alias(TipId id);

    /** All there are: an identity that none of them stands for never came to be. */
    ImmutableSet<Alias> aliases();
}
