package vn.toandan.web;

import java.util.Optional;
import vn.toandan.law.Wording;

/**
 * Reply ("trả lời"): what goes back, whole; as opposed to the {@link Asked} that it answers.
 *
 * @param kept whether anybody on the way may keep it for a while: only what is the same for everybody
 */
record Reply(int status, String mediaType, String body, Kept kept, Optional<Long> retryAfterSeconds) {

    static final String JSON = "application/json";
    static final String HTML = "text/html; charset=utf-8";

    static final int OK = 200;
    static final int CREATED = 201;
    static final int NO_CONTENT = 204;

    /** For how long. */
    enum Kept {
        NOT_AT_ALL("no-store"),
        /** What changes its address with its content. */
        FOR_EVER("public, max-age=31536000, immutable");

        private final String header;

        Kept(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }

    static Reply json(int status, String body) {
        return new Reply(status, JSON, body, Kept.NOT_AT_ALL, Optional.empty());
    }

    static Reply json(String body) {
        return json(OK, body);
    }

    /** Done, and nothing to say about it. */
    static Reply nothing() {
        return json(NO_CONTENT, "");
    }

    static Reply page(int status, String body) {
        return new Reply(status, HTML, body, Kept.NOT_AT_ALL, Optional.empty());
    }

    static Reply of(Problem problem, Wording wording) {
        return new Reply(problem.status(), Problem.MEDIA_TYPE, problem.json(wording), Kept.NOT_AT_ALL, Optional.empty())
                .after(problem);
    }

    /** The same, saying when to come again if the problem does. */
    Reply after(Problem problem) {
        return new Reply(
                status, mediaType, body, kept, problem.retryAfter().map(wait -> Math.max(1, wait.toSeconds())));
    }
}
