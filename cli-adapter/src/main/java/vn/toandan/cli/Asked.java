package vn.toandan.cli;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;
import vn.toandan.persistence.requests.Misshape;
import vn.toandan.persistence.requests.RequestShape;

/**
 * What was asked and what is wrong with its shape, to be told together with what the core has against it; never repeats what was entered.
 *
 * @param <R> the request
 */
final class Asked<R extends Record> {

    private final Console console;
    private final Wording wording;
    private final R request;
    private final ImmutableMap<String, String> options;

    /**
     * Why the core refuses it.
     *
     * @param part of the request that it is about; empty where it is about more
     */
    record Reason(String part, Sentence says) {}

    /** @param options by which option each part of the request was given */
    Asked(Console console, Wording wording, R request, ImmutableMap<String, String> options) {
        this.console = console;
        this.wording = wording;
        this.request = request;
        this.options = options;
    }

    R request() {
        return request;
    }

    /**
     * The core's answer, if the request is well-shaped; else all that is wrong is told and the run refused, whatever the core has done in its
     * transaction. What the core says of a part that is misshapen was said by that.
     */
    <A> A answered(A answer, Function<A, ImmutableList<Reason>> against) {
        ImmutableList<Misshape> wrong = RequestShape.wrong(request, wording);
        if (wrong.isEmpty()) {
            return answer;
        }
        wrong.forEach(one -> console.tell(
                wording,
                Sentence.of(
                        "cli/wording:request.refused", options.getOrDefault(one.field(), one.field()), one.says())));
        ImmutableSet<String> told = wrong.stream().map(Misshape::field).collect(toImmutableSet());
        against.apply(answer).stream()
                .filter(reason -> !told.contains(reason.part()))
                .forEach(reason -> console.tell(wording, reason.says()));
        throw new Inputs.Refused();
    }

    /** What is wrong, what would be right, and by which text if by any. */
    static Sentence refused(Sentence wrong, Sentence right, Optional<Citation> ground) {
        return ground.map(text -> Sentence.of("cli/wording:tip.refused.ground", wrong, right, text.words()))
                .orElseGet(() -> Sentence.of("cli/wording:tip.refused", wrong, right));
    }

    /** Tells every reason and refuses the run; unless there is none. */
    static void refuseAny(Console console, Wording wording, ImmutableList<Reason> against) {
        against.forEach(reason -> console.tell(wording, reason.says()));
        if (!against.isEmpty()) {
            throw new Inputs.Refused();
        }
    }
}
