package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.AccountDesk;
import vn.toandan.account.Right;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** What machines enter by, for programs: each token is seen once, when it is made. */
final class TokenRoutes implements Routes {

    private static final Shape WANTED = Shape.object(
            ImmutableMap.of(
                    "name", Shape.text(AccountNames.LONGEST),
                    "roles", UserRoutes.ROLES,
                    "unit", Shape.text(40).orNothing(),
                    "lastDay", Shape.day()),
            List.of("name", "roles", "lastDay"));

    private static final Shape MADE = Shape.object(
            ImmutableMap.of("name", Shape.text(), "token", Shape.text(), "until", Shape.moment()),
            List.of("name", "token", "until"));

    private static final Shape TOKEN = Shape.object(
            ImmutableMap.of(
                    "name", Shape.text(),
                    "roles", UserRoutes.ROLES,
                    "unit", Shape.text().orNothing(),
                    "until", Shape.moment()),
            List.of("name", "roles", "unit", "until"));

    private static final Shape ENDED = Shape.object(ImmutableMap.of("ended", Shape.yesOrNo()), List.of("ended"));

    private final Tokens tokens;

    TokenRoutes(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get("/api/v1/tokens", "listTokens", Answer.json(Paged.shape(TOKEN)), this::list)
                        .needs(Right.MANAGE_TOKENS)),
                Operation.post("/api/v1/tokens", "makeToken", WANTED, Reply.CREATED, Answer.json(MADE), this::make)
                        .needs(Right.MANAGE_TOKENS)
                        .orProblem(Problem.BAD_REQUEST, Problem.CONFLICT, Problem.UNSUPPORTED, Problem.UNPROCESSABLE),
                Operation.delete("/api/v1/tokens/{name}", "endToken", Answer.json(ENDED), this::end)
                        .needs(Right.MANAGE_TOKENS)
                        .with("name", Place.PATH, true, Shape.text()));
    }

    private Reply list(Asked asked) {
        return Reply.json(Paged.of(
                        asked, tokens.all(asked), token -> token.holder().name())
                .json((json, token) -> {
                    json.writeStartObject();
                    json.writeStringField("name", token.holder().name());
                    UserRoutes.writeRoles(json, token.holder());
                    json.writeStringField("unit", token.holder().unit().orElse(null));
                    json.writeStringField("until", token.until().toString());
                    json.writeEndObject();
                }));
    }

    private Reply make(Asked asked) {
        Body body = Body.of(asked);
        String name = body.text("name").orElse("");
        AccountDesk.Wanted wanted =
                new AccountDesk.Wanted(name, name, Users.roles(body.texts("roles")), body.text("unit"), false);
        Optional<LocalDate> lastDay = body.day("lastDay");
        body.end();
        Tokens.Made made = tokens.make(asked, wanted, lastDay);
        return Reply.json(Reply.CREATED, Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("name", made.name());
            json.writeStringField("token", made.token());
            json.writeStringField("until", made.until().toString());
            json.writeEndObject();
        }));
    }

    private Reply end(Asked asked) {
        tokens.end(asked, asked.pathPart("name"));
        return Reply.json(Json.text(json -> {
            json.writeStartObject();
            json.writeBooleanField("ended", true);
            json.writeEndObject();
        }));
    }
}
