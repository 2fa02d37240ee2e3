package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.identity.Identity;
import vn.toandan.identity.LegalGround;
import vn.toandan.identity.Opening;
import vn.toandan.identity.Purpose;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Openings of identities on a page: what waits for another, the form that asks, and who told, shown once; as opposed to the {@link OpeningRoutes}, for programs. */
final class OpeningPageRoutes implements Routes, StartCards {

    static final String PATH = "/noi-bo/danh-tinh";

    /** What is shown once and kept nowhere. */
    static final String READ = "identityRead";

    /** Of the form that asks. */
    static final ImmutableSet<String> FIELDS = ImmutableSet.of("code", "purpose", "ground");

    private static final Shape FORM = Shape.object(
            ImmutableMap.of(
                    "csrf", Shape.text(),
                    "code", Shape.text(40),
                    "purpose", Shape.text(),
                    "ground", Shape.text()),
            List.of("csrf", "code", "purpose", "ground"));

    private static final Shape CSRF = Shape.object(ImmutableMap.of("csrf", Shape.text()), List.of("csrf"));

    private final Office office;
    private final Openings openings;
    private final Pages pages;

    /**
     * What waits, or all openings of one identity.
     *
     * @param isOpen whether this office keeps a vault
     * @param code of the one identity; empty for all that waits
     * @param me the account that looks at it
     */
    record View(
            boolean isOpen,
            String code,
            ImmutableList<Opening> openings,
            String me,
            ImmutableMap<String, String> typed,
            ImmutableList<Wrong> errors) {

        ImmutableList<Purpose> purposes() {
            return ImmutableList.copyOf(Purpose.values());
        }

        ImmutableList<LegalGround> grounds() {
            return ImmutableList.copyOf(LegalGround.values());
        }

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        boolean waitsForMyApproval(Opening one) {
            return one.approval().isEmpty() && !one.askedBy().equals(me);
        }

        boolean waitsForMyReading(Opening one) {
            return one.approval().isPresent()
                    && one.readAt().isEmpty()
                    && one.askedBy().equals(me);
        }
    }

    /** Who told, this once. */
    record Seen(String code, Identity who) {

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "who told";
        }
    }

    OpeningPageRoutes(Office office, Openings openings, Pages pages) {
        this.office = office;
        this.openings = openings;
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(PATH, "openingsPage", Answer.PAGE, this::show)
                        .needs(Right.APPROVE_OPENING)
                        .with("ma", Place.QUERY, false, Shape.text())
                        .asStop("nav.openings"),
                Operation.post(PATH, "openingAsked", FORM, Reply.SEE_OTHER, Answer.PAGE, this::ask)
                        .needs(Right.OPEN_IDENTITY)
                        .orProblem(Problem.UNPROCESSABLE, Problem.UNAVAILABLE),
                act("/duyet", "openingApproved", Reply.SEE_OTHER, this::approve).needs(Right.APPROVE_OPENING),
                act("/xem", READ, Reply.OK, this::read).needs(Right.OPEN_IDENTITY));
    }

    private static Operation act(String path, String id, int status, Operation.Route route) {
        return Operation.post(PATH + "/{code}/{number}" + path, id, CSRF, status, Answer.PAGE, route)
                .with("code", Place.PATH, true, Shape.text())
                .with("number", Place.PATH, true, Shape.text())
                .orProblem(Problem.UNPROCESSABLE, Problem.UNAVAILABLE);
    }

    private Reply show(Asked asked) {
        return shown(asked, Reply.OK, asked.query("ma"), ImmutableMap.of(), ImmutableList.of());
    }

    private Reply shown(
            Asked asked,
            int status,
            Optional<String> code,
            ImmutableMap<String, String> typed,
            ImmutableList<Wrong> errors) {
        boolean isOpen = office.vault().isPresent();
        ImmutableList<Opening> some = isOpen
                ? code.map(one -> openings.of(asked, one)).orElseGet(() -> openings.unread(asked))
                : ImmutableList.of();
        View view = new View(isOpen, code.orElse(""), some, asked.account().name(), typed, errors);
        return pages.show(asked, status, "staffOpenings", view, ImmutableList.of("ma", code.orElse("")));
    }

    private Reply ask(Asked asked) {
        String code = asked.field("code").map(String::strip).orElse("");
        String purpose = asked.field("purpose").orElse("");
        String ground = asked.field("ground").orElse("");
        try {
            Opening opening = openings.ask(asked, code, purpose, ground);
            return Reply.seeOther(
                    Addresses.with(asked, PATH, "ma", opening.code().text()));
        } catch (Problem.Refusal refusal) {
            return shown(
                    asked,
                    Problem.UNPROCESSABLE,
                    Optional.empty(),
                    ImmutableMap.of("code", code, "purpose", purpose, "ground", ground),
                    wrong(refusal));
        }
    }

    /** A code that is not there, or not for whoever asks, is one that was typed wrongly. */
    private static ImmutableList<Wrong> wrong(Problem.Refusal refusal) {
        return switch (refusal.problem().status()) {
            case Problem.NOT_FOUND -> ImmutableList.of(Wrong.of("code", "identity_code"));
            case Problem.UNPROCESSABLE -> refusal.problem().errors();
            default -> throw refusal;
        };
    }

    private Reply approve(Asked asked) {
        try {
            Opening opening = openings.approve(asked, asked.pathPart("code"), asked.pathPart("number"));
            return Reply.seeOther(
                    Addresses.with(asked, PATH, "ma", opening.code().text()));
        } catch (Problem.Refusal refusal) {
            return again(asked, refusal);
        }
    }

    private Reply read(Asked asked) {
        try {
            Identity who = openings.read(asked, asked.pathPart("code"), asked.pathPart("number"));
            return pages.show(asked, "staffIdentity", new Seen(asked.pathPart("code"), who));
        } catch (Problem.Refusal refusal) {
            return again(asked, refusal);
        }
    }

    private Reply again(Asked asked, Problem.Refusal refusal) {
        if (refusal.problem().status() != Problem.UNPROCESSABLE) {
            throw refusal;
        }
        return shown(
                asked,
                Problem.UNPROCESSABLE,
                Optional.of(asked.pathPart("code")),
                ImmutableMap.of(),
                refusal.problem().errors());
    }

    @Override
    public ImmutableList<Card> cards(Asked asked) {
        if (!asked.account().may(Right.APPROVE_OPENING) || office.vault().isEmpty()) {
            return ImmutableList.of();
        }
        String me = asked.account().name();
        long toApprove = openings.unread(asked).stream()
                .filter(one -> one.approval().isEmpty() && !one.askedBy().equals(me))
                .count();
        long toRead = openings.unread(asked).stream()
                .filter(one -> one.approval().isPresent() && one.askedBy().equals(me))
                .count();
        ImmutableList.Builder<Card> cards = ImmutableList.builder();
        if (toApprove > 0) {
            cards.add(new Card(pages.word(asked, "openings.card.approve"), toApprove, asked.link(PATH), ""));
        }
        if (toRead > 0) {
            cards.add(new Card(pages.word(asked, "openings.card.read"), toRead, asked.link(PATH), ""));
        }
        return cards.build();
    }
}
