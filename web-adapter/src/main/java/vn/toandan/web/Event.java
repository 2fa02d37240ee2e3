package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.toandan.persistence.database.LogLine;
import vn.toandan.persistence.documents.Json;

/**
 * Event ("sự kiện"): that something happened here, as other systems are told of it: what kind of thing, when, and on what; as opposed to the {@link LogLine} it is made of, which
 * also says who did it. It has no room for what anything says.
 *
 * @param id the same however often it is told, and no other's: made of the seal of its entry, which nobody can guess who is told of it. The number of the entry would tell how
 *     much happens that is not told, and so would anything made of it by the key that is shared with whoever is told: they would try the numbers.
 * @param at to the second
 * @param subject a code of one of the registers, or nothing
 */
record Event(String id, String type, Instant at, Optional<String> subject) {

    private static final int ID_LENGTH = 16;

    /** Nothing where others are not told of it. */
    static Optional<Event> of(LogLine line) {
        return EventTypes.of(line.deed())
                .map(type -> new Event(
                        id(line),
                        type.name(),
                        line.at().truncatedTo(ChronoUnit.SECONDS),
                        told(type.told(), line.subject()).filter(Code::isOne)));
    }

    private static String id(LogLine line) {
        byte[] made = Hashing.sha256()
                .hashString("toandan: event\n" + line.seal(), StandardCharsets.UTF_8)
                .asBytes();
        return HexFormat.of().formatHex(made, 0, ID_LENGTH);
    }

    /** What came from a file was named by anybody, and may be named after anybody: only what has the form of a code goes on from here. */
    private static Optional<String> told(EventTypes.Told told, String subject) {
        return switch (told) {
            case NOTHING -> Optional.empty();
            case SUBJECT -> Optional.of(subject);
            case FIRST_WORD -> Optional.of(subject.substring(0, Math.max(0, subject.indexOf(' '))));
        };
    }

    String json() {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("type", type);
            json.writeStringField("timestamp", at.toString());
            json.writeObjectFieldStart("data");
            if (subject.isPresent()) {
                json.writeStringField("subject", subject.get());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /** What of that type looks like. */
    static Shape shape(String type) {
        return Shape.object(
                ImmutableMap.of(
                        "id", Shape.text(),
                        "type", Shape.oneOf(ImmutableList.of(type)),
                        "timestamp", Shape.moment(),
                        "data", Shape.object(ImmutableMap.of("subject", Shape.text(Code.LONGEST)), List.of())),
                List.of("id", "type", "timestamp", "data"));
    }
}
