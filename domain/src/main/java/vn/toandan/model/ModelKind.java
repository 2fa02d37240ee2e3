package vn.toandan.model;

import com.google.common.base.CharMatcher;
import vn.toandan.unit.NameKey;

/**
 * Kind of a model ("loại mô hình") as it is compared: Tiếng kẻng an ninh and mô hình “Tiếng kẻng an ninh” are one; as opposed to the
 * words, which are kept as they were written.
 */
public record ModelKind(String key) {

    private static final String WORD = NameKey.of("mô hình").full() + " ";
    private static final CharMatcher QUOTES = CharMatcher.anyOf("\"“”„«»");

    public static ModelKind of(String written) {
        String folded = NameKey.of(QUOTES.removeFrom(written)).full();
        return new ModelKind(folded.startsWith(WORD) ? folded.substring(WORD.length()) : folded);
    }
}
