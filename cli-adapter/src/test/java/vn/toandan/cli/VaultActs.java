package vn.toandan.cli;

import static vn.toandan.identity.SomeIdentities.AUTHORITY;
import static vn.toandan.identity.SomeIdentities.CUSTODIAN;
import static vn.toandan.identity.SomeIdentities.NOON;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.given;

import java.util.Optional;
import java.util.function.Function;
import vn.toandan.identity.ApproveOpening;
import vn.toandan.identity.Handled;
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.IdentityDesk;
import vn.toandan.identity.OpeningId;
import vn.toandan.identity.ReadIdentity;
import vn.toandan.identity.RequestOpening;
import vn.toandan.identity.Shown;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.persistence.database.WhoTold;
import vn.toandan.tip.TipId;

/** What the custodians of the vault do, one act each; in the prepared office somebody told of one tip, and one opening is asked for, another approved. */
final class VaultActs {

    static final Change KEEPING = new Change("custodian-1", "identity", "", NOON);

    private static final int GIVEN = 1;

    /** Of whoever told in the prepared office. */
    static final String CODE = code(GIVEN).text();

    private static final OpeningId ASKED = new OpeningId(1);
    private static final OpeningId APPROVED = new OpeningId(2);

    private VaultActs() {}

    static void prepare(Office office) {
        VaultStore.migrate(office.file());
        give(office, "%concluded", GIVEN);
        ask(office);
        ask(office);
        approve(office, APPROVED);
    }

    static void give(Office office) {
        give(office, "%open", GIVEN + 1);
    }

    private static void give(Office office, String tip, int number) {
        byte[] chance = new byte[IdentityCode.CHANCE];
        chance[0] = (byte) number;
        try (Store store = Store.open(office.file(), Optional.of(office.key()))) {
            WhoTold whoTold = WhoTold.open(store, vault(office), KEEPING);
            store.write(
                    KEEPING,
                    registers -> whoTold.give(registers, KEEPING, new TipId(office.named(tip)), given(), chance));
        }
    }

    static void ask(Office office) {
        RequestOpening command = new RequestOpening(code(GIVEN), "protect", "protect_life", CUSTODIAN);
        handle(office, desk -> desk.request(command, NOON));
    }

    static void approve(Office office) {
        approve(office, ASKED);
    }

    private static void approve(Office office, OpeningId opening) {
        handle(office, desk -> desk.approve(new ApproveOpening(opening, AUTHORITY), NOON));
    }

    static void read(Office office) {
        Shown shown = vault(office)
                .write(KEEPING, kept -> new IdentityDesk(kept).read(new ReadIdentity(APPROVED, CUSTODIAN), NOON));
        require(shown instanceof Shown.Once, shown);
    }

    private static void handle(Office office, Function<IdentityDesk, Handled> act) {
        Handled handled = vault(office).write(KEEPING, kept -> act.apply(new IdentityDesk(kept)));
        require(!(handled instanceof Handled.Rejected), handled);
    }

    private static VaultStore vault(Office office) {
        return VaultStore.open(office.file(), office.key());
    }

    private static void require(boolean isDone, Object answer) {
        if (!isDone) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
