package vn.toandan.identity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The vault without a database and without keys, for tests and for whoever embeds the core. */
public final class InMemoryVault implements Vault {

    private final Map<IdentityCode, Identity> kept = new HashMap<>();
    private final Set<IdentityCode> given = new HashSet<>();
    private final Map<Long, Opening> openings = new TreeMap<>();

    @Override
    public void add(IdentityCode code, Identity identity) {
        checkArgument(given.add(code), "%s is given", code);
        kept.put(code, identity);
    }

    @Override
    public boolean has(IdentityCode code) {
        return kept.containsKey(code);
    }

    @Override
    public Optional<Identity> open(IdentityCode code) {
        return Optional.ofNullable(kept.get(code));
    }

    @Override
    public void erase(IdentityCode code, ErasureGround ground, Instant at) {
        kept.remove(code);
    }

    /** There are no keys. */
    @Override
    public void rotate() {}

    @Override
    public OpeningId nextOpening() {
        return new OpeningId(openings.size() + 1L);
    }

    @Override
    public void ask(Opening opening) {
        openings.put(opening.id().number(), opening);
    }

    @Override
    public void approve(OpeningId id, Approval approval) {
        change(id, opening -> {
            checkArgument(opening.approval().isEmpty(), "%s is approved", id);
            return opening.approved(approval);
        });
    }

    @Override
    public void read(OpeningId id, Instant at) {
        change(id, opening -> {
            checkArgument(opening.readAt().isEmpty(), "%s was read", id);
            return opening.read(at);
        });
    }

    private void change(OpeningId id, UnaryOperator<Opening> change) {
        openings.put(id.number(), change.apply(opening(id).orElseThrow()));
    }

    @Override
    public Optional<Opening> opening(OpeningId id) {
        return Optional.ofNullable(openings.get(id.number()));
    }

    @Override
    public ImmutableList<Opening> openings(IdentityCode code) {
        return openings.values().stream()
                .filter(opening -> opening.code().equals(code))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Opening> unread() {
        return openings.values().stream()
                .filter(opening -> opening.readAt().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
