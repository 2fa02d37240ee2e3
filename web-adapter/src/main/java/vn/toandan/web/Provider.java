package vn.toandan.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Provider of identities ("bên cấp danh tính", OpenID): whom this agency has say who somebody is, and where the keys are by which that is checked; as opposed to a
 * {@link Proxy}, who says only from where they ask. Unless the program was told of one there is none.
 *
 * @param issuer its name in every token, letter by letter
 * @param audience how it calls this office in the tokens of programs; empty where none come with one
 * @param keys a file, or the address where it publishes them; empty where it says itself where that is
 * @param client as whom this office asks it about staff; empty where they have passwords of this office alone
 */
record Provider(String issuer, Optional<String> audience, Optional<URI> keys, Optional<OpenIdClient> client) {

    private static final String FILE = "file";
    private static final String SECRET = "openid-secret";

    /**
     * @param said what follows an option, by its name
     * @throws Settings.Wrong where one is said without the others, or is none
     */
    static Optional<Provider> of(Function<String, Optional<String>> said) {
        Optional<String> issuer = said.apply("openid-issuer");
        Optional<String> audience = said.apply("openid-audience");
        Optional<String> keys = said.apply("openid-keys");
        Optional<OpenIdClient> client =
                OpenIdClient.of(said.apply("openid-client"), said.apply(SECRET), said.apply("openid-office"));
        boolean isForSomebody = audience.isPresent() || client.isPresent();
        if (issuer.isPresent() != isForSomebody || (keys.isPresent() && !isForSomebody)) {
            throw new Settings.Wrong("settings.openid_together");
        }
        // Otherwise what tells who entered would itself open this office to whoever gets hold of it.
        if (audience.isPresent() && audience.equals(client.map(OpenIdClient::id))) {
            throw new Settings.Wrong("settings.openid_audience");
        }
        boolean isAsked = client.isPresent() || keys.isEmpty();
        return issuer.map(name -> new Provider(issuer(name, isAsked), audience, keys.map(Provider::keys), client));
    }

    /** What the environment calls an option of it, and of the secret that it is a file. */
    static String variable(String option) {
        return "TOANDAN_" + option.toUpperCase(Locale.ROOT).replace('-', '_') + (option.equals(SECRET) ? "_FILE" : "");
    }

    /** Where the keys lie; empty where they are fetched. */
    Optional<Path> file() {
        return keys.filter(address -> address.getScheme().equals(FILE)).map(Path::of);
    }

    private static String issuer(String said, boolean isAsked) {
        URI address = address(said).orElseThrow(() -> new Settings.Wrong("settings.openid_issuer", said));
        if (isAsked && !isSafe(address)) {
            throw new Settings.Wrong("settings.openid_asked");
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
        return address(said).filter(Provider::isSafe);
    }

    /** Of a server, for people and programs alike. */
    static Optional<URI> address(String said) {
        try {
            return Optional.of(new URI(said)).filter(Provider::isOfAServer);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether what goes there is encrypted, or stays on this machine. */
    static boolean isSafe(URI address) {
        return address.getScheme().equals("https") || Proxy.isThisMachine(address.getHost());
    }

    private static boolean isOfAServer(URI address) {
        boolean isForReaders = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        return isForReaders && address.getHost() != null;
    }
}
