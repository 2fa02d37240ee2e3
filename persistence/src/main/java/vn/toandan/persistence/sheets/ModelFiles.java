package vn.toandan.persistence.sheets;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.toandan.law.Sentence;
import vn.toandan.model.Model;
import vn.toandan.model.ModelEvent;
import vn.toandan.model.ModelReview;
import vn.toandan.model.ModelRow;
import vn.toandan.model.ReviewedModel;
import vn.toandan.model.Size;

/** The files about models: a row a review; as opposed to the register of models, which keeps every version. */
public final class ModelFiles {

    private static final Field<String> MODEL = Field.code("model", label("model"));
    private static final Field<String> KIND = Field.text("kind", label("kind"));
    private static final Field<String> NAME = Field.text("name", label("name")).optional();
    private static final Field<String> UNIT =
            Field.code("unit_code", Sentence.of("persistence/wording:units.unit_code"));
    private static final Field<Long> POINTS =
            Field.count("points", label("points")).optional();
    private static final Field<Long> TEAMS =
            Field.count("teams", label("teams")).optional();
    private static final Field<Long> YEAR = Field.count("year", label("year")).optional();
    private static final Field<Boolean> EFFECTIVE =
            Field.yesNo("effective", label("effective")).optional();
    private static final Field<String> EVIDENCE =
            Field.text("effective:document", label("evidence")).optional();
    private static final Map<ModelEvent, Field<LocalDate>> DAYS = days();

    /** What the contract names, in its order. */
    private static final Register PLAIN = Register.of(
            MODEL, KIND, NAME, UNIT, POINTS, TEAMS, day(ModelEvent.LAUNCH), day(ModelEvent.DISCARD), YEAR, EFFECTIVE);

    /** With the other steps of a model's course and the evidence of its reviews, which may be there. */
    public static final Register MODELS = Register.of(
            MODEL,
            KIND,
            NAME,
            UNIT,
            POINTS,
            TEAMS,
            day(ModelEvent.LAUNCH),
            day(ModelEvent.DISCARD),
            YEAR,
            EFFECTIVE,
            EVIDENCE,
            day(ModelEvent.SURVEY),
            day(ModelEvent.APPROVE),
            day(ModelEvent.REPLICATE),
            day(ModelEvent.CONSOLIDATE));

    private ModelFiles() {}

    private static Sentence label(String column) {
        return Sentence.of("persistence/wording:models." + column);
    }

    private static Map<ModelEvent, Field<LocalDate>> days() {
        Map<ModelEvent, Field<LocalDate>> days = new EnumMap<>(ModelEvent.class);
        for (ModelEvent event : ModelEvent.values()) {
            if (event != ModelEvent.REVIEW) {
                days.put(event, Field.day(event.column(), label(event.column())).optional());
            }
        }
        return days;
    }

    private static Field<LocalDate> day(ModelEvent event) {
        return Optional.ofNullable(DAYS.get(event)).orElseThrow();
    }

    /** A row of {@link #MODELS}; its place is given, since rows of several files are taken in together. */
    public static ModelRow row(RegisterRow row, long place) {
        ImmutableMap.Builder<ModelEvent, LocalDate> days = ImmutableMap.builder();
        DAYS.forEach((event, field) -> row.get(field).ifPresent(day -> days.put(event, day)));
        return new ModelRow(
                place,
                row.need(MODEL),
                row.need(KIND),
                row.get(NAME).orElse(""),
                row.need(UNIT),
                new Size(number(row.get(POINTS)), number(row.get(TEAMS))),
                days.buildOrThrow(),
                number(row.get(YEAR)),
                row.get(EFFECTIVE),
                row.get(EVIDENCE));
    }

    private static OptionalLong number(Optional<Long> cell) {
        return cell.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** The register to write these with: the plain columns, unless more is known of one of them. */
    public static Register columns(Iterable<ReviewedModel> models) {
        for (ReviewedModel one : models) {
            boolean isPlain = one.model().days().keySet().stream()
                            .allMatch(event -> event == ModelEvent.LAUNCH || event == ModelEvent.DISCARD)
                    && one.reviews().values().stream()
                            .allMatch(review -> review.evidence().isEmpty());
            if (!isPlain) {
                return MODELS;
            }
        }
        return PLAIN;
    }

    /**
     * Writes the rows of one model: one without a year where there is no review, or where its own size is known; how many rows.
     *
     * @param columns what the writer was made of
     */
    public static long write(RegisterWriter writer, Register columns, ReviewedModel one) {
        Size own = one.model().size();
        long rows = one.reviews().size();
        if (rows == 0 || own.points().isPresent() || own.teams().isPresent()) {
            begin(writer, columns, one.model(), own).endRow();
            rows++;
        }
        for (ModelReview review : one.reviews().values()) {
            begin(writer, columns, one.model(), review.size())
                    .with(YEAR, (long) review.year())
                    .with(EFFECTIVE, review.effective());
            if (columns == MODELS) {
                writer.with(EVIDENCE, review.evidence());
            }
            writer.endRow();
        }
        return rows;
    }

    private static RegisterWriter begin(RegisterWriter writer, Register columns, Model model, Size size) {
        writer.with(MODEL, model.id())
                .with(KIND, model.kind())
                .with(NAME, Optional.of(model.name()).filter(name -> !name.isEmpty()))
                .with(UNIT, model.unitCode())
                .with(POINTS, cell(size.points()))
                .with(TEAMS, cell(size.teams()));
        ImmutableList<ModelEvent> told = columns == MODELS
                ? ImmutableList.copyOf(DAYS.keySet())
                : ImmutableList.of(ModelEvent.LAUNCH, ModelEvent.DISCARD);
        told.forEach(event ->
                writer.with(day(event), Optional.ofNullable(model.days().get(event))));
        return writer;
    }

    private static Optional<Long> cell(OptionalLong number) {
        return number.stream().boxed().findFirst();
    }
}
