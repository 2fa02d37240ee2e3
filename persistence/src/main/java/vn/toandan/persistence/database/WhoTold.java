package vn.toandan.persistence.database;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import vn.toandan.identity.IdentityDesk;
import vn.toandan.identity.RecordIdentity;
import vn.toandan.identity.Recorded;
import vn.toandan.tip.Alias;
import vn.toandan.tip.TipId;

/**
 * The store and the vault side by side ("ghi danh tính kèm tin"): two files that do not commit together. Who told is written first, the code in the store second; whoever is
 * stopped in between leaves somebody behind no code, and is swept when both are opened again. All of it happens under the lock of those who write the store.
 */
public final class WhoTold {

    private final VaultStore vault;

    private WhoTold(VaultStore vault) {
        this.vault = vault;
    }

    /** Sweeps; the change is put on file where there is anything to sweep. */
    public static WhoTold open(Store store, VaultStore vault, Change sweeping) {
        if (!named(store).containsAll(vault.codes())) {
            store.write(sweeping, registers -> {
                vault.sweep(sweeping, codes(registers));
                return true;
            });
        }
        return new WhoTold(vault);
    }

    private static Set<String> named(Store store) {
        return store.read(WhoTold::codes);
    }

    private static ImmutableSet<String> codes(Registers registers) {
        return registers.dialogues().aliases().stream().map(Alias::text).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Keeps who told that tip, within a write of the store. A tip that is not there, or whose teller is kept already, is the caller's bug.
     *
     * @param chance {@link vn.toandan.identity.IdentityCode#CHANCE} bytes of a secure generator
     */
    public Recorded give(Registers writing, Change change, TipId tip, RecordIdentity command, byte[] chance) {
        checkArgument(writing.tips().find(tip).isPresent(), "%s is not there", tip);
        checkArgument(writing.dialogues().alias(tip).isEmpty(), "%s has an alias", tip);
        Recorded recorded = vault.write(change, kept -> new IdentityDesk(kept).record(command, chance));
        if (recorded instanceof Recorded.Accepted accepted) {
            writing.dialogues().call(tip, new Alias(accepted.code().text()));
        }
        return recorded;
    }
}
