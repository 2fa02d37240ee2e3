package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.documents.Json;
import vn.toandan.unit.NamedUnit;
import vn.toandan.unit.UnitKind;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** The sheets of units, for programs: what was filed of a unit for a year, by the names of facts and of their companions. */
final class FactRoutes implements Routes {

    private static final Shape FACTS =
            Shape.namesTo(Shape.anyOf(Shape.whole(), Shape.text(), Shape.yesOrNo(), Shape.nothing()));

    private static final Shape SHEET = Shape.object(
            ImmutableMap.of(
                    "unitCode", Shape.text(),
                    "unitKind", StandardRoutes.KIND,
                    "unitName", Shape.text(),
                    "year", Shape.whole(),
                    "knownOn", Shape.day(),
                    "facts", FACTS),
            List.of("unitCode", "unitKind", "unitName", "year", "knownOn", "facts"));

    private static final Shape STATED = Shape.object(
            ImmutableMap.of("unitKind", StandardRoutes.KIND, "unitName", Shape.text(), "facts", FACTS),
            List.of("facts"));

    private final SheetDesk desk;

    FactRoutes(SheetDesk desk) {
        this.desk = desk;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get("/api/v1/facts", "listFacts", Answer.json(Paged.shape(SHEET)), this::list)
                        .needs(Right.SEE_FACTS)
                        .with("year", Place.QUERY, true, Shape.whole())
                        .with("under", Place.QUERY, false, Shape.text())
                        .within("under")),
                one(Operation.get("/api/v1/facts/{unit}/{year}", "showFacts", Answer.json(SHEET), this::show)
                        .needs(Right.SEE_FACTS)),
                one(Operation.put("/api/v1/facts/{unit}/{year}", "putFacts", STATED, Answer.json(SHEET), this::put)
                        .needs(Right.ENTER_FACTS)
                        .with(Version.HEADER, Place.HEADER, false, Shape.text())
                        .orProblem(
                                Problem.BAD_REQUEST,
                                Problem.CONFLICT,
                                Problem.TOO_LARGE,
                                Problem.UNSUPPORTED,
                                Problem.UNPROCESSABLE)));
    }

    private static Operation one(Operation operation) {
        return operation
                .with("unit", Place.PATH, true, Shape.text())
                .with("year", Place.PATH, true, Shape.whole())
                .within("unit");
    }

    /** A year of the address; there is no other way to ask. */
    static int year(Asked asked) {
        return asked.query("year")
                .filter(year -> year.matches("[1-9][0-9]{3}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("year", "whole"))));
    }

    private Reply list(Asked asked) {
        Paged<SheetVersion> page = Paged.of(
                asked,
                desk.all(asked, year(asked), asked.query("under")),
                version -> version.sheet().unit().code());
        return Reply.json(page.json(FactRoutes::write));
    }

    private Reply show(Asked asked) {
        SheetDesk.Held held = desk.find(asked.pathPart("unit"), asked.pathPart("year"));
        return json(held.filed().orElseThrow(Access::nothingHere), held.version());
    }

    private Reply put(Asked asked) {
        UnitYear about = SheetDesk.about(asked.pathPart("unit"), asked.pathPart("year"));
        Body body = Body.of(asked);
        Optional<UnitKind> kind = body.text("unitKind").flatMap(UnitKind::of);
        String name = body.text("unitName").orElse("");
        ImmutableMap<String, String> facts = body.cells("facts");
        body.end();
        SheetDesk.Held held =
                desk.file(asked, about, kind.map(one -> new NamedUnit(about.unitCode(), one, name)), facts);
        return json(held.filed().orElseThrow(), held.version());
    }

    private static Reply json(SheetVersion version, long at) {
        return Reply.json(Json.text(json -> write(json, version))).at(at);
    }

    private static void write(JsonGenerator json, SheetVersion version) throws IOException {
        json.writeStartObject();
        json.writeStringField("unitCode", version.sheet().unit().code());
        json.writeStringField("unitKind", version.sheet().unit().kind().code());
        json.writeStringField("unitName", version.sheet().unit().name());
        json.writeNumberField("year", version.sheet().year());
        json.writeStringField("knownOn", version.knownOn().toString());
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, String> cell : SheetDesk.cells(version.sheet()).entrySet()) {
            boolean isNumber =
                    cell.getValue().matches("[0-9]{1,15}") && cell.getKey().indexOf(':') < 0;
            json.writeFieldName(cell.getKey());
            if (isNumber) {
                json.writeNumber(Long.parseLong(cell.getValue()));
            } else {
                json.writeString(cell.getValue());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
