package vn.toandan.web;

import com.google.common.base.Ascii;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.toandan.web.Problem.Wrong;

/**
 * A form as it was sent, in parts (RFC 7578) or in one line ("các phần của biểu mẫu"), read in memory: no part is kept aside in a file, and the name of a file, which can name
 * a person, is not even read.
 */
final class Parts {

    private static final int MOST = 32;
    private static final int LONGEST_HEAD = 2048;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("; ?name=\"([A-Za-z.]{1,40})\"");
    private static final Pattern IS_A_FILE = Pattern.compile("; ?filename\\*?=");
    private static final Pattern TYPE = Pattern.compile("(?:^|\n)content-type: ?([^\r\n]{1,100})");
    private static final byte[] HEAD_END = ascii("\r\n\r\n");

    private final Function<String, Optional<String>> texts;
    private final Map<String, SentFile> files;
    private final Map<String, String> named;

    /**
     * A file among them.
     *
     * @param claimed the media type that it was sent as; may be empty
     */
    record SentFile(String claimed, Content content) {}

    /** Bytes that print as nothing. */
    static final class Content {

        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private Parts(Function<String, Optional<String>> texts, Map<String, String> named, Map<String, SentFile> files) {
        this.texts = texts;
        this.named = named;
        this.files = files;
    }

    /** Of a form in one line, which holds no file. */
    static Parts ofFields(Asked asked) {
        return new Parts(asked::field, Map.of(), Map.of());
    }

    /** @throws Problem.Refusal where it is not built as it has to be */
    static Parts of(byte[] body, String mediaType) {
        Matcher boundary = BOUNDARY.matcher(mediaType);
        if (!boundary.find()) {
            throw broken();
        }
        byte[] delimiter = ascii("\r\n--" + boundary.group(1));
        Map<String, String> texts = new TreeMap<>();
        Map<String, SentFile> files = new TreeMap<>();
        byte[] first = ascii("--" + boundary.group(1));
        if (!startsWith(body, 0, first)) {
            throw broken();
        }
        int at = first.length;
        for (int count = 0; !startsWith(body, at, ascii("--")); count++) {
            int head = at + 2;
            int headEnd = indexOf(body, HEAD_END, at, head + LONGEST_HEAD);
            int end = headEnd < 0 ? -1 : indexOf(body, delimiter, headEnd + 2, body.length);
            if (count == MOST || end < 0 || !startsWith(body, at, ascii("\r\n"))) {
                throw broken();
            }
            int content = Math.min(headEnd + HEAD_END.length, end);
            read(text(body, head, Math.max(head, headEnd)), Arrays.copyOfRange(body, content, end), texts, files);
            at = end + delimiter.length;
        }
        return new Parts(name -> Optional.ofNullable(texts.get(name)), texts, files);
    }

    private static void read(String head, byte[] content, Map<String, String> texts, Map<String, SentFile> files) {
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            throw broken();
        }
        if (IS_A_FILE.matcher(head).find()) {
            Matcher type = TYPE.matcher(Ascii.toLowerCase(head));
            // A form without a file sends an empty one.
            if (content.length > 0) {
                files.putIfAbsent(name.group(1), new SentFile(type.find() ? type.group(1) : "", new Content(content)));
            }
        } else if (content.length > 0) {
            texts.putIfAbsent(name.group(1), new String(content, StandardCharsets.UTF_8));
        }
    }

    /** Empty where it is left out or left empty. */
    Optional<String> text(String name) {
        return texts.apply(name);
    }

    Optional<SentFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** By which a form in parts is known again, however its parts were kept apart. */
    HashCode digest() {
        Hasher hasher = Hashing.sha256().newHasher();
        named.forEach((name, text) -> put(hasher, name, text.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, file) -> put(hasher, name, file.content().bytes()));
        return hasher.hash();
    }

    private static void put(Hasher hasher, String name, byte[] content) {
        hasher.putString(name, StandardCharsets.UTF_8)
                .putChar('=')
                .putInt(content.length)
                .putBytes(content);
    }

    /**
     * What the first part of a form holds, if that is its name and it is no file.
     *
     * @param start of the form: as much of it as is read before anybody knows whether to read on
     */
    static Optional<String> first(byte[] start, String mediaType, String name) {
        Matcher boundary = BOUNDARY.matcher(mediaType);
        if (!boundary.find()) {
            return Optional.empty();
        }
        byte[] opening = ascii("--" + boundary.group(1) + "\r\n");
        int headEnd = indexOf(start, HEAD_END, 0, start.length);
        int end = headEnd < 0 ? -1 : indexOf(start, ascii("\r\n--" + boundary.group(1)), headEnd + 2, start.length);
        if (end < headEnd + HEAD_END.length || !startsWith(start, 0, opening)) {
            return Optional.empty();
        }
        String head = text(start, opening.length, Math.max(opening.length, headEnd));
        Matcher named = NAME.matcher(head);
        return named.find()
                        && named.group(1).equals(name)
                        && !IS_A_FILE.matcher(head).find()
                ? Optional.of(text(start, headEnd + HEAD_END.length, end))
                : Optional.empty();
    }

    private static int indexOf(byte[] body, byte[] sought, int from, int until) {
        int end = Math.min(until, body.length);
        if (from >= end) {
            return -1;
        }
        int last = end - sought.length;
        for (int at = from; at <= last; at++) {
            if (body[at] == sought[0] && startsWith(body, at, sought)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] body, int at, byte[] start) {
        return body.length >= at + start.length && Arrays.equals(body, at, at + start.length, start, 0, start.length);
    }

    private static String text(byte[] body, int from, int until) {
        return new String(body, from, until - from, StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Problem.Refusal broken() {
        return new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("", "parts")));
    }
}
