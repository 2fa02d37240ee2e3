package vn.toandan.persistence.planted;

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
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.toandan.tip.Receipt;

/**
 * Identifiers of people who do not exist, each planted in one place only, so that of any that is found it is known where it came in: names, telephones, identity cards, mail,
 * addresses, plates, receipts.
 */
public final class PlantedIdentifiers {

    private static final ImmutableList<String> PATTERNS = ImmutableList.of(
            "Trịnh Hoài Canh thứ %05d",
            "0912 34%05d", "038 199 5%05d", "canary%05d@vidu.example", "ngõ Canh Ẩn số %05d", "36B1 - 7%05d");

    private static final int KINDS = PATTERNS.size() + 1;

    /** Added to the number of a receipt, so that all but its first two syllables and its last are alike. */
    private static final int FAR = 1_000_000;

    private static final String ALIKE =
            afterTwo(receipt(0)).substring(0, afterTwo(receipt(0)).lastIndexOf(' '));

    private static final int DIGITS = 5;

    /** What stands before the number, in small letters, however it is written. */
    private static final ImmutableSet<String> STARTS = PATTERNS.stream()
            .map(pattern -> pattern.substring(0, pattern.indexOf('%')))
            .flatMap(PlantedIdentifiers::written)
            .collect(ImmutableSet.toImmutableSet());

    private static final ImmutableSet<String> ALIKES = written(ALIKE).collect(ImmutableSet.toImmutableSet());

    /** The two syllables before those that are alike. */
    private static final Pattern TWO = Pattern.compile("[\\p{L}%0-9]{1,24}(?: |\\+|%20)[\\p{L}%0-9]{1,24}$");

    private static final int LONGEST_TWO = 51;

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

    /** As it is, and as addresses and forms write it; in small letters. */
    private static Stream<String> written(String text) {
        return Stream.of(text, escaped(text), escaped(text).replace("%20", "+"))
                .map(one -> one.toLowerCase(Locale.ROOT))
                .distinct();
    }

    public static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The next one, which from then on belongs to that place. */
    public String at(String place) {
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
    public ImmutableSet<String> places() {
        return ImmutableSet.copyOf(places);
    }

    public int count() {
        return places.size();
    }

    /** Where the ones that a text holds came in, each with how it stands there, in small letters. */
    public Map<String, String> in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        Map<String, String> found = new TreeMap<>();
        STARTS.forEach(start -> each(small, start, from -> {
            int number = from + start.length();
            if (number + DIGITS <= small.length() && isNumber(small.substring(number, number + DIGITS))) {
                String digits = small.substring(number, number + DIGITS);
                found.put(start + digits, places.get(Integer.parseInt(digits)));
            }
        }));
        ALIKES.forEach(alike -> each(small, alike, from -> {
            Matcher two = TWO.matcher(small.substring(Math.max(0, from - LONGEST_TWO), from));
            if (two.find()) {
                found.put(two.group() + alike, places.get(receipt(two.group())));
            }
        }));
        return found;
    }

    private static void each(String text, String what, IntConsumer where) {
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
            where.accept(at);
        }
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(one -> '0' <= one && one <= '9');
    }

    /** Other letters may have come to stand right before it. */
    private int receipt(String two) {
        String decoded = URLDecoder.decode(two, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return IntStream.range(0, decoded.length())
                .mapToObj(decoded::substring)
                .flatMap(end -> Optional.ofNullable(receipts.get(end)).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody planted " + two));
    }
}
