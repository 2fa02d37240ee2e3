package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.account.Role;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Problem.Wrong;

/** Entering and leaving, for programs that work in somebody's name. */
final class SessionRoutes implements Routes {

    private static final String PATH = "/api/v1/session";

    private static final Shape ENTRY = Shape.object(
            ImmutableMap.of(
                    "name", Shape.text(AccountNames.LONGEST),
                    "password", Shape.text(Passwords.LONGEST),
                    "secondFactor", Shape.text(SecondFactors.LONGEST).orNothing()),
            List.of("name", "password"));

    private static final Shape SESSION = Shape.object(
            ImmutableMap.of(
                    "name",
                    Shape.text(),
                    "shownName",
                    Shape.text(),
                    "roles",
                    Shape.listOf(Shape.oneOf(
                            Arrays.stream(Role.values()).map(Role::code).toList())),
                    "rights",
                    Shape.listOf(Shape.text()),
                    "unit",
                    Shape.text().orNothing(),
                    "csrf",
                    Shape.text().orNothing(),
                    "until",
                    Shape.moment().orNothing()),
            List.of("name", "shownName", "roles", "rights", "unit", "csrf", "until"));

    private static final Shape ENDED = Shape.object(ImmutableMap.of("ended", Shape.yesOrNo()), List.of("ended"));

    private final Entrance entrance;

    SessionRoutes(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.post(PATH, "beginSession", ENTRY, Reply.CREATED, Answer.json(SESSION), this::begin)
                        .orProblem(
                                Problem.BAD_REQUEST,
                                Problem.UNAUTHENTICATED,
                                Problem.FORBIDDEN,
                                Problem.UNSUPPORTED,
                                Problem.TOO_MANY),
                Operation.get(PATH, "showSession", Answer.json(SESSION), this::show)
                        .needs(Right.ENTER),
                Operation.delete(PATH, "endSession", Answer.json(ENDED), this::end)
                        .needs(Right.ENTER));
    }

    private Reply begin(Asked asked) {
        Body body = Body.of(asked);
        String name = body.text("name").orElse("");
        String password = body.text("password").orElse("");
        String code = body.text("secondFactor").orElse("");
        body.end();
        Optional<Entrance.Entered> entered = entrance.enter(asked, name, password, code);
        if (entered.isEmpty()) {
            return Reply.of(Problem.of(Problem.UNAUTHENTICATED, Wrong.of("", "not_entered")), asked.wording());
        }
        Reply reply = Reply.json(Reply.CREATED, json(entered.get().who()));
        return entrance.holding(reply, asked, entered.get(), PATH);
    }

    private Reply show(Asked asked) {
        return Reply.json(json(asked.signedIn().orElseThrow()));
    }

    private Reply end(Asked asked) {
        entrance.leave(asked);
        return Reply.json(Json.text(json -> {
                    json.writeStartObject();
                    json.writeBooleanField("ended", true);
                    json.writeEndObject();
                }))
                .with("Set-Cookie", SessionCookie.over(asked));
    }

    private static String json(SignedIn who) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("name", who.account().name());
            json.writeStringField("shownName", who.account().shownName());
            json.writeArrayFieldStart("roles");
            for (Role role : who.account().roles()) {
                json.writeString(role.code());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rights");
            for (Right right : rights(who)) {
                json.writeString(right.code());
            }
            json.writeEndArray();
            json.writeStringField("unit", who.account().unit().orElse(null));
            json.writeStringField(
                    "csrf", who.session().map(Sessions.Session::csrf).orElse(null));
            json.writeStringField(
                    "until",
                    who.session().map(session -> session.until().toString()).orElse(null));
            json.writeEndObject();
        });
    }

    private static ImmutableSet<Right> rights(SignedIn who) {
        return Arrays.stream(Right.values()).filter(who::may).collect(ImmutableSet.toImmutableSet());
    }
}
