package vn.toandan.web;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Recovery codes ("mã dự phòng"): written down and put away, each lets somebody in once who lost what shows the other codes; as opposed to a timed code. They are long enough
 * that a plain digest keeps them.
 */
final class RecoveryCodes {

    static final int MANY = 8;

    /** Eighty bits, in sixteen letters. */
    private static final int CHANCE = 10;

    private static final BaseEncoding LETTERS =
            BaseEncoding.base32().lowerCase().omitPadding().withSeparator("-", 4);

    private RecoveryCodes() {}

    static ImmutableList<String> draw(Office office) {
        return Stream.generate(() -> LETTERS.encode(office.chance(CHANCE)))
                .limit(MANY)
                .collect(ImmutableList.toImmutableList());
    }

    /** Of one of that account, however it is spaced. */
    static String digest(String account, String typed) {
        String plain = CharMatcher.anyOf("- ").removeFrom(typed).toLowerCase(Locale.ROOT);
        return Hashing.sha256()
                .hashString(account + "\n" + plain, StandardCharsets.UTF_8)
                .toString();
    }
}
