package vn.toandan.web;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Date;
import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.AccountDesk;

/**
 * What the {@link Provider} says and signs ("lời của bên cấp danh tính"), and whom it names here; as opposed to how that came: by a program ({@link ProvidersTokens}), or by
 * this office asking for it ({@link IdTokens}). It says who somebody is; what they may do, and where, is said here by an administrator alone.
 */
final class ProvidersWord {

    /** How far two clocks may be apart. */
    static final int MOST_SECONDS_APART = 60;

    private final Office office;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** Nobody can tell now whether it said so. */
    static final class OutOfReach extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfReach() {
            super("the provider is out of reach", null, false, true);
        }
    }

    /**
     * @param audience to whom it says so
     * @param types as what
     * @param needed what it has to say
     */
    ProvidersWord(
            Office office,
            ProvidersKeys keys,
            String issuer,
            String audience,
            DefaultJOSEObjectTypeVerifier<SecurityContext> types,
            ImmutableSet<String> needed) {
        this.office = office;
        processor.setJWSTypeVerifier(types);
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ProvidersKeys.ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier(new Claims(issuer, audience, needed));
    }

    /**
     * Empty for whatever it did not say, whatever is wrong with it.
     *
     * @throws OutOfReach where nobody can tell
     */
    Optional<JWTClaimsSet> said(String token) {
        try {
            return Optional.of(processor.process(SignedJWT.parse(token), null));
        } catch (KeySourceException untold) {
            throw new OutOfReach();
        } catch (ParseException | BadJOSEException | JOSEException | RuntimeException wrong) {
            // The library stumbles over some of what anybody may send: that is no token either.
            return Optional.empty();
        }
    }

    /** The account that its subject names; empty where an administrator made none, or closed it. */
    static Optional<Account> named(Office office, String subject) {
        return Optional.of(subject)
                .filter(AccountDesk::isName)
                .flatMap(name -> office.read(registers -> registers.accounts().find(name)))
                .filter(account -> !account.isClosed());
    }

    /** Made by the provider, for this office, about somebody, and not over; by the clock that is read here. */
    private final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        Claims(String issuer, String audience, ImmutableSet<String> needed) {
            super(audience, new JWTClaimsSet.Builder().issuer(issuer).build(), needed);
            setMaxClockSkew(MOST_SECONDS_APART);
        }

        @Override
        protected Date currentTime() {
            return Date.from(office.now());
        }
    }
}
