package vn.toandan.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import vn.toandan.law.Sentence;
import vn.toandan.model.ModelRejection.Code;

/** What is wrong with the rows of models, all of it; as opposed to the {@link ModelDesk}, which then writes all or nothing. */
final class ModelFindings {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final ImmutableList.Builder<ModelRejection> rejections = ImmutableList.builder();

    ImmutableList<ModelRejection> rejections() {
        return rejections.build();
    }

    /**
     * @param model as it would be kept
     * @param known its reviews that are in the register already, by their years
     */
    void look(Model model, List<ModelRow> rows, ImmutableSortedMap<Integer, ModelReview> known) {
        ModelRow first = rows.get(0);
        model.misstep().ifPresent(misstep -> misstep(misstep, first));
        Map<OptionalLong, ModelRow> byYear = new HashMap<>();
        for (ModelRow row : rows) {
            compare(row, first);
            if (byYear.putIfAbsent(row.year(), row) != null) {
                repeated(row);
            }
            review(row, model, known);
        }
        known.forEach((year, review) -> {
            if (review.saysSomething() && !byYear.containsKey(OptionalLong.of(year))) {
                atWork(model, year, first);
            }
        });
    }

    private void repeated(ModelRow row) {
        Sentence wrong = row.year().isPresent()
                ? Sentence.of("model/wording:refused.repeated", row.id(), year(row))
                : Sentence.of("model/wording:refused.repeated.no_year", row.id());
        rejections.add(new ModelRejection(
                Code.REPEATED,
                row.row(),
                "model",
                row.id(),
                wrong,
                Sentence.of("model/wording:refused.repeated.right")));
    }

    private void compare(ModelRow row, ModelRow first) {
        if (!ModelKind.of(row.kind()).equals(ModelKind.of(first.kind()))) {
            reject(Code.CONTRADICTS, row, "kind", row.kind(), row.id(), first.kind());
        }
        if (!row.name().equals(first.name())) {
            reject(Code.CONTRADICTS, row, "name", row.name(), row.id(), said(first.name()));
        }
        if (!row.unitCode().equals(first.unitCode())) {
            reject(Code.CONTRADICTS, row, "unit_code", row.unitCode(), row.id(), first.unitCode());
        }
        for (ModelEvent event : ModelEvent.values()) {
            String here = day(row, event);
            String there = day(first, event);
            if (!here.equals(there)) {
                reject(Code.CONTRADICTS, row, event.column(), here, row.id(), said(there));
            }
        }
    }

    private void review(ModelRow row, Model model, ImmutableSortedMap<Integer, ModelReview> known) {
        if (row.year().isEmpty()) {
            if (row.effective().isPresent()) {
                reject(Code.NO_YEAR, row, "year", "", row.id());
            }
            return;
        }
        long year = row.year().getAsLong();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            reject(Code.NO_SUCH_YEAR, row, "year", year(row), year(row), FIRST_YEAR + "", LAST_YEAR + "");
        } else if (!takesBack(row, (int) year, known)) {
            atWork(model, (int) year, row);
        }
    }

    /** A row that says nothing of a year takes back what was said of it: else an end that was learnt late could never be entered. */
    private static boolean takesBack(ModelRow row, int year, ImmutableSortedMap<Integer, ModelReview> known) {
        return known.containsKey(year)
                && row.effective().isEmpty()
                && row.size().isUnknown();
    }

    /** A row of another year can only be wrong by its days. */
    private void atWork(Model model, int year, ModelRow row) {
        if (model.misstep().isPresent() || !(model.reviewOf(year) instanceof ModelCourse.Next.Refused refused)) {
            return;
        }
        boolean isOver = refused.why() == ModelCourse.Refusal.OVER;
        boolean isOfThatYear = row.year().equals(OptionalLong.of(year));
        ModelEvent event = isOfThatYear ? ModelEvent.REVIEW : isOver ? ModelEvent.DISCARD : ModelEvent.LAUNCH;
        rejections.add(new ModelRejection(
                Code.NOT_AT_WORK,
                row.row(),
                event.column(),
                isOfThatYear ? year(row) : day(row, event),
                Sentence.of(
                        "model/wording:refused.not_at_work." + (isOver ? "over" : "too_early"),
                        row.id(),
                        Integer.toString(year)),
                Sentence.of(
                        isOfThatYear
                                ? "model/wording:refused.not_at_work.right"
                                : "model/wording:refused.not_at_work.recorded",
                        Integer.toString(year))));
    }

    private void misstep(Model.Misstep misstep, ModelRow row) {
        String key = misstep.why().name().toLowerCase(Locale.ROOT);
        rejections.add(new ModelRejection(
                Code.MISSTEP,
                row.row(),
                misstep.event().column(),
                misstep.day().toString(),
                Sentence.of(
                        "model/wording:refused.misstep." + key, misstep.state().words()),
                Sentence.of("model/wording:refused.misstep.right")));
    }

    private void reject(Code code, ModelRow row, String column, String value, Object... values) {
        String key = "model/wording:refused." + code.name().toLowerCase(Locale.ROOT);
        rejections.add(new ModelRejection(
                code, row.row(), column, value, Sentence.of(key, values), Sentence.of(key + ".right", values)));
    }

    private static String year(ModelRow row) {
        return row.year().isPresent() ? Long.toString(row.year().getAsLong()) : "";
    }

    private static String day(ModelRow row, ModelEvent event) {
        return row.days().containsKey(event) ? String.valueOf(row.days().get(event)) : "";
    }

    private static Object said(String value) {
        return value.isEmpty() ? Sentence.of("model/wording:refused.nothing") : value;
    }
}
