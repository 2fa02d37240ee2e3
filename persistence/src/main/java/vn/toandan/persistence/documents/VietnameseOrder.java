package vn.toandan.persistence.documents;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order of Vietnamese names in lists for people: a ă â, d đ, tones after letters, and numbers by their value, so that Thôn 2
 * comes before Thôn 10; as opposed to the order of codes, in which files are written. Safe to share between threads.
 */
public final class VietnameseOrder implements Comparator<String> {

    public static final VietnameseOrder INSTANCE = new VietnameseOrder();

    private final Collator collator;

    private VietnameseOrder() {
        RuleBasedCollator rules = (RuleBasedCollator) Collator.getInstance(new ULocale("vi"));
        RuleBasedCollator numeric = rules.cloneAsThawed();
        numeric.setNumericCollation(true);
        numeric.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        this.collator = numeric.freeze();
    }

    @Override
    public int compare(String one, String other) {
        int order = collator.compare(one, other);
        return order == 0 ? one.compareTo(other) : order;
    }
}
