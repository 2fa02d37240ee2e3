package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.toandan.account.Right;
import vn.toandan.account.Scope;
import vn.toandan.persistence.documents.Json;
import vn.toandan.tip.Attachment;
import vn.toandan.tip.ClosingReason;
import vn.toandan.tip.Duty;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.Route;
import vn.toandan.tip.TipStep;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** Tips as officers work on them, for programs; as opposed to the {@link TipRoutes}, for whoever tells. */
final class TipStaffRoutes implements Routes {

    private static final String ONE = "/api/v1/tips/{id}";

    private static final ImmutableMap<String, Shape> STEP = ImmutableMap.of(
            "step", TipFilter.oneOf(TipStep.Kind.values()),
            "route", TipFilter.oneOf(Route.values()).orNothing(),
            "to", Shape.text(40).orNothing(),
            "asked", Shape.day().orNothing(),
            "until", Shape.day().orNothing(),
            "reason", TipFilter.oneOf(ClosingReason.values()).orNothing(),
            "duty", TipFilter.oneOf(Duty.values()).orNothing());

    private static final ImmutableMap<String, Shape> OUTCOME = ImmutableMap.of(
            "number", Shape.text(),
            "on", Shape.day(),
            "kind", Shape.oneOf(OutcomeKind.ALL.keySet().asList()),
            "quantity", Shape.whole(),
            "role", Shape.oneOf(List.of("decisive", "supporting")));

    static final Answer BYTES = new Answer("application/octet-stream", Shape.file());

    private final Office office;
    private final TipQueue queue;
    private final TipWork work;

    TipStaffRoutes(Office office, TipQueue queue, TipWork work) {
        this.office = office;
        this.queue = queue;
        this.work = work;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                TipFilter.inParts(Operation.get(
                                "/api/v1/tips", "listTips", Answer.json(Paged.shape(TipShapes.WAITING)), this::list)
                        .needs(Right.SEE_TIPS)),
                Operation.get(ONE, "showTip", Answer.json(TipShapes.FILE), asked -> shown(asked, Reply.OK))
                        .needs(Right.SEE_TIPS)
                        .with("id", Place.PATH, true, Shape.text()),
                Operation.get(ONE + "/attachments/{number}", "showAttachment", BYTES, this::file)
                        .needs(Right.READ_TIPS)
                        .with("id", Place.PATH, true, Shape.text())
                        .with("number", Place.PATH, true, Shape.text()),
                act("/grade", "gradeTip", texts("admiralty", "threeByFive"), List.of(), work::grade),
                act("/steps", "stepTip", STEP, List.of("step"), work::step),
                act("/transfer", "transferTip", texts("to"), List.of("to"), this::transfer),
                act("/close", "closeTip", texts("reason"), List.of("reason"), this::close),
                act("/outcomes", "recordOutcome", OUTCOME, OUTCOME.keySet().asList(), work::outcome),
                change(
                        "/value",
                        "valueTip",
                        Shape.object(
                                ImmutableMap.of(
                                        "finding", Shape.namesTo(Shape.text().orNothing()),
                                        "on", Shape.day().orNothing()),
                                List.of("finding")),
                        this::value),
                act("/replies", "replyToTip", texts("reply"), List.of("reply"), work::reply));
    }

    private TipWork.Done transfer(Asked asked, TipWork.Said said) {
        return work.step(asked, as("transfer", said));
    }

    private TipWork.Done close(Asked asked, TipWork.Said said) {
        return work.step(asked, as("close", said));
    }

    private static TipWork.Said as(String step, TipWork.Said said) {
        return name -> name.equals("step") ? Optional.of(step) : said.apply(name);
    }

    private static ImmutableMap<String, Shape> texts(String... names) {
        return Maps.toMap(List.of(names), name -> Shape.text().orNothing());
    }

    private Operation act(
            String path,
            String id,
            ImmutableMap<String, Shape> members,
            List<String> needed,
            BiFunction<Asked, TipWork.Said, TipWork.Done> act) {
        return change(
                path, id, Shape.object(members, needed), asked -> act.apply(asked, said(asked, members.keySet())));
    }

    private Operation change(String path, String id, Shape shape, Function<Asked, TipWork.Done> act) {
        return Operation.post(ONE + path, id, shape, Reply.OK, Answer.json(TipShapes.FILE), asked -> {
                    TipWork.Done unused = act.apply(asked);
                    return shown(asked, Reply.OK);
                })
                .needs(Right.HANDLE_TIPS)
                .with("id", Place.PATH, true, Shape.text())
                .with(Version.HEADER, Place.HEADER, false, Shape.text())
                .orProblem(Problem.BAD_REQUEST, Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    /** The members that its shape names, and no other ones. */
    private static TipWork.Said said(Asked asked, Iterable<String> names) {
        Body body = Body.of(asked);
        Map<String, String> members = new HashMap<>();
        for (String name : names) {
            if (name.equals("quantity")) {
                OptionalInt number = body.whole(name);
                number.ifPresent(value -> members.put(name, Integer.toString(value)));
            } else {
                body.text(name).ifPresent(text -> members.put(name, text));
            }
        }
        body.end();
        return name -> Optional.ofNullable(members.get(name));
    }

    private TipWork.Done value(Asked asked) {
        Body body = Body.of(asked);
        ImmutableMap<String, String> cells = body.cells("finding");
        Optional<String> on = body.text("on");
        body.end();
        TipFindingParts.requireKnown(cells.keySet());
        return work.value(asked, name -> name.equals("on") ? on : Optional.ofNullable(cells.get(name)));
    }

    private Reply list(Asked asked) {
        TipFilter filter = TipFilter.of(asked);
        ImmutableList<TipQueue.Waiting> all = queue.of(asked.account());
        Paged<TipQueue.Waiting> part = office.read(registers -> Paged.of(
                asked,
                filter.among(
                        all,
                        filter.unit().map(code -> new Scope(Optional.of(code), registers.units(), office.today()))),
                TipQueue.Waiting::key));
        return Reply.json(part.json((json, one) -> new TipJson(queue, asked.wording(), json).waiting(one)));
    }

    private Reply shown(Asked asked, int status) {
        TipFile file = office.read(registers -> TipFile.of(
                office, asked.account(), registers, queue.find(asked.account(), registers, asked.pathPart("id"))));
        return Reply.json(status, Json.text(json -> new TipJson(queue, asked.wording(), json).file(file)))
                .at(file.read());
    }

    /** To be saved and never shown in place; its name says nothing. */
    Reply file(Asked asked) {
        String number = asked.pathPart("number");
        if (!number.matches("[0-9]{1,4}")) {
            throw Access.nothingHere();
        }
        Attachment file = office.read(registers -> registers
                        .attachments()
                        .open(
                                queue.find(asked.account(), registers, asked.pathPart("id"))
                                        .tip()
                                        .id(),
                                Integer.parseInt(number)))
                .orElseThrow(Access::nothingHere);
        return new Reply(
                        Reply.OK,
                        "application/octet-stream",
                        file.content(),
                        Reply.Kept.NOT_AT_ALL,
                        ImmutableListMultimap.of())
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"tep-" + number + "."
                                + file.kind().code() + "\"");
    }
}
