package vn.toandan.persistence.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Wording;
import vn.toandan.safety.Fact;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.safety.SafetyStandard;

/** Files made of text or bytes, read; with the questions that tests ask of what came out. */
public record ReadingOf(Reading reading, List<UnitSheet> rows) {

    public static final SafetyStandard STANDARD =
            PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();

    public static ReadingOf files(SafetyStandard standard, List<Source> sources) {
        List<UnitSheet> rows = new ArrayList<>();
        Reading reading = new FactFiles(standard).read(sources, rows::add);
        return new ReadingOf(reading, rows);
    }

    static ReadingOf files(Source... sources) {
        return files(STANDARD, Arrays.asList(sources));
    }

    /** One file of these lines. */
    static ReadingOf lines(String... lines) {
        return files(source("a.csv", String.join("\n", lines)));
    }

    /** One row of a residential area with one cell beside its key. */
    static ReadingOf cell(String column, String value) {
        return lines(
                "unit_code,unit_kind,year," + column,
                "A,residential_area,2024,\"" + value.replace("\"", "\"\"") + "\"");
    }

    static Source source(String name, String text) {
        return source(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Source source(String name, byte[] bytes) {
        return Source.of(name, bytes);
    }

    public List<String> complaints() {
        return reading.complaints().kept().stream()
                .map(complaint -> complaint.line(Wording.VIETNAMESE))
                .toList();
    }

    /** Where the complaints are: "a.csv 2 crimes -1". */
    List<String> places() {
        return reading.complaints().kept().stream()
                .map(complaint -> String.join(
                        " ", complaint.file(), Long.toString(complaint.row()), complaint.column(), complaint.value()))
                .toList();
    }

    /** What the first row says of a fact. */
    Optional<Object> value(Fact fact) {
        return rows.get(0).sheet().value(fact);
    }
}
