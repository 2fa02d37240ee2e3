package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toandan.account.Account;
import vn.toandan.account.AccountDesk;
import vn.toandan.account.Right;
import vn.toandan.account.Role;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** The accounts, on pages: the list, the form for a new one and for one that is there, and the link by which a password is set. */
final class UserPageRoutes implements Routes {

    private static final String PATH = "/noi-bo/tai-khoan";

    private static final Shape FORM = Shape.object(
            ImmutableMap.of(
                    "csrf",
                    Shape.text(),
                    Version.FIELD,
                    Shape.text(),
                    "name",
                    Shape.text(AccountNames.LONGEST),
                    "shownName",
                    Shape.text(100),
                    "roles",
                    UserRoutes.ROLES,
                    "unit",
                    Shape.text(40),
                    "closed",
                    Shape.text()),
            List.of("csrf", "name", "shownName", "roles"));

    private static final Shape CSRF = Shape.object(ImmutableMap.of("csrf", Shape.text()), List.of("csrf"));

    private final Users users;
    private final UnitNames names;
    private final Pages pages;

    /**
     * The form of one account.
     *
     * @param version as it was read; 0 for a new one
     */
    record Form(
            AccountDesk.Wanted wanted,
            long version,
            boolean hasSecondFactor,
            ImmutableList<Wrong> errors,
            ImmutableList<Changed> changes) {

        boolean isNew() {
            return version == 0;
        }

        ImmutableList<Role> roles() {
            return ImmutableList.copyOf(Role.values());
        }
    }

    /** The list, and what the units are called to which they are limited. */
    record Listed(Paged<Account> part, UnitNames.Known names) {}

    /** A link that is shown once. */
    record Link(String account, String link) {}

    UserPageRoutes(Users users, UnitNames names, Pages pages) {
        this.users = users;
        this.names = names;
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(PATH, "usersPage", Answer.PAGE, this::list)
                        .needs(Right.MANAGE_USERS)
                        .asStop("nav.users")),
                Operation.get("/noi-bo/tai-khoan-moi", "newUserPage", Answer.PAGE, this::fresh)
                        .needs(Right.MANAGE_USERS),
                Operation.get(PATH + "/{name}", "userPage", Answer.PAGE, this::show)
                        .needs(Right.MANAGE_USERS)
                        .with("name", Place.PATH, true, Shape.text()),
                Operation.post(PATH, "userPut", FORM, Reply.SEE_OTHER, Answer.PAGE, this::put)
                        .needs(Right.MANAGE_USERS)
                        .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE),
                Operation.post(PATH + "/{name}/lien-ket", "userInvited", CSRF, Reply.CREATED, Answer.PAGE, this::invite)
                        .needs(Right.MANAGE_USERS)
                        .with("name", Place.PATH, true, Shape.text()),
                Operation.post(
                                PATH + "/{name}/xac-thuc-hai-lop",
                                "userSecondFactorReset",
                                CSRF,
                                Reply.SEE_OTHER,
                                Answer.PAGE,
                                this::endSecondFactor)
                        .needs(Right.MANAGE_USERS)
                        .with("name", Place.PATH, true, Shape.text())
                        .orProblem(Problem.UNPROCESSABLE));
    }

    private Reply list(Asked asked) {
        return pages.show(
                asked,
                "staffUsers",
                new Listed(Paged.of(asked, users.all(asked), Account::name), names.of(asked.account())));
    }

    private Reply fresh(Asked asked) {
        AccountDesk.Wanted nothing = new AccountDesk.Wanted("", "", Users.roles(List.of()), Optional.empty(), false);
        return pages.show(asked, "staffUser", new Form(nothing, 0, false, ImmutableList.of(), ImmutableList.of()));
    }

    private Reply show(Asked asked) {
        return shown(asked, asked.pathPart("name"), Reply.OK, ImmutableList.of());
    }

    private Reply shown(Asked asked, String name, int status, ImmutableList<Wrong> errors) {
        Users.Versioned there = users.find(asked, name);
        return pages.show(
                asked,
                status,
                "staffUser",
                new Form(
                        wanted(there.account()),
                        there.version(),
                        users.hasSecondFactor(name),
                        errors,
                        ImmutableList.of()));
    }

    private static AccountDesk.Wanted wanted(Account account) {
        return new AccountDesk.Wanted(
                account.name(), account.shownName(), account.roles(), account.unit(), account.isClosed());
    }

    private Reply put(Asked asked) {
        AccountDesk.Wanted wanted = new AccountDesk.Wanted(
                asked.field("name").orElse("").strip(),
                asked.field("shownName").orElse("").strip(),
                Users.roles(asked.fields("roles")),
                asked.field("unit").map(String::strip).filter(unit -> !unit.isEmpty()),
                asked.field("closed").isPresent());
        long read = Version.read(asked);
        try {
            users.put(asked, wanted);
        } catch (Problem.Refusal refusal) {
            return again(asked, wanted, read, refusal);
        }
        return read == 0 ? invited(asked, wanted.name()) : Reply.seeOther(asked.link(PATH + "/" + wanted.name()));
    }

    private Reply again(Asked asked, AccountDesk.Wanted wanted, long read, Problem.Refusal refusal) {
        Problem problem = refusal.problem();
        if (EntryForm.isThere(asked, problem)) {
            ImmutableList<Wrong> there = ImmutableList.of(Wrong.of("name", "there"));
            return pages.show(
                    asked, Problem.CONFLICT, "staffUser", new Form(wanted, 0, false, there, ImmutableList.of()));
        }
        if (problem.status() == Problem.CONFLICT) {
            Users.Versioned now = users.find(asked, wanted.name());
            ImmutableList<Changed> changes = Changed.between(parts(asked, wanted(now.account())), parts(asked, wanted));
            return pages.show(
                    asked,
                    Problem.CONFLICT,
                    "staffUser",
                    new Form(wanted, now.version(), users.hasSecondFactor(wanted.name()), problem.errors(), changes));
        }
        if (problem.status() != Problem.UNPROCESSABLE) {
            throw refusal;
        }
        return pages.show(
                asked,
                Problem.UNPROCESSABLE,
                "staffUser",
                new Form(
                        wanted,
                        read,
                        read != 0 && users.hasSecondFactor(wanted.name()),
                        problem.errors(),
                        ImmutableList.of()));
    }

    /** As pages name and show them. */
    private Map<String, String> parts(Asked asked, AccountDesk.Wanted wanted) {
        return ImmutableMap.of(
                pages.word(asked, "users.shown_name"),
                wanted.shownName(),
                pages.word(asked, "users.roles"),
                Arrays.stream(Role.values())
                        .filter(wanted.roles()::contains)
                        .map(role -> asked.wording().phrase(role.words()))
                        .collect(Collectors.joining(", ")),
                pages.word(asked, "users.unit"),
                wanted.unit().orElse("–"),
                pages.word(asked, "users.state"),
                pages.word(asked, wanted.isClosed() ? "users.closed" : "users.open"));
    }

    private Reply endSecondFactor(Asked asked) {
        String name = asked.pathPart("name");
        try {
            users.endSecondFactor(asked, name);
        } catch (Problem.Refusal refusal) {
            if (refusal.problem().status() != Problem.UNPROCESSABLE) {
                throw refusal;
            }
            return shown(asked, name, Problem.UNPROCESSABLE, refusal.problem().errors());
        }
        return Reply.seeOther(asked.link(PATH + "/" + name));
    }

    private Reply invite(Asked asked) {
        return invited(asked, asked.pathPart("name"));
    }

    private Reply invited(Asked asked, String name) {
        return pages.show(asked, Reply.CREATED, "staffUserLink", new Link(name, users.invite(asked, name)));
    }
}
