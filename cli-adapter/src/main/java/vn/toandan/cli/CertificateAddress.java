package vn.toandan.cli;

import com.google.common.base.Strings;
import java.net.URI;
import java.net.URISyntaxException;
import vn.toandan.law.Sentence;

/**
 * Where a telephone is led that reads the square of a certificate ("địa chỉ trang kiểm tra"); what it reads stands behind a #, which browsers keep to themselves, so that no
 * server writes it down.
 */
final class CertificateAddress {

    private static final String PAGE = "/xac-minh";

    private CertificateAddress() {}

    /** What stands before the certificate: nothing without an address; of an office's address the page that checks. */
    static String before(String address) {
        if (address.isBlank()) {
            return "";
        }
        try {
            URI uri = new URI(address.strip());
            boolean isPlain = ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            if (isPlain) {
                String path = Strings.nullToEmpty(uri.getRawPath());
                return path.isEmpty() || path.equals("/")
                        ? uri.getScheme() + "://" + uri.getRawAuthority() + PAGE + "#"
                        : uri + "#";
            }
        } catch (URISyntaxException notAnAddress) {
            throw wrong(address);
        }
        throw wrong(address);
    }

    private static WrongUsage wrong(String address) {
        return new WrongUsage(Sentence.of("cli/wording:certificate.address", address));
    }
}
