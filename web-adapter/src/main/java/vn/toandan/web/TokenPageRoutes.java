package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.AccountDesk;
import vn.toandan.account.Right;
import vn.toandan.account.Role;
import vn.toandan.account.Token;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** What machines enter by, on pages: the list, the form for a new token, which is shown once, and its withdrawal. */
final class TokenPageRoutes implements Routes {

    static final String PATH = "/noi-bo/ma-truy-cap";

    private static final Shape FORM = Shape.object(
            ImmutableMap.of(
                    "csrf",
                    Shape.text(),
                    "name",
                    Shape.text(AccountNames.LONGEST),
                    "roles",
                    UserRoutes.ROLES,
                    "unit",
                    Shape.text(40),
                    "lastDay",
                    Shape.day()),
            List.of("csrf", "name", "roles", "lastDay"));

    private static final Shape CSRF = Shape.object(ImmutableMap.of("csrf", Shape.text()), List.of("csrf"));

    private final Tokens tokens;
    private final Pages pages;

    /** One of them, without itself. */
    record Row(Account holder, LocalDate lastDay, boolean isOpen) {}

    /** One as it is asked for. */
    record Form(AccountDesk.Wanted wanted, String lastDay, ImmutableList<Wrong> errors) {

        ImmutableList<Role> roles() {
            return Arrays.stream(Role.values())
                    .filter(AccountDesk::isForAProgram)
                    .collect(ImmutableList.toImmutableList());
        }
    }

    TokenPageRoutes(Tokens tokens, Pages pages) {
        this.tokens = tokens;
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(PATH, "tokensPage", Answer.PAGE, this::list)
                        .needs(Right.MANAGE_TOKENS)
                        .asStop("nav.tokens")),
                Operation.get(PATH + "-moi", "newTokenPage", Answer.PAGE, this::fresh)
                        .needs(Right.MANAGE_TOKENS),
                Operation.post(PATH, "tokenMade", FORM, Reply.CREATED, Answer.PAGE, this::make)
                        .needs(Right.MANAGE_TOKENS)
                        .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE),
                Operation.post(PATH + "/{name}/thu-hoi", "tokenEnded", CSRF, Reply.SEE_OTHER, Answer.PAGE, this::end)
                        .needs(Right.MANAGE_TOKENS)
                        .with("name", Place.PATH, true, Shape.text()));
    }

    private Reply list(Asked asked) {
        ImmutableList<Row> rows = tokens.all(asked).stream().map(this::row).collect(ImmutableList.toImmutableList());
        return pages.show(
                asked, "staffTokens", Paged.of(asked, rows, row -> row.holder().name()));
    }

    /** The instant at which it is over begins the day after its last. */
    private Row row(Token token) {
        LocalDate over = LocalDate.ofInstant(token.until(), Office.VIETNAM);
        return new Row(token.holder(), over.minusDays(1), tokens.isOpen(token));
    }

    private Reply fresh(Asked asked) {
        AccountDesk.Wanted nothing = new AccountDesk.Wanted("", "", ImmutableSet.of(), Optional.empty(), false);
        return pages.show(asked, "staffToken", new Form(nothing, "", ImmutableList.of()));
    }

    private Reply make(Asked asked) {
        String name = asked.field("name").orElse("").strip();
        AccountDesk.Wanted wanted = new AccountDesk.Wanted(
                name,
                name,
                Users.roles(asked.fields("roles")),
                asked.field("unit").map(String::strip).filter(unit -> !unit.isEmpty()),
                false);
        String lastDay = asked.field("lastDay").orElse("");
        try {
            Tokens.Made made = tokens.make(asked, wanted, Asked.day(lastDay));
            return pages.show(asked, Reply.CREATED, "staffTokenMade", made);
        } catch (Problem.Refusal refusal) {
            Problem problem = refusal.problem();
            if (problem.status() != Problem.UNPROCESSABLE && problem.status() != Problem.CONFLICT) {
                throw refusal;
            }
            return pages.show(asked, problem.status(), "staffToken", new Form(wanted, lastDay, problem.errors()));
        }
    }

    private Reply end(Asked asked) {
        tokens.end(asked, asked.pathPart("name"));
        return Reply.seeOther(asked.link(PATH));
    }
}
