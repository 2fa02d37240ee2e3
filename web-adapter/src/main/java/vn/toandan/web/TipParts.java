package vn.toandan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.ClosingReason;
import vn.toandan.tip.Coded;
import vn.toandan.tip.Duty;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.OutcomeRow;
import vn.toandan.tip.Route;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipStep;
import vn.toandan.web.Problem.Wrong;

/** The parts of an act on a tip, read strictly and with everything that is wrong at once; none of what they say is repeated. */
final class TipParts {

    private static final int LONGEST_QUANTITY = 15;
    private static final int LONGEST_NUMBER = 60;

    private final Function<String, Optional<String>> said;
    private final List<Wrong> errors = new ArrayList<>();

    TipParts(Function<String, Optional<String>> said) {
        this.said = said;
    }

    Optional<String> text(String name) {
        return said.apply(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Whether it is sent, and says nothing. */
    boolean isEmptied(String name) {
        return said.apply(name).filter(String::isBlank).isPresent();
    }

    /** What a reader of codes makes of it; empty where nothing is said or it is wrong. */
    <T> Optional<T> read(String name, Function<String, Optional<T>> reader, String right) {
        Optional<String> text = text(name);
        Optional<T> read = text.flatMap(reader);
        if (text.isPresent() && read.isEmpty()) {
            errors.add(Wrong.of(name, "kind", right));
        }
        return read;
    }

    <C extends Coded> Optional<C> coded(String name, C[] among) {
        return read(
                name,
                code -> Coded.find(among, code),
                Arrays.stream(among).map(Coded::code).collect(Collectors.joining(", ")));
    }

    private <C extends Coded> Optional<C> needed(String name, C[] among) {
        return needed(name, coded(name, among));
    }

    private <T> Optional<T> needed(String name, Optional<T> read) {
        if (text(name).isEmpty()) {
            errors.add(Wrong.of(name, "missing"));
        }
        return read;
    }

    Optional<LocalDate> day(String name) {
        Optional<LocalDate> day = text(name).flatMap(Asked::day);
        if (text(name).isPresent() && day.isEmpty()) {
            errors.add(Wrong.of(name, "day"));
        }
        return day;
    }

    /** A count. */
    Optional<Long> whole(String name) {
        Optional<Long> number = text(name)
                .filter(text -> text.length() <= LONGEST_QUANTITY && text.matches("[0-9]+"))
                .map(Long::valueOf);
        if (text(name).isPresent() && number.isEmpty()) {
            errors.add(Wrong.of(name, "quantity"));
        }
        return number;
    }

    /** The number of a decision or another paper. */
    Optional<String> number(String name) {
        Optional<String> number = text(name);
        if (number.filter(text -> text.length() > LONGEST_NUMBER).isPresent()) {
            errors.add(Wrong.of(name, "too_long", LONGEST_NUMBER));
        }
        return number;
    }

    Optional<TipStep> step() {
        Optional<TipStep.Kind> kind = needed("step", TipStep.Kind.values());
        return kind.flatMap(which -> switch (which) {
            case CLASSIFY -> needed("route", Route.values()).map(TipStep.Classify::new);
            case TRANSFER -> needed("to", text("to")).map(TipStep.Transfer::new);
            case VERIFY -> Optional.of(new TipStep.Verify());
            case EXTEND -> extension();
            case SUSPEND -> Optional.of(new TipStep.Suspend());
            case RESUME -> Optional.of(new TipStep.Resume());
            case CONCLUDE -> Optional.of(new TipStep.Conclude());
            case CLOSE -> needed("reason", ClosingReason.values()).map(TipStep.Close::new);
            case REOPEN -> Optional.of(new TipStep.Reopen());
            case FULFIL -> needed("duty", Duty.values()).map(TipStep.Fulfil::new);
        });
    }

    private Optional<TipStep> extension() {
        Optional<LocalDate> asked = needed("asked", day("asked"));
        Optional<LocalDate> until = needed("until", day("until"));
        return asked.flatMap(from -> until.map(to -> new TipStep.Extend(from, to)));
    }

    /** The row of one outcome, for whichever tip; asked for after {@link #end}. */
    Function<TipId, OutcomeRow> outcome() {
        Optional<String> number = needed("number", number("number"));
        Optional<LocalDate> on = needed("on", day("on"));
        Optional<OutcomeKind> kind =
                needed("kind", read("kind", OutcomeKind::of, String.join(", ", OutcomeKind.ALL.keySet())));
        Optional<Long> quantity = needed("quantity", whole("quantity"));
        CausalRole[] parts = {CausalRole.DECISIVE, CausalRole.SUPPORTING};
        Optional<CausalRole> role = needed("role", parts);
        return tip -> new OutcomeRow(
                0,
                number.orElseThrow(),
                on.orElseThrow(),
                kind.orElseThrow(),
                quantity.orElseThrow(),
                tip,
                role.orElseThrow());
    }

    /** @throws Problem.Refusal with all that was wrong */
    void end() {
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, errors));
        }
    }
}
