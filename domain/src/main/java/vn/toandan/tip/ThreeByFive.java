package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/**
 * 3x5x2 grade ("thang 3x5x2"): the source, how it knows, and whether it may be shared; as opposed to {@link Admiralty}, which grades
 * credibility. A first source is always untested.
 */
public record ThreeByFive(Source source, Knowledge knowledge, Handling handling) {

    /** How far the source was tried. */
    public enum Source implements Grades.Step {
        RELIABLE("1"),
        UNTESTED("2"),
        NOT_RELIABLE("3");

        private final String mark;

        Source(String mark) {
            this.mark = mark;
        }

        @Override
        public String mark() {
            return mark;
        }
    }

    /** How it is known: directly, indirectly but corroborated, indirectly, not known how, suspected to be false. */
    public enum Knowledge implements Grades.Step {
        A,
        B,
        C,
        D,
        E;

        @Override
        public String mark() {
            return name();
        }
    }

    /** Lawful sharing permitted, or permitted with conditions. */
    public enum Handling implements Grades.Step {
        P,
        C;

        @Override
        public String mark() {
            return name();
        }
    }

    /** Such as {@code 1-A-P} or {@code 1AP}; empty for any other word. */
    public static Optional<ThreeByFive> of(String code) {
        String bare = code.replace("-", "");
        return bare.length() == 3
                ? Grades.find(Source.values(), bare.substring(0, 1))
                        .flatMap(source -> Grades.find(Knowledge.values(), bare.substring(1, 2))
                                .flatMap(known -> Grades.find(Handling.values(), bare.substring(2))
                                        .map(handling -> new ThreeByFive(source, known, handling))))
                : Optional.empty();
    }

    public String code() {
        return source.mark() + "-" + knowledge.mark() + "-" + handling.mark();
    }

    public Sentence words() {
        return Sentence.of(
                "tip/register:grade.handled",
                code(),
                Sentence.of("tip/register:three_by_five.source." + source.mark()),
                Sentence.of("tip/register:three_by_five.knowledge." + knowledge.mark()),
                Sentence.of("tip/register:three_by_five.handling." + handling.mark()));
    }
}
