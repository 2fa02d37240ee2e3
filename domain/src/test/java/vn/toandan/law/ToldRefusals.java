package vn.toandan.law;

/** Refusals as people read them, under the case that brought them, to be held against a {@link GoldenFile}. */
public final class ToldRefusals {

    private final Wording words;
    private final StringBuilder told = new StringBuilder();

    public ToldRefusals(Wording words) {
        this.words = words;
    }

    /** What comes from here on is of that case. */
    public void of(String title) {
        told.append("## ").append(title).append('\n');
    }

    public void add(Enum<?> code, long row, String column, String value, Sentence wrong, Sentence right) {
        told.append(code).append(", ").append(row).append(' ').append(column);
        told.append(" = ").append(value).append('\n');
        told.append("× ").append(words.say(wrong)).append('\n');
        told.append("→ ").append(words.say(right)).append('\n');
    }

    public String text() {
        return told.toString();
    }
}
