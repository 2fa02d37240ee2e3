package vn.toandan.web;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * As whom this office asks the {@link Provider} about staff ("ứng dụng khách", client): its name there, what proves that it is the one, and where browsers come back to; as
 * opposed to the audience, by which the provider names this office in the tokens of programs.
 *
 * @param secret the file that it lies in; empty where there is none
 * @param redirect letter by letter as the provider was told
 */
record OpenIdClient(String id, Optional<Path> secret, URI redirect) {

    private static final int LONGEST_SECRET = 512;

    /** @throws Settings.Wrong where one is said without the others, or the office has no such address */
    static Optional<OpenIdClient> of(Optional<String> id, Optional<String> secret, Optional<String> office) {
        if (id.isPresent() != office.isPresent() || (secret.isPresent() && id.isEmpty())) {
            throw new Settings.Wrong("settings.openid_client");
        }
        return id.map(name -> new OpenIdClient(name, secret.map(OpenIdClient::file), redirect(office.orElseThrow())));
    }

    /** What names no file with a secret is not repeated: it may be the secret. */
    private static Path file(String said) {
        return Settings.file(said).orElseThrow(OpenIdClient::none);
    }

    private static Settings.Wrong none() {
        return new Settings.Wrong("settings.openid_secret");
    }

    /** Said, since what a browser asks for may be made up. */
    private static URI redirect(String office) {
        return Provider.address(office)
                .filter(Provider::isSafe)
                .filter(OpenIdClient::isWhole)
                .map(address -> address.resolve(OpenIdPageRoutes.PATH))
                .orElseThrow(() -> new Settings.Wrong("settings.openid_office"));
    }

    private static boolean isWhole(URI address) {
        String path = Strings.nullToEmpty(address.getRawPath());
        return (path.isEmpty() || path.equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getRawUserInfo() == null;
    }

    /** @throws Settings.Wrong where it is to lie in a file and does not */
    Optional<String> readSecret() {
        return secret.map(OpenIdClient::read);
    }

    private static String read(Path file) {
        try {
            String secret = Files.readString(file).strip();
            if (secret.isEmpty()
                    || secret.length() > LONGEST_SECRET
                    || !CharMatcher.inRange('!', '~').matchesAllOf(secret)) {
                throw none();
            }
            return secret;
        } catch (IOException e) {
            throw none();
        }
    }
}
