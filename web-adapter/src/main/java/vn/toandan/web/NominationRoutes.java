package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.LocalSupplement;
import vn.toandan.commendation.NominationFact;
import vn.toandan.persistence.documents.EligibilityJson;
import vn.toandan.persistence.documents.Json;
import vn.toandan.persistence.documents.OfficialFile;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** The nominations and the awards on them, for programs; as opposed to the {@link NominationPageRoutes}, on which people file them. */
final class NominationRoutes implements Routes {

    static final String API = "/api/v1/nominations";

    static final Shape AWARD = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("number", Shape.text())
                    .put("on", Shape.day())
                    .put("authority", Shape.text())
                    .put("body", Shape.text())
                    .put("amount", Shape.whole())
                    .put("supplement", Shape.whole().orNothing())
                    .put("revokedBy", Shape.text().orNothing())
                    .put("revokedOn", Shape.day().orNothing())
                    .buildOrThrow(),
            List.of("number", "on", "authority", "body", "amount", "supplement", "revokedBy", "revokedOn"));

    private static final Shape NOMINATION = Shape.object(
            ImmutableMap.of(
                    "nomination",
                    Shape.text(),
                    "version",
                    Shape.whole(),
                    "facts",
                    Shape.namesTo(Shape.text()),
                    "awards",
                    Shape.listOf(AWARD)),
            List.of("nomination", "version", "facts", "awards"));

    private static final Shape ENTRY =
            Shape.object(ImmutableMap.of("facts", Shape.namesTo(Shape.text().orNothing())), List.of("facts"));

    private final Office office;
    private final StaffNominations nominations;

    NominationRoutes(Office office, StaffNominations nominations) {
        this.office = office;
        this.nominations = nominations;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(API, "listNominations", Answer.json(Paged.shape(NOMINATION)), this::list)
                        .needs(Right.SEE_COMMENDATIONS)),
                one(Operation.get(API + "/{id}", "showNomination", Answer.json(NOMINATION), this::show)),
                Operation.put(API + "/{id}", "putNomination", ENTRY, Answer.json(NOMINATION), this::put)
                        .needs(Right.PROPOSE)
                        .with("id", Place.PATH, true, Shape.text())
                        .with(Version.HEADER, Place.HEADER, false, Shape.text())
                        .orProblem(Problem.BAD_REQUEST, Problem.CONFLICT, Problem.UNPROCESSABLE),
                one(Operation.get(
                                API + "/{id}/eligibility",
                                "showEligibility",
                                Answer.json(Shape.listOf(Shape.object(
                                        ImmutableMap.of("nomination", Shape.text(), "verdict", Shape.text()),
                                        List.of("nomination", "verdict")))),
                                this::eligibility))
                        .with("on", Place.QUERY, false, Shape.day())
                        .orProblem(Problem.BAD_REQUEST),
                PaperHead.in(one(Operation.get(
                                API + "/{id}/decision",
                                "printAwardDecision",
                                new Answer(ReportFormat.PDF.mediaType(), Shape.file()),
                                this::decision))
                        .with("format", Place.QUERY, false, Shape.oneOf(List.of("docx", "pdf")))
                        .orProblem(Problem.BAD_REQUEST, Problem.UNPROCESSABLE)));
    }

    private static Operation one(Operation operation) {
        return operation.needs(Right.SEE_COMMENDATIONS).with("id", Place.PATH, true, Shape.text());
    }

    private Reply list(Asked asked) {
        return Reply.json(Paged.of(
                        asked,
                        nominations.all(asked),
                        filed -> filed.nomination().id())
                .json((json, filed) -> write(json, asked, filed)));
    }

    private Reply show(Asked asked) {
        return shown(asked, nominations.find(asked, asked.pathPart("id")));
    }

    private Reply shown(Asked asked, StaffNominations.Filed filed) {
        return Reply.json(Json.text(json -> write(json, asked, filed))).at(filed.version());
    }

    private Reply put(Asked asked) {
        Body body = Body.of(asked);
        Map<String, String> cells = body.cells("facts");
        body.end();
        return shown(asked, nominations.put(asked, StaffNominations.typed(asked.pathPart("id"), cells)));
    }

    /** One element of what the command line answers, in an array as there. */
    private Reply eligibility(Asked asked) {
        List<Wrong> errors = new ArrayList<>();
        Optional<LocalDate> on = asked.day("on", errors);
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, errors));
        }
        StaffNominations.Filed filed = nominations.find(asked, asked.pathPart("id"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EligibilityJson answer = new EligibilityJson(asked.wording(), bytes)) {
            answer.write(office.commendation().judge(filed.nomination(), on));
        }
        return Reply.json(bytes.toString(StandardCharsets.UTF_8));
    }

    private Reply decision(Asked asked) {
        String format = asked.query("format").orElse("pdf");
        if (!format.equals("pdf") && !format.equals("docx")) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("format", "paper_format")));
        }
        boolean isPdf = format.equals("pdf");
        return Reply.file(
                (isPdf ? ReportFormat.PDF : ReportFormat.DOCX).mediaType(),
                "quyet-dinh." + format,
                nominations.decision(asked, asked.pathPart("id"), isPdf ? OfficialFile.PDF : OfficialFile.DOCX));
    }

    private void write(JsonGenerator json, Asked asked, StaffNominations.Filed filed) throws IOException {
        json.writeStartObject();
        json.writeStringField("nomination", filed.nomination().id());
        json.writeNumberField("version", filed.version());
        json.writeObjectFieldStart("facts");
        for (NominationFact fact : NominationFact.ALL) {
            Optional<Object> cell = nominations.cell(asked, filed.nomination(), fact);
            if (cell.isPresent()) {
                json.writeStringField(fact.id(), cell.get().toString());
            }
        }
        json.writeEndObject();
        json.writeArrayFieldStart("awards");
        for (Commendations.Kept kept : filed.kept()) {
            json.writeStartObject();
            write(json, kept);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What an object says of an award. */
    static void write(JsonGenerator json, Commendations.Kept kept) throws IOException {
        Award award = kept.award();
        json.writeStringField("number", award.decision().number());
        json.writeStringField("on", award.decision().on().toString());
        json.writeStringField("authority", award.decision().authority().code());
        json.writeStringField("body", award.decision().body());
        json.writeNumberField("amount", award.amount().dong());
        json.writeFieldName("supplement");
        Optional<Long> supplement = award.supplement().map(LocalSupplement::dong);
        if (supplement.isPresent()) {
            json.writeNumber(supplement.get());
        } else {
            json.writeNull();
        }
        json.writeStringField(
                "revokedBy",
                kept.revocation().map(taken -> taken.decision().number()).orElse(null));
        json.writeStringField(
                "revokedOn",
                kept.revocation().map(taken -> taken.decision().on().toString()).orElse(null));
    }
}
