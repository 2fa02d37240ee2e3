package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toandan.account.Role;
import vn.toandan.persistence.database.Change;
import vn.toandan.persistence.database.MasterKey;
import vn.toandan.persistence.database.Store;
import vn.toandan.persistence.database.StoreAddress;
import vn.toandan.persistence.database.VaultStore;
import vn.toandan.persistence.server.OwnServer;
import vn.toandan.persistence.signing.PublicKeys;
import vn.toandan.persistence.signing.SigningKey;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** An office over a real store, served on a free port of this machine, and a client that speaks HTTP with it. */
final class ServedOffice implements AutoCloseable {

    /** A Monday, eight in the morning in Viet Nam. */
    static final Instant NOW = Instant.parse("2026-11-16T01:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    static final String FILE_NAME = "IMG Nguyễn Thị Ẩn Danh Kx7.jpg";

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static final String ANSWERED =
            "\\{\"at\":\"[0-9TZ:.-]+\",\"event\":\"answer\",\"operation\":(null|\"[a-zA-Z]+\"),\"status\":[0-9]{3},\"milliseconds\":[0-9]+}";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final Log log = new Log(new PrintStream(logged, true, StandardCharsets.UTF_8));
    private final Runnable afterwards;
    private final Office office;
    private final MovableClock clock;
    private final Metrics metrics = new Metrics();
    private final Javalin app;
    private final String address;

    private ServedOffice(
            Office office,
            String address,
            Runnable afterwards,
            MovableClock clock,
            Proxy proxy,
            Optional<Provider> provider) {
        this.office = office;
        this.address = address;
        this.afterwards = afterwards;
        this.clock = clock;
        this.app = WebApp.create(office, log, new WebApp.Edge(Optional.empty(), proxy, provider, metrics));
        app.start("127.0.0.1", 0);
    }

    /** With a commune, a village in it, the key to what tips say and that of a vault. */
    static ServedOffice in(Path folder) {
        VaultStore.migrate(file(folder));
        return in(
                folder,
                Optional.of(key(folder.resolve("office.key"))),
                Optional.of(VaultStore.open(file(folder), key(folder.resolve("vault.key")))));
    }

    static ServedOffice withoutVault(Path folder) {
        return in(folder, Optional.of(key(folder.resolve("office.key"))), Optional.empty());
    }

    static ServedOffice withoutKey(Path folder) {
        return in(folder, Optional.empty(), Optional.empty());
    }

    /** Without a proxy that is believed. */
    static ServedOffice reachedDirectly(Path folder) {
        return in(
                folder,
                file(folder).toString(),
                Optional.of(key(folder.resolve("office.key"))),
                Optional.empty(),
                Proxy.NONE,
                Optional.empty());
    }

    /** To which programs come with tokens of that provider, too. */
    static ServedOffice trusting(Provider provider, Path folder) {
        return in(
                folder,
                file(folder).toString(),
                Optional.of(key(folder.resolve("office.key"))),
                Optional.empty(),
                Proxy.HERE,
                Optional.of(provider));
    }

    /** The same on a PostgreSQL server, in a schema of its own, its vault in a file. */
    static ServedOffice onServer(Path folder) {
        VaultStore.migrate(file(folder));
        return in(
                folder,
                OwnServer.common().newSchema(),
                Optional.of(key(folder.resolve("office.key"))),
                Optional.of(VaultStore.open(file(folder), key(folder.resolve("vault.key")))));
    }

    private static MasterKey key(Path file) {
        MasterKey.create(file);
        return MasterKey.read(file);
    }

    private static ServedOffice in(Path folder, Optional<MasterKey> key, Optional<VaultStore> vault) {
        return in(folder, file(folder).toString(), key, vault);
    }

    private static ServedOffice in(Path folder, String where, Optional<MasterKey> key, Optional<VaultStore> vault) {
        return in(folder, where, key, vault, Proxy.HERE, Optional.empty());
    }

    private static ServedOffice in(
            Path folder,
            String where,
            Optional<MasterKey> key,
            Optional<VaultStore> vault,
            Proxy proxy,
            Optional<Provider> provider) {
        StoreAddress address = StoreAddress.of(where).orElseThrow();
        Store.migrate(address);
        Store store = Store.open(address, key);
        store.write(new Change("test", "units", "", NOW), registers -> {
            registers
                    .units()
                    .put(ImmutableList.of(
                            new Unit(
                                    "16231", UnitType.COMMUNE, "Xã Cán Khê", Optional.empty(), SINCE, Optional.empty()),
                            new Unit(
                                    "16231-01",
                                    UnitType.RESIDENTIAL_AREA,
                                    "Thôn 1",
                                    Optional.of("16231"),
                                    SINCE,
                                    Optional.empty()),
                            new Unit(
                                    "16240", UnitType.COMMUNE, "Xã Mậu Lâm", Optional.empty(), SINCE, Optional.empty()),
                            new Unit(
                                    "16240-01",
                                    UnitType.RESIDENTIAL_AREA,
                                    "Thôn Đồng Mọc",
                                    Optional.of("16240"),
                                    SINCE,
                                    Optional.empty())));
            return true;
        });
        MovableClock clock = new MovableClock(NOW);
        if (Files.notExists(certificates(folder))) {
            SigningKey.create(certificates(folder));
        }
        Office office = new Office(
                store,
                key,
                vault,
                key.map(any -> PublicKeys.read(SigningKey.published(certificates(folder)))),
                clock,
                false);
        return new ServedOffice(office, where, office::close, clock, proxy, provider);
    }

    static ServedOffice ofExample() {
        Example example = Example.open();
        return new ServedOffice(
                example.office(), "", example::close, new MovableClock(NOW), Proxy.HERE, Optional.empty());
    }

    static Path file(Path folder) {
        return folder.resolve("office.db");
    }

    /** The key that its certificates are signed with; it checks none where it has no other key either. */
    static Path certificates(Path folder) {
        return folder.resolve("office.certificates");
    }

    /** Time passes; not for the example, which has its own. */
    void pass(Duration time) {
        clock.pass(time);
    }

    /** An account with one role at a unit, or wherever the register reaches; its password is {@link Staff#PASSWORD}. */
    Staff staff(Role role, Optional<String> unit) {
        return Staff.hired(this, role, unit);
    }

    Staff staff(Role role) {
        return staff(role, Optional.empty());
    }

    /** Of its store, for whoever looks into the tables themselves. */
    String jdbc() {
        return address.startsWith("jdbc:") ? address : "jdbc:sqlite:" + address;
    }

    Office office() {
        return office;
    }

    Metrics metrics() {
        return metrics;
    }

    Log log() {
        return log;
    }

    Javalin app() {
        return app;
    }

    /** Every line of the log that says more than which operation was answered, how, when and how fast. */
    ImmutableList<String> loggedBesideAnswers() {
        return logged().lines().filter(line -> !line.matches(ANSWERED)).collect(ImmutableList.toImmutableList());
    }

    String logged() {
        return logged.toString(StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** As it is, for what is no text. */
    byte[] bytes(String path, String... headers) {
        return send(request(path, headers).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** A form in parts, the last of them a file. */
    HttpResponse<String> upload(String path, Map<String, String> fields, String mediaType, byte[] file) {
        return upload(path, fields, mediaType, file, new String[0]);
    }

    HttpResponse<String> upload(
            String path, Map<String, String> fields, String mediaType, byte[] file, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=----x7")
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts(fields, mediaType, file)))
                .build());
    }

    static byte[] parts(Map<String, String> fields, String mediaType, byte[] file) {
        return parts(fields, mediaType, FILE_NAME, file);
    }

    static byte[] parts(Map<String, String> fields, String mediaType, String fileName, byte[] file) {
        String texts = fields.entrySet().stream()
                .map(field -> "------x7\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                        + field.getValue() + "\r\n")
                .collect(Collectors.joining());
        String head = "------x7\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n";
        return Bytes.concat(
                (texts + head).getBytes(StandardCharsets.UTF_8),
                file,
                "\r\n------x7--\r\n".getBytes(StandardCharsets.UTF_8));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path))
                .timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("no patience", e);
        }
    }

    @Override
    public void close() {
        // Nothing is under way any more; that the client keeps its connections need not be waited for.
        app.jettyServer().server().setStopTimeout(0);
        WebApp.stop(app);
        metrics.close();
        afterwards.run();
    }
}
