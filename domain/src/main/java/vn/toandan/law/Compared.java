package vn.toandan.law;

/**
 * Comparison ("so sánh"): a text that was not in force on the day, or binds somebody else, and is cited to be compared; as opposed to the ground of an
 * answer, which it never is.
 */
public record Compared(Citation with) implements Citation {

    @Override
    public Instrument instrument() {
        return with.instrument();
    }

    @Override
    public Sentence words() {
        return Sentence.of("law/wording:citation.compare", with.words());
    }
}
