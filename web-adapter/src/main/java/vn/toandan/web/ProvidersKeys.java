package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetParseException;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.health.HealthStatus;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of a {@link Provider} ("khóa công khai của bên cấp danh tính", JWKS): out of a file as they were at the start, or fetched and kept for a while; as opposed
 * to the keys of this office, by which it signs and seals.
 */
final class ProvidersKeys implements JWKSource<SecurityContext> {

    /** Two keys of which one is secret: whoever can check could sign as well by any other. */
    static final ImmutableSet<JWSAlgorithm> ALGORITHMS = ImmutableSet.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    /** RFC 7518, 3.3 and 3.5. */
    private static final int LEAST_BITS_OF_RSA = 2_048;

    private static final ImmutableSet<Curve> CURVES = ImmutableSet.of(Curve.P_256, Curve.P_384);

    private static final Duration ALL_PATIENCE = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofMinutes(5);

    /** In which it is asked twice at most, however many unknown keys are named. */
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final AtomicBoolean isInReach = new AtomicBoolean();
    private final JWKSource<SecurityContext> source;

    /**
     * @param addresses where they are asked for unless it was said
     * @throws Settings.Wrong where they are to lie in a file and none does
     */
    ProvidersKeys(Provider provider, ProvidersAddresses addresses, ProviderCalls calls) {
        Where where = provider.keys()
                .<Where>map(said -> () -> said)
                .orElse(() -> addresses.found().keys());
        this.source = provider.file()
                .<JWKSource<SecurityContext>>map(file -> new ImmutableJWKSet<>(read(file)))
                .orElseGet(() -> fetched(where, calls));
    }

    /**
     * A key that is not among those that were fetched just now is none of the provider's.
     *
     * @throws KeySourceException where nobody can tell, since the provider is out of reach
     */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext nothing) throws KeySourceException {
        try {
            return source.get(selector, nothing).stream()
                    .filter(ProvidersKeys::isUsable)
                    .collect(ImmutableList.toImmutableList());
        } catch (RateLimitReachedException askedJustNow) {
            if (isInReach.get()) {
                return ImmutableList.of();
            }
            throw askedJustNow;
        }
    }

    private static JWKSet read(Path file) {
        Settings.Wrong none = new Settings.Wrong("settings.openid_keys", file.toString());
        try {
            // A private key has no business here, and a secret is no public key.
            JWKSet keys = JWKSet.parse(Files.readString(file)).toPublicJWKSet();
            if (keys.getKeys().stream().noneMatch(ProvidersKeys::isUsable)) {
                throw none;
            }
            return keys;
        } catch (IOException | ParseException | NullPointerException e) {
            // The last is how the library says that the whole is null.
            throw none;
        }
    }

    private JWKSource<SecurityContext> fetched(Where where, ProviderCalls calls) {
        return JWKSourceBuilder.create(new Published(where, calls))
                .cache(KEPT.toMillis(), ALL_PATIENCE.toMillis())
                .refreshAheadCache(false)
                .rateLimited(BETWEEN.toMillis())
                .healthReporting(report -> isInReach.set(report.getHealthStatus() == HealthStatus.HEALTHY))
                .build();
    }

    private static boolean isUsable(JWK key) {
        if (key.getKeyUse() != null && !key.getKeyUse().equals(KeyUse.SIGNATURE)) {
            return false;
        }
        return key instanceof RSAKey
                ? key.size() >= LEAST_BITS_OF_RSA
                : key instanceof ECKey curved && CURVES.contains(curved.getCurve());
    }

    /** Where they are fetched from. */
    @FunctionalInterface
    private interface Where {
        URI address() throws IOException;
    }

    /** As they stand at an address now. */
    private record Published(Where where, ProviderCalls calls) implements JWKSetSource<SecurityContext> {

        @Override
        public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator when, long now, @Nullable SecurityContext nothing)
                throws KeySourceException {
            try {
                return JWKSet.parse(calls.read(where.address()).body());
            } catch (IOException e) {
                throw new JWKSetRetrievalException("no keys", e);
            } catch (ParseException | NullPointerException e) {
                // The last is how the library says that the whole is null.
                throw new JWKSetParseException("no keys", e);
            }
        }

        @Override
        public void close() {
            // Nothing is open between two times.
        }
    }
}
