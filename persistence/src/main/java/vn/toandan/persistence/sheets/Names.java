package vn.toandan.persistence.sheets;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/** What people may write instead of a code, in either language and however it is typed; as opposed to the code, which is exact. */
final class Names<T> {

    private final Map<String, T> byWords = new HashMap<>();

    /** Where two are called the same, the words mean the first. */
    Names<T> add(T what, Sentence words) {
        for (Wording wording : new Wording[] {Wording.VIETNAMESE, Wording.ENGLISH}) {
            String composed = Normalizer.normalize(wording.phrase(words), Normalizer.Form.NFC);
            byWords.putIfAbsent(Blank.collapsed(composed).toLowerCase(Locale.ROOT), what);
        }
        return this;
    }

    Optional<T> read(Cells cells, int at) {
        return meantBy(cells.line(at));
    }

    /** Of words on one line, composed. */
    Optional<T> meantBy(String line) {
        return Optional.ofNullable(byWords.get(line.toLowerCase(Locale.ROOT)));
    }
}
