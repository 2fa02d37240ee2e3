package vn.toandan.web;

import com.google.common.base.CharMatcher;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The certificate by which the program encrypts by itself ("chứng thư máy chủ"), read from PEM files as an authority hands them out; as opposed to a proxy that does it. */
final class Certificate {

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private static final String ALIAS = "toandan";

    private Certificate() {}

    /** @throws Settings.Wrong where the files are no such certificate and key */
    static SSLContext read(Settings.Tls files) {
        try (InputStream chain = Files.newInputStream(files.certificate())) {
            X509Certificate[] certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(chain).stream()
                            .map(X509Certificate.class::cast)
                            .toArray(X509Certificate[]::new);
            if (certificates.length == 0) {
                throw new Settings.Wrong(
                        "settings.tls_certificate", files.certificate().toString());
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    ALIAS, key(files.key(), certificates[0].getPublicKey().getAlgorithm()), new char[0], certificates);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, new char[0]);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, new SecureRandom());
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new Settings.Wrong(
                    "settings.tls_certificate", files.certificate().toString());
        }
    }

    private static PrivateKey key(Path file, String algorithm) throws IOException, GeneralSecurityException {
        Matcher key = KEY.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        if (!key.find()) {
            throw new Settings.Wrong("settings.tls_key", file.toString());
        }
        try {
            byte[] bytes = BaseEncoding.base64().decode(CharMatcher.whitespace().removeFrom(key.group(1)));
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (IllegalArgumentException notBase64) {
            throw new Settings.Wrong("settings.tls_key", file.toString());
        }
    }
}
