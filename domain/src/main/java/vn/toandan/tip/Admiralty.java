package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * Admiralty grade ("thang A–F, 1–6"): how far a source is to be trusted and, independently, how credible what it says is; as opposed to
 * {@link ThreeByFive}, which also says with whom it may be shared. F6 is not bad: it is a first tip of which nothing is known.
 */
public record Admiralty(Source source, Credibility credibility) {

    /** From completely reliable to not to be judged. */
    public enum Source implements Grades.Step {
        A,
        B,
        C,
        D,
        E,
        F;

        @Override
        public String mark() {
            return name();
        }
    }

    /** From confirmed by other sources to not to be judged. */
    public enum Credibility implements Grades.Step {
        CONFIRMED("1"),
        PROBABLE("2"),
        POSSIBLE("3"),
        DOUBTFUL("4"),
        IMPROBABLE("5"),
        UNJUDGED("6");

        private final String mark;

        Credibility(String mark) {
            this.mark = mark;
        }

        @Override
        public String mark() {
            return mark;
        }
    }

    /** Such as {@code B2}; empty for any other word. */
    public static Optional<Admiralty> of(String code) {
        return code.length() == 2
                ? Grades.find(Source.values(), code.substring(0, 1))
                        .flatMap(source -> Grades.find(Credibility.values(), code.substring(1))
                                .map(credibility -> new Admiralty(source, credibility)))
                : Optional.empty();
    }

    public String code() {
        return source.mark() + credibility.mark();
    }

    public Sentence words() {
        return Sentence.of(
                "tip/register:grade",
                code(),
                Sentence.of("tip/register:admiralty.source." + source.mark()),
                Sentence.of("tip/register:admiralty.credibility." + credibility.mark()));
    }
}
