package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.model.ModelCourse;
import vn.toandan.model.ModelEvent;
import vn.toandan.model.ModelReview;
import vn.toandan.model.ModelRow;
import vn.toandan.model.ModelState;
import vn.toandan.model.ReviewedModel;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** Models on pages: the list, and one with its course, its reviews, and a form for each step that may come next; as opposed to the {@link ModelRoutes}, for programs. */
final class ModelPageRoutes implements Routes {

    static final String PATH = "/noi-bo/mo-hinh";

    private static final String ID = "model";
    private static final String YEAR = "year";

    /** Every field of its forms that may be wrong. */
    static final ImmutableSet<String> FIELDS = ImmutableSet.<String>builder()
            .add(ID, YEAR)
            .addAll(StaffModels.FIELDS.keySet())
            .addAll(StaffModels.REVIEW.keySet())
            .build();

    private final Office office;
    private final Pages pages;
    private final UnitNames names;
    private final StaffRegister<ReviewedModel, ModelRow> models;

    /** All of them, and the form of a new one. */
    record Listed(
            Paged<StaffRegister.Kept<ReviewedModel>> list, EntryForm form, UnitNames.Known names, LocalDate today) {

        ModelState state(ReviewedModel one) {
            return one.model().stateOn(today);
        }
    }

    /** A step of its course, by the field that a request says its day in. */
    record Step(String field, Optional<LocalDate> day) {}

    /**
     * One of them.
     *
     * @param act which of its forms was sent; empty for the one about the model itself
     */
    record Shown(ReviewedModel one, String act, EntryForm form, EntryForm review, String unit, LocalDate today) {

        ModelState state() {
            return one.model().stateOn(today);
        }

        /** Those that were taken, in time. */
        ImmutableList<Step> taken() {
            return one.model().days().entrySet().stream()
                    .sorted(Map.Entry.<ModelEvent, LocalDate>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(event -> new Step(field(event.getKey()), Optional.of(event.getValue())))
                    .collect(ImmutableList.toImmutableList());
        }

        /** Those that may be taken next. */
        ImmutableList<Step> open() {
            return ImmutableList.copyOf(ModelEvent.values()).stream()
                    .filter(event -> event != ModelEvent.REVIEW && isOpen(event))
                    .map(event -> new Step(field(event), Optional.empty()))
                    .collect(ImmutableList.toImmutableList());
        }

        private boolean isOpen(ModelEvent event) {
            return ModelCourse.next(state(), event) instanceof ModelCourse.Next.To;
        }

        private static String field(ModelEvent event) {
            return Optional.ofNullable(StaffModels.FIELDS.inverse().get(event.column()))
                    .orElseThrow();
        }

        ImmutableList<ModelReview> reviews() {
            return one.reviews().values().stream()
                    .sorted(Comparator.comparing(ModelReview::year).reversed())
                    .collect(ImmutableList.toImmutableList());
        }
    }

    ModelPageRoutes(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
        this.names = new UnitNames(office);
        this.models = new StaffRegister<>(office, new StaffModels(office));
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(PATH, "modelsPage", Answer.PAGE, this::page)
                        .needs(Right.SEE_REGISTERS)
                        .with("ma", Place.QUERY, false, Shape.text())
                        .asStop("nav.models")),
                act("", "modelPut", StaffModels.FIELDS.keySet(), this::put),
                act("/buoc", "modelStepped", StaffModels.FIELDS.keySet(), this::step),
                act(
                        "/danh-gia",
                        "modelReviewed",
                        Sets.union(StaffModels.REVIEW.keySet(), ImmutableSet.of(YEAR)),
                        this::review));
    }

    private static Operation act(String path, String id, Iterable<String> fields, Operation.Route route) {
        Shape form = Shape.object(
                ImmutableMap.<String, Shape>builder()
                        .put("csrf", Shape.text())
                        .put(Version.FIELD, Shape.text())
                        .put(ID, Shape.text())
                        .putAll(Maps.toMap(fields, field -> Shape.text()))
                        .buildOrThrow(),
                List.of("csrf", ID));
        return Operation.post(PATH + path, id, form, Reply.SEE_OTHER, Answer.PAGE, route)
                .needs(Right.ENTER_REGISTERS)
                .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    private Reply page(Asked asked) {
        Optional<String> id = asked.query("ma");
        return id.isPresent()
                ? one(asked, id.get(), "", entry(asked, id.get()))
                : list(asked, EntryForm.of("", ImmutableMap.of(), 0));
    }

    private EntryForm entry(Asked asked, String id) {
        StaffRegister.Kept<ReviewedModel> kept = models.find(asked.account(), id);
        return EntryForm.of(id, StaffModels.cells(kept.one()), kept.version());
    }

    /** The latest review of that year, as it would be changed. */
    private EntryForm entry(Asked asked, String id, String year) {
        StaffRegister.Kept<ReviewedModel> kept = models.find(asked.account(), id);
        return EntryForm.of(
                id,
                kept.one().reviews().values().stream()
                        .filter(review -> Integer.toString(review.year()).equals(year))
                        .findFirst()
                        .map(StaffModels::cells)
                        .orElseGet(ImmutableMap::of),
                kept.version());
    }

    private Reply list(Asked asked, EntryForm form) {
        return pages.show(
                asked,
                form.status(),
                "staffModels",
                new Listed(
                        Paged.of(
                                asked,
                                models.all(asked.account()),
                                one -> one.one().model().id()),
                        form,
                        names.of(asked.account()),
                        office.today()));
    }

    private Reply one(Asked asked, String id, String act, EntryForm form) {
        StaffRegister.Kept<ReviewedModel> kept = models.find(asked.account(), id);
        EntryForm own = EntryForm.of(id, StaffModels.cells(kept.one()), kept.version());
        boolean isReview = act.equals("danh-gia");
        EntryForm review = EntryForm.of(
                id, ImmutableMap.of(YEAR, Integer.toString(office.today().getYear())), kept.version());
        return pages.show(
                asked,
                form.status(),
                "staffModel",
                new Shown(
                        kept.one(),
                        act,
                        isReview ? own : form,
                        isReview ? form : review,
                        names.of(asked.account()).of(kept.one().model().unitCode()),
                        office.today()),
                ImmutableList.of("ma", id));
    }

    private Reply put(Asked asked) {
        String id = id(asked);
        Map<String, String> cells = EntryForm.typed(asked, StaffModels.FIELDS.keySet());
        try {
            models.file(asked, id, StaffModels.columns(cells));
        } catch (Problem.Refusal refusal) {
            EntryForm again = EntryForm.again(asked, refusal, id, cells, () -> entry(asked, id), ID, "models.", pages);
            return again.version() == 0 ? list(asked, again) : one(asked, id, "", again);
        }
        return there(asked, id);
    }

    private static String id(Asked asked) {
        return asked.field(ID).map(String::strip).orElse("");
    }

    private static Reply there(Asked asked, String id) {
        return Reply.seeOther(Addresses.with(asked, PATH, "ma", id));
    }

    /** What is there, and the day of a step beside it. */
    private Reply step(Asked asked) {
        String id = id(asked);
        Map<String, String> cells =
                StaffModels.cells(models.find(asked.account(), id).one());
        cells.putAll(EntryForm.typed(asked, StaffModels.FIELDS.keySet()));
        try {
            models.file(asked, id, StaffModels.columns(cells));
        } catch (Problem.Refusal refusal) {
            return one(
                    asked,
                    id,
                    "buoc",
                    EntryForm.again(asked, refusal, id, cells, () -> entry(asked, id), ID, "models.", pages));
        }
        return there(asked, id);
    }

    private Reply review(Asked asked) {
        String id = id(asked);
        String year = asked.field(YEAR).map(String::strip).orElse("");
        Map<String, String> cells = EntryForm.typed(asked, StaffModels.REVIEW.keySet());
        ReviewedModel model = models.find(asked.account(), id).one();
        try {
            models.file(asked, id, StaffModels.columns(model, year, cells));
        } catch (Problem.Refusal refusal) {
            EntryForm again =
                    EntryForm.again(asked, refusal, id, cells, () -> entry(asked, id, year), ID, "models.", pages);
            return one(asked, id, "danh-gia", again.with(YEAR, year));
        }
        return there(asked, id);
    }
}
