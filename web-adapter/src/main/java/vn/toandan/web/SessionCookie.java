package vn.toandan.web;

import java.util.Optional;

/** The cookie of staff ("cookie phiên làm việc"): no script reads it and no other site sends it; residents get none. Off this machine it travels encrypted or not at all. */
final class SessionCookie {

    private static final String PLAIN = "toandan";

    /** A browser takes this name only with Secure, for this very host and for all of its pages. */
    static final String SECURE = "__Host-toandan";

    private SessionCookie() {}

    static Optional<String> of(Asked asked) {
        return asked.cookie(SECURE).or(() -> mayBePlain(asked) ? asked.cookie(PLAIN) : Optional.empty());
    }

    static String holding(String key, Asked asked) {
        String rest = "=" + key + "; Path=/; HttpOnly; SameSite=Strict";
        return mayBePlain(asked) ? PLAIN + rest : SECURE + rest + "; Secure";
    }

    static String over(Asked asked) {
        return holding("", asked) + "; Max-Age=0";
    }

    static boolean mayBePlain(Asked asked) {
        return asked.isLocal() && !asked.isEncrypted();
    }
}
