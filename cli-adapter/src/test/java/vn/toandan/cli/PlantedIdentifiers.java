package vn.toandan.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Identifiers of people who do not exist, as what is told of an act is full of: names, telephones, identity cards, plates, mail. */
final class PlantedIdentifiers {

    private static final int EACH = 42;

    static final ImmutableList<String> ALL = Stream.of(
                    each("Trịnh Thị Hoài Canh thứ %03d"),
                    each("0912345%03d"),
                    each("038199555%03d"),
                    each("36B1-77%03d"),
                    each("canary%03d@vidu.example"))
            .flatMap(List::stream)
            .collect(ImmutableList.toImmutableList());

    private PlantedIdentifiers() {}

    private static List<String> each(String pattern) {
        return IntStream.range(0, EACH)
                .mapToObj(number ->
                        pattern.replace("%03d", Integer.toString(1000 + number).substring(1)))
                .toList();
    }

    /** Texts that hold all of them together, a part each. */
    static List<String> texts(int howMany) {
        return Lists.partition(ALL, ALL.size() / howMany).stream()
                .map(some -> "Có người tên " + String.join(", ", some) + " cất giấu pháo nổ.")
                .toList();
    }

    /** Those that a text names. */
    static List<String> in(String text) {
        return ALL.stream().filter(text::contains).toList();
    }
}
