package vn.toandan.persistence.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import vn.toandan.law.Wording;
import vn.toandan.persistence.sheets.FileTrouble;
import vn.toandan.persistence.sheets.TipRow;
import vn.toandan.tip.TipValue;

/** Values of tips with their reasons: one array, written as a stream. */
public final class TipValuesJson implements TipValueWriter {

    private final Wording wording;
    private final JsonGenerator json;

    public TipValuesJson(Wording wording, OutputStream out) {
        this.wording = wording;
        try {
            this.json = Json.to(out);
            json.writeStartArray();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    @Override
    public void write(TipRow row, TipValue value) {
        try {
            json.writeStartObject();
            json.writeStringField("tip", row.tip().text());
            json.writeStringField("level", value.level().code());
            json.writeStringField("rule", value.rule());
            json.writeBooleanField("counted", value.isCounted());
            json.writeBooleanField("rewardable", value.isRewardable());
            json.writeStringField("citation", wording.phrase(value.citation()));
            json.writeStringField("reason", wording.say(value.because()));
            json.writeEndObject();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }

    @Override
    public void close() {
        try {
            json.writeEndArray();
            json.writeRaw('\n');
            json.close();
        } catch (IOException e) {
            throw FileTrouble.writing("-", e);
        }
    }
}
