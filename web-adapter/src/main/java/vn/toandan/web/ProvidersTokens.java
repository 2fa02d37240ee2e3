package vn.toandan.web;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Optional;
import vn.toandan.account.Account;

/**
 * The tokens of the {@link Provider} ("mã của bên cấp danh tính", JWT): whoever shows one enters by the account that its subject names; as opposed to {@link Tokens}, which
 * this office makes.
 */
final class ProvidersTokens {

    /** Less than all headers of a request together may be. */
    static final int LONGEST = 7 * 1024;

    private final Office office;
    private final ProvidersWord word;

    /** @param audience how the provider names this office to programs */
    ProvidersTokens(Office office, ProvidersKeys keys, String issuer, String audience) {
        this.office = office;
        this.word = new ProvidersWord(
                office,
                keys,
                issuer,
                audience,
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null),
                ImmutableSet.of("sub", "exp"));
    }

    /**
     * Empty for whatever is no such token, whatever is wrong with it.
     *
     * @throws ProvidersWord.OutOfReach where nobody can tell
     */
    Optional<Account> holder(String token) {
        return Optional.of(token)
                .filter(one -> one.length() <= LONGEST)
                .flatMap(word::said)
                .map(JWTClaimsSet::getSubject)
                .flatMap(subject -> ProvidersWord.named(office, subject));
    }
}
