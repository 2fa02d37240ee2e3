package vn.toandan.web;

import java.time.Duration;
import java.util.Optional;

/**
 * The cookie of a log-in that goes by the provider ("cookie đăng nhập qua cơ quan"): first the ticket, then for whom was vouched; as opposed to the {@link SessionCookie},
 * which follows it. Until somebody comes back it has to go along with what another site sends us, and no longer.
 */
final class OpenIdCookie {

    private static final String PLAIN = "toandan-openid";

    /** A browser takes this name only with Secure, for this very host and for all of its pages: no other host puts its own in the place. */
    static final String SECURE = "__Host-toandan-openid";

    private OpenIdCookie() {}

    static Optional<String> of(Asked asked) {
        return asked.cookie(SECURE).or(() -> SessionCookie.mayBePlain(asked) ? asked.cookie(PLAIN) : Optional.empty());
    }

    static String ofTicket(String ticket, Asked asked) {
        return holding(ticket, OpenIdTickets.LIFE, "Lax", asked);
    }

    static String ofVouched(String key, Asked asked) {
        return holding(key, Vouched.LIFE, "Strict", asked);
    }

    static String over(Asked asked) {
        return holding("", Duration.ZERO, "Strict", asked);
    }

    private static String holding(String held, Duration life, String site, Asked asked) {
        String rest = "=" + held + "; Path=/; Max-Age=" + life.toSeconds() + "; HttpOnly; SameSite=" + site;
        return SessionCookie.mayBePlain(asked) ? PLAIN + rest : SECURE + rest + "; Secure";
    }
}
