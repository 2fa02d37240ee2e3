package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Entering and leaving, from pages. */
final class EntrancePageRoutes implements Routes {

    static final String HOME = "/noi-bo";

    private static final Shape FORM = Shape.object(
            ImmutableMap.of(
                    "name", Shape.text(AccountNames.LONGEST),
                    "password", Shape.text(Passwords.LONGEST),
                    "code", Shape.text(SecondFactors.LONGEST),
                    "ve", Shape.text()),
            List.of("name", "password"));

    private static final Shape LEAVING = Shape.object(ImmutableMap.of("csrf", Shape.text()), List.of("csrf"));

    private final Entrance entrance;
    private final boolean isByOpenId;
    private final Pages pages;

    /**
     * The form that asks who it is.
     *
     * @param back where to go afterwards
     * @param isSafe whether what is typed cannot be read on the way
     * @param isByOpenId whether the agency's own provider may be asked instead
     */
    record Form(String name, String back, boolean isSafe, boolean isByOpenId, ImmutableList<Wrong> errors) {

        /** Why somebody did not get in who can mend nothing in the form. */
        Optional<Wrong> refused() {
            return errors.stream().filter(wrong -> wrong.field().isEmpty()).findFirst();
        }
    }

    EntrancePageRoutes(Entrance entrance, boolean isByOpenId, Pages pages) {
        this.entrance = entrance;
        this.isByOpenId = isByOpenId;
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(Access.ENTRANCE, "entrancePage", Answer.PAGE, this::ask)
                        .with("ve", Place.QUERY, false, Shape.text()),
                Operation.post(Access.ENTRANCE, "entered", FORM, Reply.SEE_OTHER, Answer.PAGE, this::enter)
                        .orProblem(Problem.FORBIDDEN, Problem.TOO_MANY),
                Operation.post("/noi-bo/ra", "left", LEAVING, Reply.SEE_OTHER, Answer.PAGE, this::leave)
                        .needs(Right.ENTER));
    }

    private Reply ask(Asked asked) {
        return form(asked, Reply.OK, "", back(asked.query("ve")), ImmutableList.of());
    }

    private Reply enter(Asked asked) {
        String name = asked.field("name").orElse("").strip();
        String back = back(asked.field("ve"));
        Optional<Entrance.Entered> entered = entrance.enter(
                asked,
                name,
                asked.field("password").orElse(""),
                asked.field("code").orElse(""));
        if (entered.isEmpty()) {
            return form(asked, Problem.UNAUTHENTICATED, name, back, ImmutableList.of(Wrong.of("name", "not_entered")));
        }
        return entrance.holding(Reply.seeOther(asked.link(back)), asked, entered.get(), Access.ENTRANCE);
    }

    /** To whoever did not get in by way of the provider, and may try again, or otherwise. */
    Reply refused(Asked asked, int status, String why, String back) {
        return form(asked, status, "", back, ImmutableList.of(Wrong.of("", why)));
    }

    private Reply form(Asked asked, int status, String name, String back, ImmutableList<Wrong> errors) {
        boolean isSafe = asked.isLocal() || asked.isEncrypted();
        return pages.show(asked, status, "entrance", new Form(name, back, isSafe, isSafe && isByOpenId, errors));
    }

    private Reply leave(Asked asked) {
        entrance.leave(asked);
        return Reply.seeOther(asked.link(Access.ENTRANCE)).with("Set-Cookie", SessionCookie.over(asked));
    }

    /** To a page of staff, and never out of here. */
    static String back(Optional<String> asked) {
        return asked.filter(EntrancePageRoutes::leadsBack).orElse(HOME);
    }

    /** Whether it can be a page of staff, to come back to once inside. */
    static boolean leadsBack(String path) {
        return path.matches("/noi-bo(/[a-zA-Z0-9./_-]*)?") && !path.contains("//") && !path.contains("/.");
    }
}
