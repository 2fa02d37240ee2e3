package vn.toandan.web;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Proxy ("máy chủ trung gian"): whoever stands before this program, encrypts for it and says for whom it asks; as opposed to all others, who may say the same and are not
 * believed. Unless the program was told of one there is none.
 *
 * @param isThere whether one on this machine is believed
 * @param elsewhere the address of one that is believed beside it
 */
record Proxy(boolean isThere, Optional<InetAddress> elsewhere) {

    static final Proxy NONE = new Proxy(false, Optional.empty());
    static final Proxy HERE = new Proxy(true, Optional.empty());

    static final String FORWARDED_FOR = "X-Forwarded-For";

    private static final int NETWORK_OF_IPV6 = 8;

    /**
     * As it is said at the start: whether one on this machine is believed, or also one at that address; a name could lead anywhere tomorrow.
     *
     * @throws Settings.Wrong where it is no address
     */
    static Proxy said(String said) {
        return switch (said) {
            case "true" -> HERE;
            case "false" -> NONE;
            default -> {
                if (!InetAddresses.isInetAddress(said)) {
                    throw new Settings.Wrong("settings.proxy", said);
                }
                yield at(InetAddresses.forString(said));
            }
        };
    }

    static Proxy at(InetAddress address) {
        return new Proxy(true, Optional.of(address));
    }

    /** Of the one that the connection came from, nobody behind it. */
    boolean isBelieved(String address) {
        return isThere
                && (isLoopback(address)
                        || address(address)
                                .filter(one -> Optional.of(one).equals(elsewhere))
                                .isPresent());
    }

    /**
     * From where somebody asks, to be counted in memory and nowhere else. One that is believed says for whom it asks: the last says it, what stands before that anybody may
     * write.
     */
    String origin(String address, Stream<String> forwardedFor) {
        Optional<String> said = isBelieved(address) ? last(forwardedFor).filter(Proxy::isAddress) : Optional.empty();
        return place(said.orElse(address));
    }

    /** What was added last to a header that each adds to, whether in its line or in one more. */
    static Optional<String> last(Stream<String> lines) {
        return lines.flatMap(line -> Splitter.on(',').trimResults().splitToStream(line))
                .reduce((before, after) -> after);
    }

    static boolean isLoopback(String address) {
        return address(address).filter(InetAddress::isLoopbackAddress).isPresent();
    }

    /** By the address itself: a name could lead anywhere tomorrow. */
    static boolean isThisMachine(String host) {
        return host.equals("localhost") || isLoopback(host);
    }

    /** From where somebody asks, to be counted: whoever has one address of the sixth version has a whole network of them. */
    static String place(String address) {
        byte[] bytes = address(address).map(InetAddress::getAddress).orElse(new byte[0]);
        return bytes.length > Integer.BYTES ? HexFormat.of().formatHex(bytes, 0, NETWORK_OF_IPV6) : address;
    }

    private static boolean isAddress(String said) {
        return address(said).isPresent();
    }

    /** A server writes those of the sixth version in brackets. */
    private static Optional<InetAddress> address(String said) {
        String plain = CharMatcher.anyOf("[]").trimFrom(said);
        return InetAddresses.isInetAddress(plain) ? Optional.of(InetAddresses.forString(plain)) : Optional.empty();
    }
}
