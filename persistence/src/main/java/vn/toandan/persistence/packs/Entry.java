package vn.toandan.persistence.packs;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.toandan.law.Sentence;

/**
 * One place in a pack and what stands there: asked for what should, it gives it or complains. As opposed to a {@link JsonNode}, it
 * knows where it is.
 */
final class Entry {

    private final JsonNode node;
    private final String pointer;
    private final Report report;

    private Entry(JsonNode node, String pointer, Report report) {
        this.node = node;
        this.pointer = pointer;
        this.report = report;
    }

    static Entry root(JsonNode node, Report report) {
        return new Entry(node, "", report);
    }

    /** What stands under a key; it may be nothing. */
    Entry at(String key) {
        String escaped = key.replace("~", "~0").replace("/", "~1");
        return new Entry(node.path(key), pointer + "/" + escaped, report);
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    /** Whether it is an object; keys it should not have are complained of. */
    boolean isObject(String... keys) {
        if (!isAnyObject()) {
            return false;
        }
        List<String> known = Arrays.asList(keys);
        for (String key : keys()) {
            if (!known.contains(key)) {
                report.complain(at(key).pointer, key, "pack.unknown_key", String.join(", ", known));
            }
        }
        return true;
    }

    /** Whether it is an object, with whatever keys. */
    boolean isAnyObject() {
        if (!node.isObject()) {
            misshapen("pack.object");
        }
        return node.isObject();
    }

    /** The keys of an object, in its order. */
    ImmutableList<String> keys() {
        return ImmutableList.copyOf(node.fieldNames());
    }

    /** The elements of a list, which may be empty or left out. */
    ImmutableList<Entry> itemsOrNone() {
        return isAbsent() || (node.isArray() && node.isEmpty()) ? ImmutableList.of() : items();
    }

    /** The elements of a list; an empty one is complained of, too. */
    ImmutableList<Entry> items() {
        if (!node.isArray() || node.isEmpty()) {
            misshapen("pack.list");
            return ImmutableList.of();
        }
        ImmutableList.Builder<Entry> items = ImmutableList.builder();
        Iterator<JsonNode> elements = node.elements();
        for (int index = 0; elements.hasNext(); index++) {
            items.add(new Entry(elements.next(), pointer + "/" + index, report));
        }
        return items.build();
    }

    /** Text that says something. */
    Optional<String> text() {
        if (node.isTextual() && node.textValue().indexOf('\0') >= 0) {
            misshapen("pack.nul");
            return Optional.empty();
        }
        if (!node.isTextual() || node.textValue().isBlank()) {
            misshapen("pack.text");
            return Optional.empty();
        }
        return Optional.of(node.textValue().strip());
    }

    Optional<LocalDate> date() {
        try {
            // The year first, as in the answers: a month before a day cannot be told from a day before a month.
            if (node.isTextual() && node.textValue().length() == "2023-05-06".length()) {
                return Optional.of(LocalDate.parse(node.textValue()));
            }
        } catch (DateTimeParseException e) {
            // Complained of below, like everything that is no date.
        }
        misshapen("pack.date");
        return Optional.empty();
    }

    /** A whole number in these bounds. */
    OptionalLong number(long least, long most) {
        if (node.isIntegralNumber()
                && node.canConvertToLong()
                && least <= node.longValue()
                && node.longValue() <= most) {
            return OptionalLong.of(node.longValue());
        }
        misshapen("pack.number", Long.toString(least), Long.toString(most));
        return OptionalLong.empty();
    }

    /** yes or no, as words or as JSON has it. */
    Optional<Boolean> yesNo() {
        if (node.isBoolean()) {
            return Optional.of(node.booleanValue());
        }
        if (node.isTextual()
                && (node.textValue().equals("yes") || node.textValue().equals("no"))) {
            return Optional.of(node.textValue().equals("yes"));
        }
        misshapen("pack.yes_no");
        return Optional.empty();
    }

    /** Whether it is that word. */
    boolean is(String word) {
        return node.isTextual() && node.textValue().equals(word);
    }

    /** Words in both languages. */
    Optional<Sentence> words() {
        if (!isObject("vi", "en")) {
            return Optional.empty();
        }
        Optional<String> vietnamese = at("vi").text();
        Optional<String> english = at("en").text();
        return vietnamese.flatMap(vi -> english.map(en -> new Sentence.Bilingual(vi, en)));
    }

    void complain(String key, Object... values) {
        report.complain(pointer, value(), key, values);
    }

    void complain(Sentence wrong, Sentence right) {
        report.complain(pointer, value(), wrong, right);
    }

    void remark(String value, String key) {
        report.remark(pointer, value, key);
    }

    /** Of what is missing, the sentence says that it is; of what has another shape, that it should have this one. */
    private void misshapen(String shape, Object... values) {
        report.complain(
                pointer,
                value(),
                Sentence.of("persistence/wording:" + (isAbsent() ? "pack.missing" : shape), values),
                Sentence.of("persistence/wording:" + shape + ".right", values));
    }

    private String value() {
        return isAbsent() ? "" : node.asText();
    }
}
