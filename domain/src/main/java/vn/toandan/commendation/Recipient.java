package vn.toandan.commendation;

import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/**
 * Recipient ("cá nhân, tập thể, hộ gia đình"): what the tables of money and the reports tell apart; as opposed to the {@link SubjectKind},
 * of which there are more. Persons of every kind are individuals.
 */
public enum Recipient implements Coded {
    INDIVIDUAL("individual"),
    COLLECTIVE("collective"),
    HOUSEHOLD("household");

    private final String code;

    Recipient(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/facts:recipient." + code);
    }
}
