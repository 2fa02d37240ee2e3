package vn.toandan.tip;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.BiMap;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Optional;

/** The register of dialogues without a database, for tests and for whoever embeds the core. */
public final class InMemoryDialogues implements Dialogues {

    private final ListMultimap<TipId, Message> messages = ArrayListMultimap.create();
    private final ListMultimap<TipId, Wish> wishes = ArrayListMultimap.create();
    private final BiMap<TipId, Alias> aliases = HashBiMap.create();

    @Override
    public void add(TipId id, Message message) {
        messages.put(id, message);
    }

    @Override
    public ImmutableList<Message> messages(TipId id) {
        return ImmutableList.copyOf(messages.get(id));
    }

    @Override
    public void wish(TipId id, Wish wish) {
        wishes.put(id, wish);
    }

    @Override
    public Optional<Wish> wish(TipId id) {
        return wishes.get(id).stream().reduce((earlier, later) -> later);
    }

    @Override
    public void call(TipId id, Alias alias) {
        if (aliases.containsKey(id)) {
            throw new IllegalArgumentException(id + " has an alias");
        }
        aliases.put(id, alias);
    }

    @Override
    public Optional<Alias> alias(TipId id) {
        return Optional.ofNullable(aliases.get(id));
    }

    @Override
    public ImmutableSet<Alias> aliases() {
        return ImmutableSet.copyOf(aliases.values());
    }
}
