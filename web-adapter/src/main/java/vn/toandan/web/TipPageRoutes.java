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
 * Tips of residents, sent from a page. What was typed comes back to whoever typed it where something else was wrong, so that nobody has to
 * write it again; it goes nowhere else.
 */
final class TipPageRoutes implements Routes {

    private static final int CHANCE = 15;
    private static final String PROOF = "proof";

    private static final Shape FORM = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("account", Shape.text())
                    .put("offenceKind", Shape.text())
                    .put("place", Shape.text())
                    .put("happenedOn", Shape.text())
                    .put("once", Shape.text())
                    .put(PROOF, Shape.text())
                    .putAll(WhoTells.FORM)
                    .put(SentFiles.FIELD, Shape.file())
                    .buildOrThrow(),
            List.of("account"));

    private final Office office;
    private final TipIntake intake;
    private final FloodGate gate;
    private final Uploads uploads;
    private final Pages pages;
    private final Places places;

    TipPageRoutes(Office office, TipIntake intake, FloodGate gate, Uploads uploads, Pages pages) {
        this.office = office;
        this.intake = intake;
        this.gate = gate;
        this.uploads = uploads;
        this.pages = pages;
        this.places = new Places(office);
    }

    /**
     * The form as it stands.
     *
     * @param once a word of its own for this form, so that a page that is loaded again sends nothing twice
     * @param hasLost whether a file came with it, or who tells: neither goes out again
     * @param kept by what the flood gate kept it out: {@code busy}, {@code again}, or nothing
     * @param challenge what the browser is to work out while somebody writes; empty where nothing is
     */
    record Form(
            boolean isOpen,
            boolean keepsWhoTold,
            ImmutableList<Places.Group> places,
            String today,
            String once,
            String account,
            String kind,
            String place,
            String day,
            boolean hasLost,
            ImmutableList<Wrong> errors,
            String kept,
            Optional<FloodGate.Challenge> challenge) {

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

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get("/gui-tin", "tipPage", Answer.PAGE, this::form),
                Operation.post(
                        "/gui-tin",
                        "tipSent",
                        FORM,
                        Reply.CREATED,
                        Answer.PAGE,
                        asked -> uploads.take(asked, parts -> send(asked, parts))));
    }

    private Reply form(Asked asked) {
        String once = BaseEncoding.base64Url().encode(office.chance(CHANCE));
        return shown(asked, Reply.OK, form(once, "", "", "", "", false, ImmutableList.of(), ""));
    }

    private Form form(
            String once,
            String account,
            String kind,
            String place,
            String day,
            boolean hasLost,
            ImmutableList<Wrong> errors,
            String kept) {
        return new Form(
                intake.isOpen(),
                intake.keepsWhoTold(),
                places.groups(),
                office.today().toString(),
                once,
                account,
                kind,
                place,
                day,
                hasLost,
                errors,
                kept,
                gate.challenge());
    }

    private Reply shown(Asked asked, int status, Form form) {
        Reply page = pages.show(asked, status, "tip", form);
        return form.challenge().isPresent() ? page.withWorker() : page;
    }

    private Reply send(Asked asked, Parts parts) {
        String account = parts.text("account").orElse("").strip();
        String kind = parts.text("offenceKind").orElse("");
        String place = parts.text("place").orElse("");
        String day = parts.text("happenedOn").orElse("");
        String once = parts.text("once").orElse("");
        List<Wrong> errors = new ArrayList<>();
        Optional<LocalDate> happenedOn = Asked.day(day);
        if (!day.isEmpty() && happenedOn.isEmpty()) {
            errors.add(Wrong.of("happenedOn", "day"));
        }
        TipIntake.Told told =
                new TipIntake.Told(account, kind, Optional.of(place).filter(code -> !code.isEmpty()), happenedOn);
        TipIntake.Beside beside = new TipIntake.Beside(
                WhoTells.ofForm(parts::text),
                parts.file(SentFiles.FIELD),
                parts.text(PROOF).orElse(""));
        try {
            return handed(asked, intake.receive(asked, told, beside, errors, once));
        } catch (Problem.Refusal refusal) {
            Problem problem = refusal.problem();
            if (problem.status() == Problem.CONFLICT) {
                return pages.show(asked, problem.status(), "already", "");
            }
            boolean isKeptOut = FloodGate.isWhy(problem);
            if (problem.status() != Problem.UNPROCESSABLE && !isKeptOut) {
                throw refusal;
            }
            boolean hasLost = parts.file(SentFiles.FIELD).isPresent()
                    || WhoTells.ofForm(parts::text).isPresent();
            Form again = isKeptOut
                    ? form(once, account, kind, place, day, hasLost, ImmutableList.of(), kept(problem))
                    : form(once, account, kind, place, day, hasLost, problem.errors(), "");
            return shown(asked, problem.status(), again).after(problem);
        }
    }

    private static String kept(Problem problem) {
        return problem.status() == Problem.TOO_MANY ? "busy" : "again";
    }

    private Reply handed(Asked asked, Received.Accepted received) {
        List<String> syllables = Splitter.on(' ').splitToList(received.receipt().spoken());
        return pages.show(
                asked, Reply.CREATED, "receipt", new Handed(received.receivedOn(), ImmutableList.copyOf(syllables)));
    }
}
