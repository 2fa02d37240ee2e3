package vn.toandan.tip;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The syllables of which receipts are made: level ones, that differ without any mark and over a bad line, so neither tr beside ch, x beside
 * s nor d, gi beside r; as opposed to the {@link Receipt} they spell. Run together they still fall apart in one way only, since each begins
 * with a consonant, and no two that meet can be taken for others.
 */
final class Syllables {

    private static final Splitter WORDS = Splitter.on(' ');
    private static final ImmutableList<String> ONSETS = words("b c ch đ h kh l m n ph r s t th v");
    private static final ImmutableList<String> RHYMES = words(
            "a ai ao au ay am an ang anh e em en eo i im in inh ia iu o oi om on ong oa oan u ui um un ung ua uy");
    /** Spelt otherwise (qua, quan, quy) or hard to say; without them their number is a prime, on which the check rests. */
    private static final ImmutableSet<String> LEFT_OUT = ImmutableSet.of("coa", "coan", "cuy", "roan");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final ImmutableList<String> ALL = all();
    private static final ImmutableMap<String, Integer> NUMBERS = numbers();

    private Syllables() {}

    static int count() {
        return ALL.size();
    }

    static String spoken(int number) {
        return ALL.get(number);
    }

    /** The numbers of the syllables that the text holds, however it was typed; empty where a part of it is none. */
    static Optional<ImmutableList<Integer>> read(String text) {
        String letters = folded(text);
        ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
        int from = 0;
        while (from < letters.length()) {
            int end = end(letters, from);
            Integer number = NUMBERS.get(letters.substring(from, end));
            if (number == null) {
                return Optional.empty();
            }
            numbers.add(number);
            from = end;
        }
        return Optional.of(numbers.build());
    }

    /** Where the syllable that begins there is over: before the consonants with which the next one begins. */
    private static int end(String letters, int from) {
        int at = from;
        while (at < letters.length() && !isVowel(letters.charAt(at))) {
            at++;
        }
        while (at < letters.length() && isVowel(letters.charAt(at))) {
            at++;
        }
        int vowelsEnd = at;
        while (at < letters.length() && !isVowel(letters.charAt(at))) {
            at++;
        }
        if (at == letters.length()) {
            return at;
        }
        int onset = Math.min(2, at - vowelsEnd);
        while (onset > 1 && !isOnset(letters.substring(at - onset, at))) {
            onset--;
        }
        return at - onset;
    }

    private static boolean isOnset(String consonants) {
        return ONSETS.contains(consonants);
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    private static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return NO_LETTERS.matcher(small).replaceAll("");
    }

    private static ImmutableList<String> words(String text) {
        return ImmutableList.copyOf(WORDS.splitToList(text));
    }

    private static ImmutableList<String> all() {
        List<String> all = new ArrayList<>();
        for (String onset : ONSETS) {
            for (String rhyme : RHYMES) {
                String written = onset.equals("c") && "ei".indexOf(rhyme.charAt(0)) >= 0 ? "k" + rhyme : onset + rhyme;
                if (!LEFT_OUT.contains(written)) {
                    all.add(written);
                }
            }
        }
        return ImmutableList.copyOf(all);
    }

    private static ImmutableMap<String, Integer> numbers() {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int number = 0; number < ALL.size(); number++) {
            numbers.put(folded(ALL.get(number)), number);
        }
        return numbers.buildOrThrow();
    }
}
