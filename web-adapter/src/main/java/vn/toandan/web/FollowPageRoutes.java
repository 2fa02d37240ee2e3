package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.toandan.tip.SendMessage;
import vn.toandan.tip.StateWish;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Problem.Wrong;

/**
 * A tip as whoever holds its receipt follows it on a page and adds to it. The receipt goes from form to form in what is sent, never in an address: after each addition the
 * page itself is the answer.
 */
final class FollowPageRoutes implements Routes {

    static final String PATH = "/tra-cuu";

    private static final Shape LOOKUP = Shape.object(ImmutableMap.of("receipt", Shape.text()), List.of("receipt"));
    private static final Shape MESSAGE = form("text", Shape.text());
    private static final Shape WISH = form("wish", Shape.text());
    private static final Shape FILE = form(SentFiles.FIELD, Shape.file());
    private static final Shape WHO = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("receipt", Shape.text())
                    .putAll(WhoTells.FORM)
                    .buildOrThrow(),
            List.of("receipt"));

    private final HeldTips held;
    private final Uploads uploads;
    private final Pages pages;

    FollowPageRoutes(HeldTips held, Uploads uploads, Pages pages) {
        this.held = held;
        this.uploads = uploads;
        this.pages = pages;
    }

    /**
     * The tip as it is followed, or the form that asks for a receipt.
     *
     * @param receipt as it was typed, for the forms of the page
     * @param said a message that could not be taken down, for whoever wrote it
     * @param done what was just taken down; empty where nothing was
     */
    record Followed(
            boolean isOpen,
            boolean keepsWhoTold,
            Optional<HeldTips.Held> tip,
            String receipt,
            String said,
            String done,
            ImmutableList<Wrong> errors) {

        boolean isWrong(String field) {
            return errors.stream().anyMatch(wrong -> wrong.field().equals(field));
        }

        /** Says nothing: it holds a receipt. */
        @Override
        public String toString() {
            return "a tip that is followed";
        }
    }

    private static Shape form(String name, Shape shape) {
        return Shape.object(ImmutableMap.of("receipt", Shape.text(), name, shape), List.of("receipt", name));
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(PATH, "followPage", Answer.PAGE, this::ask),
                Operation.post(PATH, "tipFollowed", LOOKUP, Reply.OK, Answer.PAGE, this::follow),
                adds(
                        "/noi-dung",
                        "messageAdded",
                        MESSAGE,
                        "message",
                        (asked, parts) -> held.say(asked, new SendMessage(receipt(parts), said(parts)))),
                adds("/tep", "fileAttached", FILE, "file", this::attach),
                adds(
                        "/nguyen-vong",
                        "wishStated",
                        WISH,
                        "wish",
                        (asked, parts) -> held.wish(
                                asked,
                                new StateWish(receipt(parts), parts.text("wish").orElse("")))),
                adds(
                        "/danh-tinh",
                        "identityGiven",
                        WHO,
                        "identity",
                        (asked, parts) -> held.tellWho(asked, receipt(parts), WhoTells.of(parts::text))));
    }

    private Operation adds(String path, String id, Shape shape, String done, BiConsumer<Asked, Parts> how) {
        return Operation.post(
                PATH + path,
                id,
                shape,
                Reply.OK,
                Answer.PAGE,
                asked -> uploads.take(asked, parts -> added(asked, parts, done, how)));
    }

    private void attach(Asked asked, Parts parts) {
        Parts.SentFile file = parts.file(SentFiles.FIELD)
                .orElseThrow(() ->
                        new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, Wrong.of(SentFiles.FIELD, "missing"))));
        held.attach(asked, receipt(parts), file);
    }

    private Reply ask(Asked asked) {
        return asks(asked, Reply.OK, ImmutableList.of());
    }

    private Reply asks(Asked asked, int status, ImmutableList<Wrong> errors) {
        return pages.show(
                asked,
                status,
                "follow",
                new Followed(held.isOpen(), held.keepsWhoTold(), Optional.empty(), "", "", "", errors));
    }

    private Reply follow(Asked asked) {
        String receipt = asked.field("receipt").orElse("");
        return shown(asked, Reply.OK, receipt, "", "", ImmutableList.of());
    }

    private Reply added(Asked asked, Parts parts, String done, BiConsumer<Asked, Parts> how) {
        try {
            how.accept(asked, parts);
            return shown(asked, Reply.OK, receipt(parts), "", done, ImmutableList.of());
        } catch (Problem.Refusal refusal) {
            Problem problem = refusal.problem();
            boolean isOnThePage = problem.status() == Problem.UNPROCESSABLE || problem.status() == Problem.CONFLICT;
            if (isOnThePage) {
                return shown(asked, problem.status(), receipt(parts), said(parts), "", problem.errors());
            }
            if (problem.status() == Problem.NOT_FOUND) {
                return asks(asked, problem.status(), problem.errors());
            }
            throw refusal;
        }
    }

    private Reply shown(
            Asked asked, int status, String receipt, String said, String done, ImmutableList<Wrong> errors) {
        try {
            HeldTips.Held tip = held.follow(asked, receipt);
            return pages.show(
                    asked,
                    status,
                    "follow",
                    new Followed(true, held.keepsWhoTold(), Optional.of(tip), receipt, said, done, errors));
        } catch (Problem.Refusal refusal) {
            if (refusal.problem().status() != Problem.NOT_FOUND) {
                throw refusal;
            }
            return asks(asked, Problem.NOT_FOUND, refusal.problem().errors());
        }
    }

    private static String receipt(Parts parts) {
        return parts.text("receipt").orElse("");
    }

    private static String said(Parts parts) {
        return parts.text("text").orElse("").strip();
    }
}
