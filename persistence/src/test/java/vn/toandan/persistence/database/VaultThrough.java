package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.toandan.identity.Approval;
import vn.toandan.identity.ErasureGround;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.Opening;
import vn.toandan.identity.OpeningId;
import vn.toandan.identity.Vault;

/** The vault of a file, a transaction a call; a new master key each time one is asked for. */
record VaultThrough(VaultStore store, Supplier<MasterKey> next) implements Vault {

    static final Change KEEPING = new Change("custodian", "identity", "", StoreFile.NOON);

    private void write(Consumer<Vault> command) {
        store.write(KEEPING, vault -> {
            command.accept(vault);
            return true;
        });
    }

    private <T> T read(Function<Vault, T> query) {
        return store.read(query);
    }

    @Override
    public void add(IdentityCode code, Identity identity) {
        write(vault -> vault.add(code, identity));
    }

    @Override
    public boolean has(IdentityCode code) {
        return read(vault -> vault.has(code));
    }

    @Override
    public Optional<Identity> open(IdentityCode code) {
        return read(vault -> vault.open(code));
    }

    @Override
    public void erase(IdentityCode code, ErasureGround ground, Instant at) {
        write(vault -> vault.erase(code, ground, at));
    }

    @Override
    public void rotate() {
        store.rotate(KEEPING, next.get(), vault -> {
            vault.rotate();
            return true;
        });
    }

    @Override
    public OpeningId nextOpening() {
        return read(Vault::nextOpening);
    }

    @Override
    public void ask(Opening opening) {
        write(vault -> vault.ask(opening));
    }

    @Override
    public void approve(OpeningId id, Approval approval) {
        write(vault -> vault.approve(id, approval));
    }

    @Override
    public void read(OpeningId id, Instant at) {
        write(vault -> vault.read(id, at));
    }

    @Override
    public Optional<Opening> opening(OpeningId id) {
        return read(vault -> vault.opening(id));
    }

    @Override
    public ImmutableList<Opening> openings(IdentityCode code) {
        return read(vault -> vault.openings(code));
    }

    @Override
    public ImmutableList<Opening> unread() {
        return read(Vault::unread);
    }
}
