package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.toandan.account.Right;
import vn.toandan.model.ModelReview;
import vn.toandan.model.ModelRow;
import vn.toandan.model.ReviewedModel;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** The register of models and their yearly reviews, for programs. */
final class ModelRoutes implements Routes {

    private static final String API = "/api/v1/models";

    private static final Shape REVIEW = Shape.object(
            ImmutableMap.of(
                    "year", Shape.whole(),
                    "points", Shape.whole().orNothing(),
                    "teams", Shape.whole().orNothing(),
                    "effective", Shape.yesOrNo().orNothing(),
                    "evidence", Shape.text().orNothing()),
            List.of("year", "points", "teams", "effective", "evidence"));

    private static final Shape MODEL = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("model", Shape.text())
                    .put("version", Shape.whole())
                    .putAll(Maps.asMap(
                            StaffModels.FIELDS.keySet(), field -> Shape.text().orNothing()))
                    .put("reviews", Shape.listOf(REVIEW))
                    .buildOrThrow(),
            List.of("model", "version", "kind", "unitCode", "reviews"));

    private static final Shape ENTRY = Shape.object(
            ImmutableMap.copyOf(Maps.asMap(StaffModels.FIELDS.keySet(), field -> Shape.text())),
            List.of("kind", "unitCode"));

    private static final Shape REVIEW_ENTRY = Shape.object(
            ImmutableMap.copyOf(Maps.asMap(StaffModels.REVIEW.keySet(), field -> Shape.text())), List.of());

    private final StaffRegister<ReviewedModel, ModelRow> models;

    ModelRoutes(Office office) {
        this.models = new StaffRegister<>(office, new StaffModels(office));
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(API, "listModels", Answer.json(Paged.shape(MODEL)), this::list)
                        .needs(Right.SEE_REGISTERS)),
                Operation.get(API + "/{id}", "showModel", Answer.json(MODEL), this::show)
                        .needs(Right.SEE_REGISTERS)
                        .with("id", Place.PATH, true, Shape.text()),
                write(Operation.put(API + "/{id}", "putModel", ENTRY, Answer.json(MODEL), this::put)),
                write(Operation.put(
                                API + "/{id}/reviews/{year}",
                                "putModelReview",
                                REVIEW_ENTRY,
                                Answer.json(MODEL),
                                this::review)
                        .with("year", Place.PATH, true, Shape.whole())));
    }

    private static Operation write(Operation operation) {
        return operation
                .needs(Right.ENTER_REGISTERS)
                .with("id", Place.PATH, true, Shape.text())
                .with(Version.HEADER, Place.HEADER, false, Shape.text())
                .orProblem(Problem.BAD_REQUEST, Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    private Reply list(Asked asked) {
        return Reply.json(Paged.of(
                        asked,
                        models.all(asked.account()),
                        one -> one.one().model().id())
                .json(ModelRoutes::write));
    }

    private Reply show(Asked asked) {
        return shown(models.find(asked.account(), asked.pathPart("id")));
    }

    private static Reply shown(StaffRegister.Kept<ReviewedModel> kept) {
        return Reply.json(Json.text(json -> write(json, kept))).at(kept.version());
    }

    private Reply put(Asked asked) {
        Map<String, String> cells = cells(asked, StaffModels.FIELDS.keySet());
        return shown(models.file(asked, asked.pathPart("id"), StaffModels.columns(cells)));
    }

    private Reply review(Asked asked) {
        String year = asked.pathPart("year");
        if (!year.matches("[0-9]{4}")) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("year", "whole")));
        }
        Map<String, String> cells = cells(asked, StaffModels.REVIEW.keySet());
        ReviewedModel model = models.find(asked.account(), asked.pathPart("id")).one();
        return shown(models.file(asked, asked.pathPart("id"), StaffModels.columns(model, year, cells)));
    }

    private static Map<String, String> cells(Asked asked, Iterable<String> fields) {
        Body body = Body.of(asked);
        Map<String, String> cells = new LinkedHashMap<>();
        fields.forEach(field -> body.text(field).ifPresent(said -> cells.put(field, said)));
        body.end();
        return cells;
    }

    private static void write(JsonGenerator json, StaffRegister.Kept<ReviewedModel> kept) throws IOException {
        Map<String, String> cells = StaffModels.cells(kept.one());
        json.writeStartObject();
        json.writeStringField("model", kept.one().model().id());
        json.writeNumberField("version", kept.version());
        for (String field : StaffModels.FIELDS.keySet()) {
            json.writeStringField(field, cells.get(field));
        }
        json.writeArrayFieldStart("reviews");
        for (ModelReview review : kept.one().reviews().values()) {
            json.writeStartObject();
            json.writeNumberField("year", review.year());
            number(json, "points", review.size().points());
            number(json, "teams", review.size().teams());
            json.writeFieldName("effective");
            if (review.effective().isPresent()) {
                json.writeBoolean(review.effective().get());
            } else {
                json.writeNull();
            }
            json.writeStringField("evidence", review.evidence().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalLong number) throws IOException {
        json.writeFieldName(name);
        if (number.isPresent()) {
            json.writeNumber(number.getAsLong());
        } else {
            json.writeNull();
        }
    }
}
