package vn.toandan.persistence.documents;

import com.google.common.base.Strings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a telephone is led that reads the square of a certificate ("địa chỉ trang kiểm tra"); what it reads stands behind a #, which browsers keep to themselves, so that no
 * server writes it down.
 */
public final class CertificateAddress {

    private static final String PAGE = "/xac-minh";

    private CertificateAddress() {}

    /** What stands before the certificate: nothing without an address; of an office's address the page that checks. Empty where it is no address. */
    public static Optional<String> before(String address) {
        if (address.isBlank()) {
            return Optional.of("");
        }
        try {
            URI uri = new URI(address.strip());
            return isPlain(uri) ? Optional.of(before(uri)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static String before(URI uri) {
        String path = Strings.nullToEmpty(uri.getRawPath());
        return path.isEmpty() || path.equals("/")
                ? uri.getScheme() + "://" + uri.getRawAuthority() + PAGE + "#"
                : uri + "#";
    }
}
