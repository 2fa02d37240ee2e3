package vn.toandan.tip;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The files that go with tips ("sổ tệp kèm theo tin"), sealed like their accounts and erased with them; as opposed to {@link Dialogues}, which keep words. */
public interface Attachments {

    /** Seals it; its number is the next within the tip. */
    void add(TipId id, Attachment attachment);

    /** What there is, by number, without opening any; none where they were erased. */
    ImmutableList<Attached> of(TipId id);

    /** Opens one; empty where there is none of that number, or none any more. */
    Optional<Attachment> open(TipId id, int number);
}
