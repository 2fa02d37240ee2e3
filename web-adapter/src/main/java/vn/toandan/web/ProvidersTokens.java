package vn.toandan.web;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
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
 * The tokens of the {@link Provider} ("mã của bên cấp danh tính", JWT): whoever shows one enters by the account that its subject names; as opposed to {@link Tokens}, which
 * this office makes. The provider says who somebody is; what they may do, and where, is said here by an administrator alone.
 */
final class ProvidersTokens {

    /** Less than all headers of a request together may be. */
    static final int LONGEST = 7 * 1024;

    /** How far two clocks may be apart. */
    static final int MOST_SECONDS_APART = 60;

    private final Office office;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** Nobody can tell now whether a token is one. */
    static final class OutOfReach extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfReach() {
            super("the keys of the provider are out of reach", null, false, true);
        }
    }

    /** @throws Settings.Wrong where its keys are to lie in a file and none does */
    ProvidersTokens(Office office, Provider provider) {
        this.office = office;
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(ProvidersKeys.ALGORITHMS, new ProvidersKeys(provider)));
        processor.setJWTClaimsSetVerifier(new Claims(provider));
    }

    /**
     * Empty for whatever is no such token, whatever is wrong with it.
     *
     * @throws OutOfReach where nobody can tell
     */
    Optional<Account> holder(String token) {
        return subject(token)
                .filter(AccountDesk::isName)
                .flatMap(name -> office.read(registers -> registers.accounts().find(name)))
                .filter(account -> !account.isClosed());
    }

    private Optional<String> subject(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(processor.process(SignedJWT.parse(token), null).getSubject());
        } catch (KeySourceException untold) {
            throw new OutOfReach();
        } catch (ParseException | BadJOSEException | JOSEException | RuntimeException wrong) {
            // The library stumbles over some of what anybody may send: that is no token either.
            return Optional.empty();
        }
    }

    /** Made by the provider, for this office, about somebody, and not over; by the clock that is read here. */
    private final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        Claims(Provider provider) {
            super(
                    provider.audience(),
                    new JWTClaimsSet.Builder().issuer(provider.issuer()).build(),
                    ImmutableSet.of("sub", "exp"));
            setMaxClockSkew(MOST_SECONDS_APART);
        }

        @Override
        protected Date currentTime() {
            return Date.from(office.now());
        }
    }
}
