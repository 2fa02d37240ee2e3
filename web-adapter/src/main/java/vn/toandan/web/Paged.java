package vn.toandan.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/**
 * A part of a long list ("danh sách theo trang"), and where it goes on; as opposed to a page with a number, which would show a thing twice or never while somebody writes.
 *
 * @param next what leads to the rest; empty at the end
 */
record Paged<T>(ImmutableList<T> items, Optional<String> next) {

    static final int USUAL = 50;
    static final int MOST = 200;

    static final String AFTER = "after";
    private static final String LIMIT = "limit";

    /** How one of them is written. */
    interface Writer<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }

    /** Of a list that is in the order of its keys, each of which occurs once. */
    static <T> Paged<T> of(Asked asked, List<T> all, Function<T, String> key) {
        Optional<String> after = after(asked);
        int limit = limit(asked);
        int from = 0;
        while (after.isPresent()
                && from < all.size()
                && key.apply(all.get(from)).compareTo(after.get()) <= 0) {
            from++;
        }
        int until = Math.min(all.size(), from + limit);
        Optional<String> next =
                until < all.size() ? Optional.of(cursor(key.apply(all.get(until - 1)))) : Optional.empty();
        return new Paged<>(ImmutableList.copyOf(all.subList(from, until)), next);
    }

    /** The key after which to go on; for whoever asks the store for one part alone. */
    static Optional<String> after(Asked asked) {
        return asked.query(AFTER).map(Paged::key);
    }

    static int limit(Asked asked) {
        String said = asked.query(LIMIT).orElse(Integer.toString(USUAL));
        if (!said.matches("[0-9]{1,3}") || Integer.parseInt(said) < 1 || Integer.parseInt(said) > MOST) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of(LIMIT, "limit", MOST)));
        }
        return Integer.parseInt(said);
    }

    static String cursor(String key) {
        return BaseEncoding.base64Url().omitPadding().encode(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String key(String cursor) {
        try {
            return new String(BaseEncoding.base64Url().omitPadding().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of(AFTER, "cursor")));
        }
    }

    /** The operation with the parameters that say which part. */
    static Operation inParts(Operation operation) {
        return operation
                .with(AFTER, Place.QUERY, false, Shape.text())
                .with(LIMIT, Place.QUERY, false, Shape.whole())
                .orProblem(Problem.BAD_REQUEST);
    }

    static Shape shape(Shape item) {
        return Shape.object(
                ImmutableMap.of(
                        "items", Shape.listOf(item), "next", Shape.text().orNothing()),
                List.of("items", "next"));
    }

    String json(Writer<T> writer) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("items");
            for (T item : items) {
                writer.write(json, item);
            }
            json.writeEndArray();
            json.writeStringField("next", next.orElse(null));
            json.writeEndObject();
        });
    }
}
