package vn.toandan.model;

import com.google.common.collect.ImmutableList;
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

    /** @param model as it would be kept */
    void look(Model model, List<ModelRow> rows) {
        ModelRow first = rows.get(0);
        model.misstep().ifPresent(misstep -> misstep(misstep, first));
        Map<OptionalLong, ModelRow> byYear = new HashMap<>();
        for (ModelRow row : rows) {
            compare(row, first);
            if (byYear.putIfAbsent(row.year(), row) != null) {
                reject(Code.REPEATED, row, "model", row.id(), row.id(), year(row));
            }
            review(row, model);
        }
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

    private void review(ModelRow row, Model model) {
        if (row.year().isEmpty()) {
            if (row.effective().isPresent()) {
                reject(Code.NO_YEAR, row, "year", "", row.id());
            }
            return;
        }
        long year = row.year().getAsLong();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            reject(Code.NO_SUCH_YEAR, row, "year", year(row), FIRST_YEAR + "", LAST_YEAR + "");
        } else if (model.misstep().isEmpty()
                && model.reviewOf((int) year) instanceof ModelCourse.Next.Refused refused) {
            String why = refused.why() == ModelCourse.Refusal.OVER ? "over" : "too_early";
            rejections.add(new ModelRejection(
                    Code.NOT_AT_WORK,
                    row.row(),
                    "year",
                    year(row),
                    Sentence.of("model/wording:refused.not_at_work." + why, row.id(), year(row)),
                    Sentence.of("model/wording:refused.not_at_work.right")));
        }
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
