package vn.toandan.persistence.documents;

import vn.toandan.law.Sentence;
import vn.toandan.reporting.Figure.Amount;

/** An amount as people read it: a number, or a share with its percentage; as opposed to what programs get. */
public final class AmountWords {

    private AmountWords() {}

    /** "12", "95/100 (95,00%)", or "0/0" where there is nothing to take a share of. */
    public static Sentence of(Amount amount) {
        if (amount.of().isEmpty()) {
            return Sentence.of("persistence/wording:report.number", amount.value());
        }
        long whole = amount.of().getAsLong();
        return amount.percent()
                .map(share -> Sentence.of("persistence/wording:report.share", amount.value(), whole, share))
                .orElseGet(() -> Sentence.of("persistence/wording:report.of_none", amount.value(), whole));
    }
}
