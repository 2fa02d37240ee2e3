package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.toandan.account.Right;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Where administrators demand a proof of work for each tip, and end that: for programs, on a page and on the start page; as opposed to the {@link ProofRoutes}, for whoever has to give one. */
final class ProofDemandRoutes implements Routes, StartCards {

    static final String PATH = "/noi-bo/chong-gui-hang-loat";

    private static final String API = "/api/v1/proof-of-work";
    private static final String USUAL_HOURS = "24";

    private static final Shape EFFORT =
            Shape.oneOf(Arrays.stream(Effort.values()).map(Effort::code).toList());

    private static final Shape DEMAND = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("effort", EFFORT.orNothing())
                    .put("since", Shape.moment().orNothing())
                    .put("until", Shape.moment().orNothing())
                    .put("passed", Shape.whole())
                    .put("turnedAway", Shape.whole())
                    .buildOrThrow(),
            List.of("effort", "since", "until", "passed", "turnedAway"));

    private static final Shape WANTED =
            Shape.object(ImmutableMap.of("effort", EFFORT, "hours", Shape.whole()), List.of("effort", "hours"));

    private static final Shape FORM = Shape.object(
            ImmutableMap.of(
                    "csrf", Shape.text(), Version.FIELD, Shape.text(), "effort", EFFORT, "hours", Shape.text(2)),
            List.of("csrf", "effort", "hours"));

    private static final Shape CSRF = Shape.object(ImmutableMap.of("csrf", Shape.text()), List.of("csrf"));

    private final ProofDemands demands;
    private final Pages pages;

    /** What stands, and the form to change it as it was filled in. */
    record View(ProofDemands.Held held, boolean maySwitch, String effort, String hours, ImmutableList<Wrong> errors) {

        ImmutableList<Effort> efforts() {
            return ImmutableList.copyOf(Effort.values());
        }
    }

    ProofDemandRoutes(ProofDemands demands, Pages pages) {
        this.demands = demands;
        this.pages = pages;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(API, "showProofDemand", Answer.json(DEMAND), asked -> shown(demands.held()))
                        .needs(Right.MANAGE_SETTINGS),
                Operation.put(API, "demandProof", WANTED, Answer.json(DEMAND), this::put)
                        .needs(Right.MANAGE_SETTINGS)
                        .with(Version.HEADER, Place.HEADER, false, Shape.text())
                        .orProblem(Problem.BAD_REQUEST, Problem.CONFLICT, Problem.UNSUPPORTED, Problem.UNPROCESSABLE),
                Operation.delete(API, "endProofDemand", Answer.json(DEMAND), asked -> shown(demands.end(asked)))
                        .needs(Right.MANAGE_SETTINGS),
                Operation.get(PATH, "proofDemandPage", Answer.PAGE, this::page)
                        .needs(Right.MANAGE_SETTINGS)
                        .asStop("nav.proof"),
                Operation.post(PATH, "proofDemanded", FORM, Reply.SEE_OTHER, Answer.PAGE, this::form)
                        .needs(Right.MANAGE_SETTINGS)
                        .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE),
                Operation.post(PATH + "/tat", "proofDemandEnded", CSRF, Reply.SEE_OTHER, Answer.PAGE, this::end)
                        .needs(Right.MANAGE_SETTINGS));
    }

    private Reply put(Asked asked) {
        Body body = Body.of(asked);
        String effort = body.text("effort").orElse("");
        OptionalInt hours = body.whole("hours");
        body.end();
        return shown(demands.put(asked, effort, hours.isPresent() ? Integer.toString(hours.getAsInt()) : ""));
    }

    private static Reply shown(ProofDemands.Held held) {
        return Reply.json(Json.text(json -> write(json, held.demand()))).at(held.version());
    }

    private static void write(JsonGenerator json, Optional<ProofDemands.Demand> demand) throws IOException {
        json.writeStartObject();
        json.writeStringField("effort", demand.map(one -> one.effort().code()).orElse(null));
        json.writeStringField("since", demand.map(one -> one.since().toString()).orElse(null));
        json.writeStringField("until", demand.map(one -> one.until().toString()).orElse(null));
        json.writeNumberField("passed", demand.map(one -> one.passed().sum()).orElse(0L));
        json.writeNumberField(
                "turnedAway", demand.map(one -> one.turnedAway().sum()).orElse(0L));
        json.writeEndObject();
    }

    private Reply page(Asked asked) {
        String effort = demands.now()
                .map(ProofDemands.Demand::effort)
                .orElse(Effort.MIDDLE)
                .code();
        return pages.show(asked, "staffProof", view(asked, effort, USUAL_HOURS, ImmutableList.of()));
    }

    private View view(Asked asked, String effort, String hours, ImmutableList<Wrong> errors) {
        return new View(demands.held(), ProofDemands.maySwitch(asked.account()), effort, hours, errors);
    }

    private Reply form(Asked asked) {
        String effort = asked.field("effort").orElse("");
        String hours = asked.field("hours").orElse("").strip();
        try {
            demands.put(asked, effort, hours);
        } catch (Problem.Refusal refusal) {
            Problem problem = refusal.problem();
            if (problem.status() != Problem.UNPROCESSABLE && problem.status() != Problem.CONFLICT) {
                throw refusal;
            }
            return pages.show(asked, problem.status(), "staffProof", view(asked, effort, hours, problem.errors()));
        }
        return Reply.seeOther(asked.link(PATH));
    }

    private Reply end(Asked asked) {
        demands.end(asked);
        return Reply.seeOther(asked.link(PATH));
    }

    /** While it is on, so that nobody forgets it. */
    @Override
    public ImmutableList<Card> cards(Asked asked) {
        if (!asked.account().may(Right.MANAGE_SETTINGS)) {
            return ImmutableList.of();
        }
        return demands.now().stream()
                .map(demand -> new Card(
                        pages.word(asked, "proof.card"),
                        demand.turnedAway().sum(),
                        asked.link(PATH),
                        asked.wording()
                                .phrase(Sentence.of(
                                        "web/staff:proof.card.note",
                                        TipPage.moment(demand.since(), asked.wording()),
                                        TipPage.moment(demand.until(), asked.wording())))))
                .collect(ImmutableList.toImmutableList());
    }
}
