package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.toandan.account.Right;
import vn.toandan.hotspot.Hotspot;
import vn.toandan.hotspot.HotspotRow;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** Hotspots, for programs and on a page: reported, confirmed by a body, cleared; places, never persons. */
final class HotspotRoutes implements Routes {

    private static final String API = "/api/v1/hotspots";
    private static final String PATH = "/noi-bo/tu-diem";

    private static final Shape HOTSPOT = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("hotspot", Shape.text())
                    .put("version", Shape.whole())
                    .putAll(Maps.asMap(
                            StaffHotspots.FIELDS.keySet(), field -> Shape.text().orNothing()))
                    .buildOrThrow(),
            List.of("hotspot", "version", "unitCode", "type", "reportedOn"));

    private static final Shape ENTRY = Shape.object(
            ImmutableMap.copyOf(Maps.asMap(StaffHotspots.FIELDS.keySet(), field -> Shape.text())),
            List.of("unitCode", "type", "reportedOn"));

    private static final Shape CONFIRMATION = Shape.object(
            ImmutableMap.of("on", Shape.day(), "by", Shape.text(), "document", Shape.text()), List.of("on"));

    private static final Shape CLEARANCE = Shape.object(ImmutableMap.of("on", Shape.day()), List.of("on"));

    private static final Shape FORM = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("csrf", Shape.text())
                    .put(Version.FIELD, Shape.text())
                    .put("hotspot", Shape.text())
                    .putAll(Maps.asMap(StaffHotspots.FIELDS.keySet(), field -> Shape.text()))
                    .buildOrThrow(),
            List.of("csrf", "hotspot", "unitCode", "type", "reportedOn"));

    private final Pages pages;
    private final UnitNames names;
    private final StaffRegister<Hotspot, HotspotRow> hotspots;

    /** The list, and the form of one. */
    record View(Paged<StaffRegister.Kept<Hotspot>> list, EntryForm form, UnitNames.Known names) {}

    HotspotRoutes(Office office, Pages pages) {
        this.pages = pages;
        this.names = new UnitNames(office);
        this.hotspots = new StaffRegister<>(office, new StaffHotspots(office));
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(API, "listHotspots", Answer.json(Paged.shape(HOTSPOT)), this::list)
                        .needs(Right.SEE_REGISTERS)),
                Operation.get(API + "/{id}", "showHotspot", Answer.json(HOTSPOT), this::show)
                        .needs(Right.SEE_REGISTERS)
                        .with("id", Place.PATH, true, Shape.text()),
                write(Operation.put(API + "/{id}", "putHotspot", ENTRY, Answer.json(HOTSPOT), this::put)),
                write(Operation.post(
                        API + "/{id}/confirmation",
                        "confirmHotspot",
                        CONFIRMATION,
                        Reply.OK,
                        Answer.json(HOTSPOT),
                        this::confirm)),
                write(Operation.post(
                        API + "/{id}/clearance",
                        "clearHotspot",
                        CLEARANCE,
                        Reply.OK,
                        Answer.json(HOTSPOT),
                        this::clear)),
                Paged.inParts(Operation.get(PATH, "hotspotsPage", Answer.PAGE, this::page)
                        .needs(Right.SEE_REGISTERS)
                        .with("ma", Place.QUERY, false, Shape.text())
                        .asStop("nav.hotspots")),
                Operation.post(PATH, "hotspotPut", FORM, Reply.SEE_OTHER, Answer.PAGE, this::form)
                        .needs(Right.ENTER_REGISTERS)
                        .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE));
    }

    private static Operation write(Operation operation) {
        return operation
                .needs(Right.ENTER_REGISTERS)
                .with("id", Place.PATH, true, Shape.text())
                .with(Version.HEADER, Place.HEADER, false, Shape.text())
                .orProblem(Problem.BAD_REQUEST, Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    private Reply list(Asked asked) {
        return Reply.json(
                Paged.of(asked, hotspots.all(asked.account()), one -> one.one().id())
                        .json(HotspotRoutes::write));
    }

    private Reply show(Asked asked) {
        return shown(hotspots.find(asked.account(), asked.pathPart("id")));
    }

    private static Reply shown(StaffRegister.Kept<Hotspot> kept) {
        return Reply.json(Json.text(json -> write(json, kept))).at(kept.version());
    }

    private Reply put(Asked asked) {
        Body body = Body.of(asked);
        Map<String, String> cells = new LinkedHashMap<>();
        StaffHotspots.FIELDS.keySet().forEach(field -> body.text(field).ifPresent(said -> cells.put(field, said)));
        body.end();
        return shown(put(asked, asked.pathPart("id"), cells));
    }

    private Reply confirm(Asked asked) {
        Body body = Body.of(asked);
        Map<String, String> said = new LinkedHashMap<>();
        body.text("on").ifPresent(on -> said.put("confirmedOn", on));
        body.text("by").ifPresent(by -> said.put("confirmedBy", by));
        body.text("document").ifPresent(document -> said.put("document", document));
        body.end();
        return changed(asked, said);
    }

    private Reply clear(Asked asked) {
        Body body = Body.of(asked);
        Map<String, String> said = new LinkedHashMap<>();
        body.text("on").ifPresent(on -> said.put("clearedOn", on));
        body.end();
        return changed(asked, said);
    }

    /** What is there, and what was said beside it; the version read makes sure that they belong together. */
    private Reply changed(Asked asked, Map<String, String> said) {
        String id = asked.pathPart("id");
        Map<String, String> cells =
                StaffHotspots.cells(hotspots.find(asked.account(), id).one());
        cells.putAll(said);
        return shown(put(asked, id, cells));
    }

    private StaffRegister.Kept<Hotspot> put(Asked asked, String id, Map<String, String> cells) {
        return hotspots.file(asked, id, StaffRegister.columns(StaffHotspots.FIELDS, cells));
    }

    private static void write(JsonGenerator json, StaffRegister.Kept<Hotspot> kept) throws IOException {
        Map<String, String> cells = StaffHotspots.cells(kept.one());
        json.writeStartObject();
        json.writeStringField("hotspot", kept.one().id());
        json.writeNumberField("version", kept.version());
        for (String field : StaffHotspots.FIELDS.keySet()) {
            json.writeStringField(field, cells.get(field));
        }
        json.writeEndObject();
    }

    private Reply page(Asked asked) {
        return shown(
                asked,
                asked.query("ma").map(id -> entry(asked, id)).orElseGet(() -> EntryForm.of("", ImmutableMap.of(), 0)));
    }

    private EntryForm entry(Asked asked, String id) {
        StaffRegister.Kept<Hotspot> kept = hotspots.find(asked.account(), id);
        return EntryForm.of(id, StaffHotspots.cells(kept.one()), kept.version());
    }

    private Reply shown(Asked asked, EntryForm form) {
        return pages.show(
                asked,
                form.status(),
                "staffHotspots",
                new View(
                        Paged.of(
                                asked,
                                hotspots.all(asked.account()),
                                one -> one.one().id()),
                        form,
                        names.of(asked.account())),
                ImmutableList.of("ma", form.version() == 0 ? "" : form.id()));
    }

    private Reply form(Asked asked) {
        String id = asked.field("hotspot").map(String::strip).orElse("");
        Map<String, String> cells = EntryForm.typed(asked, StaffHotspots.FIELDS.keySet());
        try {
            put(asked, id, cells);
        } catch (Problem.Refusal refusal) {
            return shown(
                    asked,
                    EntryForm.again(asked, refusal, id, cells, () -> entry(asked, id), "hotspot", "hotspots.", pages));
        }
        return Reply.seeOther(asked.link(PATH));
    }
}
