package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.account.Right;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.Judged;
import vn.toandan.judging.SheetDraft;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.UnitYear;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.safety.Fact;
import vn.toandan.unit.Unit;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;
import vn.toandan.web.SheetForm.Typed;

/** The sheets of units, on pages: whose there are for a year, and the form of one, made from the criteria. */
final class FactPageRoutes implements Routes, StartCards {

    static final String PATH = "/noi-bo/phieu";

    static final Shape FORM = Shape.namesTo(Shape.text());

    private final Office office;
    private final Pages pages;
    private final SheetDesk desk;
    private final Drafts drafts;

    /**
     * A unit that is judged, and since when its sheet is there.
     *
     * @param drafted when whoever asks typed into it last without saving
     */
    record Line(Unit unit, Optional<LocalDate> knownOn, Optional<Instant> drafted) {}

    /** Those of a year. */
    record Overview(int year, Paged<Line> lines) {

        String address(Page page, Unit unit) {
            return page.link(PATH + "/" + unit.code() + "/" + year);
        }
    }

    FactPageRoutes(Office office, Pages pages, SheetDesk desk, Drafts drafts) {
        this.office = office;
        this.pages = pages;
        this.desk = desk;
        this.drafts = drafts;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(PATH, "factsPage", Answer.PAGE, this::list)
                        .needs(Right.SEE_FACTS)
                        .with("year", Place.QUERY, false, Shape.whole())
                        .asStop("nav.facts")),
                one(Operation.get(PATH + "/{unit}/{year}", "factSheetPage", Answer.PAGE, this::show)
                        .needs(Right.SEE_FACTS)),
                one(Operation.post(
                                PATH + "/{unit}/{year}", "factsTyped", FORM, Reply.SEE_OTHER, Answer.PAGE, this::send)
                        .needs(Right.ENTER_FACTS)
                        .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE)));
    }

    private static Operation one(Operation operation) {
        return operation
                .with("unit", Place.PATH, true, Shape.text())
                .with("year", Place.PATH, true, Shape.whole())
                .within("unit");
    }

    private Reply list(Asked asked) {
        int year = asked.query("year").isPresent()
                ? FactRoutes.year(asked)
                : office.today().getYear();
        return pages.show(
                asked,
                Reply.OK,
                "staffSheets",
                new Overview(
                        year,
                        Paged.of(asked, lines(asked, year), line -> line.unit().code())),
                ImmutableList.of("year", Integer.toString(year)));
    }

    /** Every unit in scope that is judged, and how far its sheet of that year has come. */
    private ImmutableList<Line> lines(Asked asked, int year) {
        Map<String, LocalDate> filed = new LinkedHashMap<>();
        desk.all(asked, year, Optional.empty())
                .forEach(version -> filed.put(version.sheet().unit().code(), version.knownOn()));
        ImmutableMap<String, Instant> drafted = drafts.of(asked, year);
        return office.read(registers -> office.scope(asked.account(), registers).there()).stream()
                .filter(unit -> unit.type().kind().isPresent())
                .map(unit -> new Line(
                        unit,
                        Optional.ofNullable(filed.get(unit.code())),
                        Optional.ofNullable(drafted.get(unit.code()))))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Card> cards(Asked asked) {
        if (!asked.account().may(Right.ENTER_FACTS)) {
            return ImmutableList.of();
        }
        int year = office.today().getYear();
        long missing = lines(asked, year).stream()
                .filter(line -> line.knownOn().isEmpty())
                .count();
        String title = asked.wording().phrase(Sentence.of("web/staff:facts.card", Integer.toString(year)));
        return missing == 0 ? ImmutableList.of() : ImmutableList.of(new Card(title, missing, asked.link(PATH), ""));
    }

    private Reply show(Asked asked) {
        SheetDesk.Held held = held(asked);
        Optional<SheetDraft> draft = drafts.find(asked, held.about());
        if (draft.isPresent()) {
            return shown(asked, held, draft.get());
        }
        Typed typed = new Typed(held.cells(), held.version(), ImmutableList.of(), ImmutableList.of());
        return shown(asked, Reply.OK, held, typed, held.filed().map(SheetVersion::sheet), true);
    }

    /** The form as it was left, over the sheet that stands now; what another wrote since is shown, and so may be written over. */
    private Reply shown(Asked asked, SheetDesk.Held held, SheetDraft draft) {
        Map<String, String> facts =
                typed(held, name -> Optional.ofNullable(draft.typed().get(name)));
        TypedSheet.Read read = office.read(registers -> desk.read(registers, held, facts));
        Optional<FiledSheet> sheet = read.row().map(FactPageRoutes::sheet);
        SheetForm.Left left = new SheetForm.Left(
                draft.at(),
                draft.over() != held.version(),
                // What can be read is compared as it would be filed: a day is the same however it is written.
                between(asked, held, sheet.map(SheetDesk::cells).orElse(facts)));
        Typed typed = new Typed(facts, held.version(), read.errors(), ImmutableList.of(), Optional.of(left));
        return shown(asked, Reply.OK, held, typed, sheet, false);
    }

    private ImmutableList<Changed> between(Asked asked, SheetDesk.Held held, Map<String, String> facts) {
        return Changed.between(
                SheetForm.parts(office, held, held.cells(), asked.wording()),
                SheetForm.parts(office, held, facts, asked.wording()));
    }

    private SheetDesk.Held held(Asked asked) {
        return desk.find(asked.pathPart("unit"), asked.pathPart("year"));
    }

    private Reply send(Asked asked) {
        SheetDesk.Held held = held(asked);
        Map<String, String> facts = typed(held, asked::field);
        if (asked.field("check").isPresent()) {
            return tried(asked, held, facts);
        }
        UnitYear about = held.about();
        try {
            desk.file(asked, about, Optional.empty(), facts);
        } catch (Problem.Refusal refusal) {
            return again(asked, facts, refusal);
        }
        return Reply.seeOther(asked.link(PATH + "/" + about.unitCode() + "/" + about.year()));
    }

    /** What the form shows, as it was typed, and what was filed beside it: another rule set may ask for that. */
    private Map<String, String> typed(SheetDesk.Held held, Function<String, Optional<String>> said) {
        Map<String, String> facts = new LinkedHashMap<>(held.cells());
        ImmutableSet<String> shown = SheetForm.columns(office, held);
        facts.keySet().removeIf(name -> shown.contains(name) || !isAsked(held, name));
        shown.forEach(name -> said.apply(name).map(String::strip).ifPresent(value -> facts.put(name, value)));
        return facts;
    }

    private static boolean isAsked(SheetDesk.Held held, String column) {
        return held.standard().form(held.unit().kind()).facts().stream()
                .map(Fact::id)
                .anyMatch(column.replaceFirst(":.*", "")::equals);
    }

    private Reply tried(Asked asked, SheetDesk.Held held, Map<String, String> facts) {
        TypedSheet.Read read = office.read(registers -> desk.read(registers, held, facts));
        Typed typed = new Typed(facts, Version.read(asked), read.errors(), ImmutableList.of());
        Optional<FiledSheet> sheet = read.row().map(FactPageRoutes::sheet);
        return shown(asked, sheet.isPresent() ? Reply.OK : Problem.UNPROCESSABLE, held, typed, sheet, false);
    }

    private static FiledSheet sheet(UnitSheet row) {
        return FiledSheet.of(row.unit(), row.sheet());
    }

    private Reply again(Asked asked, Map<String, String> facts, Problem.Refusal refusal) {
        int status = refusal.problem().status();
        ImmutableList<Wrong> errors = refusal.problem().errors();
        if (status != Problem.CONFLICT && status != Problem.UNPROCESSABLE) {
            throw refusal;
        }
        SheetDesk.Held now = held(asked);
        if (status == Problem.UNPROCESSABLE) {
            Typed typed = new Typed(facts, Version.read(asked), errors, ImmutableList.of());
            return shown(asked, status, now, typed, Optional.empty(), false);
        }
        Typed typed = new Typed(facts, now.version(), errors, between(asked, now, facts));
        return shown(asked, status, now, typed, Optional.empty(), false);
    }

    private Reply shown(
            Asked asked, int status, SheetDesk.Held held, Typed typed, Optional<FiledSheet> judged, boolean isFiled) {
        Optional<Answered> answer = judged.flatMap(sheet -> office.read(registers -> judged(registers, sheet)))
                .map(one -> new Answered(one.assessment()));
        return pages.show(asked, status, "staffSheet", SheetForm.of(office, held, typed, answer, isFiled))
                .withScript();
    }

    private Optional<Judged> judged(Registers registers, FiledSheet sheet) {
        return new JudgedYear(office, registers).ofOne(sheet);
    }
}
