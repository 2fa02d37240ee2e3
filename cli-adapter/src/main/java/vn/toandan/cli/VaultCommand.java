package vn.toandan.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.toandan.identity.Handled;
import vn.toandan.identity.Officer;
import vn.toandan.identity.Role;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** {@code vault}: changes the key of the vault and erases who is in it; nobody is shown here, since that takes two officers who are known. */
@Command(name = "vault", mixinStandardHelpOptions = true)
final class VaultCommand implements Runnable {

    /** Whoever has the vault's master key is its custodian; who that is, is not known at the keyboard. */
    static final Officer CUSTODIAN = new Officer("cli", ImmutableSet.of(Role.CUSTODIAN));

    static CommandLine with(Console console, Wording wording) {
        return new CommandLine(new VaultCommand())
                .addSubcommand(new VaultKeyCommand(console, wording))
                .addSubcommand(new VaultEraseCommand(console, wording));
    }

    /** Called without saying what: wrong usage. */
    @Override
    public void run() {
        throw new WrongUsage(Sentence.of("cli/wording:usage.no_command"));
    }

    static ImmutableList<Asked.Reason> against(Handled handled) {
        return handled instanceof Handled.Rejected rejected
                ? rejected.rejections().stream()
                        .map(one ->
                                new Asked.Reason(one.field(), Asked.refused(one.wrong(), one.right(), one.ground())))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }
}
