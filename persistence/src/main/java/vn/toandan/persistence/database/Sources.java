package vn.toandan.persistence.database;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.safety.FactSheet.Source;

/** Where facts were taken from, as one text: a line a fact with its name, its document and its body. */
final class Sources {

    private Sources() {}

    static String write(ImmutableMap<String, Source> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>(sources.size());
        sources.forEach((fact, source) -> lines.add(Fields.join(
                List.of(fact, source.document().orElse(""), source.by().orElse("")))));
        return String.join("\n", lines);
    }

    static ImmutableMap<String, Source> read(String text) {
        if (text.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<String, Source> sources = ImmutableMap.builder();
        for (String line : Splitter.on('\n').split(text)) {
            List<String> fields = Fields.split(line);
            sources.put(fields.get(0), new Source(filled(fields.get(1)), filled(fields.get(2))));
        }
        return sources.buildOrThrow();
    }

    private static Optional<String> filled(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
