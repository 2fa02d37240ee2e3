package vn.toandan.web;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import vn.toandan.law.Wording;

/**
 * Reply ("trả lời"): what goes back, whole; as opposed to the {@link Asked} that it answers.
 *
 * @param kept whether anybody on the way may keep it for a while: only what is the same for everybody
 * @param headers beside those of every answer, or in the place of one of them
 */
record Reply(int status, String mediaType, ByteSource body, Kept kept, ImmutableListMultimap<String, String> headers) {

    static final String JSON = "application/json";
    static final String HTML = "text/html; charset=utf-8";

    /** What a browser may load for a page. */
    static final String POLICY = "Content-Security-Policy";

    static final String OURS_WITHOUT_SCRIPT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String OURS_WITH_SCRIPT = OURS_WITHOUT_SCRIPT + "; script-src 'self'; connect-src 'self'";

    static final int OK = 200;
    static final int CREATED = 201;
    static final int NO_CONTENT = 204;
    static final int SEE_OTHER = 303;

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

    static Reply of(int status, String mediaType, String body) {
        return new Reply(
                status,
                mediaType,
                ByteSource.wrap(body.getBytes(StandardCharsets.UTF_8)),
                Kept.NOT_AT_ALL,
                ImmutableListMultimap.of());
    }

    static Reply json(int status, String body) {
        return of(status, JSON, body);
    }

    static Reply json(String body) {
        return json(OK, body);
    }

    /** Done, and nothing to say about it. */
    static Reply nothing() {
        return json(NO_CONTENT, "");
    }

    static Reply page(int status, String body) {
        return of(status, HTML, body);
    }

    /** To be saved under that name. */
    static Reply file(String mediaType, String name, byte[] bytes) {
        return new Reply(OK, mediaType, ByteSource.wrap(bytes), Kept.NOT_AT_ALL, ImmutableListMultimap.of())
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** After a form was sent: what came of it stands there, and loading it again sends nothing again. */
    static Reply seeOther(String address) {
        return page(SEE_OTHER, "").with("Location", address);
    }

    static Reply of(Problem problem, Wording wording) {
        return of(problem.status(), Problem.MEDIA_TYPE, problem.json(wording)).after(problem);
    }

    Reply with(String header, String value) {
        return new Reply(
                status,
                mediaType,
                body,
                kept,
                ImmutableListMultimap.<String, String>builder()
                        .putAll(headers)
                        .put(header, value)
                        .build());
    }

    /** The same, as it stood at this version. */
    Reply at(long version) {
        return with("ETag", Version.tag(version));
    }

    /** The same, a page whose own script may run and send its form. */
    Reply withScript() {
        return with(POLICY, OURS_WITH_SCRIPT);
    }

    /** The same, a page whose script has another one work beside it; older browsers ask {@code child-src} whether it may. */
    Reply withWorker() {
        return with(POLICY, OURS_WITH_SCRIPT + "; worker-src 'self'; child-src 'self'");
    }

    Reply keptForEver() {
        return new Reply(status, mediaType, body, Kept.FOR_EVER, headers);
    }

    /** The same, saying when to come again and which version stands, if the problem does. */
    Reply after(Problem problem) {
        Reply told = problem.retryAfter()
                .map(wait -> with("Retry-After", Long.toString(Math.max(1, wait.toSeconds()))))
                .orElse(this);
        return problem.version().map(told::at).orElse(told);
    }
}
