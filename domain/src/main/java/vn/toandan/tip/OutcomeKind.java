package vn.toandan.tip;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;

/**
 * Kind of outcome ("loại kết quả"): what is counted of it, either how often a {@link Use} was made or a quantity that no use names: cases,
 * persons, goods.
 */
public record OutcomeKind(String code) implements Coded {

    public static final OutcomeKind CASES = new OutcomeKind("cases");
    public static final OutcomeKind PERSONS = new OutcomeKind("persons");
    public static final OutcomeKind GOODS = new OutcomeKind("goods");

    /** All there are, uses first. */
    public static final ImmutableMap<String, OutcomeKind> ALL = Streams.concat(
                    Arrays.stream(Use.values()).filter(use -> use != Use.NONE).map(use -> new OutcomeKind(use.code())),
                    Stream.of(CASES, PERSONS, GOODS))
            .collect(toImmutableMap(OutcomeKind::code, Function.identity()));

    /** The one with that code; empty for any other word. */
    public static Optional<OutcomeKind> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    @Override
    public Sentence words() {
        return Use.of(code).map(Use::words).orElseGet(() -> Sentence.of("tip/register:outcome." + code));
    }
}
