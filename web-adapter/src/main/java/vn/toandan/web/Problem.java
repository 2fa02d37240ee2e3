package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.documents.Json;

/**
 * Problem ("lỗi"): why a request is not answered as asked, in the form of RFC 9457, with everything that is wrong at once; as opposed to the lawful "no", which is an
 * answer. It never repeats what a tip says, and never tells how we are built.
 *
 * @param errors what is wrong part by part; none where the whole is
 * @param retryAfter when to come again; only where that helps
 * @param version how far the thing has come that somebody else wrote meanwhile
 */
record Problem(int status, ImmutableList<Wrong> errors, Optional<Duration> retryAfter, Optional<Long> version) {

    static final String MEDIA_TYPE = "application/problem+json";

    static final int BAD_REQUEST = 400;
    static final int UNAUTHENTICATED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int CONFLICT = 409;
    static final int TOO_LARGE = 413;
    static final int UNSUPPORTED = 415;
    static final int UNPROCESSABLE = 422;
    static final int TOO_MANY = 429;
    static final int UNEXPECTED = 500;
    static final int UNAVAILABLE = 503;

    /**
     * One thing that is wrong.
     *
     * @param field by its name in the request; empty where it is about the whole
     * @param ground the text by which it is so; empty where reason alone says it
     */
    record Wrong(String field, String code, Sentence message, Optional<Citation> ground) {

        static Wrong of(String field, String code, Object... values) {
            return new Wrong(field, code, Sentence.of("web/wording:error." + code, values), Optional.empty());
        }
    }

    /** A request that ends with it. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Refusal(Problem problem) {
            super("refused with " + problem.status(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    static Problem of(int status) {
        return new Problem(status, ImmutableList.of(), Optional.empty(), Optional.empty());
    }

    static Problem of(int status, List<Wrong> errors) {
        return new Problem(status, ImmutableList.copyOf(errors), Optional.empty(), Optional.empty());
    }

    static Problem of(int status, Wrong... errors) {
        return of(status, List.of(errors));
    }

    static Problem comeAgain(int status, Duration after) {
        return new Problem(status, ImmutableList.of(), Optional.of(after), Optional.empty());
    }

    /** Somebody wrote since it was read. */
    static Problem conflict(long version) {
        return new Problem(
                CONFLICT,
                ImmutableList.of(Wrong.of("", "written_since", version)),
                Optional.empty(),
                Optional.of(version));
    }

    /** What kind of problem it is, in a few words. */
    Sentence title() {
        return switch (status) {
            case BAD_REQUEST,
                    UNAUTHENTICATED,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    CONFLICT,
                    TOO_LARGE,
                    UNSUPPORTED,
                    UNPROCESSABLE,
                    TOO_MANY,
                    UNEXPECTED,
                    UNAVAILABLE -> Sentence.of("web/wording:problem." + status);
            default -> Sentence.of("web/wording:problem.other", Integer.toString(status));
        };
    }

    /** What to do about it. */
    Sentence detail() {
        return switch (status) {
            case BAD_REQUEST,
                    UNAUTHENTICATED,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    CONFLICT,
                    TOO_LARGE,
                    UNSUPPORTED,
                    UNPROCESSABLE,
                    TOO_MANY,
                    UNEXPECTED,
                    UNAVAILABLE -> Sentence.of("web/wording:problem." + status + ".detail");
            default -> Sentence.of("web/wording:problem.other.detail");
        };
    }

    String json(Wording wording) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", wording.heading(title()));
            json.writeNumberField("status", status);
            json.writeStringField("detail", wording.say(detail()));
            if (version.isPresent()) {
                json.writeNumberField("version", version.get());
            }
            json.writeArrayFieldStart("errors");
            for (Wrong wrong : errors) {
                json.writeStartObject();
                json.writeStringField("field", wrong.field());
                json.writeStringField("code", wrong.code());
                json.writeStringField("message", wording.say(wrong.message()));
                json.writeStringField(
                        "ground",
                        wrong.ground()
                                .map(citation -> wording.phrase(citation.words()))
                                .orElse(null));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
