package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.persistence.documents.SquareCode;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Problem.Wrong;

/** The second factor of one's own account, on a page: set, seen to be set, ended; as opposed to the {@link Entrance}, where it is asked for. */
final class SecondFactorRoutes implements Routes {

    static final String PATH = "/noi-bo/xac-thuc-hai-lop";

    /** What it answers is seen once, and kept nowhere. */
    static final String SET = "secondFactorSet";

    private static final Shape SETTING = Shape.object(
            ImmutableMap.of(
                    "csrf",
                    Shape.text(),
                    "sealed",
                    Shape.text(),
                    "password",
                    Shape.text(Passwords.LONGEST),
                    "code",
                    Shape.text(SecondFactors.LONGEST)),
            List.of("csrf", "sealed", "password", "code"));

    private static final Shape ENDING = Shape.object(
            ImmutableMap.of(
                    "csrf", Shape.text(),
                    "password", Shape.text(Passwords.LONGEST),
                    "code", Shape.text(SecondFactors.LONGEST)),
            List.of("csrf", "password", "code"));

    private final SecondFactors factors;
    private final Entrance entrance;
    private final Pages pages;

    /**
     * How it stands.
     *
     * @param fresh what could be set; empty where one is, or none can be
     * @param recoveryCodes how many are left
     */
    record Form(boolean isSet, Optional<SecondFactors.Fresh> fresh, int recoveryCodes, ImmutableList<Wrong> errors) {

        /** To be drawn; without the words of a page, which stand beside it. */
        String square(String label) {
            return SquareCode.of(fresh.orElseThrow().address()).svg(label);
        }
    }

    SecondFactorRoutes(SecondFactors factors, Entrance entrance, Pages pages) {
        this.factors = factors;
        this.entrance = entrance;
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(PATH, "secondFactorPage", Answer.PAGE, this::show).needs(Right.ENTER),
                Operation.post(PATH, SET, SETTING, Reply.CREATED, Answer.PAGE, this::set)
                        .needs(Right.ENTER)
                        .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE, Problem.TOO_MANY),
                Operation.post(PATH + "/tat", "secondFactorEnded", ENDING, Reply.SEE_OTHER, Answer.PAGE, this::end)
                        .needs(Right.ENTER)
                        .orProblem(Problem.UNPROCESSABLE, Problem.TOO_MANY));
    }

    private Reply show(Asked asked) {
        String name = asked.account().name();
        Optional<SecondFactors.Fresh> fresh =
                factors.canBeSet() && !factors.isSet(name) ? Optional.of(factors.fresh(name)) : Optional.empty();
        return form(asked, Reply.OK, fresh, ImmutableList.of());
    }

    private Reply form(Asked asked, int status, Optional<SecondFactors.Fresh> fresh, ImmutableList<Wrong> errors) {
        String name = asked.account().name();
        return pages.show(
                asked,
                status,
                "staffFactor",
                new Form(factors.isSet(name), fresh, factors.recoveryCodesLeft(name), errors));
    }

    private Reply set(Asked asked) {
        String name = asked.account().name();
        Optional<SecondFactors.Fresh> fresh =
                factors.again(name, asked.field("sealed").orElse(""));
        if (fresh.isEmpty() || factors.isSet(name)) {
            throw new Problem.Refusal(Problem.of(Problem.CONFLICT));
        }
        if (!entrance.isShownAgain(asked, asked.field("password").orElse(""), "")) {
            return form(asked, Problem.UNPROCESSABLE, fresh, wrong("password", "own_password"));
        }
        Optional<ImmutableList<String>> codes =
                factors.set(name, fresh.get().sealed(), asked.field("code").orElse(""));
        if (codes.isEmpty()) {
            return form(asked, Problem.UNPROCESSABLE, fresh, wrong("code", "own_code"));
        }
        Entrance.Entered anew = entrance.anew(asked);
        return entrance.holding(
                pages.show(asked, Reply.CREATED, "staffFactorCodes", codes.get()), asked, anew, Access.ENTRANCE);
    }

    private Reply end(Asked asked) {
        String name = asked.account().name();
        if (factors.isSet(name)) {
            if (!entrance.isShownAgain(
                    asked,
                    asked.field("password").orElse(""),
                    asked.field("code").orElse(""))) {
                return form(asked, Problem.UNPROCESSABLE, Optional.empty(), wrong("password", "own_both"));
            }
            factors.end(name);
        }
        Entrance.Entered anew = entrance.anew(asked);
        return entrance.holding(Reply.seeOther(asked.link(PATH)), asked, anew, Access.ENTRANCE);
    }

    private static ImmutableList<Wrong> wrong(String field, String code) {
        return ImmutableList.of(Wrong.of(field, code));
    }
}
