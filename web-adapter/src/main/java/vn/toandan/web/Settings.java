package vn.toandan.web;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.KeyPlace;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.database.VaultAddress;
import vn.toandan.persistence.documents.CertificateAddress;

/**
 * How the program was asked to start ("thiết lập"): options, and for each left out what the environment says; as opposed to the {@link Office}, which is open by then.
 *
 * @param host the address to listen on; the loopback one unless another is named
 * @param port 0 for any that is free
 * @param store a file, or a database of a server
 * @param tls empty where a proxy encrypts, or nobody
 * @param key where the master key to what tips say is; empty where this office takes no tips yet
 * @param vault where the vault is; empty beside a store on a server unless it is named
 * @param vaultKey where the master key of the vault is, another than that to what tips say; empty where this office keeps nobody who told
 * @param certificateKey where the public key is that certificates are checked with; empty where this office issues none
 * @param signingKey where the private key is that certificates are signed with; empty where none are issued from pages
 * @param beforeCertificates what stands before a certificate in its square: the address of the page that checks it, or nothing
 * @param proxy who is believed when they say for whom they ask
 * @param provider who says who machines and staff are, beside this office; empty for nobody
 * @param events to whom events go; empty for nobody
 * @param metricsPort where this machine reads how the program fares; empty for nowhere, 0 for any that is free
 * @param example whether to serve the example instead of a store
 */
record Settings(
        String host,
        int port,
        StoreAddress store,
        Optional<KeyPlace> key,
        Optional<VaultAddress> vault,
        Optional<KeyPlace> vaultKey,
        Optional<Path> certificateKey,
        Optional<Path> signingKey,
        String beforeCertificates,
        Optional<Tls> tls,
        Proxy proxy,
        Optional<Provider> provider,
        Optional<EventsTo> events,
        OptionalInt metricsPort,
        boolean example,
        Wording wording) {

    private static final String BEHIND_PROXY = "behind-proxy";

    static final ImmutableSet<String> NAMES = ImmutableSet.of(
            "host",
            "port",
            "store",
            "key",
            "vault",
            "vault-key",
            "certificate-key",
            "signing-key",
            "certificate-address",
            "tls-certificate",
            "tls-key",
            BEHIND_PROXY,
            "openid-issuer",
            "openid-audience",
            "openid-keys",
            "openid-client",
            "openid-secret",
            "openid-office",
            "events-to",
            "events-key",
            "metrics-port",
            "demo",
            "lang");

    /** By which the program itself encrypts: a chain of certificates and the key of the first, both in PEM. */
    record Tls(Path certificate, Path key) {}

    private static final String USUAL_STORE = "toandan.db";

    /** Something was asked that cannot be done. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Sentence says;

        Wrong(String key, Object... values) {
            super(key, null, false, false);
            this.says = Sentence.of("web/wording:" + key, values);
        }

        Sentence says() {
            return says;
        }
    }

    static Settings of(List<String> arguments, Map<String, String> environment) {
        Map<String, String> given = given(arguments);
        String host = value(given, environment, "host", "TOANDAN_HOST").orElse("127.0.0.1");
        boolean example = value(given, environment, "demo", "TOANDAN_DEMO")
                .map(said -> !said.equals("false"))
                .orElse(false);
        if (example && !Proxy.isThisMachine(host)) {
            throw new Wrong("settings.demo_elsewhere", host);
        }
        Optional<KeyPlace> key = key(given, environment, "key", "TOANDAN_KEY");
        Optional<KeyPlace> vaultKey = key(given, environment, "vault-key", "TOANDAN_VAULT_KEY");
        if (vaultKey.isPresent() && key.filter(vaultKey.get()::isSameAs).isPresent()) {
            throw new Wrong("settings.one_key", vaultKey.get().toString());
        }
        StoreAddress store =
                store(value(given, environment, "store", "TOANDAN_STORE").orElse(USUAL_STORE));
        Optional<VaultAddress> vault = value(given, environment, "vault", "TOANDAN_VAULT")
                .map(said -> VaultAddress.of(said).orElseThrow(() -> new Wrong("settings.vault")))
                .or(() -> store.file().map(VaultAddress::beside));
        if (vaultKey.isPresent() && vault.isEmpty()) {
            throw new Wrong("settings.vault_where");
        }
        return new Settings(
                host,
                port(value(given, environment, "port", "TOANDAN_PORT").orElse("7070")),
                store,
                key,
                vault,
                vaultKey,
                value(given, environment, "certificate-key", "TOANDAN_CERTIFICATE_PUBLIC_KEY")
                        .map(Settings::path),
                value(given, environment, "signing-key", "TOANDAN_CERTIFICATE_KEY")
                        .map(Settings::path),
                before(value(given, environment, "certificate-address", "TOANDAN_CERTIFICATE_ADDRESS")
                        .orElse("")),
                tls(
                        value(given, environment, "tls-certificate", "TOANDAN_TLS_CERTIFICATE"),
                        value(given, environment, "tls-key", "TOANDAN_TLS_KEY")),
                value(given, environment, BEHIND_PROXY, "TOANDAN_BEHIND_PROXY")
                        .map(Proxy::said)
                        .orElse(Proxy.NONE),
                Provider.of(name -> value(given, environment, name, Provider.variable(name))),
                EventsTo.of(
                        value(given, environment, "events-to", "TOANDAN_EVENTS_TO"),
                        value(given, environment, "events-key", "TOANDAN_EVENTS_KEY_FILE")),
                value(given, environment, "metrics-port", "TOANDAN_METRICS_PORT")
                        .map(said -> OptionalInt.of(port(said)))
                        .orElse(OptionalInt.empty()),
                example,
                language(arguments, environment));
    }

    /** Found before anything is read, so that what is wrong is said in the right language too. */
    static Wording language(List<String> arguments, Map<String, String> environment) {
        String last = "";
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            if (argument.startsWith("--lang=")) {
                last = argument.substring("--lang=".length());
            } else if (argument.equals("--lang") && at + 1 < arguments.size()) {
                last = arguments.get(at + 1);
            }
        }
        String tag = last.isEmpty() ? environment.getOrDefault("TOANDAN_LANG", "vi") : last;
        return Wording.of(tag).orElse(Wording.VIETNAMESE);
    }

    private static Map<String, String> given(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            int equals = argument.indexOf('=');
            String name =
                    argument.startsWith("--") ? argument.substring(2, equals < 0 ? argument.length() : equals) : "";
            if (!NAMES.contains(name)) {
                throw new Wrong("settings.unknown", equals < 0 ? argument : argument.substring(0, equals));
            }
            if (equals > 0) {
                given.put(name, argument.substring(equals + 1));
            } else if (name.equals("demo") || (name.equals(BEHIND_PROXY) && isLast(arguments, at))) {
                given.put(name, "true");
            } else if (at + 1 < arguments.size()) {
                at++;
                given.put(name, arguments.get(at));
            } else {
                throw new Wrong("settings.no_value", argument);
            }
        }
        return given;
    }

    /** Whether what comes next, if anything does, is no value. */
    private static boolean isLast(List<String> arguments, int at) {
        return at + 1 == arguments.size() || arguments.get(at + 1).startsWith("--");
    }

    /** An environment may name it and leave it empty. */
    private static Optional<String> value(
            Map<String, String> given, Map<String, String> environment, String name, String variable) {
        @Nullable String said = given.containsKey(name) ? given.get(name) : environment.get(variable);
        return Optional.ofNullable(Strings.emptyToNull(said));
    }

    /** An option, though it be empty, goes before what the environment says. */
    private static Optional<KeyPlace> key(
            Map<String, String> given, Map<String, String> environment, String name, String variable) {
        return given.containsKey(name)
                ? value(given, environment, name, variable).map(Settings::path).map(KeyPlace::file)
                : KeyPlace.of(variable, said -> Optional.ofNullable(environment.get(said)));
    }

    private static int port(String said) {
        if (!said.matches("[0-9]{1,5}") || Integer.parseInt(said) > 0xFFFF) {
            throw new Wrong("settings.port", said);
        }
        return Integer.parseInt(said);
    }

    /** What is wrong with an address is not repeated: it may hold a password. */
    private static StoreAddress store(String said) {
        return StoreAddress.of(said).orElseThrow(() -> new Wrong("settings.store"));
    }

    private static String before(String address) {
        return CertificateAddress.before(address).orElseThrow(() -> new Wrong("settings.certificate_address", address));
    }

    private static Optional<Tls> tls(Optional<String> certificate, Optional<String> key) {
        if (certificate.isPresent() != key.isPresent()) {
            throw new Wrong("settings.tls_alone");
        }
        return certificate.map(file -> new Tls(path(file), path(key.orElseThrow())));
    }

    static Path path(String said) {
        return file(said).orElseThrow(() -> new Wrong("settings.path", said));
    }

    /** Nothing where it can be the name of none. */
    static Optional<Path> file(String said) {
        try {
            return Optional.of(Path.of(said));
        } catch (InvalidPathException notAName) {
            return Optional.empty();
        }
    }
}
