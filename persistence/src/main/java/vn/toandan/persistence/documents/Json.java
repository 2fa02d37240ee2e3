package vn.toandan.persistence.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** How our JSON is laid out: compact, every element of a list on a line of its own. */
public final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    static JsonGenerator to(OutputStream out) throws IOException {
        return laidOut(FACTORY.createGenerator(out));
    }

    /** A whole document as text, ending its line. */
    public static String text(Content content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = laidOut(FACTORY.createGenerator(out))) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
        return out.append('\n').toString();
    }

    /** What is written into it. */
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** A value as files carry it: a number, a date or a code; null where there is none. */
    static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString((String) value);
        }
    }

    private static JsonGenerator laidOut(JsonGenerator json) {
        return json.setPrettyPrinter(new LineAnElement());
    }

    private static final class LineAnElement extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(",\n");
        }
    }
}
