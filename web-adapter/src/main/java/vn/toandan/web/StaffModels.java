package vn.toandan.web;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.toandan.model.Model;
import vn.toandan.model.ModelDesk;
import vn.toandan.model.ModelReview;
import vn.toandan.model.ModelRow;
import vn.toandan.model.ReviewedModel;
import vn.toandan.model.Size;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.ModelFiles;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.web.Problem.Wrong;

/** The book of models ("sổ mô hình") with their yearly reviews, as the {@link StaffRegister} keeps it. */
record StaffModels(Office office) implements StaffRegister.Book<ReviewedModel, ModelRow> {

    /** What a request calls the columns that are about the model itself. */
    static final ImmutableBiMap<String, String> FIELDS = ImmutableBiMap.<String, String>builder()
            .put("kind", "kind")
            .put("name", "name")
            .put("unitCode", "unit_code")
            .put("points", "points")
            .put("teams", "teams")
            .put("surveyedOn", "surveyed_on")
            .put("approvedOn", "approved_on")
            .put("launchedOn", "launched_on")
            .put("replicatedOn", "replicated_on")
            .put("consolidatedOn", "consolidated_on")
            .put("endedOn", "ended_on")
            .buildOrThrow();

    /** And those that are about one year. */
    static final ImmutableBiMap<String, String> REVIEW = ImmutableBiMap.of(
            "points", "points", "teams", "teams", "effective", "effective", "evidence", "effective:document");

    /** As a request would say it. */
    static Map<String, String> cells(ReviewedModel model) {
        Model own = model.model();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("kind", own.kind());
        cells.put("name", own.name());
        cells.put("unitCode", own.unitCode());
        put(cells, own.size());
        own.days()
                .forEach((event, day) -> cells.put(
                        Optional.ofNullable(FIELDS.inverse().get(event.column()))
                                .orElseThrow(),
                        day.toString()));
        return cells;
    }

    /** What a review says, as a request would. */
    static Map<String, String> cells(ModelReview review) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, review.size());
        review.effective().ifPresent(said -> cells.put("effective", said ? "yes" : "no"));
        review.evidence().ifPresent(said -> cells.put("evidence", said));
        return cells;
    }

    private static void put(Map<String, String> cells, Size size) {
        size.points().ifPresent(points -> cells.put("points", Long.toString(points)));
        size.teams().ifPresent(teams -> cells.put("teams", Long.toString(teams)));
    }

    /** By column the model itself; its reviews stay as they are. */
    static Map<String, String> columns(Map<String, String> cells) {
        return StaffRegister.columns(FIELDS, cells);
    }

    /** By column what was found of one year; the model itself stays as it is. */
    static Map<String, String> columns(ReviewedModel model, String year, Map<String, String> cells) {
        Map<String, String> columns = columns(cells(model));
        columns.put("year", year);
        columns.putAll(StaffRegister.columns(REVIEW, cells));
        return columns;
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    public ImmutableList<ReviewedModel> all(Registers registers) {
        return ImmutableList.copyOf(registers.models().asKnownOn(Office.EVERYTHING_KNOWN));
    }

    @Override
    public Optional<ReviewedModel> known(Registers registers, String id) {
        return registers.models().asKnownOn(Office.EVERYTHING_KNOWN, id);
    }

    @Override
    public long version(Registers registers, String id) {
        return registers.versions().ofModel(id);
    }

    @Override
    public String id(ReviewedModel one) {
        return one.model().id();
    }

    @Override
    public String unitCode(ReviewedModel one) {
        return one.model().unitCode();
    }

    @Override
    public String unitCodeOf(ModelRow row) {
        return row.unitCode();
    }

    @Override
    public Register columns() {
        return ModelFiles.MODELS;
    }

    @Override
    public ModelRow row(RegisterRow typed) {
        return ModelFiles.row(typed, 1);
    }

    @Override
    public String field(String column) {
        return Optional.ofNullable(FIELDS.inverse().get(column))
                .or(() -> Optional.ofNullable(REVIEW.inverse().get(column)))
                .orElse(column);
    }

    @Override
    public ImmutableList<Wrong> take(Registers registers, ModelRow row) {
        ModelDesk.Taken taken = new ModelDesk(registers.models()).take(ImmutableList.of(row), office.today());
        return taken instanceof ModelDesk.Taken.Rejected rejected
                ? StaffRegister.wrong(
                        rejected.rejections(),
                        one -> StaffRegister.wrong(
                                field(one.column()),
                                one.code().name().toLowerCase(Locale.ROOT),
                                one.wrong(),
                                one.right()))
                : ImmutableList.of();
    }
}
