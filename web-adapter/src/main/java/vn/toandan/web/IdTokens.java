package vn.toandan.web;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Optional;

/**
 * What the provider answers when this office asks whom somebody who came back stands for ("mã danh tính", ID token; OpenID Connect Core 1.0, 3.1.3.7); as opposed to
 * {@link ProvidersTokens}, which programs bring along and which are of no use here.
 */
final class IdTokens {

    private final Office office;
    private final ProvidersWord word;
    private final String client;

    IdTokens(Office office, ProvidersKeys keys, String issuer, String client) {
        this.office = office;
        this.client = client;
        this.word = new ProvidersWord(
                office,
                keys,
                issuer,
                client,
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null),
                ImmutableSet.of("sub", "exp", "iat", "nonce"));
    }

    /**
     * Empty for whatever is no such token, whatever is wrong with it.
     *
     * @param nonce by which it answers this very question
     * @throws ProvidersWord.OutOfReach where nobody can tell
     */
    Optional<String> subject(String token, String nonce) {
        return word.said(token)
                .filter(claims -> nonce.equals(claims.getClaim("nonce")))
                .filter(this::isForUs)
                .filter(this::isFresh)
                .map(JWTClaimsSet::getSubject);
    }

    /** Of one that is for others, too, it is said who asked. */
    private boolean isForUs(JWTClaimsSet claims) {
        Object asked = claims.getClaim("azp");
        return asked == null ? claims.getAudience().size() == 1 : asked.equals(client);
    }

    private boolean isFresh(JWTClaimsSet claims) {
        Instant made = claims.getIssueTime().toInstant();
        Instant now = office.now();
        return !made.isAfter(now.plusSeconds(ProvidersWord.MOST_SECONDS_APART))
                && !made.isBefore(now.minus(OpenIdTickets.LIFE).minusSeconds(ProvidersWord.MOST_SECONDS_APART));
    }
}
