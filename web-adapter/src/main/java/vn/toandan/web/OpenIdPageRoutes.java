package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toandan.account.Account;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/**
 * Entering by way of the agency's own provider, from pages ("trang đăng nhập qua cơ quan"); as opposed to {@link EntrancePageRoutes}, by a password. What another site sends
 * here begins nothing: whoever comes back is told as whom, and goes on from this page of ours, since the cookie of staff goes along with no other.
 */
final class OpenIdPageRoutes implements Routes {

    /** Where the provider sends browsers back to, and where they go on. */
    static final String PATH = Access.ENTRANCE + "/openid";

    static final String START = PATH + "/bat-dau";

    /** Where whoever was taken for another ends that, so that the next one at the machine does not go on. */
    static final String OVER = PATH + "/khong-phai-toi";

    private static final Duration SOON = Duration.ofSeconds(10);

    private static final Shape FORM =
            Shape.object(ImmutableMap.of("code", Shape.text(SecondFactors.LONGEST)), List.of());

    private static final Shape NOTHING = Shape.object(ImmutableMap.of(), List.of());

    private final Optional<OpenIdEntrance> openId;
    private final Entrance entrance;
    private final EntrancePageRoutes passwords;
    private final Pages pages;
    private final Consumer<Exception> troubles;

    /**
     * Somebody who may go on.
     *
     * @param isCodeAsked whether they have a second factor here
     */
    record Going(Account account, boolean isCodeAsked, ImmutableList<Wrong> errors) {}

    /**
     * @param openId empty where staff enter with a password alone
     * @param troubles tells whoever runs this of them
     */
    OpenIdPageRoutes(
            Optional<OpenIdEntrance> openId,
            Entrance entrance,
            EntrancePageRoutes passwords,
            Pages pages,
            Consumer<Exception> troubles) {
        this.openId = openId;
        this.entrance = entrance;
        this.passwords = passwords;
        this.pages = pages;
        this.troubles = troubles;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(START, "openIdStart", Reply.SEE_OTHER, Answer.PAGE, this::start)
                        .with("ve", Place.QUERY, false, Shape.text())
                        .orProblem(Problem.FORBIDDEN, Problem.UNAVAILABLE),
                Operation.get(PATH, "openIdReturn", Answer.PAGE, this::come)
                        .with("state", Place.QUERY, false, Shape.text())
                        .with("code", Place.QUERY, false, Shape.text())
                        .with("iss", Place.QUERY, false, Shape.text())
                        .with("error", Place.QUERY, false, Shape.text())
                        .orProblem(Problem.UNAUTHENTICATED, Problem.FORBIDDEN, Problem.TOO_MANY, Problem.UNAVAILABLE),
                Operation.post(PATH, "openIdEntered", FORM, Reply.SEE_OTHER, Answer.PAGE, this::goOn)
                        .orProblem(Problem.UNAUTHENTICATED, Problem.FORBIDDEN, Problem.TOO_MANY),
                Operation.post(OVER, "openIdEnded", NOTHING, Reply.SEE_OTHER, Answer.PAGE, this::end)
                        .orProblem(Problem.FORBIDDEN));
    }

    /** Whoever cannot get in this way now is told so where the other way is. */
    private Reply inReach(Asked asked, String back, Operation.Route route) {
        try {
            return route.answer(asked);
        } catch (ProvidersWord.OutOfReach trouble) {
            troubles.accept(trouble);
            return passwords
                    .refused(asked, Problem.UNAVAILABLE, "openid_out_of_reach", back)
                    .after(Problem.comeAgain(Problem.UNAVAILABLE, SOON));
        } catch (OpenIdExchange.OfficeUnknown trouble) {
            troubles.accept(trouble);
            return passwords.refused(asked, Problem.UNAVAILABLE, "openid_office_unknown", back);
        }
    }

    private Reply start(Asked asked) {
        Access.requireVisit(asked);
        String back = EntrancePageRoutes.back(asked.query("ve"));
        return openId.map(open -> inReach(asked, back, here -> open.send(here, back)))
                .orElseGet(() -> Reply.seeOther(asked.link(Access.ENTRANCE)));
    }

    private Reply come(Asked asked) {
        Access.requireVisit(asked);
        return openId.flatMap(open -> open.ticket(asked).map(ticket -> comeBack(asked, open, ticket)))
                .or(() -> waiting(asked).map(one -> form(asked, Reply.OK, one, ImmutableList.of())))
                .orElseGet(() -> asked.says("state") ? notBegun(asked) : Reply.seeOther(asked.link(Access.ENTRANCE)));
    }

    private Reply comeBack(Asked asked, OpenIdEntrance open, String ticket) {
        return inReach(open.goingOn(asked, ticket), open.back(ticket), here -> come(here, open, ticket));
    }

    private Reply come(Asked asked, OpenIdEntrance open, String ticket) {
        Optional<String> subject = open.subject(asked, ticket);
        if (subject.isEmpty()) {
            boolean isDenied = asked.query("error").equals(Optional.of("access_denied"));
            return refused(
                    asked, Problem.UNAUTHENTICATED, isDenied ? "openid_denied" : "openid_failed", open.back(ticket));
        }
        Optional<String> key = open.vouch(subject.get(), ticket);
        if (key.isEmpty()) {
            return refused(asked, Problem.FORBIDDEN, "openid_unknown", open.back(ticket));
        }
        return form(asked, Reply.OK, open.vouched(key.get()).orElseThrow(), ImmutableList.of())
                .with("Set-Cookie", OpenIdCookie.ofVouched(key.get(), asked));
    }

    private Reply goOn(Asked asked) {
        Optional<Vouched.One> one = waiting(asked);
        if (one.isEmpty()) {
            return notBegun(asked);
        }
        String name = one.get().account().name();
        Optional<Entrance.Entered> entered =
                entrance.enterVouched(asked, name, asked.field("code").orElse(""));
        if (entered.isEmpty()) {
            return form(asked, Problem.UNAUTHENTICATED, one.get(), ImmutableList.of(Wrong.of("code", "openid_code")));
        }
        forget(asked);
        return entrance.holding(Reply.seeOther(asked.link(one.get().back())), asked, entered.get(), Access.ENTRANCE)
                .with("Set-Cookie", OpenIdCookie.over(asked));
    }

    private Reply end(Asked asked) {
        forget(asked);
        return Reply.seeOther(asked.link(Access.ENTRANCE)).with("Set-Cookie", OpenIdCookie.over(asked));
    }

    private void forget(Asked asked) {
        openId.ifPresent(open -> OpenIdCookie.of(asked).ifPresent(open::end));
    }

    private Optional<Vouched.One> waiting(Asked asked) {
        return openId.flatMap(open -> OpenIdCookie.of(asked).flatMap(open::vouched));
    }

    private Reply form(Asked asked, int status, Vouched.One one, ImmutableList<Wrong> errors) {
        Account account = one.account();
        return pages.show(
                asked, status, "entranceVouched", new Going(account, entrance.asksForCode(account.name()), errors));
    }

    private Reply notBegun(Asked asked) {
        return passwords.refused(asked, Problem.UNAUTHENTICATED, "openid_not_begun", EntrancePageRoutes.HOME);
    }

    /** It is over: another attempt begins anew. */
    private Reply refused(Asked asked, int status, String why, String back) {
        return passwords.refused(asked, status, why, back).with("Set-Cookie", OpenIdCookie.over(asked));
    }
}
