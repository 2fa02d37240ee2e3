package vn.toandan.web;

import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.crypto.opts.AllowWeakRSAKey;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A provider of identities that is nowhere: has keys, and signs by them whatever it is asked to. */
final class MadeUpProvider {

    static final String ISSUER = "https://dang-nhap.tinh.example/realms/xa";
    static final String AUDIENCE = "toan-dan";

    static final JWK RSA = rsa("r1", 2_048);
    static final JWK EC = ec("e1", Curve.P_256);

    private MadeUpProvider() {}

    static JWK rsa(String id, int bits) {
        try {
            return new RSAKeyGenerator(bits, true).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static JWK ec(String id, Curve curve) {
        try {
            return new ECKeyGenerator(curve).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** Of which the keys lie in that file. */
    static Provider publishing(Path file, JWK... keys) {
        try {
            Files.writeString(file, published(keys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Provider(ISSUER, Optional.of(AUDIENCE), Optional.of(file.toUri()), Optional.empty());
    }

    static String published(JWK... keys) {
        return new JWKSet(List.of(keys)).toPublicJWKSet().toString();
    }

    /** As it would be right, for five minutes from the first moment of a served office. */
    static JWTClaimsSet.Builder saying(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .claim("exp", ServedOffice.NOW.getEpochSecond() + 300);
    }

    static String token(JWTClaimsSet.Builder claims) {
        return token(JWSAlgorithm.RS256, RSA, claims);
    }

    static String token(JWSAlgorithm algorithm, JWK key, JWTClaimsSet.Builder claims) {
        return token(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).type(JOSEObjectType.JWT), key, claims);
    }

    static String token(JWSHeader.Builder header, JWK key, JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(header.build(), claims.build());
            token.sign(signer(key, header.build().getAlgorithm()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWSSigner signer(JWK key, JWSAlgorithm algorithm) throws JOSEException {
        return key instanceof RSAKey one
                ? new RSASSASigner(one.toPrivateKey(), ImmutableSet.of(AllowWeakRSAKey.getInstance()))
                : new DefaultJWSSignerFactory().createJWSSigner(key, algorithm);
    }
}
