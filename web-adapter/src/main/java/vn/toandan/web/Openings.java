package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import vn.toandan.account.Account;
import vn.toandan.account.Scope;
import vn.toandan.identity.ApproveOpening;
import vn.toandan.identity.Handled;
import vn.toandan.identity.Identity;
import vn.toandan.identity.IdentityCode;
import vn.toandan.identity.IdentityDesk;
import vn.toandan.identity.IdentityRejection;
import vn.toandan.identity.Officer;
import vn.toandan.identity.Opening;
import vn.toandan.identity.OpeningId;
import vn.toandan.identity.ReadIdentity;
import vn.toandan.identity.RequestOpening;
import vn.toandan.identity.Role;
import vn.toandan.identity.Shown;
import vn.toandan.identity.Vault;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.tip.Alias;
import vn.toandan.tip.TipVersion;
import vn.toandan.web.Problem.Wrong;

/** How two persons open an identity ("mở danh tính"), for pages and for programs alike. What was asked and approved stands in the log of the vault; what was read nowhere. */
final class Openings {

    private static final int MOST_DIGITS = 15;

    private final Office office;

    Openings(Office office) {
        this.office = office;
    }

    /** All of one identity, oldest first; for a code that is not in the scope of the account there is nothing. */
    ImmutableList<Opening> of(Asked asked, String code) {
        IdentityCode known = within(asked.account(), code);
        return vault().read(kept -> kept.openings(known));
    }

    /** Asked for and not read yet, in the scope of the account, oldest first. */
    ImmutableList<Opening> unread(Asked asked) {
        ImmutableList<Opening> unread = vault().read(Vault::unread);
        return office.read(registers -> {
            Map<String, Boolean> within = new HashMap<>();
            return unread.stream()
                    .filter(one -> within.computeIfAbsent(
                            one.code().text(), code -> isWithin(asked.account(), registers, code)))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    Opening ask(Asked asked, String code, String purpose, String ground) {
        IdentityCode known = within(asked.account(), code);
        return done(write(
                asked,
                "opening ask",
                known,
                (desk, at) -> desk.request(new RequestOpening(known, purpose, ground, officer(asked.account())), at)));
    }

    Opening approve(Asked asked, String code, String number) {
        Opening opening = find(asked, code, number);
        return done(write(
                asked,
                "opening approve",
                opening.code(),
                (desk, at) -> desk.approve(new ApproveOpening(opening.id(), officer(asked.account())), at)));
    }

    /** This once. */
    Identity read(Asked asked, String code, String number) {
        Opening opening = find(asked, code, number);
        Shown shown = write(
                asked,
                "opening read",
                opening.code(),
                (desk, at) -> desk.read(new ReadIdentity(opening.id(), officer(asked.account())), at));
        if (shown instanceof Shown.Rejected rejected) {
            throw refused(rejected.rejections());
        }
        return ((Shown.Once) shown).identity();
    }

    private Opening find(Asked asked, String code, String number) {
        boolean isNumber = number.length() <= MOST_DIGITS && number.matches("[1-9][0-9]*");
        if (!isNumber) {
            throw Access.nothingHere();
        }
        OpeningId id = new OpeningId(Long.parseLong(number));
        return of(asked, code).stream()
                .filter(opening -> opening.id().equals(id))
                .findFirst()
                .orElseThrow(Access::nothingHere);
    }

    private <T> T write(Asked asked, String deed, IdentityCode code, BiFunction<IdentityDesk, Instant, T> command) {
        Instant at = office.now();
        return vault().write(
                        new Change(asked.account().name(), deed, code.text(), at),
                        kept -> command.apply(new IdentityDesk(kept), at));
    }

    private VaultStore vault() {
        return office.vault().orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.UNAVAILABLE)));
    }

    /** A code that stands for whoever told a tip in the scope of the account. */
    private IdentityCode within(Account account, String code) {
        boolean isThere = !code.isBlank() && office.read(registers -> isWithin(account, registers, code));
        if (!isThere) {
            throw Access.nothingHere();
        }
        return new IdentityCode(code);
    }

    private boolean isWithin(Account account, Registers registers, String code) {
        Alias alias = new Alias(code);
        if (!registers.dialogues().aliases().contains(alias)) {
            return false;
        }
        Scope scope = office.scope(account, registers);
        if (scope.top().isEmpty()) {
            return true;
        }
        Set<TipVersion> called = new HashSet<>();
        registers.tips().received(LocalDate.MIN, LocalDate.MAX, Office.EVERYTHING_KNOWN, version -> {
            if (registers.dialogues().alias(version.tip().id()).equals(Optional.of(alias))) {
                called.add(version);
            }
        });
        return called.stream().anyMatch(version -> TipQueue.isWithin(scope, version.tip()));
    }

    private static Officer officer(Account account) {
        ImmutableSet.Builder<Role> roles = ImmutableSet.builder();
        if (account.roles().contains(vn.toandan.account.Role.CUSTODIAN)) {
            roles.add(Role.CUSTODIAN);
        }
        if (account.roles().contains(vn.toandan.account.Role.AUTHORITY)) {
            roles.add(Role.AUTHORITY);
        }
        return new Officer(account.name(), roles.build());
    }

    private static Opening done(Handled handled) {
        if (handled instanceof Handled.Rejected rejected) {
            throw refused(rejected.rejections());
        }
        return ((Handled.Done) handled).opening();
    }

    private static Problem.Refusal refused(ImmutableList<IdentityRejection> rejections) {
        return new Problem.Refusal(Problem.of(
                Problem.UNPROCESSABLE,
                rejections.stream()
                        .map(one -> new Wrong(
                                one.field(),
                                one.code().name().toLowerCase(Locale.ROOT),
                                Sentence.of("web/wording:error.refused", one.wrong(), one.right()),
                                one.ground()))
                        .toList()));
    }
}
