package vn.toandan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence that people read stands in two files side by side: what holds of one has to hold of the other. Each module that has
 * sentences of its own extends it.
 */
public abstract class WordingResourcesContract {

    private static final Path RESOURCES = Path.of("src/main/resources/vn/toandan");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");

    /** "folder/file:key" in a string literal; one that ends in a dot is completed at run time. */
    private static final Pattern KEY = Pattern.compile("\"([a-z_]+(?:/[a-z_]+)*/[a-z_]+):([^\" ]+)\"");

    static List<String> resources() {
        return files(RESOURCES, "_vi.properties", "_en.properties")
                .filter(path -> !path.contains("help_"))
                .map(path -> path.substring(0, path.length() - "_vi.properties".length()))
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void both_languages_have_the_same_keys(String resource) {
        assertThat(vietnamese(resource).keySet()).isEqualTo(english(resource).keySet());
    }

    @ParameterizedTest
    @MethodSource("resources")
    void no_template_has_a_placeholder_that_the_other_language_lacks(String resource) {
        Map<String, String> english = english(resource);
        vietnamese(resource)
                .forEach((key, template) -> assertThat(placeholders(template))
                        .as("%s:%s", resource, key)
                        .isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void every_placeholder_is_one_digit_in_braces(String resource) {
        Stream.of(vietnamese(resource), english(resource))
                .forEach(templates -> templates.forEach((key, template) -> assertThat(placeholders(template))
                        .as("%s:%s", resource, key)
                        .allMatch(placeholder -> placeholder.matches("\\{[0-9]}"))));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void no_sentence_is_empty_or_has_blanks_around_it(String resource) {
        Stream.of(vietnamese(resource), english(resource))
                .forEach(templates -> templates.forEach((key, template) -> assertThat(template)
                        .as("%s:%s", resource, key)
                        .isNotBlank()
                        .isEqualTo(template.strip())
                        .doesNotContain("  ")));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void letters_and_their_tone_marks_are_one_character(String resource) {
        Stream.of(vietnamese(resource), english(resource))
                .forEach(templates -> templates.forEach(
                        (key, template) -> assertThat(Normalizer.isNormalized(key + template, Normalizer.Form.NFC))
                                .as("%s:%s", resource, key)
                                .isTrue()));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void no_key_is_given_twice(String resource) {
        for (String language : List.of("vi", "en")) {
            List<String> keys = lines(RESOURCES.resolve(resource + "_" + language + ".properties"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_key_that_the_code_names_has_its_words() {
        Set<String> missing = new TreeSet<>();
        for (MatchResult key : keysInCode()) {
            Set<String> known = vietnamese(key.group(1)).keySet();
            boolean found = key.group(2).endsWith(".")
                    ? known.stream().anyMatch(other -> other.startsWith(key.group(2)))
                    : known.contains(key.group(2));
            if (!found) {
                missing.add(key.group(1) + ":" + key.group(2));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Some keys that the module's code names, so that a search which finds nothing does not pass. */
    protected abstract List<String> someKeys();

    @Test
    void the_search_for_keys_finds_them() {
        assertThat(keysInCode().stream().map(key -> key.group(1) + ":" + key.group(2)))
                .containsAll(someKeys());
    }

    private static List<MatchResult> keysInCode() {
        return files(SOURCES, ".java")
                .flatMap(path -> lines(SOURCES.resolve(path)))
                .flatMap(line -> KEY.matcher(line).results())
                .toList();
    }

    private static Set<String> placeholders(String template) {
        return PLACEHOLDER.matcher(template).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, String> vietnamese(String resource) {
        return templates(resource + "_vi.properties");
    }

    private static Map<String, String> english(String resource) {
        return templates(resource + "_en.properties");
    }

    private static Map<String, String> templates(String file) {
        Properties properties = new Properties();
        // From the class path: a module also says sentences of the modules it stands on.
        try (InputStream in =
                requireNonNull(WordingResourcesContract.class.getResourceAsStream("/vn/toandan/" + file))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeMap<>(Maps.fromProperties(properties));
    }

    /** Paths under a folder, with slashes, that end like that. */
    private static Stream<String> files(Path folder, String... endings) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> Stream.of(endings).anyMatch(path::endsWith))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
