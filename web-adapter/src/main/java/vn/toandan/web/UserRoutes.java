package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.toandan.account.Account;
import vn.toandan.account.AccountDesk;
import vn.toandan.account.Right;
import vn.toandan.account.Role;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** The accounts, for programs. */
final class UserRoutes implements Routes {

    static final Shape ROLES = Shape.listOf(
            Shape.oneOf(Arrays.stream(Role.values()).map(Role::code).toList()));

    private static final Shape WANTED = Shape.object(
            ImmutableMap.of(
                    "shownName", Shape.text(100),
                    "roles", ROLES,
                    "unit", Shape.text(40).orNothing(),
                    "closed", Shape.yesOrNo()),
            List.of("shownName", "roles"));

    private static final Shape USER = Shape.object(
            ImmutableMap.of(
                    "name", Shape.text(),
                    "shownName", Shape.text(),
                    "roles", ROLES,
                    "unit", Shape.text().orNothing(),
                    "closed", Shape.yesOrNo()),
            List.of("name", "shownName", "roles", "unit", "closed"));

    private static final Shape LINK = Shape.object(ImmutableMap.of("link", Shape.text()), List.of("link"));
    private static final Shape ENDED = Shape.object(ImmutableMap.of("ended", Shape.yesOrNo()), List.of("ended"));
    private static final Shape NOTHING = Shape.object(ImmutableMap.of(), List.of());

    private final Users users;

    UserRoutes(Users users) {
        this.users = users;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get("/api/v1/users", "listUsers", Answer.json(Paged.shape(USER)), this::list)
                        .needs(Right.MANAGE_USERS)),
                Operation.get("/api/v1/users/{name}", "showUser", Answer.json(USER), this::show)
                        .needs(Right.MANAGE_USERS)
                        .with("name", Place.PATH, true, Shape.text()),
                Operation.put("/api/v1/users/{name}", "putUser", WANTED, Answer.json(USER), this::put)
                        .needs(Right.MANAGE_USERS)
                        .with("name", Place.PATH, true, Shape.text())
                        .with(Version.HEADER, Place.HEADER, false, Shape.text())
                        .orProblem(Problem.BAD_REQUEST, Problem.CONFLICT, Problem.UNSUPPORTED, Problem.UNPROCESSABLE),
                Operation.post(
                                "/api/v1/users/{name}/invitations",
                                "inviteUser",
                                NOTHING,
                                Reply.CREATED,
                                Answer.json(LINK),
                                this::invite)
                        .needs(Right.MANAGE_USERS)
                        .with("name", Place.PATH, true, Shape.text()),
                Operation.delete(
                                "/api/v1/users/{name}/second-factor",
                                "resetSecondFactor",
                                Answer.json(ENDED),
                                this::endSecondFactor)
                        .needs(Right.MANAGE_USERS)
                        .with("name", Place.PATH, true, Shape.text())
                        .orProblem(Problem.UNPROCESSABLE));
    }

    private Reply list(Asked asked) {
        return Reply.json(Paged.of(asked, users.all(asked), Account::name).json(UserRoutes::write));
    }

    private Reply show(Asked asked) {
        return shown(users.find(asked, asked.pathPart("name")));
    }

    private Reply put(Asked asked) {
        Body body = Body.of(asked);
        AccountDesk.Wanted wanted = new AccountDesk.Wanted(
                asked.pathPart("name"),
                body.text("shownName").orElse(""),
                Users.roles(body.texts("roles")),
                body.text("unit"),
                body.yes("closed"));
        body.end();
        return shown(users.put(asked, wanted));
    }

    private Reply invite(Asked asked) {
        String link = users.invite(asked, asked.pathPart("name"));
        return Reply.json(Reply.CREATED, Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("link", link);
            json.writeEndObject();
        }));
    }

    private Reply endSecondFactor(Asked asked) {
        users.endSecondFactor(asked, asked.pathPart("name"));
        return Reply.json(Json.text(json -> {
            json.writeStartObject();
            json.writeBooleanField("ended", true);
            json.writeEndObject();
        }));
    }

    private static Reply shown(Users.Versioned user) {
        return Reply.json(Json.text(json -> write(json, user.account()))).at(user.version());
    }

    private static void write(JsonGenerator json, Account account) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", account.name());
        json.writeStringField("shownName", account.shownName());
        writeRoles(json, account);
        json.writeStringField("unit", account.unit().orElse(null));
        json.writeBooleanField("closed", account.isClosed());
        json.writeEndObject();
    }

    static void writeRoles(JsonGenerator json, Account account) throws IOException {
        json.writeArrayFieldStart("roles");
        for (Role role : account.roles()) {
            json.writeString(role.code());
        }
        json.writeEndArray();
    }
}
