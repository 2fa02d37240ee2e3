package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.Json;
import vn.toandan.persistence.intake.FilesRefused;
import vn.toandan.persistence.intake.TakenIn;
import vn.toandan.persistence.sheets.Remark;
import vn.toandan.persistence.sheets.Template;
import vn.toandan.unit.UnitKind;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Whole files for other programs: a form in parts, all of the file or none of it; and the empty forms to fill in. */
final class ImportRoutes implements Routes {

    static final String API = "/api/v1/imports";
    static final String TEMPLATES = API + "/templates/";

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Shape FORM = form(ImmutableMap.of());

    private static final Shape REMARK =
            Shape.object(ImmutableMap.of("field", Shape.text(), "message", Shape.text()), List.of("field", "message"));

    private static final Shape DONE = Shape.object(
            ImmutableMap.of(
                    "kind", Shape.oneOf(ImportKind.codes()),
                    "checked", Shape.yesOrNo(),
                    "changed", Shape.whole(),
                    "says", Shape.listOf(Shape.text()),
                    "notices", Shape.listOf(Shape.text()),
                    "remarks", Shape.listOf(REMARK),
                    "moreRemarks", Shape.whole()),
            List.of("kind", "checked", "changed", "says", "notices", "remarks", "moreRemarks"));

    private final Office office;
    private final ImportDesk desk;

    ImportRoutes(Office office, ImportDesk desk) {
        this.office = office;
        this.desk = desk;
    }

    /** A form with a file, and more before it. */
    static Shape form(ImmutableMap<String, Shape> first) {
        return Shape.object(
                ImmutableMap.<String, Shape>builder()
                        .putAll(first)
                        .put("kind", Shape.oneOf(ImportKind.codes()))
                        .put("knownOn", Shape.day())
                        .put("from", Shape.day())
                        .put("until", Shape.day())
                        .put("on", Shape.day())
                        .put("check", Shape.yesOrNo())
                        .put(ImportDesk.FILE, Shape.file())
                        .buildOrThrow(),
                ImmutableList.<String>builder()
                        .addAll(first.keySet())
                        .add("kind", ImportDesk.FILE)
                        .build());
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.post(API, "importFile", FORM, Reply.OK, Answer.json(DONE), this::take)
                        .needs(Right.IMPORT)
                        .orProblem(
                                Problem.BAD_REQUEST,
                                Problem.TOO_LARGE,
                                Problem.UNSUPPORTED,
                                Problem.UNPROCESSABLE,
                                Problem.UNAVAILABLE),
                Operation.get(TEMPLATES + "{kind}", "showTemplate", new Answer(CSV, Shape.text()), this::template)
                        .needs(Right.IMPORT)
                        .with("kind", Place.PATH, true, Shape.oneOf(ImportKind.codes()))
                        .with("unitKind", Place.QUERY, false, Shape.oneOf(unitKinds()))
                        .with("format", Place.QUERY, false, Shape.oneOf(List.of("csv", "xlsx")))
                        .orProblem(Problem.BAD_REQUEST));
    }

    private static List<String> unitKinds() {
        return Arrays.stream(UnitKind.values()).map(UnitKind::code).toList();
    }

    private Reply take(Asked asked) {
        Parts parts = asked.parts().orElseThrow();
        try {
            return Reply.json(show(desk.take(asked, parts), asked.wording()));
        } catch (FilesRefused refused) {
            ImportKind kind = desk.kind(asked, parts);
            throw new Problem.Refusal(ImportErrors.problem(refused, heading -> kind.isColumn(office, heading)));
        }
    }

    private String show(ImportDesk.Done done, Wording wording) {
        TakenIn taken = done.taken();
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("kind", done.kind().code());
            json.writeBooleanField("checked", done.isOnlyChecked());
            json.writeNumberField("changed", taken.changed());
            json.writeArrayFieldStart("says");
            for (Sentence one : taken.says()) {
                json.writeString(wording.say(one));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("notices");
            for (Sentence one : taken.notices()) {
                json.writeString(wording.say(one));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("remarks");
            for (Remark remark : taken.remarks()) {
                json.writeStartObject();
                boolean isOurs = done.kind().isColumn(office, remark.column());
                json.writeStringField("field", ImportErrors.field(remark.row(), isOurs ? remark.column() : ""));
                json.writeStringField("message", wording.say(remark.says()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("moreRemarks", taken.moreRemarks());
            json.writeEndObject();
        });
    }

    private Reply template(Asked asked) {
        ImportKind kind = ImportKind.of(asked.pathPart("kind"))
                .filter(one -> one.isFor(asked.account()) && one.hasTemplate())
                .orElseThrow(Access::nothingHere);
        boolean isWorkbook = isWorkbook(asked);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<UnitKind> unitKind = asked.query("unitKind").flatMap(UnitKind::of);
        if (kind.register().isEmpty()) {
            UnitKind of = unitKind.orElseThrow(() -> refused("unitKind", String.join(", ", unitKinds())));
            if (isWorkbook) {
                Template.xlsx(office.standard(), of, asked.wording(), out);
            } else {
                Template.csv(office.standard().form(of), out);
            }
        } else if (isWorkbook) {
            Template.xlsx(kind.register().get(), asked.wording(), out);
        } else {
            Template.csv(kind.register().get(), out);
        }
        String name = kind.code() + unitKind.map(of -> "-" + of.code()).orElse("");
        return Reply.file(isWorkbook ? XLSX : CSV, name + (isWorkbook ? ".xlsx" : ".csv"), out.toByteArray());
    }

    private static boolean isWorkbook(Asked asked) {
        String format = asked.query("format").orElse("csv");
        if (!format.equals("csv") && !format.equals("xlsx")) {
            throw refused("format", "csv, xlsx");
        }
        return format.equals("xlsx");
    }

    private static Problem.Refusal refused(String field, String allowed) {
        return new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of(field, "kind", allowed)));
    }
}
