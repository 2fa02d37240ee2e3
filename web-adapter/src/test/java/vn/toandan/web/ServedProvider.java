package vn.toandan.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A provider of identities on this machine that vouches for whomever it is told to, over HTTP as one does; as opposed to the {@link MadeUpProvider}, which is nowhere and only signs. */
final class ServedProvider implements AutoCloseable {

    static final String CLIENT = "toan dan/cán bộ";
    static final String SECRET = "Kx7:bi-mat%+&=";
    static final String OFFICE = "https://tin.xa.example";

    private static final String REALM = "/realms/xa";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final AtomicInteger exchanges = new AtomicInteger();
    private volatile String subject = "";
    private volatile Function<JWTClaimsSet.Builder, String> signs = ServedProvider::signed;
    private volatile Optional<Answer> answer = Optional.empty();
    private volatile String landing = OFFICE;
    private volatile boolean isForgetful;
    private volatile String entrance = "";

    /** One in the place of the right one. */
    private record Answer(int status, String body) {}

    ServedProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(REALM + "/.well-known/openid-configuration", exchange -> send(exchange, 200, published()));
        server.createContext("/keys", exchange -> send(exchange, 200, MadeUpProvider.published(MadeUpProvider.RSA)));
        server.createContext("/enter", this::enter);
        server.createContext("/exchange", this::exchange);
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().set("Location", "/keys");
            send(exchange, 302, "");
        });
        server.start();
    }

    /** By a name, so that a browser takes it for another site than that of an office at the address of this machine. */
    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String issuer() {
        return address() + REALM;
    }

    /** As an office is told of it that it knows by a secret. */
    Provider asked(Path secret) {
        try {
            Files.writeString(secret, SECRET + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told(ImmutableMap.of("openid-secret", secret.toString()));
    }

    /** The same of one that it knows by its name alone. */
    Provider askedInPublic() {
        return told(ImmutableMap.of());
    }

    private Provider told(Map<String, String> secret) {
        ImmutableMap<String, String> said = ImmutableMap.<String, String>builder()
                .putAll(secret)
                .put("openid-issuer", issuer())
                .put("openid-audience", MadeUpProvider.AUDIENCE)
                .put("openid-client", CLIENT)
                .put("openid-office", OFFICE)
                .buildOrThrow();
        return Provider.of(name -> Optional.ofNullable(said.get(name))).orElseThrow();
    }

    /** For whom it vouches from now on, to whoever comes; all else is right again. */
    void vouchFor(String name) {
        subject = name;
        signs = ServedProvider::signed;
        answer = Optional.empty();
        isForgetful = false;
    }

    /** What it makes of the right claims instead. */
    void sign(Function<JWTClaimsSet.Builder, String> otherwise) {
        signs = otherwise;
    }

    /** What it answers to whoever asks for an ID token. */
    void answer(int status, String body) {
        answer = Optional.of(new Answer(status, body));
    }

    /** From now on it gives for one code whatever often. */
    void forget() {
        isForgetful = true;
    }

    /** Where an office really is that says it is elsewhere. */
    void leadTo(String office) {
        landing = office;
    }

    /** Where it says that browsers are to be sent. */
    void publish(String other) {
        entrance = other;
    }

    int exchanges() {
        return exchanges.get();
    }

    static String signed(JWTClaimsSet.Builder claims) {
        return MadeUpProvider.token(JWSAlgorithm.RS256, MadeUpProvider.RSA, claims);
    }

    private String published() {
        String there = entrance.isEmpty() ? address() + "/enter" : entrance;
        return """
                {"issuer": "%s", "authorization_endpoint": "%s", "token_endpoint": "%3$s/exchange", "jwks_uri": "%3$s/keys"}""".formatted(issuer(), there, address());
    }

    /** Whoever comes is known here already, and sent back at once. */
    private void enter(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String code = "code." + codes.size();
        codes.put(code, asked);
        String back = String.valueOf(asked.get("redirect_uri")).replace(OFFICE, landing);
        exchange.getResponseHeaders()
                .set("Location", back + "?state=" + asked.get("state") + "&code=" + code + "&iss=" + issuer());
        send(exchange, isRight(asked) ? 302 : 400, "");
    }

    private static boolean isRight(Map<String, String> asked) {
        return "code".equals(asked.get("response_type"))
                && CLIENT.equals(asked.get("client_id"))
                && (OFFICE + OpenIdPageRoutes.PATH).equals(asked.get("redirect_uri"))
                && "openid".equals(asked.get("scope"))
                && "S256".equals(asked.get("code_challenge_method"));
    }

    private void exchange(HttpExchange exchange) throws IOException {
        exchanges.incrementAndGet();
        Map<String, String> given =
                fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String code = String.valueOf(given.get("code"));
        Optional<Map<String, String>> asked = Optional.ofNullable(isForgetful ? codes.get(code) : codes.remove(code));
        if (answer.isPresent()) {
            send(exchange, answer.get().status(), answer.get().body());
        } else if (!isFromClient(exchange, given)) {
            send(exchange, 401, "{\"error\": \"invalid_client\"}");
        } else if (asked.filter(one -> belongs(one, given)).isEmpty()) {
            send(exchange, 400, "{\"error\": \"invalid_grant\"}");
        } else {
            String token = signs.apply(claims(String.valueOf(asked.get().get("nonce"))));
            send(
                    exchange,
                    200,
                    "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \"" + token + "\"}");
        }
    }

    private static boolean isFromClient(HttpExchange exchange, Map<String, String> given) {
        Optional<String> said = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        if (said.isEmpty()) {
            return CLIENT.equals(given.get("client_id"));
        }
        byte[] both = Base64.getDecoder().decode(said.get().replaceFirst("^Basic ", ""));
        List<String> parts = Splitter.on(':').splitToList(new String(both, StandardCharsets.UTF_8));
        return parts.size() == 2
                && plain(parts.get(0)).equals(CLIENT)
                && plain(parts.get(1)).equals(SECRET)
                && !given.containsKey("client_id");
    }

    private static boolean belongs(Map<String, String> asked, Map<String, String> given) {
        String verifier = String.valueOf(given.get("code_verifier"));
        String challenge = BaseEncoding.base64Url()
                .omitPadding()
                .encode(Hashing.sha256()
                        .hashString(verifier, StandardCharsets.US_ASCII)
                        .asBytes());
        return verifier.length() >= 43
                && challenge.equals(asked.get("code_challenge"))
                && "authorization_code".equals(given.get("grant_type"))
                && String.valueOf(asked.get("redirect_uri")).equals(given.get("redirect_uri"));
    }

    private JWTClaimsSet.Builder claims(String nonce) {
        return MadeUpProvider.saying(subject)
                .issuer(issuer())
                .audience(CLIENT)
                .claim("azp", CLIENT)
                .claim("iat", ServedOffice.NOW.getEpochSecond())
                .claim("nonce", nonce);
    }

    static Map<String, String> fields(String query) {
        return Splitter.on('&').splitToList(query).stream()
                .map(field -> Splitter.on('=').limit(2).splitToList(field))
                .collect(Collectors.toMap(field -> field.get(0), field -> plain(field.get(1))));
    }

    private static String plain(String escaped) {
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            // Nobody keeps a connection that may be closed here just as it is used again.
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** From then on it is out of reach. */
    @Override
    public void close() {
        server.stop(0);
    }
}
