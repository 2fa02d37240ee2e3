package vn.toandan.web;

import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How a {@link Reply} goes out ("gửi trả lời"), under headers that keep every answer from being used elsewhere; as opposed to what it says. */
final class Sending {

    /** No script where a page does not ask for its own, no frame, nothing from elsewhere; styles and forms are our own. */
    static final ImmutableMap<String, String> HEADERS = ImmutableMap.<String, String>builder()
            .put(Reply.POLICY, Reply.OURS_WITHOUT_SCRIPT)
            .put("Referrer-Policy", "no-referrer")
            .put("X-Content-Type-Options", "nosniff")
            .put("X-Frame-Options", "DENY")
            .put("Cross-Origin-Opener-Policy", "same-origin")
            .put("Cross-Origin-Resource-Policy", "same-origin")
            .put("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
            .buildOrThrow();

    private Sending() {}

    /** Whatever comes of what was asked. */
    static void guard(Context context, Asked asked) {
        HEADERS.forEach(context::header);
        if (asked.isEncrypted()) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    static void send(Context context, Reply reply) {
        context.status(reply.status());
        context.contentType(reply.mediaType());
        context.header("Cache-Control", reply.kept().header());
        context.header("Vary", "Accept-Encoding, Accept-Language");
        reply.headers().forEach((name, value) -> {
            if (HEADERS.containsKey(name)) {
                context.res().setHeader(name, value);
            } else {
                context.res().addHeader(name, value);
            }
        });
        try {
            context.result(reply.body().read());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }
}
