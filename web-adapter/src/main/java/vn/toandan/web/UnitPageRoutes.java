package vn.toandan.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.law.Sentence;
import vn.toandan.unit.Lineage;
import vn.toandan.unit.Succession;
import vn.toandan.unit.Unit;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** One unit on a page: its stretches and successions along the time, and the form by which a change of it is entered. */
final class UnitPageRoutes implements Routes {

    /** Before the code of one. */
    static final String START = "/noi-bo/don-vi/";

    private static final String PATH = START + "{unit}";

    private static final Shape FORM = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("csrf", Shape.text())
                    .put(Version.FIELD, Shape.text())
                    .put("change", Shape.text())
                    .put("on", Shape.text(10))
                    .put("name", Shape.text(200))
                    .put("parent", Shape.text(40))
                    .put("with", Shape.text())
                    .put("into", Shape.text(40))
                    .put("parts", Shape.text())
                    .buildOrThrow(),
            List.of("csrf", "version", "change", "on"));

    private final Office office;
    private final Pages pages;
    private final UnitDesk desk;
    private final UnitNames names;

    /**
     * One unit.
     *
     * @param stretches all that the code ever meant, the earliest first
     */
    record Shown(
            String code,
            ImmutableList<Unit> stretches,
            ImmutableList<Step> steps,
            long version,
            UnitNames.Known names,
            ImmutableMap<String, String> typed,
            ImmutableList<Wrong> errors) {

        /** Whether the form of that change was sent. */
        boolean isSent(String change) {
            return change.equals(typed("change"));
        }

        Unit latest() {
            return stretches.get(stretches.size() - 1);
        }

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        /** What was typed into the form of that change, if it was sent. */
        String typed(String change, String field) {
            return isSent(change) ? typed(field) : "";
        }

        /** Each once on the page; that of the form that was sent is where what is wrong leads. */
        String id(String change, String field) {
            return isSent(change) ? field : change + "-" + field;
        }

        ImmutableList<Succession.Change> changes() {
            return ImmutableList.of(
                    Succession.Change.RENAME,
                    Succession.Change.MOVE,
                    Succession.Change.MERGE,
                    Succession.Change.SPLIT,
                    Succession.Change.DISSOLVE);
        }
    }

    /** A point of the time line: who became whom. */
    record Step(Succession succession, Optional<Unit> before, Optional<Unit> after) {

        Sentence change() {
            return succession.change().words();
        }
    }

    UnitPageRoutes(Office office, Pages pages, UnitDesk desk) {
        this.office = office;
        this.pages = pages;
        this.desk = desk;
        this.names = new UnitNames(office);
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(
                                PATH,
                                "unitPage",
                                Answer.PAGE,
                                asked -> shown(asked, Reply.OK, ImmutableMap.of(), ImmutableList.of()))
                        .needs(Right.SEE_UNITS)
                        .with("unit", Place.PATH, true, Shape.text())
                        .within("unit"),
                Operation.post(PATH, "unitChanged", FORM, Reply.SEE_OTHER, Answer.PAGE, this::send)
                        .needs(Right.ENTER_UNITS)
                        .with("unit", Place.PATH, true, Shape.text())
                        .within("unit")
                        .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE));
    }

    private Reply shown(Asked asked, int status, ImmutableMap<String, String> typed, ImmutableList<Wrong> errors) {
        String code = asked.pathPart("unit");
        UnitNames.Known known = names.of(asked.account());
        Shown shown = office.read(registers -> {
            ImmutableList<Unit> ever = registers.units().ever(ImmutableSet.of(code));
            if (ever.isEmpty()) {
                throw Access.nothingHere();
            }
            ImmutableSet<String> codes = ever.stream()
                    .flatMap(unit -> new Lineage(registers.units()).history(unit).stream())
                    .map(Unit::code)
                    .collect(ImmutableSet.toImmutableSet());
            ImmutableList<Step> steps = codes.stream()
                    .flatMap(one -> UnitEntryRoutes.successions(registers, one).stream())
                    .distinct()
                    .sorted(Comparator.comparing(Succession::on))
                    .map(one -> new Step(
                            one,
                            one.before()
                                    .flatMap(before -> registers
                                            .units()
                                            .find(before, one.on().minusDays(1))),
                            one.after().flatMap(after -> registers.units().find(after, one.on()))))
                    .collect(ImmutableList.toImmutableList());
            return new Shown(code, ever, steps, registers.versions().ofUnit(code), known, typed, errors);
        });
        return pages.show(asked, status, "staffUnit", shown);
    }

    private Reply send(Asked asked) {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        for (String field : List.of("change", "on", "name", "parent", "with", "into", "parts")) {
            asked.field(field).map(String::strip).ifPresent(value -> all.put(field, value));
        }
        ImmutableMap<String, String> typed = all.buildOrThrow();
        try {
            desk.change(asked, asked.pathPart("unit"), read(typed));
        } catch (Problem.Refusal refusal) {
            int status = refusal.problem().status();
            if (status != Problem.CONFLICT && status != Problem.UNPROCESSABLE) {
                throw refusal;
            }
            return shown(asked, status, typed, refusal.problem().errors());
        }
        return Reply.seeOther(asked.link(asked.path()));
    }

    private static UnitDesk.Typed read(ImmutableMap<String, String> typed) {
        ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
        for (String line :
                Splitter.onPattern("\\R").trimResults().omitEmptyStrings().split(typed.getOrDefault("parts", ""))) {
            int at = line.indexOf('=');
            parts.put(
                    at < 0 ? line : line.substring(0, at).strip(),
                    at < 0 ? "" : line.substring(at + 1).strip());
        }
        return new UnitDesk.Typed(
                typed.getOrDefault("change", ""),
                Asked.day(typed.getOrDefault("on", "")),
                typed.getOrDefault("name", ""),
                Optional.ofNullable(typed.get("parent")),
                ImmutableList.copyOf(
                        Splitter.onPattern("[,;\\s]+").omitEmptyStrings().split(typed.getOrDefault("with", ""))),
                typed.getOrDefault("into", ""),
                parts.buildKeepingLast());
    }
}
