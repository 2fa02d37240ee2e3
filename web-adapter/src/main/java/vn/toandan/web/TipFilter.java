package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.toandan.account.Scope;
import vn.toandan.tip.Coded;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.TipState;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/**
 * Which tips of the queue are asked for ("điều kiện lọc tin"), as the address says it.
 *
 * @param unit with what is under it; that it lies within one's scope was seen to before
 */
record TipFilter(
        Optional<TipState> state, Optional<OffenceKind> kind, Optional<String> unit, Optional<TipQueue.Urgency> due) {

    static Operation inParts(Operation operation) {
        return Paged.inParts(operation
                .with("state", Place.QUERY, false, oneOf(TipState.values()))
                .with("kind", Place.QUERY, false, oneOf(OffenceKind.values()))
                .with("unit", Place.QUERY, false, Shape.text(40))
                .with("due", Place.QUERY, false, Shape.oneOf(dues()))
                .within("unit"));
    }

    static Shape oneOf(Coded[] among) {
        return Shape.oneOf(Arrays.stream(among).map(Coded::code).toList());
    }

    static ImmutableList<String> dues() {
        return Arrays.stream(TipQueue.Urgency.values())
                .map(TipQueue.Urgency::code)
                .collect(ImmutableList.toImmutableList());
    }

    /** @throws Problem.Refusal where the address says what nothing can be */
    static TipFilter of(Asked asked) {
        List<Wrong> errors = new ArrayList<>();
        TipFilter filter = new TipFilter(
                coded(asked, "state", TipState.values(), errors),
                coded(asked, "kind", OffenceKind.values(), errors),
                asked.query("unit"),
                due(asked, errors));
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, errors));
        }
        return filter;
    }

    private static <C extends Coded> Optional<C> coded(Asked asked, String name, C[] among, List<Wrong> errors) {
        Optional<C> one = asked.query(name).flatMap(code -> Coded.find(among, code));
        if (one.isEmpty() && asked.query(name).isPresent()) {
            errors.add(
                    Wrong.of(name, "kind", Arrays.stream(among).map(Coded::code).collect(Collectors.joining(", "))));
        }
        return one;
    }

    private static Optional<TipQueue.Urgency> due(Asked asked, List<Wrong> errors) {
        Optional<TipQueue.Urgency> one = asked.query("due")
                .flatMap(code -> Arrays.stream(TipQueue.Urgency.values())
                        .filter(urgency -> urgency.code().equals(code))
                        .findFirst());
        if (one.isEmpty() && asked.query("due").isPresent()) {
            errors.add(Wrong.of("due", "kind", String.join(", ", dues())));
        }
        return one;
    }

    ImmutableList<TipQueue.Waiting> among(List<TipQueue.Waiting> all, Optional<Scope> asked) {
        return all.stream()
                .filter(one ->
                        state.filter(wanted -> wanted != one.history().state()).isEmpty())
                .filter(one -> kind.filter(
                                wanted -> wanted != one.version().tip().kind())
                        .isEmpty())
                .filter(one -> due.filter(wanted -> wanted != one.urgency()).isEmpty())
                .filter(one -> asked.filter(
                                scope -> !TipQueue.isWithin(scope, one.version().tip()))
                        .isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
