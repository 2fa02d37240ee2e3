package vn.toandan.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Received;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Problem.Wrong;

/**
 * Tips of residents, on pages: sent, and followed by their receipt. What was typed comes back to whoever typed it where something else was wrong, so that nobody has to
 * write it again; it goes nowhere else.
 */
final class TipPageRoutes implements Routes {

    private static final int CHANCE = 15;

    private static final Shape FORM = Shape.object(
            ImmutableMap.of(
                    "account", Shape.text(),
                    "offenceKind", Shape.text(),
                    "place", Shape.text(),
                    "happenedOn", Shape.text(),
                    "once", Shape.text()),
            List.of("account"));

    private static final Shape LOOKUP = Shape.object(ImmutableMap.of("receipt", Shape.text()), List.of("receipt"));

    private final Office office;
    private final TipIntake intake;
    private final HeldTips held;
    private final Pages pages;
    private final Places places;

    TipPageRoutes(Office office, TipIntake intake, HeldTips held, Pages pages) {
        this.office = office;
        this.intake = intake;
        this.held = held;
        this.pages = pages;
        this.places = new Places(office);
    }

    /**
     * The form as it stands.
     *
     * @param once a word of its own for this form, so that a page that is loaded again sends nothing twice
     */
    record Form(
            boolean isOpen,
            ImmutableList<Places.Group> places,
            String today,
            String once,
            String account,
            String kind,
            String place,
            String day,
            ImmutableList<Wrong> errors) {

        ImmutableList<OffenceKind> kinds() {
            return ImmutableList.copyOf(OffenceKind.values());
        }

        boolean isWrong(String field) {
            return errors.stream().anyMatch(wrong -> wrong.field().equals(field));
        }

        /** Says nothing of what was typed. */
        @Override
        public String toString() {
            return "a form";
        }
    }

    /** The receipt on its page, the only time that it is seen. */
    record Handed(LocalDate receivedOn, ImmutableList<String> syllables) {

        /** As a pattern that a browser holds what is typed against. */
        String last() {
            return "(?:" + syllables.get(syllables.size() - 1) + ")";
        }

        /** Says nothing: a receipt is a secret. */
        @Override
        public String toString() {
            return "a receipt";
        }
    }

    /** A tip as it is followed, or the form that asks for a receipt. */
    record Followed(boolean isOpen, Optional<HeldTips.Held> tip, ImmutableList<Wrong> errors) {}

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get("/gui-tin", "tipPage", Answer.PAGE, this::form),
                Operation.post("/gui-tin", "tipSent", FORM, Reply.CREATED, Answer.PAGE, this::send),
                Operation.get("/tra-cuu", "followPage", Answer.PAGE, this::ask),
                Operation.post("/tra-cuu", "tipFollowed", LOOKUP, Reply.OK, Answer.PAGE, this::follow));
    }

    private Reply form(Asked asked) {
        String once = BaseEncoding.base64Url().encode(office.chance(CHANCE));
        return pages.show(asked, "tip", form(once, "", "", "", "", ImmutableList.of()));
    }

    private Form form(String once, String account, String kind, String place, String day, ImmutableList<Wrong> errors) {
        return new Form(
                intake.isOpen(), places.groups(), office.today().toString(), once, account, kind, place, day, errors);
    }

    private Reply send(Asked asked) {
        String account = asked.field("account").orElse("").strip();
        String kind = asked.field("offenceKind").orElse("");
        String place = asked.field("place").orElse("");
        String day = asked.field("happenedOn").orElse("");
        String once = asked.field("once").orElse("");
        List<Wrong> errors = new ArrayList<>();
        Optional<LocalDate> happenedOn = Asked.day(day);
        if (!day.isEmpty() && happenedOn.isEmpty()) {
            errors.add(Wrong.of("happenedOn", "day"));
        }
        TipIntake.Told told =
                new TipIntake.Told(account, kind, Optional.of(place).filter(code -> !code.isEmpty()), happenedOn);
        try {
            return handed(asked, intake.receive(asked, told, Optional.empty(), errors, once));
        } catch (Problem.Refusal refusal) {
            Problem problem = refusal.problem();
            if (problem.status() == Problem.CONFLICT) {
                return pages.show(asked, problem.status(), "already", "");
            }
            if (problem.status() != Problem.UNPROCESSABLE) {
                throw refusal;
            }
            return pages.show(asked, problem.status(), "tip", form(once, account, kind, place, day, problem.errors()));
        }
    }

    private Reply handed(Asked asked, Received.Accepted received) {
        List<String> syllables = Splitter.on(' ').splitToList(received.receipt().spoken());
        return pages.show(
                asked, Reply.CREATED, "receipt", new Handed(received.receivedOn(), ImmutableList.copyOf(syllables)));
    }

    private Reply ask(Asked asked) {
        return pages.show(asked, "follow", new Followed(intake.isOpen(), Optional.empty(), ImmutableList.of()));
    }

    private Reply follow(Asked asked) {
        try {
            HeldTips.Held tip = held.follow(asked, asked.field("receipt").orElse(""));
            return pages.show(asked, "follow", new Followed(true, Optional.of(tip), ImmutableList.of()));
        } catch (Problem.Refusal refusal) {
            if (refusal.problem().status() != Problem.NOT_FOUND) {
                throw refusal;
            }
            return pages.show(
                    asked,
                    Problem.NOT_FOUND,
                    "follow",
                    new Followed(true, Optional.empty(), refusal.problem().errors()));
        }
    }
}
