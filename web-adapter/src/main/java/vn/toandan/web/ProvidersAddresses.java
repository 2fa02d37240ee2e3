package vn.toandan.web;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a {@link Provider} is met ("địa chỉ của bên cấp danh tính"), as it publishes that itself (OpenID Connect Discovery 1.0); as opposed to its name, which this office
 * was told. Asked when first needed, and kept for a while.
 */
final class ProvidersAddresses {

    private static final String PUBLISHED_AT = "/.well-known/openid-configuration";
    private static final Duration KEPT = Duration.ofHours(1);

    /** In which one that did not answer is left alone. */
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final Office office;
    private final Provider provider;
    private final ProviderCalls calls;

    private volatile Kept kept = new Kept(Optional.empty(), Instant.MIN);

    /**
     * What it published.
     *
     * @param entrance where browsers are sent
     * @param exchange where this office asks whom one that came back stands for
     * @param keys where the keys are by which that is signed
     */
    record Found(URI entrance, URI exchange, URI keys) {}

    /** @param until when it is asked again */
    private record Kept(Optional<Found> found, Instant until) {

        boolean isDue(Instant at) {
            return !at.isBefore(until);
        }

        /** Unless another, who asked meanwhile, found more. */
        Kept unanswered(Instant at) {
            return isDue(at) ? new Kept(found, at.plus(BETWEEN)) : this;
        }
    }

    ProvidersAddresses(Office office, Provider provider, ProviderCalls calls) {
        this.office = office;
        this.provider = provider;
        this.calls = calls;
    }

    /**
     * What it published last, also where it cannot be asked now.
     *
     * @throws IOException where it never could
     */
    Found found() throws IOException {
        Instant at = office.now();
        if (kept.isDue(at)) {
            ask(at);
        }
        return kept.found().orElseThrow(() -> new IOException("nothing published"));
    }

    private void ask(Instant at) {
        URI address = URI.create(CharMatcher.is('/').trimTrailingFrom(provider.issuer()) + PUBLISHED_AT);
        try {
            keep(new Kept(Optional.of(read(calls.read(address))), at.plus(KEPT)));
        } catch (IOException unanswered) {
            keepUnanswered(at);
        }
    }

    private synchronized void keep(Kept found) {
        kept = found;
    }

    private synchronized void keepUnanswered(Instant at) {
        kept = kept.unanswered(at);
    }

    /** One that publishes another name than we know it by is another. */
    private Found read(ProviderCalls.Answer published) throws IOException {
        if (!published.text("issuer").equals(Optional.of(provider.issuer()))) {
            throw new IOException("of another");
        }
        return new Found(
                address(published, "authorization_endpoint"),
                address(published, "token_endpoint"),
                address(published, "jwks_uri"));
    }

    private static URI address(ProviderCalls.Answer published, String name) throws IOException {
        return published
                .text(name)
                .flatMap(Provider::address)
                .filter(Provider::isSafe)
                .orElseThrow(() -> new IOException("no address"));
    }
}
