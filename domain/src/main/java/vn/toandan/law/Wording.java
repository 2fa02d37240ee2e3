package vn.toandan.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Wording ("cách diễn đạt"): a language that people read, with its numbers and dates; as opposed to a {@link Sentence}, which is the
 * same in all of them. It turns a {@link Sentence} into text from the resources named in
 * the sentence's keys. It never asks the machine for a language of its own.
 *
 * <p>A missing key is a fault of the program and is thrown; tests walk all of them.
 */
public final class Wording {

    public static final Wording VIETNAMESE = new Wording("vi", '.');
    public static final Wording ENGLISH = new Wording("en", ',');

    /** In which a usual sentence fits; a longer one makes room for itself. */
    private static final int ROOM = 128;

    private final String language;
    private final char grouping;
    private final Map<String, ImmutableMap<String, String>> resources = new ConcurrentHashMap<>();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    private Wording(String language, char grouping) {
        this.language = language;
        this.grouping = grouping;
    }

    /** The wording of a language tag, {@code vi} or {@code en}; empty for any other. */
    public static Optional<Wording> of(String language) {
        return switch (language) {
            case "vi" -> Optional.of(VIETNAMESE);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    /** The language tag, {@code vi} or {@code en}. */
    public String language() {
        return language;
    }

    /**
     * As a full sentence: a capital first, a full stop last, unless it ends otherwise. A name or a code that was given to the sentence
     * stays as it was given, also at its beginning.
     */
    public String say(Sentence sentence) {
        StringBuilder out = new StringBuilder(ROOM);
        append(out, sentence);
        if (out.isEmpty()) {
            return "";
        }
        if (!beginsAsGiven(sentence)) {
            capitalise(out);
        }
        return (endsItself(out) ? out : out.append('.')).toString();
    }

    /** As the head of a row or a column: a capital first, no full stop. */
    public String heading(Sentence sentence) {
        StringBuilder out = new StringBuilder(phrase(sentence));
        if (out.length() > 0) {
            capitalise(out);
        }
        return out.toString();
    }

    private static void capitalise(StringBuilder out) {
        int first = out.codePointAt(0);
        int capital = Character.toTitleCase(first);
        if (capital != first) {
            out.replace(0, Character.charCount(first), Character.toString(capital));
        }
    }

    private boolean beginsAsGiven(Object part) {
        if (part instanceof Sentence.Clause clause) {
            Template template = template(clause.key());
            return template.beginsWithValue()
                    && beginsAsGiven(clause.values().get(template.places().get(0)));
        }
        if (part instanceof Sentence.Several several) {
            return several.parts().stream().limit(1).anyMatch(this::beginsAsGiven);
        }
        if (part instanceof Sentence.Enumeration enumeration) {
            return enumeration.parts().stream().limit(1).anyMatch(this::beginsAsGiven);
        }
        return part instanceof String;
    }

    /** As words to stand inside other words: no capital added, no full stop. */
    public String phrase(Sentence sentence) {
        StringBuilder out = new StringBuilder(ROOM);
        append(out, sentence);
        return out.toString();
    }

    /** 828.705 in Vietnamese, 828,705 in English. */
    public String number(long value) {
        String digits = Long.toString(value);
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > (value < 0 ? 1 : 0); at -= 3) {
            out.insert(at, grouping);
        }
        return out.toString();
    }

    /** 95,35% in Vietnamese, 95.35% in English. */
    public String percent(Percentage percentage) {
        int hundredths = percentage.hundredths();
        return hundredths / 100 + (grouping == '.' ? "," : ".") + twoDigits(hundredths % 100) + "%";
    }

    /** Day before month, always: 05/08/2024 in Vietnamese; 5 August 2024 in English, where the digits could be misread. */
    public String date(LocalDate day) {
        return dayOfYear(MonthDay.from(day))
                + (this == VIETNAMESE ? "/" : " ")
                + Strings.padStart(Integer.toString(day.getYear()), 4, '0');
    }

    /** A day of whichever year: 15/11 in Vietnamese, 15 November in English. */
    public String dayOfYear(MonthDay day) {
        return this == VIETNAMESE
                ? twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue())
                : day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    private static boolean endsItself(CharSequence text) {
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == '?' || last == '!' || last == ':';
    }

    private void append(StringBuilder out, Object part) {
        if (part instanceof Sentence.Clause clause) {
            fill(out, template(clause.key()), clause);
        } else if (part instanceof Sentence.Several several) {
            join(out, several.parts(), "; ");
        } else if (part instanceof Sentence.Enumeration enumeration) {
            join(out, enumeration.parts(), ", ");
        } else if (part instanceof Sentence.Bilingual bilingual) {
            out.append(this == VIETNAMESE ? bilingual.vietnamese() : bilingual.english());
        } else if (part instanceof LocalDate day) {
            out.append(date(day));
        } else if (part instanceof Percentage percentage) {
            out.append(percent(percentage));
        } else if (part instanceof Ratio ratio) {
            out.append(share(ratio));
        } else if (part instanceof Number number) {
            out.append(number(number.longValue()));
        } else {
            out.append(part);
        }
    }

    private void join(StringBuilder out, Iterable<Sentence> parts, String separator) {
        String before = "";
        for (Sentence part : parts) {
            out.append(before);
            append(out, part);
            before = separator;
        }
    }

    /** 70% where that is exact, else 2/3: a rounded percentage would name another number than the law. */
    private static String share(Ratio ratio) {
        long hundredfold = Math.multiplyExact(100L, ratio.numerator());
        return hundredfold % ratio.denominator() == 0
                ? hundredfold / ratio.denominator() + "%"
                : ratio.numerator() + "/" + ratio.denominator();
    }

    private void fill(StringBuilder out, Template template, Sentence.Clause clause) {
        ImmutableList<String> words = template.words();
        ImmutableList<Integer> places = template.places();
        for (int at = 0; at < places.size(); at++) {
            out.append(words.get(at));
            append(out, value(clause, places.get(at)));
        }
        out.append(words.get(places.size()));
    }

    private static Object value(Sentence.Clause clause, int place) {
        checkArgument(
                place >= 0 && place < clause.values().size(), "%s asks for a value it was not given", clause.key());
        return clause.values().get(place);
    }

    private Template template(String key) {
        Template known = templates.get(key);
        return known == null ? templates.computeIfAbsent(key, this::read) : known;
    }

    private Template read(String key) {
        int colon = key.indexOf(':');
        checkArgument(colon > 0, "a key names its resource: %s", key);
        String line =
                resources.computeIfAbsent(key.substring(0, colon), this::load).get(key.substring(colon + 1));
        if (line == null) {
            throw new IllegalStateException("no wording for " + key + " in " + language);
        }
        return Template.of(line);
    }

    private ImmutableMap<String, String> load(String resource) {
        String name = "/vn/toandan/" + resource + "_" + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return Maps.fromProperties(properties);
    }
}
