package vn.toandan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.toandan.law.Sentence;
import vn.toandan.web.Problem.Wrong;

/**
 * What a request says in words of its own ("lời đã gửi"), so that no refusal says it again, whichever rule it comes from; as opposed to codes, numbers and days, which may be
 * named.
 */
final class Sent {

    private static final Sentence UNNAMED = Sentence.of("web/wording:error.sent");
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z_][a-zA-Z_0-9]*(?::(?:document|by))?");

    private static final ImmutableSet<String> HEADERS = ImmutableSet.of(Once.HEADER, Version.HEADER, FloodGate.HEADER);

    private final Set<String> texts = new HashSet<>();
    private final boolean isFile;

    private Sent(boolean isFile) {
        this.isFile = isFile;
    }

    /** Words of a file. */
    static Sent of(String... words) {
        Sent sent = new Sent(true);
        ImmutableList.copyOf(words).forEach(sent::add);
        return sent;
    }

    static Sent of(Asked asked) {
        Sent sent = new Sent(asked.parts().isPresent());
        asked.texts().forEach(sent::add);
        Body.read(asked).ifPresent(sent::add);
        return sent;
    }

    private void add(JsonNode node) {
        node.properties().forEach(member -> add(member.getKey()));
        node.forEach(this::add);
        if (node.isTextual()) {
            add(node.textValue());
        }
    }

    private void add(String text) {
        String alike = alike(text);
        if (!alike.isEmpty() && !Code.isOne(alike)) {
            texts.add(alike);
        }
    }

    /** However it was trimmed or composed on its way. */
    private static String alike(String text) {
        return CharMatcher.whitespace().trimFrom(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    Problem unnamedIn(Problem problem) {
        return new Problem(
                problem.status(),
                problem.errors().stream().map(this::unnamedIn).collect(ImmutableList.toImmutableList()),
                problem.retryAfter(),
                problem.version());
    }

    private Wrong unnamedIn(Wrong wrong) {
        return new Wrong(place(wrong.field()), wrong.code(), unnamedIn(wrong.message()), wrong.ground());
    }

    /** As far as its parts have names of ours. */
    private String place(String field) {
        if (isFile && field.startsWith(ImportDesk.FILE)) {
            // Whoever read the file named no column by words of its own.
            return field;
        }
        int end = 0;
        for (String part : Splitter.on('.').split(field)) {
            if (!PLAIN.matcher(part).matches() && !HEADERS.contains(part)) {
                break;
            }
            end += part.length() + 1;
        }
        return field.substring(0, Math.max(0, end - 1));
    }

    Sentence unnamedIn(Sentence said) {
        if (said instanceof Sentence.Clause clause) {
            return Sentence.of(
                    clause.key(), clause.values().stream().map(this::unnamed).toArray());
        }
        if (said instanceof Sentence.Several several) {
            return new Sentence.Several(unnamedIn(several.parts()));
        }
        if (said instanceof Sentence.Enumeration several) {
            return new Sentence.Enumeration(unnamedIn(several.parts()));
        }
        Sentence.Bilingual both = (Sentence.Bilingual) said;
        return isSent(both.vietnamese()) || isSent(both.english()) ? UNNAMED : both;
    }

    private ImmutableList<Sentence> unnamedIn(ImmutableList<Sentence> parts) {
        return parts.stream().map(this::unnamedIn).collect(ImmutableList.toImmutableList());
    }

    private Object unnamed(Object value) {
        if (value instanceof Sentence inner) {
            return unnamedIn(inner);
        }
        return value instanceof String text && isSent(text) ? UNNAMED : value;
    }

    private boolean isSent(String text) {
        return texts.contains(alike(text));
    }
}
