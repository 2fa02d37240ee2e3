package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.toandan.account.Right;
import vn.toandan.judging.UnitYear;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** Drafts from the form of a sheet: kept as it was typed, and thrown away; as opposed to the {@link FactPageRoutes}, which show one in the form and file it. */
final class DraftPageRoutes implements Routes {

    /** Below the address of a sheet. */
    static final String KEEP = "/nhap";

    static final String THROW_AWAY = "/nhap/bo";

    /** An answer kept from before would leave an earlier draft where somebody went back to it. */
    static final String KEPT = "draftKept";

    private static final String SHEET = FactPageRoutes.PATH + "/{unit}/{year}";

    private final Office office;
    private final SheetDesk desk;
    private final Drafts drafts;

    DraftPageRoutes(Office office, SheetDesk desk, Drafts drafts) {
        this.office = office;
        this.desk = desk;
        this.drafts = drafts;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                one(Operation.post(SHEET + KEEP, KEPT, FactPageRoutes.FORM, Reply.SEE_OTHER, Answer.PAGE, this::keep)),
                one(Operation.post(
                        SHEET + THROW_AWAY,
                        "draftThrownAway",
                        Shape.object(ImmutableMap.of(), ImmutableList.of()),
                        Reply.SEE_OTHER,
                        Answer.PAGE,
                        this::throwAway)));
    }

    private static Operation one(Operation operation) {
        return operation
                .needs(Right.ENTER_FACTS)
                .with("unit", Place.PATH, true, Shape.text())
                .with("year", Place.PATH, true, Shape.whole())
                .within("unit");
    }

    private Reply keep(Asked asked) {
        SheetDesk.Held held = desk.find(asked.pathPart("unit"), asked.pathPart("year"));
        ImmutableMap.Builder<String, String> typed = ImmutableMap.builder();
        for (String column : SheetForm.columns(office, held)) {
            asked.field(column).ifPresent(said -> typed.put(column, said));
        }
        drafts.keep(asked, held.about(), typed.buildOrThrow());
        return toForm(asked, held.about());
    }

    private Reply throwAway(Asked asked) {
        UnitYear about =
                desk.find(asked.pathPart("unit"), asked.pathPart("year")).about();
        drafts.end(asked, about);
        return toForm(asked, about);
    }

    private static Reply toForm(Asked asked, UnitYear about) {
        return Reply.seeOther(asked.link(FactPageRoutes.PATH + "/" + about.unitCode() + "/" + about.year()));
    }
}
