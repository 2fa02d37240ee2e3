package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.toandan.tip.Alias;
import vn.toandan.tip.Dialogues;
import vn.toandan.tip.Message;
import vn.toandan.tip.TipId;
import vn.toandan.tip.Wish;

/** The dialogues of a store, a transaction a call. */
record DialoguesThrough(CallByCall<Dialogues> calls) implements Dialogues {

    DialoguesThrough(Store store) {
        this(new CallByCall<>(store, Registers::dialogues));
    }

    @Override
    public void add(TipId id, Message message) {
        calls.write(dialogues -> dialogues.add(id, message));
    }

    @Override
    public ImmutableList<Message> messages(TipId id) {
        return calls.read(dialogues -> dialogues.messages(id));
    }

    @Override
    public void wish(TipId id, Wish wish) {
        calls.write(dialogues -> dialogues.wish(id, wish));
    }

    @Override
    public Optional<Wish> wish(TipId id) {
        return calls.read(dialogues -> dialogues.wish(id));
    }

    @Override
    public void call(TipId id, Alias alias) {
        calls.write(dialogues -> dialogues.call(id, alias));
    }

    @Override
    public Optional<Alias> alias(TipId id) {
        return calls.read(dialogues -> dialogues.alias(id));
    }

    @Override
    public ImmutableSet<Alias> aliases() {
        return calls.read(Dialogues::aliases);
    }
}
