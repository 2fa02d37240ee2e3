package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.persistence.database.LogLine;
import vn.toandan.privacy.BreachStep;
import vn.toandan.tip.TipStep;
import vn.toandan.unit.Succession;

/** Each deed is told to others, or is not, by a decision that stands in the table. */
class EventTypesTest {

    private static final Instant AT = Instant.parse("2026-11-16T01:02:03.456789Z");

    /** Where deeds are named in the sources of both adapters and of the store, up to what is done then. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:\\b(?:[cC]hange|write|writeAs|act|enter|typed|take|record|note|log)\\(|(?:DEED|deed) =)[^;{]*?(?:->|;|\\{)");

    private static final Pattern OF_SEVERAL_WORDS = Pattern.compile("\"([a-z]+(?: [a-z]+)+)\"");

    private static Optional<Event> event(String deed, String subject) {
        return Event.of(new LogLine(17, AT, "lan.nt", deed, subject, "a seal"));
    }

    /** Those of one word, those put together of two, and those that the sources name as a whole. */
    private static Set<String> deeds() throws IOException {
        Set<String> deeds = new TreeSet<>(DeedWords.KNOWN);
        deeds.add("demo");
        Arrays.stream(TipStep.Kind.values()).forEach(kind -> deeds.add("tip " + kind.code()));
        Arrays.stream(Succession.Change.values()).forEach(change -> deeds.add("unit " + change.code()));
        Arrays.stream(ImportKind.values()).forEach(kind -> deeds.add("import " + kind.code()));
        Arrays.stream(BreachStep.values()).forEach(step -> deeds.add("breach " + step.code()));
        for (String module : ImmutableList.of("web-adapter", "cli-adapter", "persistence")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> deeds.addAll(named(file)));
            }
        }
        return deeds;
    }

    private static Set<String> named(Path file) {
        try {
            return WRITTEN.matcher(Files.readString(file))
                    .results()
                    .flatMap(
                            written -> OF_SEVERAL_WORDS.matcher(written.group()).results())
                    .map(deed -> deed.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_deed_that_the_code_names_is_told_or_kept() throws IOException {
        Set<String> named = Sets.union(EventTypes.PUBLISHED.keySet(), EventTypes.KEPT);
        assertThat(deeds()).contains("vault sweep", "purge list", "recovery code used", "tip wish");
        assertThat(Sets.difference(deeds(), named)).isEmpty();
        assertThat(Sets.difference(named, deeds())).isEmpty();
        assertThat(Sets.intersection(EventTypes.PUBLISHED.keySet(), EventTypes.KEPT))
                .isEmpty();
    }

    @Test
    void whoever_is_to_be_told_finds_every_type_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(EventTypes.names()).allMatch(type -> readme.contains("`" + type + "`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tip identity",
                "account put",
                "token make",
                "second factor on",
                "letterhead put",
                "erase tip",
                "?"
            })
    void of_who_told_of_accounts_and_of_keys_nobody_is_told(String deed) {
        assertThat(event(deed, "16231")).isEmpty();
    }

    @Test
    void an_event_has_a_time_to_the_second_and_not_the_number_of_its_entry() {
        assertThat(event("decide", "12/QĐ-UBND"))
                .contains(new Event(
                        "181329382b27f68576621372bba07330",
                        "decision.made",
                        Instant.parse("2026-11-16T01:02:03Z"),
                        Optional.of("12/QĐ-UBND")));
    }

    @ParameterizedTest
    @CsvSource({
        "tip value, 2026-ABCD2345, 2026-ABCD2345",
        "facts file, 16231-01 2025, 16231-01",
        "unit rename, 16231, 16231",
        "award, 1/QĐ, 1/QĐ",
        "assess, 2025, 2025"
    })
    void a_code_of_a_register_is_told(String deed, String subject, String told) {
        assertThat(event(deed, subject).orElseThrow().subject()).hasValue(told);
    }

    @ParameterizedTest
    @CsvSource({
        "hotspot file, Nhà ông Trịnh Hoài Canh",
        "decide, của bà Lan",
        "facts file, nhà-bà-Lan 2025",
        "tip value, 0912345678",
        "tip value, 038199500001",
        "hotspot file, 36B1-70001",
        "unit rename, ''"
    })
    void what_has_not_the_form_of_a_code_is_not(String deed, String subject) {
        assertThat(event(deed, subject).orElseThrow().subject()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tip receive", "tip message", "nominate", "set aside", "import tips", "import nominations"})
    void on_whom_or_in_which_file_is_not_told_whatever_its_form(String deed) {
        assertThat(event(deed, "16231-01").orElseThrow().json())
                .doesNotContain("16231-01")
                .endsWith("\"data\":{}}\n");
    }

    @Test
    void who_did_it_is_in_no_event() {
        EventTypes.PUBLISHED
                .keySet()
                .forEach(deed ->
                        assertThat(event(deed, "16231-01").orElseThrow().json()).doesNotContain("lan.nt"));
    }
}
