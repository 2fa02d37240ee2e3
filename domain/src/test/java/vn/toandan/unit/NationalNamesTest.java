package vn.toandan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names as two public copies of one catalogue spell them; {@link NameKeyTest} holds typed cases of each sort. */
@Tag("national")
class NationalNamesTest {

    private record Pair(String one, String other, String sort) {}

    /** The second copy has other letters or another tone; no folding may hide that. */
    private static final Set<String> REALLY_OTHER = Set.of("Xã Mường Chanh", "Xã Nà Bó", "Xã Sa Lý", "Xã Thạnh Quới");

    private static final Pattern ODDITY =
            Pattern.compile("\"raw_json_escaped\": \"\\\\\"(.*)\\\\\"\",\\s*\"nfc_clean\": \"(.*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\\\\\(?:u([0-9a-f]{4})|(n))");

    @Test
    void names_that_differ_in_the_place_of_the_tone_or_in_blanks_have_one_key() {
        ImmutableList<Pair> pairs = NationalCatalogue.rows(
                "name-differences-after-2025.csv",
                row -> new Pair(
                        row.getField("name_statistics_office"), row.getField("name_other"), row.getField("kind")));
        Map<String, Long> matched = pairs.stream()
                .filter(pair -> key(pair.one).equals(key(pair.other)))
                .collect(Collectors.groupingBy(Pair::sort, Collectors.counting()));
        assertThat(matched)
                .containsEntry("white space or line break", 2L)
                .containsEntry("not NFC in the office file", 4L)
                .doesNotContainKey("type changed (xã/phường)");
        assertThat(pairs.stream()
                        .filter(pair -> pair.sort.startsWith("tone mark"))
                        .filter(pair -> !key(pair.one).equals(key(pair.other)))
                        .map(pair -> pair.one + " / " + pair.other))
                .isEmpty();
    }

    @Test
    void the_same_name_in_two_copies_has_one_key_unless_its_letters_differ() {
        ImmutableList<Pair> pairs = NationalCatalogue.rows(
                "name-spelling-differences.csv",
                row -> new Pair(row.getField("name_statistics_office"), row.getField("name_other"), ""));
        assertThat(pairs).isNotEmpty();
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(key(pair.one).equals(key(pair.other)))
                        .as("%s / %s", pair.one, pair.other)
                        .isEqualTo(!REALLY_OTHER.contains(pair.one)));
    }

    @Test
    void what_an_office_exported_damaged_has_the_key_of_the_clean_name() {
        ImmutableList<Pair> pairs = ODDITY.matcher(NationalCatalogue.text("office-export-oddities.json"))
                .results()
                .map(found -> new Pair(unescaped(found.group(1)), found.group(2), ""))
                .collect(ImmutableList.toImmutableList());
        assertThat(pairs).hasSizeGreaterThan(10);
        assertThat(pairs).allSatisfy(pair -> assertThat(key(pair.one)).isEqualTo(key(pair.other)));
        assertThat(pairs.stream().filter(pair -> !pair.one.equals(pair.other))).isNotEmpty();
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll((MatchResult escape) -> escape.group(2) != null
                        ? "\n"
                        : Character.toString(Integer.parseInt(escape.group(1).toUpperCase(Locale.ROOT), 16)));
    }

    private static NameKey key(String name) {
        return NameKey.of(name, UnitType.COMMUNE);
    }
}
