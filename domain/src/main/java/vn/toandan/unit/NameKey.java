package vn.toandan.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name key ("khóa so tên"): a name folded so that two spellings of one name are equal; as opposed to the name, which is kept as
 * given. Folded away are Unicode composition, the place of the tone mark (Hoà, Hòa), case, kinds of apostrophe and of blank,
 * and the zero before a number. Letters and tones stay: Yên Thọ is not Yên Thổ.
 *
 * @param full with the word for the type in front, if it was there: "xã yên thọ"
 * @param proper without it: "yên thọ"
 */
public record NameKey(String full, String proper) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v\\u200B\\u2060\\uFEFF]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u02B9\\u00B4`\\u2032]");
    /** Icelandic eth and African D look like Đ, and old fonts wrote them for it. */
    private static final Pattern LOOK_LIKE_D_BAR = Pattern.compile("[\\u00F0\\u0256]");

    /** Grave, acute, tilde, hook, dot below: one a syllable, so that its place says nothing. */
    private static final Pattern TONE_IN_SYLLABLE =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])([\\p{L}\\p{M}]+)");

    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![\\p{N}\\p{L}\\p{M}.,])0+(?=\\p{N})");

    /** A word for a type as folded, and what it is short for. */
    private record Prefix(String written, String word) {}

    private static final ImmutableListMultimap<UnitType, Prefix> PREFIXES = prefixes();

    /** The key of a name that has no word for a type in front. */
    public static NameKey of(String name) {
        String folded = fold(name);
        return new NameKey(folded, folded);
    }

    /** The key of a name of a unit of that type. */
    public static NameKey of(String name, UnitType type) {
        String folded = fold(name);
        for (Prefix prefix : PREFIXES.get(type)) {
            if (folded.startsWith(prefix.written)) {
                String proper = folded.substring(prefix.written.length()).strip();
                if (!proper.isEmpty()) {
                    return new NameKey(prefix.word + " " + proper, proper);
                }
            }
        }
        return new NameKey(folded, folded);
    }

    /** Whether both can be the same name; where one leaves out the word for the type, the rest decides. */
    public boolean matches(NameKey other) {
        return proper.equals(other.proper) && (isBare() || other.isBare() || full.equals(other.full));
    }

    private boolean isBare() {
        return full.equals(proper);
    }

    private static String fold(String name) {
        String text = BLANKS.matcher(name).replaceAll(" ").strip();
        text = APOSTROPHES.matcher(text).replaceAll("'").toLowerCase(Locale.ROOT);
        text = LOOK_LIKE_D_BAR.matcher(text).replaceAll("đ");
        text = LEADING_ZEROS.matcher(text).replaceAll("");
        return Normalizer.normalize(toneLast(Normalizer.normalize(text, Normalizer.Form.NFD)), Normalizer.Form.NFC);
    }

    private static String toneLast(String decomposed) {
        Matcher tones = TONE_IN_SYLLABLE.matcher(decomposed);
        return tones.replaceAll((MatchResult tone) -> tone.group(2) + tone.group(1));
    }

    private static ImmutableListMultimap<UnitType, Prefix> prefixes() {
        ImmutableListMultimap.Builder<UnitType, Prefix> all = ImmutableListMultimap.builder();
        add(all, UnitType.PROVINCE, "thành phố", "tp.", "tp");
        add(all, UnitType.PROVINCE, "tỉnh");
        add(all, UnitType.DISTRICT, "thành phố", "tp.", "tp");
        add(all, UnitType.DISTRICT, "thị xã", "tx.", "tx");
        add(all, UnitType.DISTRICT, "huyện", "h.");
        add(all, UnitType.DISTRICT, "quận", "q.");
        add(all, UnitType.COMMUNE, "thị trấn", "tt.", "tt");
        add(all, UnitType.COMMUNE, "đặc khu");
        add(all, UnitType.COMMUNE, "phường", "p.");
        add(all, UnitType.COMMUNE, "xã", "x.");
        add(all, UnitType.RESIDENTIAL_AREA, "tổ dân phố", "tdp.", "tdp");
        add(all, UnitType.RESIDENTIAL_AREA, "khu dân cư", "kdc.", "kdc");
        add(all, UnitType.RESIDENTIAL_AREA, "khu phố", "kp.", "kp");
        add(all, UnitType.RESIDENTIAL_AREA, "tiểu khu", "tk.", "tk");
        for (String word :
                ImmutableList.of("thôn", "làng", "bản", "ấp", "buôn", "bon", "phum", "sóc", "khóm", "khối", "xóm")) {
            add(all, UnitType.RESIDENTIAL_AREA, word);
        }
        return all.build();
    }

    /** A word, and its short forms; one that ends in a dot needs no blank after it. */
    private static void add(
            ImmutableListMultimap.Builder<UnitType, Prefix> all, UnitType type, String word, String... shortForms) {
        String folded = fold(word);
        all.put(type, new Prefix(folded + " ", folded));
        for (String form : shortForms) {
            all.put(type, new Prefix(form.endsWith(".") ? form : form + " ", folded));
        }
    }
}
