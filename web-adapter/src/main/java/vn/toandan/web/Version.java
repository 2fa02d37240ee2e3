package vn.toandan.web;

import java.util.Optional;
import vn.toandan.web.Problem.Wrong;

/**
 * Version ("phiên bản đã đọc"): how far a thing had come when whoever writes read it, so that nobody covers what another wrote meanwhile; as opposed to what was known on a
 * day. Programs say it as {@code If-Match}, forms in a hidden field; whoever says none claims that there was nothing yet.
 */
final class Version {

    static final String HEADER = "If-Match";
    static final String FIELD = "version";

    private Version() {}

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** Which one was read; 0 where nothing is said. */
    static long read(Asked asked) {
        Optional<String> said = asked.header(HEADER).or(() -> asked.isForm() ? asked.field(FIELD) : Optional.empty());
        if (said.isEmpty()) {
            return 0;
        }
        String digits = said.get().replaceAll("^(?:W/)?\"(.*)\"$", "$1");
        if (!digits.matches("[0-9]{1,18}")) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of(HEADER, "version")));
        }
        return Long.parseLong(digits);
    }

    /**
     * Inside a write, before anything is written.
     *
     * @param now how far it has come, of {@link vn.toandan.persistence.database.Versions}
     * @throws Problem.Refusal with 409 and that version where another one was read
     */
    static void require(Asked asked, long now) {
        if (read(asked) != now) {
            throw new Problem.Refusal(Problem.conflict(now));
        }
    }
}
