package vn.toandan.persistence.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toandan.unit.Lineage;
import vn.toandan.unit.Unit;

/** One unit as it was on a day, and whom it came from and what it became. */
public final class UnitJson {

    private UnitJson() {}

    public static String show(Unit unit, Lineage lineage) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("code", unit.code());
            json.writeStringField("kind", unit.type().code());
            json.writeStringField("name", unit.name());
            text(json, "parent", unit.parent().orElse(null));
            json.writeStringField("from", unit.from().toString());
            text(json, "until", unit.until().map(Object::toString).orElse(null));
            units(json, "predecessors", lineage.predecessors(unit));
            units(json, "successors", lineage.successors(unit));
            json.writeEndObject();
        });
    }

    private static void units(JsonGenerator json, String name, List<Unit> units) throws IOException {
        json.writeArrayFieldStart(name);
        for (Unit unit : units) {
            json.writeStartObject();
            json.writeStringField("code", unit.code());
            json.writeStringField("name", unit.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }
}
