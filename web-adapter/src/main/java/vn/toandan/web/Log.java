package vn.toandan.web;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import vn.toandan.persistence.documents.Json;

/**
 * What the program tells whoever runs it, a line of JSON each ("nhật ký vận hành"): answers by the name of their operation, failures by their kind and place; never what was
 * asked, an address or a message that could repeat one.
 */
final class Log {

    private final PrintStream out;

    Log(PrintStream out) {
        this.out = out;
    }

    /**
     * What was answered, whatever was asked.
     *
     * @param operation its name in the description; empty where nothing is at the address
     */
    void answered(Instant at, Optional<String> operation, int status, long milliseconds) {
        out.print(Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("at", at.toString());
            json.writeStringField("event", "answer");
            json.writeStringField("operation", operation.orElse(null));
            json.writeNumberField("status", status);
            json.writeNumberField("milliseconds", milliseconds);
            json.writeEndObject();
        }));
        out.flush();
    }

    /**
     * That an event was not taken, whichever it was.
     *
     * @param server without what comes after it in the address
     * @param status of the answer, if one came
     * @param again in how long it is tried again; never, before the next start, where that is empty
     */
    void notTaken(Instant at, String server, OptionalInt status, Optional<Duration> again) {
        out.print(Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("at", at.toString());
            json.writeStringField("event", "not taken");
            json.writeStringField("server", server);
            if (status.isPresent()) {
                json.writeNumberField("status", status.getAsInt());
            }
            if (again.isPresent()) {
                json.writeNumberField("again", again.get().toSeconds());
            }
            json.writeEndObject();
        }));
        out.flush();
    }

    void failure(Instant at, Throwable failure) {
        Optional<StackTraceElement> ours = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("vn.toandan"))
                .findFirst();
        out.print(Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("at", at.toString());
            json.writeStringField("event", "failure");
            json.writeStringField("kind", failure.getClass().getName());
            json.writeStringField("where", ours.map(Object::toString).orElse(null));
            json.writeEndObject();
        }));
        out.flush();
    }
}
