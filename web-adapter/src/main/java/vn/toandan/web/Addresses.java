package vn.toandan.web;

import com.google.common.net.UrlEscapers;
import java.util.List;

/** Addresses of pages with what they ask for, in the language that was asked for by name. */
final class Addresses {

    private Addresses() {}

    static String with(Asked asked, String path, String name, String value) {
        return path + "?" + part(name, value) + language(asked);
    }

    /** With those parts of the present address that have these names, going on after a cursor. */
    static String with(Asked asked, String path, List<String> names, String cursor) {
        StringBuilder address = new StringBuilder(path).append('?').append(part("after", cursor));
        for (String name : names) {
            asked.query(name).ifPresent(value -> address.append('&').append(part(name, value)));
        }
        return address.append(language(asked)).toString();
    }

    private static String language(Asked asked) {
        return asked.hasChosenLanguage() ? "&lang=" + asked.wording().language() : "";
    }

    private static String part(String name, String value) {
        return name + "=" + UrlEscapers.urlFormParameterEscaper().escape(value);
    }
}
