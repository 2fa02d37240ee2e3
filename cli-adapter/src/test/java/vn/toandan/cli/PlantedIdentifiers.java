package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ten thousand identifiers of people who do not exist, as what is told of an act is full of: names, telephones, identity cards, plates, mail. */
final class PlantedIdentifiers {

    private static final int EACH = 2000;

    private static final ImmutableList<String> PATTERNS = ImmutableList.of(
            "Trịnh Thị Hoài Canh thứ %04d", "0912 34 %04d", "038 199 55%04d", "36B1-77%04d", "canary%04d@vidu.example");

    static final ImmutableList<String> ALL =
            PATTERNS.stream().flatMap(PlantedIdentifiers::each).collect(ImmutableList.toImmutableList());

    /** One search for all of them: the texts to be searched are large. */
    private static final Pattern ANY = Pattern.compile(PATTERNS.stream()
            .map(pattern -> pattern.replace(".", "\\.").replace("%04d", "[0-9]{4}"))
            .collect(Collectors.joining("|")));

    private PlantedIdentifiers() {}

    private static Stream<String> each(String pattern) {
        return IntStream.range(0, EACH)
                .mapToObj(number -> pattern.replace(
                        "%04d", Integer.toString(10_000 + number).substring(1)));
    }

    /** Texts that hold all of them together, a part each, and none too long to be told. */
    static List<String> texts() {
        return Lists.partition(ALL, 250).stream()
                .map(some -> "Có người tên " + String.join(", ", some) + " cất giấu pháo nổ.")
                .toList();
    }

    /** Those that a text names. */
    static List<String> in(String text) {
        ImmutableSet<String> found =
                ANY.matcher(text).results().map(MatchResult::group).collect(ImmutableSet.toImmutableSet());
        return found.isEmpty()
                ? List.of()
                : ALL.stream().filter(found::contains).toList();
    }
}
