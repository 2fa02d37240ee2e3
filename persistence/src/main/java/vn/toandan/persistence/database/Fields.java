package vn.toandan.persistence.database;

import java.util.ArrayList;
import java.util.List;

/** Several texts as one, parted by tabs, as rows of a file are; whatever they contain, they come back as they were. */
final class Fields {

    private Fields() {}

    static String join(Iterable<String> fields) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (String field : fields) {
            if (!first) {
                out.append('\t');
            }
            first = false;
            append(out, field);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String field) {
        if (isPlain(field)) {
            out.append(field);
            return;
        }
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                default -> out.append(c);
            }
        }
    }

    private static boolean isPlain(String field) {
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            if (c == '\\' || c == '\t' || c == '\n') {
                return false;
            }
        }
        return true;
    }

    /** What was joined; nothing comes back as nothing. One field alone may therefore not be empty. */
    static List<String> split(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
            fields.add(plain(text.substring(from, tab)));
            from = tab + 1;
        }
        fields.add(plain(text.substring(from)));
        return fields;
    }

    private static String plain(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder out = new StringBuilder(field.length());
        boolean escaped = false;
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            if (escaped) {
                out.append(c == 't' ? '\t' : c == 'n' ? '\n' : c);
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
