package vn.toandan.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.Right;
import vn.toandan.account.Token;

/**
 * Access ("kiểm tra quyền"): the one place where it is decided whether a request reaches its route: who asks, whether from a page of ours, by which right, and within which
 * unit; as opposed to what the core finds lawful. What somebody may not see does not exist for them.
 */
final class Access {

    static final String CSRF_HEADER = "X-CSRF-Token";
    static final String CSRF_FIELD = "csrf";
    static final String ENTRANCE = "/noi-bo/dang-nhap";

    private static final String BEARER = "Bearer ";

    private final Office office;
    private final Sessions sessions;
    private final Optional<ProvidersTokens> provider;

    /** Nobody is known where somebody has to be. */
    static final class NotSignedIn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSignedIn() {
            super("not signed in", null, false, false);
        }
    }

    /** @param provider empty where nobody but this office makes tokens */
    Access(Office office, Sessions sessions, Optional<ProvidersTokens> provider) {
        this.office = office;
        this.sessions = sessions;
        this.provider = provider;
    }

    /** @throws Problem.Refusal or {@link NotSignedIn} where the request goes no further */
    void check(Operation operation, Asked asked) {
        Optional<Right> right = operation.right();
        if (right.isEmpty()) {
            if (operation.isChange() && operation.path().startsWith("/noi-bo/")) {
                requireFromHere(asked);
            } else if (operation.isChange()) {
                requireNotFromElsewhere(asked);
            }
            return;
        }
        SignedIn who = who(asked).orElseThrow(NotSignedIn::new);
        asked.comesFrom(who);
        if (!isAllowed(operation, who)) {
            throw nothingHere();
        }
        if (operation.isChange() && who.session().isPresent()) {
            requireFromHere(asked);
            requireToken(asked, who.session().get().csrf());
        }
        operation.within().flatMap(asked::part).ifPresent(unit -> requireWithin(asked, unit));
    }

    /** Rights alone, whoever asks: the table of roles and routes. */
    static boolean isAllowed(Operation operation, SignedIn who) {
        return operation.right().filter(right -> !who.may(right)).isEmpty();
    }

    /** Whoever the cookie or the token says; an account that was closed or got another password since is nobody. */
    private Optional<SignedIn> who(Asked asked) {
        Optional<String> bearer =
                asked.header("Authorization").filter(said -> said.regionMatches(true, 0, BEARER, 0, BEARER.length()));
        if (bearer.isPresent()) {
            return byToken(bearer.get().substring(BEARER.length()).strip());
        }
        return SessionCookie.of(asked).flatMap(sessions::find).flatMap(this::bySession);
    }

    private Optional<SignedIn> bySession(Sessions.Session session) {
        return office.read(registers -> registers
                        .accounts()
                        .find(session.account())
                        .filter(account -> registers.versions().ofCredentials(account.name()) == session.credentials()))
                .filter(account -> !account.isClosed())
                .map(account -> new SignedIn(account, Optional.of(session)));
    }

    private Optional<SignedIn> byToken(String token) {
        return office.read(registers -> registers.accounts().token(Sessions.digest(token)))
                .filter(one -> one.isOpenAt(office.now()))
                .map(Token::holder)
                .or(() -> provider.flatMap(tokens -> tokens.holder(token)))
                .map(holder -> new SignedIn(holder, Optional.empty()));
    }

    /** What browsers say of themselves, where they do; a page elsewhere cannot make them say otherwise. */
    private static void requireFromHere(Asked asked) {
        Optional<String> site = asked.header("Sec-Fetch-Site");
        boolean isFromHere = site.map(Access::isFromHere)
                .orElseGet(() -> asked.header("Origin")
                        .map(origin -> asked.header("Host").equals(authority(origin)))
                        .orElse(true));
        if (!isFromHere) {
            throw new Problem.Refusal(Problem.of(Problem.FORBIDDEN));
        }
    }

    /**
     * Of what everybody may send: another site has nobody's browser send it. A browser too old to tell is not kept out, since it may be the only one that somebody has; nothing
     * is done in anybody's name here.
     */
    private static void requireNotFromElsewhere(Asked asked) {
        if (asked.header("Sec-Fetch-Site").filter(said -> !isFromHere(said)).isPresent()) {
            throw new Problem.Refusal(Problem.of(Problem.FORBIDDEN));
        }
    }

    /** Of what another site may lead somebody to, before their eyes, and may not ask for behind their back. */
    static void requireVisit(Asked asked) {
        boolean isVisit = asked.header("Sec-Fetch-Mode").orElse("navigate").equals("navigate")
                && asked.header("Sec-Fetch-Dest").orElse("document").equals("document");
        if (!isVisit) {
            throw new Problem.Refusal(Problem.of(Problem.FORBIDDEN));
        }
    }

    private static boolean isFromHere(String site) {
        return site.equals("same-origin") || site.equals("none");
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static void requireToken(Asked asked, String csrf) {
        String given = asked.header(CSRF_HEADER)
                .or(() -> asked.isForm() ? asked.field(CSRF_FIELD) : Optional.empty())
                // Of a form with files it has to come first, so that nothing else is read without it.
                .or(() -> asked.isInParts() ? Uploads.firstPart(asked, CSRF_FIELD) : Optional.empty())
                .orElse("");
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), csrf.getBytes(StandardCharsets.UTF_8))) {
            throw new Problem.Refusal(Problem.of(Problem.FORBIDDEN));
        }
    }

    private void requireWithin(Asked asked, String unit) {
        Account account = asked.account();
        boolean isCovered = account.unit().isEmpty()
                || office.read(registers -> office.scope(account, registers).covers(unit));
        if (!isCovered) {
            throw nothingHere();
        }
    }

    static Problem.Refusal nothingHere() {
        return new Problem.Refusal(Problem.of(Problem.NOT_FOUND));
    }
}
