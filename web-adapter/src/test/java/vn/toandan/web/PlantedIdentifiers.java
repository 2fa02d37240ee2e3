package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.toandan.tip.Receipt;

/**
 * Identifiers of people who do not exist, each planted in one place only, so that of any that is found it is known where it came in: names, telephones, identity cards, mail,
 * addresses, plates, receipts.
 */
final class PlantedIdentifiers {

    private static final ImmutableList<String> PATTERNS = ImmutableList.of(
            "Trịnh Hoài Canh thứ %05d",
            "0912 34%05d", "038 199 5%05d", "canary%05d@vidu.example", "ngõ Canh Ẩn số %05d", "36B1 - 7%05d");

    private static final int KINDS = PATTERNS.size() + 1;

    /** Added to the number of a receipt, so that all but its first two syllables and its last are alike. */
    private static final int FAR = 1_000_000;

    private static final String ALIKE =
            afterTwo(receipt(0)).substring(0, afterTwo(receipt(0)).lastIndexOf(' '));

    private static final Pattern ANY = Pattern.compile(
            Stream.concat(
                            PATTERNS.stream()
                                    .map(pattern -> pattern.substring(0, pattern.indexOf('%')))
                                    .flatMap(PlantedIdentifiers::written)
                                    .map(start -> Pattern.quote(start) + "[0-9]{5}"),
                            written(ALIKE)
                                    .map(ba -> "[\\p{L}%0-9A-F]{1,24}(?: |\\+|%20)[\\p{L}%0-9A-F]{1,24}"
                                            + Pattern.quote(ba)))
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<String> places = new ArrayList<>();
    private final Map<String, Integer> receipts = new HashMap<>();

    private static String receipt(int number) {
        byte[] chance = new byte[Receipt.CHANCE];
        byte[] low = BigInteger.valueOf(FAR + number).toByteArray();
        System.arraycopy(low, 0, chance, chance.length - low.length, low.length);
        return Receipt.of(chance).spoken();
    }

    private static String afterTwo(String spoken) {
        return spoken.substring(spoken.indexOf(' ', spoken.indexOf(' ') + 1));
    }

    /** As it is, and as addresses and forms write it. */
    private static Stream<String> written(String text) {
        return Stream.of(text, escaped(text), escaped(text).replace("%20", "+")).distinct();
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The next one, which from then on belongs to that place. */
    String at(String place) {
        int number = places.size();
        places.add(place);
        int kind = number % KINDS;
        if (kind < PATTERNS.size()) {
            return String.format(Locale.ROOT, PATTERNS.get(kind), number);
        }
        String spoken = receipt(number);
        receipts.put(spoken.substring(0, spoken.length() - afterTwo(spoken).length()), number);
        return spoken;
    }

    /** Wherever one was planted. */
    ImmutableSet<String> places() {
        return ImmutableSet.copyOf(places);
    }

    int count() {
        return places.size();
    }

    /** Where the ones that a text holds came in, each with how it stands there. */
    Map<String, String> in(String text) {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            String one = matcher.group();
            found.put(one, places.get(number(one)));
        }
        return found;
    }

    private int number(String one) {
        boolean isReceipt = written(ALIKE)
                .map(alike -> alike.toLowerCase(Locale.ROOT))
                .anyMatch(one.toLowerCase(Locale.ROOT)::endsWith);
        if (!isReceipt) {
            return Integer.parseInt(one.substring(one.length() - 5));
        }
        String decoded = URLDecoder.decode(one, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        String start = decoded.substring(0, decoded.length() - ALIKE.length());
        // Other letters may have come to stand right before it.
        return IntStream.range(0, start.length())
                .mapToObj(start::substring)
                .flatMap(end -> Optional.ofNullable(receipts.get(end)).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody planted " + one));
    }
}
