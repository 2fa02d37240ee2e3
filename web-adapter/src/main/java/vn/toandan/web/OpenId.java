package vn.toandan.web;

import java.util.Optional;

/**
 * What this office has of a {@link Provider} while it is open ("kết nối OpenID"): programs enter by its tokens, staff by its entrance, each where the settings say so; as
 * opposed to those settings.
 */
record OpenId(Optional<ProvidersTokens> tokens, Optional<OpenIdEntrance> entrance) {

    /** @throws Settings.Wrong where keys or a secret are to lie in a file and do not */
    static OpenId of(Office office, Optional<Provider> provider) {
        return provider.map(one -> of(office, one)).orElseGet(() -> new OpenId(Optional.empty(), Optional.empty()));
    }

    private static OpenId of(Office office, Provider provider) {
        ProviderCalls calls = new ProviderCalls();
        ProvidersAddresses addresses = new ProvidersAddresses(office, provider, calls);
        ProvidersKeys keys = new ProvidersKeys(provider, addresses, calls);
        return new OpenId(
                provider.audience().map(audience -> new ProvidersTokens(office, keys, provider.issuer(), audience)),
                provider.client()
                        .map(client -> new OpenIdEntrance(office, provider.issuer(), client, addresses, keys, calls)));
    }
}
