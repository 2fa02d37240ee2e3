package vn.toandan.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * Shape ("khuôn dạng"): what a piece of JSON looks like, as a JSON Schema of 2020-12 says it; as opposed to what is lawful to put into it, which the core knows.
 */
record Shape(ImmutableMap<String, Object> schema) {

    static Shape text() {
        return of("string");
    }

    static Shape text(int longest) {
        return new Shape(ImmutableMap.of("type", "string", "maxLength", longest));
    }

    static Shape day() {
        return new Shape(ImmutableMap.of("type", "string", "format", "date"));
    }

    static Shape moment() {
        return new Shape(ImmutableMap.of("type", "string", "format", "date-time"));
    }

    /** A part of a form whose bytes are a file. */
    static Shape file() {
        return new Shape(ImmutableMap.of("type", "string", "format", "binary"));
    }

    boolean holdsAFile() {
        return schema.get("properties") instanceof Map<?, ?> members && members.containsValue(file());
    }

    static Shape whole() {
        return of("integer");
    }

    static Shape yesOrNo() {
        return of("boolean");
    }

    static Shape nothing() {
        return of("null");
    }

    static Shape oneOf(List<String> values) {
        return new Shape(ImmutableMap.of("type", "string", "enum", ImmutableList.copyOf(values)));
    }

    static Shape listOf(Shape element) {
        return new Shape(ImmutableMap.of("type", "array", "items", element));
    }

    static Shape reference(String name) {
        return new Shape(ImmutableMap.of("$ref", "#/components/schemas/" + name));
    }

    /** Members by name; those after the last needed one may be left out. */
    static Shape object(ImmutableMap<String, Shape> members, List<String> needed) {
        return new Shape(
                ImmutableMap.of("type", "object", "properties", members, "required", ImmutableList.copyOf(needed)));
    }

    /** An object with one more member, which may be left out. */
    Shape with(String name, Shape member) {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
        if (schema.get("properties") instanceof Map<?, ?> known) {
            known.forEach((one, shape) -> members.put(String.valueOf(one), shape));
        }
        return new Shape(ImmutableMap.<String, Object>builder()
                .putAll(schema)
                .put("properties", members.put(name, member).buildOrThrow())
                .buildKeepingLast());
    }

    /** Members of any name, all of one shape. */
    static Shape namesTo(Shape value) {
        return new Shape(ImmutableMap.of("type", "object", "additionalProperties", value));
    }

    /** The same, or null. */
    Shape orNothing() {
        return anyOf(this, nothing());
    }

    static Shape anyOf(Shape... shapes) {
        return new Shape(ImmutableMap.of("anyOf", ImmutableList.copyOf(shapes)));
    }

    private static Shape of(String type) {
        return new Shape(ImmutableMap.of("type", type));
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        schema.forEach((name, value) -> {
            if (value instanceof String text) {
                node.put(name, text);
            } else if (value instanceof Integer number) {
                node.put(name, number);
            } else if (value instanceof Shape shape) {
                node.set(name, shape.json());
            } else if (value instanceof List<?> list) {
                list.forEach(element -> {
                    if (element instanceof Shape shape) {
                        node.withArray(name).add(shape.json());
                    } else {
                        node.withArray(name).add(String.valueOf(element));
                    }
                });
            } else if (value instanceof Map<?, ?> members) {
                ObjectNode inner = node.putObject(name);
                members.forEach((member, shape) -> inner.set(String.valueOf(member), ((Shape) shape).json()));
            }
        });
        return node;
    }
}
