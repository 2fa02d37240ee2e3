package vn.toandan.judging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;

/**
 * The file from which sheets were taken: its bytes by their digest, whatever it was called; as opposed to the documents that a sheet
 * names for its facts.
 *
 * @param name as the office called it, for people
 * @param sha256 64 hexadecimal digits in lower case
 */
public record SourceFile(String name, String sha256) {

    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    public SourceFile {
        checkArgument(sha256.length() == 64 && HEXADECIMAL.matchesAllOf(sha256), "%s is no SHA-256", sha256);
    }
}
