package vn.toandan.web;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The secret that this office shares with whoever is told of events ("khóa ký sự kiện"), by which they know that it is this office that tells them, as Standard Webhooks has it
 * (HMAC-SHA256); as opposed to the key by which certificates are signed, which everybody can check.
 */
final class EventKey {

    private static final String PREFIX = "whsec_";
    private static final int LEAST = 24;
    private static final int MOST = 64;

    private final byte[] secret;

    private EventKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Of a file that holds 24 to 64 bytes in base64, with or without {@code whsec_} before them.
     *
     * @throws Settings.Wrong where it does not
     */
    static EventKey read(Path file) {
        try {
            String text = CharMatcher.whitespace().removeFrom(Files.readString(file));
            byte[] secret =
                    BaseEncoding.base64().decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
            if (secret.length < LEAST || secret.length > MOST) {
                throw none();
            }
            return new EventKey(secret);
        } catch (IOException | IllegalArgumentException e) {
            throw none();
        }
    }

    /** What names no file with a secret is not repeated: it may be the secret. */
    static Path file(String said) {
        return Settings.file(said).orElseThrow(EventKey::none);
    }

    private static Settings.Wrong none() {
        return new Settings.Wrong("settings.events_key");
    }

    /** @param at of this attempt, in seconds */
    String signature(String id, String at, String body) {
        byte[] mac = Hashing.hmacSha256(secret)
                .hashString(id + "." + at + "." + body, StandardCharsets.UTF_8)
                .asBytes();
        return "v1," + BaseEncoding.base64().encode(mac);
    }

    /** Nothing of the secret. */
    @Override
    public String toString() {
        return "a key of events";
    }
}
