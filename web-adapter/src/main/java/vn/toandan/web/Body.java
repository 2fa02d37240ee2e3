package vn.toandan.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.toandan.web.Problem.Wrong;

/**
 * A JSON object that was sent ("nội dung gửi lên"), read strictly: a member of another type, of an unknown name or twice is wrong, and everything that is wrong is found
 * before anything is done; as opposed to whether it is lawful. None of what it says is repeated.
 */
final class Body {

    /** The longest account, each of its letters written as an escape, and room for the rest. */
    static final int MOST_BYTES = 192 * 1024;

    private static final ObjectReader READER = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxNumberLength(64)
                            .build())
                    .build())
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode object;
    private final String prefix;
    private final Set<String> known = new HashSet<>();
    private final List<Body> parts = new ArrayList<>();
    private final List<Wrong> errors = new ArrayList<>();

    private Body(JsonNode object, String prefix) {
        this.object = object;
        this.prefix = prefix;
    }

    static Body of(Asked asked) {
        if (!asked.isJson()) {
            throw new Problem.Refusal(Problem.of(Problem.UNSUPPORTED));
        }
        return read(asked)
                .map(object -> new Body(object, ""))
                .orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("", "json"))));
    }

    /** Empty where it is no object. */
    static Optional<JsonNode> read(Asked asked) {
        if (!asked.isJson()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(READER.readTree(asked.body())).filter(JsonNode::isObject);
        } catch (IOException notJson) {
            // Where exactly it breaks would repeat what stands there.
            return Optional.empty();
        }
    }

    /** Empty where it is left out, null or no text; the last is wrong. */
    Optional<String> text(String name) {
        Optional<JsonNode> member = member(name);
        if (member.isPresent() && !member.get().isTextual()) {
            errors.add(Wrong.of(prefix + name, "text"));
            return Optional.empty();
        }
        Optional<String> text = member.map(JsonNode::textValue);
        if (text.filter(Asked::hasNul).isPresent()) {
            errors.add(Wrong.of(name, "nul"));
            return Optional.empty();
        }
        return text;
    }

    /** Nothing where it is left out; something other than a list of texts is wrong. */
    ImmutableList<String> texts(String name) {
        Optional<JsonNode> member = member(name);
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        if (member.isPresent() && !member.get().isArray()) {
            errors.add(Wrong.of(name, "texts"));
        }
        member.filter(JsonNode::isArray)
                .ifPresent(list -> list.forEach(one -> {
                    if (one.isTextual()) {
                        texts.add(one.textValue());
                    } else {
                        errors.add(Wrong.of(name, "texts"));
                    }
                }));
        return texts.build();
    }

    /** False where it is left out. */
    boolean yes(String name) {
        Optional<JsonNode> member = member(name);
        if (member.isPresent() && !member.get().isBoolean()) {
            errors.add(Wrong.of(name, "yes_or_no"));
        }
        return member.filter(JsonNode::booleanValue).isPresent();
    }

    Optional<LocalDate> day(String name) {
        Optional<String> text = text(name);
        Optional<LocalDate> day = text.flatMap(Asked::day);
        if (text.isPresent() && day.isEmpty()) {
            errors.add(Wrong.of(prefix + name, "day"));
        }
        return day;
    }

    OptionalInt whole(String name) {
        Optional<JsonNode> member = member(name);
        if (member.isPresent() && !member.get().canConvertToExactIntegral()) {
            errors.add(Wrong.of(name, "whole"));
            return OptionalInt.empty();
        }
        if (member.isPresent() && !member.get().canConvertToInt()) {
            errors.add(Wrong.of(name, "whole"));
            return OptionalInt.empty();
        }
        return member.isPresent() ? OptionalInt.of(member.get().intValue()) : OptionalInt.empty();
    }

    /** The members of an object, each as a file would carry it; those that are null are left out. */
    ImmutableMap<String, String> cells(String name) {
        Optional<JsonNode> member = member(name);
        if (member.isPresent() && !member.get().isObject()) {
            errors.add(Wrong.of(name, "object"));
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        member.ifPresent(object -> object.properties().forEach(one -> {
            JsonNode value = one.getValue();
            if (value.isBoolean()) {
                cells.put(one.getKey(), value.booleanValue() ? "yes" : "no");
            } else if (Asked.hasNul(value.asText())) {
                errors.add(Wrong.of(name + "." + one.getKey(), "nul"));
            } else if (value.isTextual() || value.isNumber()) {
                cells.put(one.getKey(), value.asText());
            } else if (!value.isNull()) {
                errors.add(Wrong.of(name + "." + one.getKey(), "cell"));
            }
        }));
        return cells.buildOrThrow();
    }

    /** An object in it, whose members are asked for in the same way. */
    Optional<Body> part(String name) {
        Optional<JsonNode> member = member(name);
        if (member.isPresent() && !member.get().isObject()) {
            errors.add(Wrong.of(prefix + name, "object"));
            return Optional.empty();
        }
        Optional<Body> part = member.map(inner -> new Body(inner, prefix + name + "."));
        part.ifPresent(parts::add);
        return part;
    }

    /** Once all parts were asked for: other ones are misspelled. */
    void end() {
        List<Wrong> all = wrong();
        if (!all.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, all));
        }
    }

    private List<Wrong> wrong() {
        List<Wrong> all = new ArrayList<>(errors);
        if (!known.containsAll(ImmutableSet.copyOf(object.fieldNames()))) {
            // Not repeated: what was sent as a name may be anybody's.
            all.add(Wrong.of(CharMatcher.is('.').trimTrailingFrom(prefix), "unknown_field"));
        }
        parts.forEach(part -> all.addAll(part.wrong()));
        return all;
    }

    private Optional<JsonNode> member(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }
}
