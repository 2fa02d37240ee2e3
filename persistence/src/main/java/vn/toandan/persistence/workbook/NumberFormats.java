package vn.toandan.persistence.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cells' styles make of a stored number: nothing, a day, or digits with zeros before them; of all else they do not ask. */
final class NumberFormats {

    private static final int PLAIN = 0;
    private static final int DAY = -1;

    /** Nobody writes longer codes. */
    private static final int MOST_ZEROS = 15;

    /** Quoted, bracketed or escaped text, or else one sign. */
    private static final Pattern PART = Pattern.compile("\"[^\"]*\"?|\\[[^]]*]?|[\\\\_*].?|.", Pattern.DOTALL);

    /** Hours and minutes that go on counting. */
    private static final Pattern ELAPSED = Pattern.compile("\\[[hmsHMS]+]");

    private final List<Integer> byStyle = new ArrayList<>();

    void read(InputStream part) throws IOException {
        Map<String, Integer> own = new HashMap<>();
        try (Xml xml = new Xml(part)) {
            boolean isOfCells = false;
            while (xml.next()) {
                if (xml.opens("numFmt")) {
                    own.put(xml.attribute("numFmtId"), meaning(xml.attribute("formatCode")));
                } else if (xml.opens("cellXfs")) {
                    isOfCells = true;
                } else if (xml.closes("cellXfs")) {
                    isOfCells = false;
                } else if (isOfCells && xml.opens("xf")) {
                    String id = xml.attribute("numFmtId");
                    byStyle.add(own.containsKey(id) ? own.get(id) : (isBuiltInDay(id) ? DAY : PLAIN));
                }
            }
        }
    }

    private int of(int style) {
        return 0 <= style && style < byStyle.size() ? byStyle.get(style) : PLAIN;
    }

    boolean isDay(int style) {
        return of(style) == DAY;
    }

    /** How many digits are shown at least, as in {@code 00000}. */
    int digits(int style) {
        return Math.max(of(style), 0);
    }

    /** Those that every program knows by number, the East Asian ones among them. */
    private static boolean isBuiltInDay(String id) {
        return switch (id) {
            case "14", "15", "16", "17", "22" -> true;
            case "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "55", "56", "57", "58" -> true;
            default -> false;
        };
    }

    private static int meaning(String code) {
        String signs = signs(code);
        if (signs.indexOf('y') >= 0 || signs.indexOf('d') >= 0) {
            return DAY;
        }
        boolean isMonth = signs.indexOf('m') >= 0 && signs.indexOf('h') < 0 && signs.indexOf('s') < 0;
        if (isMonth) {
            return DAY;
        }
        boolean isZeros = signs.length() > 1
                && signs.length() <= MOST_ZEROS
                && signs.chars().allMatch(c -> c == '0');
        return isZeros ? signs.length() : PLAIN;
    }

    /** The first section without what is shown as it stands: quoted, escaped or bracketed. */
    private static String signs(String code) {
        if (code.equalsIgnoreCase("general")) {
            return "";
        }
        StringBuilder signs = new StringBuilder();
        for (Matcher part = PART.matcher(code); part.find() && !part.group().equals(";"); ) {
            String shown = part.group();
            boolean isSign = shown.length() == 1 || ELAPSED.matcher(shown).matches();
            signs.append(isSign ? shown.toLowerCase(Locale.ROOT) : "");
        }
        return signs.toString();
    }
}
