package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Proposal;
import vn.toandan.commendation.Proposals;
import vn.toandan.commendation.Registered;
import vn.toandan.commendation.SetAsideReason;
import vn.toandan.commendation.SetProposalAside;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.documents.ProposalsJson;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Who should be considered for a commendation, with the clock running, and what was set aside; as opposed to nominations, which somebody filed. */
final class ProposalRoutes implements Routes {

    private static final String API = "/api/v1/proposals";
    static final String PATH = "/noi-bo/goi-y";

    private static final int LONGEST_GROUND = 100;

    private static final Shape TARGET = Shape.object(
            ImmutableMap.of("by", Shape.day().orNothing(), "reason", Shape.text(), "citation", Shape.text()),
            List.of("by", "reason", "citation"));

    private static final Shape PROPOSAL = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("achievement", Shape.text())
                    .put("who", Shape.text())
                    .put("unitCode", Shape.text().orNothing())
                    .put(
                            "reasons",
                            Shape.listOf(Shape.object(ImmutableMap.of("reason", Shape.text()), List.of("reason"))))
                    .put("cautions", Shape.listOf(Shape.text()))
                    .put("forms", Shape.listOf(Shape.object(ImmutableMap.of("form", Shape.text()), List.of("form"))))
                    .put("missing", Shape.listOf(Shape.text()))
                    .put("dossier", TARGET)
                    .put("decision", TARGET)
                    .buildOrThrow(),
            List.of("achievement", "who", "unitCode"));

    private static final Shape ASIDE = Shape.object(
            ImmutableMap.of(
                    "achievement",
                    Shape.text(),
                    "reason",
                    Shape.oneOf(Arrays.stream(SetAsideReason.values())
                            .map(SetAsideReason::code)
                            .toList()),
                    "ground",
                    Shape.text(LONGEST_GROUND)),
            List.of("achievement", "reason", "ground"));

    private static final Shape DONE = Shape.object(
            ImmutableMap.of("written", Shape.yesOrNo(), "remarks", Shape.listOf(Shape.text())),
            List.of("written", "remarks"));

    private static final Shape FORM = Shape.object(
            ImmutableMap.of(
                    "csrf", Shape.text(), "achievement", Shape.text(), "reason", Shape.text(), "ground", Shape.text()),
            List.of("csrf", "achievement", "reason", "ground"));

    private final Office office;
    private final Pages pages;
    private final StaffProposals proposals;

    /**
     * The page: what is proposed, what was set aside, and what is wrong with a form that was sent.
     *
     * @param typed into that form
     */
    record View(
            Paged<Proposal> open,
            ImmutableList<Proposals.Aside> aside,
            Map<String, String> typed,
            ImmutableList<Wrong> errors) {

        /** Whether the form about it was sent. */
        boolean isSent(Proposal one) {
            return one.achievement().text().equals(typed.get("achievement"));
        }

        String typed(Proposal one, String field) {
            return isSent(one) ? Optional.ofNullable(typed.get(field)).orElse("") : "";
        }

        /** Each once on the page; that of the form that was sent is where what is wrong leads. */
        String id(Proposal one, String field) {
            return isSent(one) ? field : field + "-" + one.achievement().text();
        }

        ImmutableList<SetAsideReason> reasons() {
            return ImmutableList.copyOf(SetAsideReason.values());
        }
    }

    ProposalRoutes(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
        this.proposals = new StaffProposals(office);
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(API, "listProposals", Answer.json(Paged.shape(PROPOSAL)), this::list)
                        .needs(Right.SEE_COMMENDATIONS)
                        .with("on", Place.QUERY, false, Shape.day())
                        .with("setAside", Place.QUERY, false, Shape.yesOrNo())),
                Operation.post(API + "/aside", "setProposalAside", ASIDE, Reply.CREATED, Answer.json(DONE), this::aside)
                        .needs(Right.PROPOSE)
                        .orProblem(Problem.BAD_REQUEST, Problem.UNPROCESSABLE),
                Paged.inParts(Operation.get(PATH, "proposalsPage", Answer.PAGE, this::page)
                        .needs(Right.SEE_COMMENDATIONS)
                        .asStop("nav.proposals")),
                Paged.inParts(Operation.post(PATH, "proposalSetAside", FORM, Reply.SEE_OTHER, Answer.PAGE, this::form)
                        .needs(Right.PROPOSE)
                        .orProblem(Problem.UNPROCESSABLE)));
    }

    private Reply list(Asked asked) {
        List<Wrong> errors = new ArrayList<>();
        LocalDate on = asked.day("on", errors).orElse(office.today());
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, errors));
        }
        ProposalsJson json = new ProposalsJson(asked.wording());
        if (asked.query("setAside").equals(Optional.of("true"))) {
            return Reply.json(Paged.of(asked, proposals.setAside(asked, on), one -> key(one.proposal()))
                    .json(json::write));
        }
        return Reply.json(
                Paged.of(asked, proposals.on(asked, on), ProposalRoutes::key).json(json::write));
    }

    /** In the order of the list: the dossier that is due first, those of no day last. */
    private static String key(Proposal one) {
        return one.dossier().day().map(LocalDate::toString).orElse("~") + " "
                + one.achievement().text();
    }

    private Reply aside(Asked asked) {
        Body body = Body.of(asked);
        Optional<String> achievement = body.text("achievement");
        Optional<String> reason = body.text("reason");
        Optional<String> ground = body.text("ground");
        body.end();
        Registered.Recorded recorded = proposals.setAside(asked, command(achievement, reason, ground));
        return Reply.json(Reply.CREATED, AwardRoutes.done(recorded, asked));
    }

    /** @throws Problem.Refusal with 422 where a part cannot be taken, naming each */
    private SetProposalAside command(Optional<String> achievement, Optional<String> reason, Optional<String> ground) {
        List<Wrong> errors = new ArrayList<>();
        Optional<SetAsideReason> known = reason.flatMap(code -> Arrays.stream(SetAsideReason.values())
                .filter(one -> one.code().equals(code))
                .findFirst());
        if (achievement.isEmpty()) {
            errors.add(Wrong.of("achievement", "missing"));
        }
        if (known.isEmpty()) {
            errors.add(Wrong.of("reason", reason.isEmpty() ? "missing" : "aside_reason"));
        }
        Optional<String> document = ground.map(String::strip).filter(text -> !text.isEmpty());
        if (document.isEmpty()) {
            errors.add(Wrong.of("ground", "missing"));
        }
        if (document.filter(text -> text.length() > LONGEST_GROUND).isPresent()) {
            errors.add(Wrong.of("ground", "too_long", LONGEST_GROUND));
        }
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, errors));
        }
        return new SetProposalAside(
                achievement.orElseThrow(), known.orElseThrow(), document.orElseThrow(), office.today());
    }

    private Reply page(Asked asked) {
        return shown(asked, Reply.OK, ImmutableMap.of(), ImmutableList.of());
    }

    private Reply shown(Asked asked, int status, Map<String, String> typed, ImmutableList<Wrong> errors) {
        LocalDate today = office.today();
        return pages.show(
                asked,
                status,
                "staffProposals",
                new View(
                        Paged.of(asked, proposals.on(asked, today), ProposalRoutes::key),
                        proposals.setAside(asked, today),
                        typed,
                        errors));
    }

    private Reply form(Asked asked) {
        try {
            proposals.setAside(
                    asked, command(asked.field("achievement"), asked.field("reason"), asked.field("ground")));
        } catch (Problem.Refusal refusal) {
            if (refusal.problem().status() != Problem.UNPROCESSABLE) {
                throw refusal;
            }
            return shown(
                    asked,
                    Problem.UNPROCESSABLE,
                    EntryForm.typed(asked, List.of("achievement", "reason", "ground")),
                    refusal.problem().errors());
        }
        return Reply.seeOther(asked.link(PATH));
    }

    /** A reason as the page says it, with its text or document. */
    static Sentence said(Reason reason) {
        if (reason instanceof Reason.Required required) {
            return say("asks", required.says(), required.citation().words());
        }
        if (reason instanceof Reason.Read read) {
            return say("reading", read.says());
        }
        return reason instanceof Reason.Attested attested && attested.document().isPresent()
                ? say("cited", attested.says(), attested.document().get())
                : reason.says();
    }

    static Sentence said(Proposal.Suggestion form) {
        return form.isStandardMet()
                ? say("form_met", form.form().words())
                : say("form_open", form.form().words(), Sentence.enumeration(named(form.open())));
    }

    static ImmutableList<Sentence> named(List<NominationFact> facts) {
        return facts.stream().map(NominationFact::phrase).collect(ImmutableList.toImmutableList());
    }

    private static Sentence say(String key, Object... values) {
        return Sentence.of("web/staff:proposals." + key, values);
    }
}
