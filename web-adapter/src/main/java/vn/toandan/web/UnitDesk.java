package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.account.Scope;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.unit.Registered;
import vn.toandan.unit.Succession.Change;
import vn.toandan.unit.Successor;
import vn.toandan.unit.UnitRegister;
import vn.toandan.unit.UnitRejection;
import vn.toandan.unit.UnitRow;
import vn.toandan.web.Problem.Wrong;

/** Entries in the register of units as they come in over HTTP ("ghi danh bạ đơn vị"), kept within a scope; as opposed to the {@link UnitRegister}, which decides. */
final class UnitDesk {

    /** As requests name what files have in columns. */
    private static final ImmutableMap<String, String> FIELDS = ImmutableMap.<String, String>builder()
            .put("unit_code", "code")
            .put("unit_kind", "kind")
            .put("unit_name", "name")
            .put("parent_code", "parent")
            .put("from", "from")
            .put("until", "until")
            .put("on", "on")
            .put("before_code", "code")
            .put("after_code", "into")
            .buildOrThrow();

    private final Office office;

    /**
     * A change of one unit as it was typed.
     *
     * @param with the others of a merger
     * @param into the code that a merger leads to
     * @param parts names by codes, of a split
     */
    record Typed(
            String change,
            Optional<LocalDate> on,
            String name,
            Optional<String> parent,
            ImmutableList<String> with,
            String into,
            ImmutableMap<String, String> parts) {}

    /** @param version of the unit that it is about, afterwards */
    record Done(Registered.Accepted accepted, long version) {}

    UnitDesk(Office office) {
        this.office = office;
    }

    Done add(Asked asked, UnitRow row) {
        return enter(
                asked,
                "unit add",
                row.code(),
                ImmutableMap.of(row.code(), "code"),
                register -> register.add(row),
                row.parent().stream().toList(),
                true);
    }

    Done change(Asked asked, String code, Typed typed) {
        Change change = Change.of(typed.change()).orElse(Change.UNCHANGED);
        requireWhole(change, typed);
        LocalDate on = typed.on().orElseThrow();
        List<String> others = new ArrayList<>(typed.with());
        typed.parent().ifPresent(others::add);
        others.addAll(typed.parts().keySet());
        ImmutableMap.Builder<String, String> led = ImmutableMap.builder();
        typed.parts().keySet().forEach(part -> led.put(part, "parts"));
        if (!typed.into().isEmpty()) {
            others.add(typed.into());
            led.put(typed.into(), "into");
        }
        return enter(
                asked,
                "unit " + change.code(),
                code,
                led.buildKeepingLast(),
                step(code, typed, change, on),
                others,
                false);
    }

    private static Function<UnitRegister, Registered> step(String code, Typed typed, Change change, LocalDate on) {
        return switch (change) {
            case RENAME -> register -> register.rename(code, typed.name(), on);
            case MOVE -> register -> register.move(code, typed.parent().orElseThrow(), on);
            case MERGE ->
                register -> register.merge(
                        ImmutableSet.<String>builder()
                                .add(code)
                                .addAll(typed.with())
                                .build(),
                        new Successor(typed.into(), typed.name(), typed.parent()),
                        on);
            case SPLIT ->
                register -> register.split(
                        code,
                        typed.parts().entrySet().stream()
                                .map(part -> new Successor(part.getKey(), part.getValue(), typed.parent()))
                                .toList(),
                        on);
            case DISSOLVE -> register -> register.dissolve(code, on);
            case ESTABLISH, UNCHANGED -> throw new IllegalStateException("nobody types " + change);
        };
    }

    private static void requireWhole(Change change, Typed typed) {
        List<Wrong> errors = new ArrayList<>();
        if (change == Change.UNCHANGED || change == Change.ESTABLISH) {
            errors.add(Wrong.of("change", "kind", "rename, move, merge, split, dissolve"));
        }
        require(typed.on().isPresent(), "on", "day", errors);
        require(
                (change != Change.RENAME && change != Change.MERGE)
                        || !typed.name().isBlank(),
                "name",
                "missing",
                errors);
        require(change != Change.MOVE || typed.parent().isPresent(), "parent", "missing", errors);
        require(change != Change.MERGE || !typed.into().isBlank(), "into", "missing", errors);
        require(change != Change.SPLIT || isNamed(typed.parts()), "parts", "missing", errors);
        if (!errors.isEmpty()) {
            throw refusal(errors);
        }
    }

    private static boolean isNamed(ImmutableMap<String, String> parts) {
        return !parts.isEmpty()
                && parts.entrySet().stream()
                        .noneMatch(part ->
                                part.getKey().isBlank() || part.getValue().isBlank());
    }

    private static void require(boolean isThere, String field, String code, List<Wrong> errors) {
        if (!isThere) {
            errors.add(Wrong.of(field, code));
        }
    }

    /** @param named the codes that may come to be, and the parts of the request that name them */
    private Done enter(
            Asked asked,
            String deed,
            String code,
            ImmutableMap<String, String> named,
            Function<UnitRegister, Registered> entering,
            List<String> others,
            boolean isNew) {
        return office.write(asked.account(), deed, code, office.now(), registers -> {
            requireCovered(asked, registers, others, isNew);
            requireCodes(registers, named);
            Version.require(asked, registers.versions().ofUnit(code));
            Registered registered = entering.apply(new UnitRegister(registers.units()));
            if (registered instanceof Registered.Rejected rejected) {
                throw refusal(
                        rejected.rejections().stream().map(UnitDesk::wrong).toList());
            }
            return new Done(registered.orElseThrow(), registers.versions().ofUnit(code));
        });
    }

    /** What is named has to lie in the scope where it is there already; what is new, under something that does. */
    private void requireCovered(Asked asked, Registers registers, List<String> others, boolean isNew) {
        Scope scope = office.scope(asked.account(), registers);
        boolean isPlaced = !isNew || scope.top().isEmpty() || !others.isEmpty();
        boolean isCovered = others.stream()
                .allMatch(code -> scope.covers(code)
                        || (!isNew
                                && registers.units().ever(ImmutableSet.of(code)).isEmpty()));
        if (!isPlaced || !isCovered) {
            throw Access.nothingHere();
        }
    }

    private static void requireCodes(Registers registers, ImmutableMap<String, String> named) {
        named.forEach((code, field) -> {
            if (registers.units().ever(ImmutableSet.of(code)).isEmpty()) {
                Code.require(field, code);
            }
        });
    }

    static Problem.Refusal refusal(List<Wrong> errors) {
        return new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, errors));
    }

    private static Wrong wrong(UnitRejection one) {
        return new Wrong(
                FIELDS.getOrDefault(one.column(), ""),
                one.code().name().toLowerCase(Locale.ROOT),
                Sentence.of("web/wording:error.refused", one.wrong(), one.right()),
                Optional.empty());
    }
}
