package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.account.Account;
import vn.toandan.account.Right;
import vn.toandan.commendation.CommendationDue;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.privacy.PrivacyDue;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Every deadline that is near or past within one's scope, for programs, on a page and on the start page. */
final class DueRoutes implements Routes, StartCards {

    private static final String PATH = "/noi-bo/han-viec";

    private static final int MOST_DAYS = 366;

    private static final Shape OF_PART = Shape.object(
            ImmutableMap.of(
                    "past", Shape.listOf(Shape.namesTo(Shape.text().orNothing())),
                    "near", Shape.listOf(Shape.namesTo(Shape.text().orNothing())),
                    "lastDayNotKnown", Shape.whole()),
            List.of("past", "near", "lastDayNotKnown"));

    private static final Shape DUE = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("on", Shape.day())
                    .put("within", Shape.whole())
                    .put("past", Shape.listOf(Shape.namesTo(Shape.text().orNothing())))
                    .put("near", Shape.listOf(Shape.namesTo(Shape.text().orNothing())))
                    .put("lastDayNotKnown", Shape.whole())
                    .put("onTime", FigureRoutes.AMOUNT)
                    .put("commendations", OF_PART)
                    .put("dataProtection", OF_PART)
                    .buildOrThrow(),
            List.of("on", "within", "past", "near", "onTime", "commendations", "dataProtection"));

    private final Office office;
    private final Pages pages;

    DueRoutes(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get("/api/v1/due", "listDue", Answer.json(DUE), this::list)
                        .needs(Right.SEE_DUES)
                        .with("on", Place.QUERY, false, Shape.day())
                        .with("within", Place.QUERY, false, Shape.whole())
                        .orProblem(Problem.BAD_REQUEST),
                Operation.get(PATH, "duePage", Answer.PAGE, this::page)
                        .needs(Right.SEE_DUES)
                        .asStop("nav.due"));
    }

    private Reply list(Asked asked) {
        List<Wrong> errors = new ArrayList<>();
        Optional<LocalDate> on = asked.day("on", errors);
        String within = asked.query("within").orElse(Integer.toString(Dues.USUAL));
        if (!within.matches("[0-9]{1,3}") || Integer.parseInt(within) > MOST_DAYS) {
            errors.add(Wrong.of("within", "days_ahead", MOST_DAYS));
        }
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, errors));
        }
        Instant now =
                on.map(day -> day.atStartOfDay(Office.VIETNAM).toInstant()).orElseGet(office::now);
        return Reply.json(Dues.of(office, asked.account(), on.orElse(office.today()), Integer.parseInt(within), now)
                .json(asked.wording()));
    }

    private Dues today(Account account) {
        return Dues.of(office, account, office.today(), Dues.USUAL, office.now());
    }

    private Reply page(Asked asked) {
        return pages.show(asked, "staffDue", today(asked.account()));
    }

    @Override
    public ImmutableList<Card> cards(Asked asked) {
        if (!asked.account().may(Right.SEE_DUES)) {
            return ImmutableList.of();
        }
        Dues dues = today(asked.account());
        // Of tips the queue tells.
        return Stream.of(
                        card(
                                asked,
                                "commendations",
                                dues.pastCommendations().size(),
                                dues.nearCommendations().size(),
                                Stream.concat(dues.pastCommendations().stream(), dues.nearCommendations().stream())
                                        .flatMap(due -> due.lastDay().stream())
                                        .findFirst()),
                        card(
                                asked,
                                "privacy",
                                dues.pastPrivacy().size(),
                                dues.nearPrivacy().size(),
                                Stream.concat(dues.pastPrivacy().stream(), dues.nearPrivacy().stream())
                                        .map(due -> due.expiry().orElseThrow().lastDay())
                                        .findFirst()))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Nothing where nothing is due. */
    private static Optional<Card> card(Asked asked, String part, long past, long near, Optional<LocalDate> first) {
        return first.map(day -> new Card(
                asked.wording().phrase(Sentence.of("web/staff:due." + part)),
                past + near,
                asked.link(PATH),
                asked.wording().say(Sentence.of("web/staff:due.note", past, near, day))));
    }

    /** What is to be done, as the page says it. */
    static String step(CommendationDue due) {
        return "due.step." + due.step().code();
    }

    /** Where it is done: a nomination that waits is there, another is still to be made of what is proposed. */
    static String place(Page page, CommendationDue due) {
        if (due.step() == CommendationDue.Step.DECISION) {
            return page.link(NominationPageRoutes.DOSSIER, "ma", due.about());
        }
        return page.may(Right.PROPOSE)
                ? page.link(NominationPageRoutes.FORM, "achievement", due.about())
                : page.link(ProposalRoutes.PATH);
    }

    /** By when, as the page says it; an hour where hours are counted. */
    static String until(PrivacyDue due, Wording wording) {
        return due.expiry()
                .map(end -> end.moment()
                        .map(moment -> TipPage.moment(moment, wording))
                        .orElseGet(() -> wording.date(end.lastDay())))
                .orElse("–");
    }
}
