package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.net.UrlEscapers;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** The letterhead of an office, for programs and on a page: what its papers begin with; as opposed to the {@link PaperRoutes}, which print them. */
final class LetterheadRoutes implements Routes {

    static final String PATH = "/noi-bo/the-thuc";

    private static final String API = "/api/v1/letterhead";

    private static final Shape LETTERHEAD = Shape.object(
            ImmutableMap.of(
                    "unit", Shape.text().orNothing(),
                    "superior", Shape.text().orNothing(),
                    "body", Shape.text().orNothing(),
                    "place", Shape.text().orNothing(),
                    "signer", Shape.text().orNothing(),
                    "recipients", Shape.listOf(Shape.text())),
            List.of("unit", "superior", "body", "place", "signer", "recipients"));

    private static final Shape WANTED = Shape.object(
            ImmutableMap.of(
                    "superior", text(),
                    "body", text(),
                    "place", text(),
                    "signer", text(),
                    "recipients", Shape.listOf(text())),
            List.of());

    private static final Shape FORM = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("csrf", Shape.text())
                    .put(Version.FIELD, Shape.text())
                    .put("superior", text())
                    .put("body", text())
                    .put("place", text())
                    .put("signer", text())
                    .put("recipients", Shape.text())
                    .buildOrThrow(),
            List.of("csrf"));

    private final Letterheads letterheads;
    private final Pages pages;

    /** Whose it is, and its form. */
    record View(Letterheads.Held held, EntryForm form) {

        String address(Page page) {
            return held.unit().map(unit -> page.link(PATH, "unit", unit)).orElseGet(() -> page.link(PATH));
        }
    }

    LetterheadRoutes(Letterheads letterheads, Pages pages) {
        this.letterheads = letterheads;
        this.pages = pages;
    }

    private static Shape text() {
        return Shape.text(PaperHead.LONGEST);
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                one(Operation.get(API, "showLetterhead", Answer.json(LETTERHEAD), this::show)),
                one(Operation.put(API, "putLetterhead", WANTED, Answer.json(LETTERHEAD), this::put))
                        .with(Version.HEADER, Place.HEADER, false, Shape.text())
                        .orProblem(Problem.BAD_REQUEST, Problem.CONFLICT, Problem.UNSUPPORTED, Problem.UNPROCESSABLE),
                one(Operation.get(PATH, "letterheadPage", Answer.PAGE, this::page))
                        .asStop("nav.letterhead"),
                one(Operation.post(PATH, "letterheadPut", FORM, Reply.SEE_OTHER, Answer.PAGE, this::form))
                        .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE));
    }

    private static Operation one(Operation operation) {
        return operation
                .needs(Right.MANAGE_SETTINGS)
                .with("unit", Place.QUERY, false, Shape.text())
                .within("unit");
    }

    private Reply show(Asked asked) {
        return shown(letterheads.find(asked));
    }

    private Reply put(Asked asked) {
        Body body = Body.of(asked);
        Map<String, String> cells = new LinkedHashMap<>();
        for (String field : List.of("superior", "body", "place", "signer")) {
            body.text(field).ifPresent(said -> cells.put(field, said));
        }
        cells.put("recipients", String.join("\n", body.texts("recipients")));
        body.end();
        return shown(letterheads.put(asked, cells));
    }

    private static Reply shown(Letterheads.Held held) {
        return Reply.json(Json.text(json -> write(json, held))).at(held.version());
    }

    private static void write(JsonGenerator json, Letterheads.Held held) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", held.unit().orElse(null));
        json.writeStringField("superior", held.head().superior().orElse(null));
        json.writeStringField("body", held.head().body().orElse(null));
        json.writeStringField("place", held.head().place().orElse(null));
        json.writeStringField("signer", held.head().signer().orElse(null));
        json.writeArrayFieldStart("recipients");
        for (String recipient : held.head().recipients()) {
            json.writeString(recipient);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private Reply page(Asked asked) {
        Letterheads.Held held = letterheads.find(asked);
        return shown(asked, held, form(held));
    }

    private static EntryForm form(Letterheads.Held held) {
        return EntryForm.of("", held.cells(), held.version());
    }

    private Reply shown(Asked asked, Letterheads.Held held, EntryForm form) {
        return pages.show(asked, form.status(), "staffLetterhead", new View(held, form));
    }

    private Reply form(Asked asked) {
        Map<String, String> cells = EntryForm.typed(asked, Letterheads.FIELDS);
        try {
            letterheads.put(asked, cells);
        } catch (Problem.Refusal refusal) {
            Letterheads.Held held = letterheads.find(asked);
            return shown(
                    asked, held, EntryForm.again(asked, refusal, "", cells, () -> form(held), "letterhead.", pages));
        }
        return Reply.seeOther(back(asked));
    }

    private static String back(Asked asked) {
        Optional<String> unit = asked.query("unit");
        String to = asked.link(PATH);
        return unit.map(code -> to + (to.equals(PATH) ? "?" : "&") + "unit="
                        + UrlEscapers.urlFormParameterEscaper().escape(code))
                .orElse(to);
    }
}
