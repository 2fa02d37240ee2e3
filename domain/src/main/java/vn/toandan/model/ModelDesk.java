package vn.toandan.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes rows into the register of models ("ghi sổ mô hình"), all of them or none; as opposed to the {@link Models}, which keep them. What
 * a file cannot say of a model, since it lacks the column, stays as it was known; what it says, its launch and its end included, replaces
 * what was known.
 */
public final class ModelDesk {

    private final Models models;

    public ModelDesk(Models models) {
        this.models = models;
    }

    /** What came of it. */
    public sealed interface Taken {

        /** How many models and how many reviews are new or changed. */
        record Accepted(int models, int reviews) implements Taken {}

        /** Nothing was written; every reason. */
        record Rejected(ImmutableList<ModelRejection> rejections) implements Taken {}
    }

    public Taken take(List<ModelRow> rows, LocalDate knownOn) {
        Map<String, List<ModelRow>> byModel = new LinkedHashMap<>();
        rows.forEach(row ->
                byModel.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        ModelFindings findings = new ModelFindings();
        Map<Model, List<ModelRow>> sound = new LinkedHashMap<>();
        byModel.forEach((id, own) -> {
            Optional<ReviewedModel> known = models.asKnownOn(knownOn, id);
            Model model = model(own, known.map(ReviewedModel::model));
            findings.look(model, own, known.map(ReviewedModel::reviews).orElseGet(ImmutableSortedMap::of));
            sound.put(model, own);
        });
        ImmutableList<ModelRejection> against = findings.rejections();
        return against.isEmpty() ? filed(sound, knownOn) : new Taken.Rejected(against);
    }

    private Taken filed(Map<Model, List<ModelRow>> sound, LocalDate knownOn) {
        int newModels = 0;
        int newReviews = 0;
        for (Map.Entry<Model, List<ModelRow>> one : sound.entrySet()) {
            newModels += models.file(one.getKey(), knownOn) ? 1 : 0;
            Optional<ReviewedModel> known =
                    models.asKnownOn(knownOn, one.getKey().id());
            for (ModelRow row : one.getValue()) {
                if (row.year().isPresent()) {
                    newReviews += models.file(review(row, known), knownOn) ? 1 : 0;
                }
            }
        }
        return new Taken.Accepted(newModels, newReviews);
    }

    private static Model model(List<ModelRow> rows, Optional<Model> known) {
        ModelRow first = rows.get(0);
        Map<ModelEvent, LocalDate> days = new LinkedHashMap<>();
        known.ifPresent(before -> days.putAll(before.days()));
        days.remove(ModelEvent.LAUNCH);
        days.remove(ModelEvent.DISCARD);
        days.putAll(first.days());
        Size size = rows.stream()
                .filter(row -> row.year().isEmpty() && !row.size().isUnknown())
                .findFirst()
                .map(ModelRow::size)
                .or(() -> known.map(Model::size))
                .orElse(Size.UNKNOWN);
        return new Model(first.id(), first.kind(), first.name(), first.unitCode(), ImmutableMap.copyOf(days), size);
    }

    private static ModelReview review(ModelRow row, Optional<ReviewedModel> known) {
        int year = (int) row.year().orElseThrow();
        Optional<String> evidence = row.evidence()
                .or(() -> known.flatMap(
                                model -> Optional.ofNullable(model.reviews().get(year)))
                        .filter(before -> before.effective().equals(row.effective()))
                        .flatMap(ModelReview::evidence));
        return new ModelReview(row.id(), year, row.size(), row.effective(), evidence);
    }
}
