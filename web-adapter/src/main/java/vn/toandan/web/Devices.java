package vn.toandan.web;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Browsers from which somebody entered before ("thiết bị đã biết"): each holds a mark of ours, by which its owner is told from those who guess at the same name elsewhere; as
 * opposed to a session, since it lets nobody in. Nothing is kept of it here, it goes to the address alone at which one enters, and holds no name.
 */
final class Devices {

    static final int DAYS = 90;

    private static final String PLAIN = "toandan-device";

    /** A browser takes this name only with Secure. */
    static final String SECURE = "__Secure-toandan-device";

    private static final int CHANCE = 16;
    private static final BaseEncoding TEXT = BaseEncoding.base64Url().omitPadding();

    private final Office office;
    private final byte[] key;

    Devices(Office office) {
        this.office = office;
        this.key = office.deviceKey();
    }

    /** Which one it is; empty where the name was never entered from it, or long ago. */
    Optional<String> known(Asked asked, String account) {
        return asked.cookie(SECURE)
                .or(() -> SessionCookie.mayBePlain(asked) ? asked.cookie(PLAIN) : Optional.empty())
                .filter(mark -> isOurs(mark, account));
    }

    private boolean isOurs(String mark, String account) {
        List<String> parts = Splitter.on('.').limit(3).splitToList(mark);
        if (parts.size() != 3) {
            return false;
        }
        String right = signature(parts.get(0), parts.get(1), account);
        boolean isSigned = MessageDigest.isEqual(
                right.getBytes(StandardCharsets.UTF_8), parts.get(2).getBytes(StandardCharsets.UTF_8));
        return isSigned
                && Asked.day(parts.get(1))
                        .filter(day -> office.today().isBefore(day.plusDays(DAYS)))
                        .isPresent();
    }

    /** After somebody showed that the account is theirs; it comes back to that address alone. */
    String holding(Asked asked, String account, String path) {
        LocalDate today = office.today();
        String chance = TEXT.encode(office.chance(CHANCE));
        String mark = chance + "." + today + "." + signature(chance, today.toString(), account);
        String rest = "=" + mark + "; Path=" + path + "; Max-Age=" + DAYS * 86_400 + "; HttpOnly; SameSite=Strict";
        return SessionCookie.mayBePlain(asked) ? PLAIN + rest : SECURE + rest + "; Secure";
    }

    private String signature(String chance, String day, String account) {
        return TEXT.encode(Hashing.hmacSha256(key)
                .hashString(chance + "\n" + day + "\n" + account, StandardCharsets.UTF_8)
                .asBytes());
    }
}
