package vn.toandan.persistence.signing;

import com.google.common.base.CharMatcher;
import com.google.common.io.BaseEncoding;
import java.util.ArrayList;
import java.util.List;

/** Keys as other programs write them too ("tệp PEM", RFC 7468): between two lines that say what they are. */
final class Pem {

    private static final String BEGIN = "-----BEGIN %-----";
    private static final String END = "-----END %-----";

    private Pem() {}

    static String of(String what, byte[] key) {
        return BEGIN.replace("%", what) + "\n" + BaseEncoding.base64().encode(key) + "\n" + END.replace("%", what)
                + "\n";
    }

    /**
     * All of that kind.
     *
     * @throws IllegalArgumentException where something between two such lines is no key
     */
    static List<byte[]> read(String what, String file) {
        List<byte[]> keys = new ArrayList<>();
        int from = file.indexOf(BEGIN.replace("%", what));
        while (from >= 0) {
            int start = from + BEGIN.replace("%", what).length();
            int end = file.indexOf(END.replace("%", what), start);
            if (end < 0) {
                throw new IllegalArgumentException("a key without an end");
            }
            keys.add(BaseEncoding.base64().decode(CharMatcher.whitespace().removeFrom(file.substring(start, end))));
            from = file.indexOf(BEGIN.replace("%", what), end);
        }
        return keys;
    }
}
