package vn.toandan.law;

import java.util.Locale;

/**
 * Sureness ("mức độ chắc chắn của căn cứ"): how well it is known that a rule is so; as opposed to the {@link Citation}, which says where it stands. What no text fixes is said to
 * be our reading or an office's own setting.
 */
public enum Sureness {
    /** Its text was read. */
    TEXT,
    /** A text says so, of which only summaries were read. */
    SUMMARY,
    /** Read into the texts here; none that was seen says it. */
    READING,
    /** No text fixes it, and the office does. */
    OFFICE;

    /** The name in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Sentence words() {
        return Sentence.of("law/wording:sureness." + code());
    }
}
