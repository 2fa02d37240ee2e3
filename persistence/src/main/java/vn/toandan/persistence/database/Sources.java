package vn.toandan.persistence.database;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.safety.FactSheet.Source;

/**
 * Where facts were taken from, as one text: a line a fact with its name, its document, its body, and the registers' accounts. An
 * account is kept by the key of its wording, which therefore stays for ever, and its values.
 */
final class Sources {

    private static final char NUMBER = '#';
    private static final char DAY = '@';
    private static final char TEXT = '=';
    private static final int FIRST_ACCOUNT = 3;

    private Sources() {}

    static String write(ImmutableMap<String, Source> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>(sources.size());
        sources.forEach((fact, source) -> lines.add(Fields.join(fields(fact, source))));
        return String.join("\n", lines);
    }

    private static List<String> fields(String fact, Source source) {
        List<String> fields = new ArrayList<>();
        fields.add(fact);
        fields.add(source.document().orElse(""));
        fields.add(source.by().orElse(""));
        for (Sentence.Clause account : source.accounts()) {
            List<String> clause = new ArrayList<>();
            clause.add(account.key());
            account.values().forEach(value -> clause.add(mark(value) + value.toString()));
            fields.add(Fields.join(clause));
        }
        return fields;
    }

    static ImmutableMap<String, Source> read(String text) {
        if (text.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, Source> sources = ImmutableMap.builder();
        for (String line : Splitter.on('\n').split(text)) {
            List<String> fields = Fields.split(line);
            ImmutableList<Sentence.Clause> accounts = fields.subList(FIRST_ACCOUNT, fields.size()).stream()
                    .map(Sources::account)
                    .collect(ImmutableList.toImmutableList());
            sources.put(fields.get(0), new Source(filled(fields.get(1)), filled(fields.get(2)), accounts));
        }
        return sources.buildOrThrow();
    }

    private static Sentence.Clause account(String text) {
        List<String> fields = Fields.split(text);
        ImmutableList<Object> values =
                fields.stream().skip(1).map(Sources::value).collect(ImmutableList.toImmutableList());
        return new Sentence.Clause(fields.get(0), values);
    }

    private static char mark(Object value) {
        return value instanceof Long ? NUMBER : value instanceof LocalDate ? DAY : TEXT;
    }

    private static Object value(String field) {
        String value = field.substring(1);
        return switch (field.charAt(0)) {
            case NUMBER -> Long.valueOf(value);
            case DAY -> LocalDate.parse(value);
            default -> value;
        };
    }

    private static Optional<String> filled(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
