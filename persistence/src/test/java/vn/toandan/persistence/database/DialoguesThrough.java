package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.toandan.tip.Alias;
import vn.toandan.tip.Dialogues;
import vn.toandan.tip.Message;
import vn.toandan.tip.TipId;
import vn.toandan.tip.Wish;

/** The dialogues of a store, a transaction a call. */
record DialoguesThrough(Store store) implements Dialogues {

    private void write(Consumer<Dialogues> command) {
        store.write(StoreFile.FILING, registers -> {
            command.accept(registers.dialogues());
            return true;
        });
    }

    private <T> T read(Function<Dialogues, T> query) {
        return store.read(registers -> query.apply(registers.dialogues()));
    }

    @Override
    public void add(TipId id, Message message) {
        write(dialogues -> dialogues.add(id, message));
    }

    @Override
    public ImmutableList<Message> messages(TipId id) {
        return read(dialogues -> dialogues.messages(id));
    }

    @Override
    public void wish(TipId id, Wish wish) {
        write(dialogues -> dialogues.wish(id, wish));
    }

    @Override
    public Optional<Wish> wish(TipId id) {
        return read(dialogues -> dialogues.wish(id));
    }

    @Override
    public void call(TipId id, Alias alias) {
        write(dialogues -> dialogues.call(id, alias));
    }

    @Override
    public Optional<Alias> alias(TipId id) {
        return read(dialogues -> dialogues.alias(id));
    }

    @Override
    public ImmutableSet<Alias> aliases() {
        return read(Dialogues::aliases);
    }
}
