package vn.toandan.identity;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import vn.toandan.identity.IdentityRejection.Code;

/**
 * Takes identities in and lets two officers open one ("quản lý danh tính người báo tin"); as opposed to the {@link Vault}, which keeps them. Whoever calls it has made sure
 * who the officers are.
 */
public final class IdentityDesk {

    private final Vault vault;

    public IdentityDesk(Vault vault) {
        this.vault = vault;
    }

    /**
     * Keeps who told.
     *
     * @param chance {@link IdentityCode#CHANCE} bytes of a secure generator
     */
    public Recorded record(RecordIdentity command, byte[] chance) {
        ImmutableList<IdentityRejection> against = IdentityEntry.check(command);
        if (!against.isEmpty()) {
            return new Recorded.Rejected(against);
        }
        IdentityCode code = IdentityCode.of(chance);
        vault.add(code, IdentityEntry.identity(command));
        return new Recorded.Accepted(code);
    }

    /** Everything for which it would not be kept; none of it is. */
    public static ImmutableList<IdentityRejection> against(RecordIdentity command) {
        return IdentityEntry.check(command);
    }

    public Handled request(RequestOpening command, Instant at) {
        ImmutableList<IdentityRejection> against = OpeningCheck.asking(command, vault, at);
        if (!against.isEmpty()) {
            return new Handled.Rejected(against);
        }
        Opening opening = Opening.asked(
                vault.nextOpening(),
                command.code(),
                command.by().account(),
                Purpose.of(command.purpose()).orElseThrow(),
                LegalGround.of(command.ground()).orElseThrow(),
                at);
        vault.ask(opening);
        return new Handled.Done(opening);
    }

    public Handled approve(ApproveOpening command, Instant at) {
        Optional<Opening> asked = vault.opening(command.opening());
        ImmutableList<IdentityRejection> against = asked.map(opening -> OpeningCheck.approving(opening, command.by()))
                .orElseGet(() -> unknown(command.opening()));
        if (!against.isEmpty()) {
            return new Handled.Rejected(against);
        }
        Role as = command.by().is(Role.CUSTODIAN) ? Role.CUSTODIAN : Role.AUTHORITY;
        Approval approval = new Approval(command.by().account(), as, at);
        vault.approve(command.opening(), approval);
        return new Handled.Done(asked.orElseThrow().approved(approval));
    }

    /** On file as read before it is shown: whoever is stopped in between asks again. */
    public Shown read(ReadIdentity command, Instant at) {
        Optional<Opening> asked = vault.opening(command.opening());
        ImmutableList<IdentityRejection> against = asked.map(
                        opening -> OpeningCheck.reading(opening, command.by(), vault))
                .orElseGet(() -> unknown(command.opening()));
        if (!against.isEmpty()) {
            return new Shown.Rejected(against);
        }
        vault.read(command.opening(), at);
        return new Shown.Once(vault.open(asked.orElseThrow().code()).orElseThrow());
    }

    public Handled erase(EraseIdentity command, Instant at) {
        ImmutableList<IdentityRejection> against = OpeningCheck.erasing(command, vault);
        if (!against.isEmpty()) {
            return new Handled.Rejected(against);
        }
        vault.erase(command.code(), ErasureGround.of(command.ground()).orElseThrow(), at);
        return new Handled.Erased(command.code());
    }

    public Handled rotate(RotateKeys command) {
        Optional<IdentityRejection> against = OpeningCheck.notACustodian(command.by());
        if (against.isPresent()) {
            return new Handled.Rejected(ImmutableList.of(against.get()));
        }
        vault.rotate();
        return new Handled.Rotated();
    }

    private static ImmutableList<IdentityRejection> unknown(OpeningId opening) {
        return ImmutableList.of(IdentityRejection.of(Code.UNKNOWN_OPENING, "opening", opening.number()));
    }
}
