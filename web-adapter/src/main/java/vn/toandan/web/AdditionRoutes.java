package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.toandan.identity.RecordIdentity;
import vn.toandan.tip.Account;
import vn.toandan.tip.SendMessage;
import vn.toandan.tip.StateWish;
import vn.toandan.tip.Wish;
import vn.toandan.web.Operation.Answer;

/** What whoever holds a receipt adds to a tip, for other programs: more words, who they are, what they wish; the receipt stands in the body alone. */
final class AdditionRoutes implements Routes {

    private static final Shape MESSAGE = Shape.object(
            ImmutableMap.of("receipt", TipRoutes.RECEIPT, "text", Shape.text(Account.LONGEST)),
            List.of("receipt", "text"));

    private static final Shape IDENTITY = Shape.object(
            ImmutableMap.of("receipt", TipRoutes.RECEIPT, WhoTells.FIELD, WhoTells.SHAPE),
            List.of("receipt", WhoTells.FIELD));

    private static final Shape WISH = Shape.object(
            ImmutableMap.of(
                    "receipt",
                    TipRoutes.RECEIPT,
                    "wish",
                    Shape.oneOf(Arrays.stream(Wish.Kind.values())
                            .map(Wish.Kind::code)
                            .toList())),
            List.of("receipt", "wish"));

    private final HeldTips held;

    AdditionRoutes(HeldTips held) {
        this.held = held;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                adds("/api/v1/tips/messages", "addMessage", MESSAGE, this::say),
                adds("/api/v1/tips/identity", "giveIdentity", IDENTITY, this::tellWho),
                adds("/api/v1/tips/wishes", "stateWish", WISH, this::wish));
    }

    private static Operation adds(String path, String id, Shape body, BiConsumer<Asked, Body> how) {
        return Operation.post(path, id, body, Reply.NO_CONTENT, Answer.NOTHING, asked -> {
                    how.accept(asked, Body.of(asked));
                    return Reply.nothing();
                })
                .orProblem(
                        Problem.BAD_REQUEST,
                        Problem.NOT_FOUND,
                        Problem.CONFLICT,
                        Problem.TOO_LARGE,
                        Problem.UNSUPPORTED,
                        Problem.UNPROCESSABLE,
                        Problem.TOO_MANY,
                        Problem.UNAVAILABLE);
    }

    private void say(Asked asked, Body body) {
        SendMessage message = new SendMessage(receipt(body), body.text("text").orElse(""));
        body.end();
        held.say(asked, message);
    }

    private void tellWho(Asked asked, Body body) {
        String receipt = receipt(body);
        Optional<Body> part = body.part(WhoTells.FIELD);
        RecordIdentity who = WhoTells.of(name -> part.flatMap(one -> one.text(name)));
        body.end();
        held.tellWho(asked, receipt, who);
    }

    private void wish(Asked asked, Body body) {
        StateWish wish = new StateWish(receipt(body), body.text("wish").orElse(""));
        body.end();
        held.wish(asked, wish);
    }

    private static String receipt(Body body) {
        return body.text("receipt").orElse("");
    }
}
