package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypting by itself, with a certificate of the platform's own making. */
class CertificateTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    private KeyStore made;

    @BeforeEach
    void make() throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("made.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "web",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        made = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            made.load(in, PASSWORD);
        }
        pem("chain.pem", "CERTIFICATE", made.getCertificate("web").getEncoded());
        pem("key.pem", "PRIVATE KEY", made.getKey("web", PASSWORD).getEncoded());
    }

    private void pem(String name, String what, byte[] bytes) throws IOException {
        String base64 = Base64.getMimeEncoder().encodeToString(bytes);
        Files.writeString(
                folder.resolve(name), "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n");
    }

    private Settings.Tls files(String certificate, String key) {
        return new Settings.Tls(folder.resolve(certificate), folder.resolve(key));
    }

    @Test
    void all_is_encrypted_and_browsers_are_told_to_stay_so()
            throws GeneralSecurityException, IOException, InterruptedException {
        ServedOffice plain = ServedOffice.in(Files.createDirectory(folder.resolve("office")));
        Javalin app = WebApp.create(
                plain.office(),
                new Log(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)),
                new WebApp.Edge(
                        Optional.of(new Encrypted("127.0.0.1", 0, Certificate.read(files("chain.pem", "key.pem")))),
                        Proxy.NONE,
                        Optional.empty(),
                        new Metrics()));
        app.start();
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("https://localhost:" + app.port() + "/"))
                    .build();
            HttpResponse<String> answer = trusting().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
            assertThat(plain.get("/").headers().firstValue("Strict-Transport-Security"))
                    .isEmpty();
        } finally {
            app.stop();
            plain.close();
        }
    }

    private HttpClient trusting() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("web", made.getCertificate("web"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    @Test
    void files_that_are_no_certificate_or_no_key_are_wrong_usage() {
        assertThatThrownBy(() -> Certificate.read(files("key.pem", "key.pem"))).isInstanceOf(Settings.Wrong.class);
        assertThatThrownBy(() -> Certificate.read(files("chain.pem", "chain.pem")))
                .isInstanceOf(Settings.Wrong.class);
        assertThatThrownBy(() -> Certificate.read(files("none.pem", "key.pem"))).isInstanceOf(Settings.Wrong.class);
    }
}
