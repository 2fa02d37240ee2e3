package vn.toandan.web;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.net.UrlEscapers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Both halves of asking the {@link Provider} who somebody is ("mã ủy quyền", authorization code; RFC 6749, 4.1, with PKCE): the address to which their browser goes, and what
 * the code that it brings back is given away for; as opposed to what that is worth ({@link IdTokens}).
 */
final class OpenIdExchange {

    /** How a provider says that it knows no such client, or not by that secret (RFC 6749, 5.2). */
    private static final ImmutableSet<String> OFFICE_UNKNOWN = ImmutableSet.of("invalid_client", "unauthorized_client");

    private final OpenIdClient client;
    private final Optional<String> secret;
    private final OpenIdTickets tickets;
    private final ProvidersAddresses addresses;
    private final ProviderCalls calls;

    /** The provider answers, and does not know this office: what was said of it at the start is wrong. */
    static final class OfficeUnknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OfficeUnknown() {
            super("the provider does not know this office: check --openid-client and its secret", null, false, true);
        }
    }

    /** @throws Settings.Wrong where the secret is to lie in a file and does not */
    OpenIdExchange(OpenIdClient client, OpenIdTickets tickets, ProvidersAddresses addresses, ProviderCalls calls) {
        this.client = client;
        this.secret = client.readSecret();
        this.tickets = tickets;
        this.addresses = addresses;
        this.calls = calls;
    }

    /** @throws ProvidersWord.OutOfReach where nobody knows where that is */
    String entrance(String ticket, String language) {
        String entrance = entrance();
        return entrance
                + (entrance.contains("?") ? "&" : "?")
                + form(ImmutableMap.<String, String>builder()
                        .put("response_type", "code")
                        .put("client_id", client.id())
                        .put("redirect_uri", client.redirect().toString())
                        .put("scope", "openid")
                        .put("state", tickets.state(ticket))
                        .put("nonce", tickets.nonce(ticket))
                        .put("code_challenge", tickets.challenge(ticket))
                        .put("code_challenge_method", "S256")
                        .put("ui_locales", language)
                        .buildOrThrow());
    }

    private String entrance() {
        try {
            return addresses.found().entrance().toString();
        } catch (IOException unknown) {
            throw new ProvidersWord.OutOfReach();
        }
    }

    /**
     * The ID token that the provider gives for a code; empty where it gives none for this one.
     *
     * @throws ProvidersWord.OutOfReach where it does not answer
     * @throws OfficeUnknown where that is of no use before somebody mends it
     */
    Optional<String> idToken(String ticket, String code) {
        try {
            ProviderCalls.Answer answer = calls.ask(request(addresses.found().exchange(), ticket, code));
            if (answer.status() == Reply.OK) {
                return answer.text("id_token");
            }
            if (answer.status() == Problem.UNAUTHENTICATED) {
                throw new OfficeUnknown();
            }
            Optional<String> error = answer.status() == Problem.BAD_REQUEST ? answer.text("error") : Optional.empty();
            if (error.filter(OFFICE_UNKNOWN::contains).isPresent()) {
                throw new OfficeUnknown();
            }
            if (error.equals(Optional.of("invalid_grant"))) {
                return Optional.empty();
            }
            throw new ProvidersWord.OutOfReach();
        } catch (IOException unanswered) {
            throw new ProvidersWord.OutOfReach();
        }
    }

    private HttpRequest request(URI exchange, String ticket, String code) {
        ImmutableMap.Builder<String, String> fields = ImmutableMap.<String, String>builder()
                .put("grant_type", "authorization_code")
                .put("code", code)
                .put("redirect_uri", client.redirect().toString())
                .put("code_verifier", tickets.verifier(ticket));
        HttpRequest.Builder request = HttpRequest.newBuilder(exchange)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", Reply.JSON);
        secret.ifPresentOrElse(
                own -> request.header("Authorization", basic(client.id(), own)),
                () -> fields.put("client_id", client.id()));
        return request.POST(HttpRequest.BodyPublishers.ofString(form(fields.buildOrThrow())))
                .build();
    }

    private static String basic(String name, String secret) {
        String both = escaped(name) + ":" + escaped(secret);
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String form(ImmutableMap<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + escaped(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String escaped(String text) {
        return UrlEscapers.urlFormParameterEscaper().escape(text);
    }
}
