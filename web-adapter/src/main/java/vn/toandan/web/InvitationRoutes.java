package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.Accounts;
import vn.toandan.account.Credentials;
import vn.toandan.account.Invitation;
import vn.toandan.account.Role;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Setting a password by a link that works once: of an account that is there, or of the very first administrator. */
final class InvitationRoutes implements Routes {

    static final String PATH = "/noi-bo/dat-mat-khau";

    /** The part of the link that only whoever was given it knows. */
    static final String KEY = "ma";

    private static final Shape FORM = Shape.object(
            ImmutableMap.of(
                    KEY,
                    Shape.text(),
                    "name",
                    Shape.text(AccountNames.LONGEST),
                    "password",
                    Shape.text(Passwords.LONGEST),
                    "again",
                    Shape.text(Passwords.LONGEST)),
            List.of(KEY, "password", "again"));

    private final Office office;
    private final Passwords passwords;
    private final Devices devices;
    private final Pages pages;
    private final Throttle throttle = new Throttle(30);

    /** @param isFirst whether a name is asked for, too */
    record Form(String key, String name, boolean isFirst, ImmutableList<Wrong> errors) {}

    InvitationRoutes(Office office, Passwords passwords, Devices devices, Pages pages) {
        this.office = office;
        this.passwords = passwords;
        this.devices = devices;
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(PATH, "invitationPage", Answer.PAGE, this::ask)
                        .with(KEY, Place.QUERY, true, Shape.text())
                        .orProblem(Problem.UNPROCESSABLE, Problem.TOO_MANY),
                Operation.post(PATH, "passwordSet", FORM, Reply.SEE_OTHER, Answer.PAGE, this::set)
                        .orProblem(Problem.FORBIDDEN, Problem.UNPROCESSABLE, Problem.TOO_MANY));
    }

    private Reply ask(Asked asked) {
        throttle.count(asked.origin());
        String key = asked.query(KEY).orElse("");
        Optional<Invitation> invitation = office.read(registers -> open(registers.accounts(), key, office.now()));
        if (invitation.isEmpty()) {
            return pages.show(asked, Problem.UNPROCESSABLE, "invitationOver", "");
        }
        return form(asked, Reply.OK, invitation.get(), key, "", ImmutableList.of());
    }

    private Reply form(
            Asked asked, int status, Invitation invitation, String key, String name, ImmutableList<Wrong> errors) {
        return pages.show(
                asked,
                status,
                "invitation",
                new Form(
                        key,
                        invitation.account().orElse(name),
                        invitation.account().isEmpty(),
                        errors));
    }

    private Reply set(Asked asked) {
        throttle.count(asked.origin());
        String key = asked.field(KEY).orElse("");
        Optional<Invitation> invitation = office.read(registers -> open(registers.accounts(), key, office.now()));
        if (invitation.isEmpty()) {
            return pages.show(asked, Problem.UNPROCESSABLE, "invitationOver", "");
        }
        String name =
                invitation.get().account().orElse(asked.field("name").orElse("").strip());
        String password = asked.field("password").orElse("");
        ImmutableList<Wrong> wrong = AccountNames.against(name, password);
        if (wrong.isEmpty() && !password.equals(asked.field("again").orElse(""))) {
            wrong = ImmutableList.of(Wrong.of("again", "password_again"));
        }
        if (!wrong.isEmpty()) {
            return form(asked, Problem.UNPROCESSABLE, invitation.get(), key, name, wrong);
        }
        String digest = passwords.digest(password);
        boolean isSet = office.writeAs(
                name, "account password", name, registers -> set(registers.accounts(), key, name, digest));
        return isSet
                ? Reply.seeOther(asked.link(Access.ENTRANCE))
                        .with("Set-Cookie", devices.holding(asked, name, Access.ENTRANCE))
                : pages.show(asked, Problem.UNPROCESSABLE, "invitationOver", "");
    }

    /** Looked up once more: meanwhile another may have come by the same link. */
    private boolean set(Accounts accounts, String key, String name, String digest) {
        Optional<Invitation> invitation = open(accounts, key, office.now());
        if (invitation.isEmpty()) {
            return false;
        }
        accounts.end(invitation.get());
        if (invitation.get().account().isEmpty()) {
            accounts.put(new Account(name, name, ImmutableSet.of(Role.ADMINISTRATOR), Optional.empty(), false));
        }
        Optional<String> secondFactor = accounts.credentials(name).flatMap(Credentials::secondFactor);
        accounts.put(name, new Credentials(digest, secondFactor));
        return true;
    }

    /** The first administrator comes where there is nobody yet, and never later. */
    private static Optional<Invitation> open(Accounts accounts, String key, Instant at) {
        return accounts.invitation(Sessions.digest(key))
                .filter(one -> one.isOpenAt(at))
                .filter(one -> one.account().isPresent() || accounts.all().isEmpty());
    }
}
