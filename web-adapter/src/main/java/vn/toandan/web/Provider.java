package vn.toandan.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Provider of identities ("bên cấp danh tính", OpenID): whom this agency has say who somebody is, and where the keys are by which that is checked; as opposed to a
 * {@link Proxy}, who says only from where they ask. Unless the program was told of one there is none.
 *
 * @param issuer its name in every token, letter by letter
 * @param audience how it calls this office
 * @param keys a file, or the address where it publishes them
 */
record Provider(String issuer, String audience, URI keys) {

    private static final String FILE = "file";

    /** @throws Settings.Wrong where one is said without the others, or is none */
    static Optional<Provider> of(Optional<String> issuer, Optional<String> audience, Optional<String> keys) {
        long said =
                Stream.of(issuer, audience, keys).filter(Optional::isPresent).count();
        if (said == 0) {
            return Optional.empty();
        }
        if (said < 3) {
            throw new Settings.Wrong("settings.openid_together");
        }
        return Optional.of(
                new Provider(issuer(issuer.orElseThrow()), audience.orElseThrow(), keys(keys.orElseThrow())));
    }

    /** Where the keys lie; empty where they are fetched. */
    Optional<Path> file() {
        return keys.getScheme().equals(FILE) ? Optional.of(Path.of(keys)) : Optional.empty();
    }

    private static String issuer(String said) {
        if (address(said).isEmpty()) {
            throw new Settings.Wrong("settings.openid_issuer", said);
        }
        return said;
    }

    /** What is wrong with an address is not repeated: it may hold a password. */
    private static URI keys(String said) {
        if (!said.toLowerCase(Locale.ROOT).matches("https?:.*")) {
            return Settings.path(said).toUri();
        }
        return safe(said).orElseThrow(() -> new Settings.Wrong("settings.openid_address"));
    }

    /** The address of a server that is spoken with where nobody listens: encrypted, or on this machine. */
    static Optional<URI> safe(String said) {
        return address(said)
                .filter(address -> address.getScheme().equals("https") || Proxy.isThisMachine(address.getHost()));
    }

    private static Optional<URI> address(String said) {
        try {
            URI address = new URI(said);
            return Optional.of(address).filter(Provider::isOfAServer);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isOfAServer(URI address) {
        boolean isForReaders = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        return isForReaders && address.getHost() != null;
    }
}
