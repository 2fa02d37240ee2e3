package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.unit.UnitRow;
import vn.toandan.unit.UnitType;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** The form by which a unit is entered that nobody entered before; as opposed to what becomes of one that is there, on {@link UnitPageRoutes}. */
final class NewUnitPageRoutes implements Routes {

    static final String PATH = "/noi-bo/don-vi-moi";

    private static final ImmutableList<String> FIELDS =
            ImmutableList.of("code", "kind", "name", "parent", "from", "until");

    private static final Shape FORM = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("csrf", Shape.text())
                    .put(Version.FIELD, Shape.text())
                    .put("code", Shape.text(40))
                    .put("kind", Shape.text())
                    .put("name", Shape.text(200))
                    .put("parent", Shape.text(40))
                    .put("from", Shape.text(10))
                    .put("until", Shape.text(10))
                    .buildOrThrow(),
            List.of("csrf", "code", "kind", "name", "from"));

    private final Pages pages;
    private final UnitDesk desk;

    /** As it was typed; its version is 0, or that of the unit that has the code already. */
    record Form(EntryForm entry) {

        String cell(String field) {
            return entry.cell(field);
        }

        ImmutableList<UnitType> types() {
            return ImmutableList.copyOf(UnitType.values());
        }
    }

    NewUnitPageRoutes(Pages pages, UnitDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Operation.get(PATH, "newUnitPage", Answer.PAGE, this::fresh)
                        .needs(Right.ENTER_UNITS)
                        .with("thuoc", Place.QUERY, false, Shape.text())
                        .within("thuoc"),
                Operation.post(PATH, "unitAdded", FORM, Reply.SEE_OTHER, Answer.PAGE, this::add)
                        .needs(Right.ENTER_UNITS)
                        .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE));
    }

    private Reply fresh(Asked asked) {
        String parent = asked.query("thuoc").orElse("");
        return pages.show(
                asked,
                Reply.OK,
                "staffNewUnit",
                new Form(EntryForm.of("", ImmutableMap.of("parent", parent), 0)),
                ImmutableList.of("thuoc", parent));
    }

    private Reply add(Asked asked) {
        Map<String, String> cells = EntryForm.typed(asked, FIELDS);
        try {
            UnitRow row = row(cells);
            desk.add(asked, row);
            return Reply.seeOther(asked.link("/noi-bo/don-vi/" + row.code()));
        } catch (Problem.Refusal refusal) {
            EntryForm again = again(asked, cells, refusal.problem());
            return pages.show(asked, again.status(), "staffNewUnit", new Form(again));
        }
    }

    /** A code that is there already is said to be; whoever means a later unit of the same code sends the form again. A parent elsewhere is none. */
    private static EntryForm again(Asked asked, Map<String, String> cells, Problem problem) {
        return switch (problem.status()) {
            case Problem.CONFLICT ->
                new EntryForm(
                        Problem.CONFLICT,
                        "",
                        cells,
                        problem.version().orElseThrow(),
                        ImmutableList.of(Wrong.of("code", "unit_there")),
                        ImmutableList.of());
            case Problem.UNPROCESSABLE ->
                new EntryForm(
                        Problem.UNPROCESSABLE, "", cells, Version.read(asked), problem.errors(), ImmutableList.of());
            case Problem.NOT_FOUND ->
                new EntryForm(
                        Problem.UNPROCESSABLE,
                        "",
                        cells,
                        Version.read(asked),
                        ImmutableList.of(Wrong.of("parent", "parent_elsewhere")),
                        ImmutableList.of());
            default -> throw new Problem.Refusal(problem);
        };
    }

    /** What pages call a field of the form; empty where the whole is meant. */
    static Optional<String> label(String field) {
        return Optional.of(field)
                .filter(FIELDS::contains)
                .map(known -> known.equals("parent") ? "unit.parent" : "units." + known);
    }

    private static UnitRow row(Map<String, String> cells) {
        List<Wrong> errors = new ArrayList<>();
        Optional<UnitType> type = Arrays.stream(UnitType.values())
                .filter(one -> one.code().equals(cells.get("kind")))
                .findFirst();
        Optional<LocalDate> from = day(cells, "from", errors);
        Optional<LocalDate> until = day(cells, "until", errors);
        for (String field : List.of("code", "name", "from")) {
            if (!cells.containsKey(field)) {
                errors.add(Wrong.of(field, "missing"));
            }
        }
        if (type.isEmpty()) {
            errors.add(Wrong.of("kind", "choice"));
        }
        if (!errors.isEmpty()) {
            throw UnitDesk.refusal(errors);
        }
        return new UnitRow(
                0,
                cells.getOrDefault("code", ""),
                type.orElseThrow(),
                cells.getOrDefault("name", ""),
                Optional.ofNullable(cells.get("parent")),
                from.orElseThrow(),
                until);
    }

    private static Optional<LocalDate> day(Map<String, String> cells, String field, List<Wrong> errors) {
        Optional<String> said = Optional.ofNullable(cells.get(field));
        Optional<LocalDate> day = said.flatMap(Asked::day);
        if (said.isPresent() && day.isEmpty()) {
            errors.add(Wrong.of(field, "day"));
        }
        return day;
    }
}
