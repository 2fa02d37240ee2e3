package vn.toandan.web;

import java.util.Optional;

/**
 * Where staff show who they are by way of the {@link Provider} ("đăng nhập qua cơ quan", OpenID Connect): they are sent there, come back, and are vouched for; as opposed to
 * the {@link Entrance}, where they get in.
 */
final class OpenIdEntrance {

    private final Office office;
    private final String issuer;
    private final OpenIdTickets tickets;
    private final OpenIdExchange exchange;
    private final IdTokens tokens;
    private final Vouched vouched;

    /** Each that comes back has this office ask the provider something. */
    private final Throttle ofPlace = new Throttle(30);

    /** @throws Settings.Wrong where the secret is to lie in a file and does not */
    OpenIdEntrance(
            Office office,
            String issuer,
            OpenIdClient client,
            ProvidersAddresses addresses,
            ProvidersKeys keys,
            ProviderCalls calls) {
        this.office = office;
        this.issuer = issuer;
        this.tickets = new OpenIdTickets(office);
        this.exchange = new OpenIdExchange(client, tickets, addresses, calls);
        this.tokens = new IdTokens(office, keys, issuer, client.id());
        this.vouched = new Vouched(office);
    }

    /** @throws ProvidersWord.OutOfReach where nobody knows where to */
    Reply send(Asked asked, String back) {
        String language = asked.wording().language();
        String ticket = tickets.fresh(asked.hasChosenLanguage() ? language : "", back);
        return Reply.seeOther(exchange.entrance(ticket, language))
                .with("Set-Cookie", OpenIdCookie.ofTicket(ticket, asked));
    }

    /** The ticket of a browser that was sent there and comes back with what goes with it. */
    Optional<String> ticket(Asked asked) {
        String state = asked.query("state").orElse("");
        return OpenIdCookie.of(asked).filter(held -> tickets.isRight(held, state));
    }

    /** In which language whoever comes back goes on. */
    Asked goingOn(Asked asked, String ticket) {
        return asked.goingOnIn(tickets.language(ticket));
    }

    /** Where they go in the end. */
    String back(String ticket) {
        return tickets.back(ticket);
    }

    /**
     * Whom the provider says it is that came back; empty where it does not say.
     *
     * @throws ProvidersWord.OutOfReach where nobody can tell
     * @throws OpenIdExchange.OfficeUnknown where it does not tell this office
     */
    Optional<String> subject(Asked asked, String ticket) {
        // By RFC 9207 an answer may say whose it is.
        boolean isOfAnother =
                asked.query("iss").filter(said -> !said.equals(issuer)).isPresent();
        Optional<String> code = asked.query("code").filter(any -> !isOfAnother && !asked.says("error"));
        code.ifPresent(any -> ofPlace.count(asked.origin()));
        return code.flatMap(one -> exchange.idToken(ticket, one))
                .flatMap(token -> tokens.subject(token, tickets.nonce(ticket)))
                .filter(subject -> tickets.use(ticket));
    }

    /** Kept under a key until they go on; empty where the subject has no account that is open. */
    Optional<String> vouch(String subject, String ticket) {
        return ProvidersWord.named(office, subject).map(account -> vouched.keep(account, tickets.back(ticket)));
    }

    Optional<Vouched.One> vouched(String key) {
        return vouched.find(key);
    }

    void end(String key) {
        vouched.end(key);
    }
}
