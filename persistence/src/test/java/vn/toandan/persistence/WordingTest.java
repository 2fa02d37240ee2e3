package vn.toandan.persistence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What this module says, in both languages. */
class WordingTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(wording("vi").keySet()).isEqualTo(wording("en").keySet());
    }

    @Test
    void both_languages_name_the_same_values() throws IOException {
        Map<String, String> english = wording("en");
        wording("vi").forEach((key, text) -> assertThat(values(text)).as(key).isEqualTo(values(english.get(key))));
    }

    @Test
    void every_complaint_says_what_would_be_right() throws IOException {
        Map<String, String> wording = wording("vi");
        assertThat(wording.keySet().stream()
                        .filter(key -> key.endsWith(".right"))
                        .map(key -> key.substring(0, key.length() - ".right".length())))
                .allSatisfy(key -> assertThat(wording.containsKey(key)
                                || key.equals("pack.example")
                                || key.equals("pack.taken")
                                || key.equals("pack.whole"))
                        .as(key)
                        .isTrue());
    }

    @Test
    void vietnamese_is_composed() throws IOException {
        assertThat(wording("vi").values())
                .allSatisfy(text -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .isTrue());
    }

    private static Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> values.add(place.group()));
        return values;
    }

    private static Map<String, String> wording(String language) throws IOException {
        Properties properties = new Properties();
        for (String resource : List.of("wording_", "store_")) {
            try (InputStream in =
                    requireNonNull(WordingTest.class.getResourceAsStream(resource + language + ".properties"))) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        Map<String, String> wording = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> wording.put(key, properties.getProperty(key)));
        return wording;
    }
}
