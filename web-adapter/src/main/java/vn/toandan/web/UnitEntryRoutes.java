package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.documents.Json;
import vn.toandan.persistence.documents.UnitJson;
import vn.toandan.unit.Lineage;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitRemark;
import vn.toandan.unit.UnitRow;
import vn.toandan.unit.UnitType;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** One unit for programs: as it was on a day, what became of it, and what is entered about it. */
final class UnitEntryRoutes implements Routes {

    private static final Shape KIND =
            Shape.oneOf(Arrays.stream(UnitType.values()).map(UnitType::code).toList());

    private static final Shape CHANGE = Shape.oneOf(Arrays.stream(Succession.Change.values())
            .map(Succession.Change::code)
            .toList());

    private static final Shape NAMED = Shape.listOf(
            Shape.object(ImmutableMap.of("code", Shape.text(), "name", Shape.text()), List.of("code", "name")));

    private static final Shape UNIT = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("code", Shape.text())
                    .put("kind", KIND)
                    .put("name", Shape.text())
                    .put("parent", Shape.text().orNothing())
                    .put("from", Shape.day())
                    .put("until", Shape.day().orNothing())
                    .put("predecessors", NAMED)
                    .put("successors", NAMED)
                    .buildOrThrow(),
            List.of("code", "kind", "name", "parent", "from", "until", "predecessors", "successors"));

    private static final Shape NEW = Shape.object(
            ImmutableMap.of(
                    "code", Shape.text(),
                    "kind", KIND,
                    "name", Shape.text(),
                    "parent", Shape.text().orNothing(),
                    "from", Shape.day(),
                    "until", Shape.day().orNothing()),
            List.of("code", "kind", "name", "from"));

    private static final Shape SUCCESSION = Shape.object(
            ImmutableMap.of(
                    "on", Shape.day(),
                    "change", CHANGE,
                    "before", Shape.text().orNothing(),
                    "after", Shape.text().orNothing()),
            List.of("on", "change", "before", "after"));

    private static final Shape TYPED = Shape.object(
            ImmutableMap.of(
                    "change", Shape.oneOf(List.of("rename", "move", "merge", "split", "dissolve")),
                    "on", Shape.day(),
                    "name", Shape.text(),
                    "parent", Shape.text(),
                    "with", Shape.listOf(Shape.text()),
                    "into", Shape.text(),
                    "parts", Shape.namesTo(Shape.text())),
            List.of("change", "on"));

    private static final Shape DONE = Shape.object(
            ImmutableMap.of(
                    "units", Shape.whole(),
                    "successions", Shape.whole(),
                    "remarks", Shape.listOf(Shape.text())),
            List.of("units", "successions", "remarks"));

    private final Office office;
    private final UnitDesk desk;

    UnitEntryRoutes(Office office, UnitDesk desk) {
        this.office = office;
        this.desk = desk;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                one(Operation.get("/api/v1/units/{unit}", "showUnit", Answer.json(UNIT), this::show)
                        .needs(Right.SEE_UNITS)
                        .with("on", Place.QUERY, false, Shape.day())
                        .orProblem(Problem.BAD_REQUEST)),
                change(Operation.post("/api/v1/units", "addUnit", NEW, Reply.CREATED, Answer.json(DONE), this::add)),
                Paged.inParts(one(Operation.get(
                                "/api/v1/units/{unit}/successions",
                                "listSuccessions",
                                Answer.json(Paged.shape(SUCCESSION)),
                                this::successions)
                        .needs(Right.SEE_UNITS))),
                one(change(Operation.post(
                                "/api/v1/units/{unit}/successions",
                                "changeUnit",
                                TYPED,
                                Reply.CREATED,
                                Answer.json(DONE),
                                this::change)
                        .with(Version.HEADER, Place.HEADER, false, Shape.text()))));
    }

    private static Operation one(Operation operation) {
        return operation.with("unit", Place.PATH, true, Shape.text()).within("unit");
    }

    private static Operation change(Operation operation) {
        return operation
                .needs(Right.ENTER_UNITS)
                .orProblem(
                        Problem.BAD_REQUEST,
                        Problem.CONFLICT,
                        Problem.TOO_LARGE,
                        Problem.UNSUPPORTED,
                        Problem.UNPROCESSABLE);
    }

    private Reply show(Asked asked) {
        List<Wrong> errors = new ArrayList<>();
        LocalDate on = asked.day("on", errors).orElseGet(office::today);
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, errors));
        }
        String code = asked.pathPart("unit");
        return office.read(registers -> {
            Unit unit = registers.units().find(code, on).orElseThrow(Access::nothingHere);
            return Reply.json(UnitJson.show(unit, new Lineage(registers.units())))
                    .at(registers.versions().ofUnit(code));
        });
    }

    private Reply successions(Asked asked) {
        ImmutableList<Succession> all = office.read(registers -> successions(registers, asked.pathPart("unit")));
        return Reply.json(Paged.of(asked, all, UnitEntryRoutes::key).json((json, one) -> {
            json.writeStartObject();
            json.writeStringField("on", one.on().toString());
            json.writeStringField("change", one.change().code());
            json.writeStringField("before", one.before().orElse(null));
            json.writeStringField("after", one.after().orElse(null));
            json.writeEndObject();
        }));
    }

    static ImmutableList<Succession> successions(Registers registers, String code) {
        return registers.units().successions(ImmutableSet.of(code)).stream()
                .sorted(Comparator.comparing(UnitEntryRoutes::key))
                .collect(ImmutableList.toImmutableList());
    }

    private static String key(Succession one) {
        return one.on() + " " + one.before().orElse("") + " " + one.after().orElse("");
    }

    private Reply add(Asked asked) {
        Body body = Body.of(asked);
        String code = body.text("code").orElse("").strip();
        Optional<UnitType> kind = body.text("kind").flatMap(UnitType::of);
        String name = body.text("name").orElse("").strip();
        Optional<String> parent = body.text("parent");
        Optional<LocalDate> from = body.day("from");
        Optional<LocalDate> until = body.day("until");
        body.end();
        List<Wrong> errors = new ArrayList<>();
        require(!code.isEmpty(), "code", errors);
        require(kind.isPresent(), "kind", errors);
        require(!name.isEmpty(), "name", errors);
        require(from.isPresent(), "from", errors);
        if (!errors.isEmpty()) {
            throw UnitDesk.refusal(errors);
        }
        return told(
                asked,
                desk.add(asked, new UnitRow(0, code, kind.orElseThrow(), name, parent, from.orElseThrow(), until)));
    }

    private static void require(boolean isThere, String field, List<Wrong> errors) {
        if (!isThere) {
            errors.add(Wrong.of(field, "missing"));
        }
    }

    private Reply change(Asked asked) {
        Body body = Body.of(asked);
        UnitDesk.Typed typed = new UnitDesk.Typed(
                body.text("change").orElse(""),
                body.day("on"),
                body.text("name").orElse("").strip(),
                body.text("parent"),
                body.texts("with"),
                body.text("into").orElse("").strip(),
                body.cells("parts"));
        body.end();
        return told(asked, desk.change(asked, asked.pathPart("unit"), typed));
    }

    private static Reply told(Asked asked, UnitDesk.Done done) {
        return Reply.json(Reply.CREATED, Json.text(json -> {
                    json.writeStartObject();
                    json.writeNumberField("units", done.accepted().units());
                    json.writeNumberField("successions", done.accepted().successions());
                    json.writeArrayFieldStart("remarks");
                    for (UnitRemark remark : done.accepted().remarks()) {
                        json.writeString(asked.wording().say(remark.says()));
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                }))
                .at(done.version());
    }
}
