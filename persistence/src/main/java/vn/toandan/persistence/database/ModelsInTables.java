package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.schema.Tables.MODEL_REVIEW;
import static vn.toandan.persistence.database.schema.Tables.MODEL_VERSION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.toandan.model.Model;
import vn.toandan.model.ModelEvent;
import vn.toandan.model.ModelReview;
import vn.toandan.model.Models;
import vn.toandan.model.ReviewedModel;
import vn.toandan.model.Size;
import vn.toandan.persistence.database.schema.tables.records.ModelReviewRecord;
import vn.toandan.persistence.database.schema.tables.records.ModelVersionRecord;

/** The models and their reviews as rows, a row a version: read in the order in which the later ones cover the earlier. */
final class ModelsInTables implements Models {

    private final DSLContext database;
    private final Entry entry;

    ModelsInTables(DSLContext database, Entry entry) {
        this.database = database;
        this.entry = entry;
    }

    @Override
    public boolean file(Model model, LocalDate knownOn) {
        if (asKnownOn(knownOn, model.id()).map(ReviewedModel::model).equals(Optional.of(model))) {
            return false;
        }
        database.insertInto(MODEL_VERSION)
                .set(MODEL_VERSION.VERSION_ID, 1 + Rows.last(database, MODEL_VERSION.VERSION_ID))
                .set(MODEL_VERSION.MODEL_CODE, model.id())
                .set(MODEL_VERSION.KIND, model.kind())
                .set(MODEL_VERSION.MODEL_NAME, model.name())
                .set(MODEL_VERSION.UNIT_CODE, model.unitCode())
                .set(MODEL_VERSION.COURSE, course(model.days()))
                .set(MODEL_VERSION.POINTS, boxed(model.size().points()))
                .set(MODEL_VERSION.TEAMS, boxed(model.size().teams()))
                .set(MODEL_VERSION.KNOWN_ON, knownOn)
                .set(MODEL_VERSION.ENTRY_ID, entry.id())
                .execute();
        return true;
    }

    @Override
    public boolean file(ModelReview review, LocalDate knownOn) {
        Optional<ModelReview> known = asKnownOn(knownOn, review.model())
                .flatMap(model -> Optional.ofNullable(model.reviews().get(review.year())));
        if (known.equals(Optional.of(review))) {
            return false;
        }
        database.insertInto(MODEL_REVIEW)
                .set(MODEL_REVIEW.VERSION_ID, 1 + Rows.last(database, MODEL_REVIEW.VERSION_ID))
                .set(MODEL_REVIEW.MODEL_CODE, review.model())
                .set(MODEL_REVIEW.REVIEW_YEAR, review.year())
                .set(MODEL_REVIEW.POINTS, boxed(review.size().points()))
                .set(MODEL_REVIEW.TEAMS, boxed(review.size().teams()))
                .set(MODEL_REVIEW.EFFECTIVE, review.effective().orElse(null))
                .set(MODEL_REVIEW.EVIDENCE, review.evidence().orElse(null))
                .set(MODEL_REVIEW.KNOWN_ON, knownOn)
                .set(MODEL_REVIEW.ENTRY_ID, entry.id())
                .execute();
        return true;
    }

    @Override
    public Optional<ReviewedModel> asKnownOn(LocalDate day, String id) {
        return read(day, MODEL_VERSION.MODEL_CODE.eq(id), MODEL_REVIEW.MODEL_CODE.eq(id)).stream()
                .findFirst();
    }

    @Override
    public ImmutableList<ReviewedModel> asKnownOn(LocalDate day) {
        return read(day, DSL.noCondition(), DSL.noCondition());
    }

    private ImmutableList<ReviewedModel> read(LocalDate day, Condition models, Condition reviews) {
        Map<String, TreeMap<Integer, ModelReview>> reviewed = new HashMap<>();
        for (ModelReviewRecord row : database.selectFrom(MODEL_REVIEW)
                .where(reviews.and(MODEL_REVIEW.KNOWN_ON.le(day)))
                .orderBy(MODEL_REVIEW.KNOWN_ON, MODEL_REVIEW.VERSION_ID)) {
            reviewed.computeIfAbsent(row.getModelCode(), id -> new TreeMap<>()).put(row.getReviewYear(), review(row));
        }
        Map<String, Model> latest = new TreeMap<>();
        for (ModelVersionRecord row : database.selectFrom(MODEL_VERSION)
                .where(models.and(MODEL_VERSION.KNOWN_ON.le(day)))
                .orderBy(MODEL_VERSION.KNOWN_ON, MODEL_VERSION.VERSION_ID)) {
            latest.put(row.getModelCode(), model(row));
        }
        return latest.values().stream()
                .map(model -> new ReviewedModel(
                        model, ImmutableSortedMap.copyOf(reviewed.getOrDefault(model.id(), new TreeMap<>()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Model model(ModelVersionRecord row) {
        return new Model(
                row.getModelCode(),
                row.getKind(),
                row.getModelName(),
                row.getUnitCode(),
                days(row.getCourse()),
                size(row.getPoints(), row.getTeams()));
    }

    private static ModelReview review(ModelReviewRecord row) {
        return new ModelReview(
                row.getModelCode(),
                row.getReviewYear(),
                size(row.getPoints(), row.getTeams()),
                Optional.ofNullable(row.getEffective()),
                Optional.ofNullable(row.getEvidence()));
    }

    /** Each event by the name of its column, and its day. */
    private static String course(ImmutableMap<ModelEvent, LocalDate> days) {
        List<String> fields = new ArrayList<>();
        for (ModelEvent event : ModelEvent.values()) {
            Optional.ofNullable(days.get(event))
                    .ifPresent(day -> fields.addAll(List.of(event.column(), day.toString())));
        }
        return Fields.join(fields);
    }

    private static ImmutableMap<ModelEvent, LocalDate> days(String course) {
        List<String> fields = Fields.split(course);
        ImmutableMap.Builder<ModelEvent, LocalDate> days = ImmutableMap.builder();
        for (ModelEvent event : ModelEvent.values()) {
            int at = fields.indexOf(event.column());
            if (at >= 0) {
                days.put(event, LocalDate.parse(fields.get(at + 1)));
            }
        }
        return days.buildOrThrow();
    }

    private static Size size(@Nullable Long points, @Nullable Long teams) {
        return new Size(optional(points), optional(teams));
    }

    private static OptionalLong optional(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static @Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }
}
