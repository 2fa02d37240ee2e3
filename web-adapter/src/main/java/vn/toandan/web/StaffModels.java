package vn.toandan.web;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.model.Model;
import vn.toandan.model.ModelDesk;
import vn.toandan.model.ModelRow;
import vn.toandan.model.ReviewedModel;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.ModelFiles;
import vn.toandan.web.Problem.Wrong;

/** The register of models within the scope of whoever asks ("sổ mô hình trong phạm vi"), one at a time; as opposed to whole files of them. */
final class StaffModels {

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

    private static final String ID = "model";

    private final Office office;

    /** One of them, as it stands. */
    record Kept(ReviewedModel model, long version) {

        /** As a request would say it. */
        Map<String, String> cells() {
            Model own = model.model();
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("kind", own.kind());
            cells.put("name", own.name());
            cells.put("unitCode", own.unitCode());
            own.size().points().ifPresent(points -> cells.put("points", Long.toString(points)));
            own.size().teams().ifPresent(teams -> cells.put("teams", Long.toString(teams)));
            own.days()
                    .forEach((event, day) -> cells.put(
                            Optional.ofNullable(FIELDS.inverse().get(event.column()))
                                    .orElseThrow(),
                            day.toString()));
            return cells;
        }
    }

    StaffModels(Office office) {
        this.office = office;
    }

    ImmutableList<Kept> all(Asked asked) {
        return office.read(registers -> {
            Reach reach = new Reach(office.scope(asked.account(), registers));
            return registers.models().asKnownOn(Office.EVERYTHING_KNOWN).stream()
                    .filter(one -> holds(reach, one))
                    .map(one -> kept(registers, one))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static boolean holds(Reach reach, ReviewedModel one) {
        return reach.holds(Optional.of(one.model().unitCode()));
    }

    private static Kept kept(Registers registers, ReviewedModel one) {
        return new Kept(one, registers.versions().ofModel(one.model().id()));
    }

    Kept find(Asked asked, String id) {
        return office.read(registers -> known(registers, id)
                .filter(one -> holds(new Reach(office.scope(asked.account(), registers)), one))
                .map(one -> kept(registers, one))
                .orElseThrow(Access::nothingHere));
    }

    private static Optional<ReviewedModel> known(Registers registers, String id) {
        return registers.models().asKnownOn(Office.EVERYTHING_KNOWN, id);
    }

    /** The model itself; its reviews stay as they are. */
    Kept put(Asked asked, String id, Map<String, String> cells) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(ID, id);
        FIELDS.forEach((field, column) ->
                columns.put(column, Optional.ofNullable(cells.get(field)).orElse("")));
        return file(asked, id, columns);
    }

    /** What was found of one year; the model itself stays as it is. */
    Kept review(Asked asked, String id, String year, Map<String, String> cells) {
        Map<String, String> own = find(asked, id).cells();
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(ID, id);
        FIELDS.forEach((field, column) ->
                columns.put(column, Optional.ofNullable(own.get(field)).orElse("")));
        columns.put("year", year);
        REVIEW.forEach((field, column) ->
                columns.put(column, Optional.ofNullable(cells.get(field)).orElse("")));
        return file(asked, id, columns);
    }

    private Kept file(Asked asked, String id, Map<String, String> columns) {
        ModelRow row = TypedRow.read(
                ModelFiles.MODELS,
                columns,
                ImmutableSet.copyOf(columns.keySet()),
                StaffModels::field,
                one -> ModelFiles.row(one, 1));
        return office.write(asked.account(), "model file", id, office.now(), registers -> {
            Reach reach = new Reach(office.scope(asked.account(), registers));
            boolean isElsewhere =
                    known(registers, id).filter(one -> !holds(reach, one)).isPresent();
            if (isElsewhere || !reach.holds(Optional.of(row.unitCode()))) {
                throw Access.nothingHere();
            }
            if (known(registers, id).isEmpty()) {
                Code.require(ID, id);
            }
            Version.require(asked, registers.versions().ofModel(id));
            ModelDesk.Taken taken = new ModelDesk(registers.models()).take(ImmutableList.of(row), office.today());
            if (taken instanceof ModelDesk.Taken.Rejected rejected) {
                throw new Problem.Refusal(Problem.of(
                        Problem.UNPROCESSABLE,
                        rejected.rejections().stream()
                                .map(one -> new Wrong(
                                        field(one.column()),
                                        one.code().name().toLowerCase(Locale.ROOT),
                                        Sentence.several(ImmutableList.of(one.wrong(), one.right())),
                                        Optional.empty()))
                                .collect(ImmutableList.toImmutableList())));
            }
            return kept(registers, known(registers, id).orElseThrow());
        });
    }

    private static String field(String column) {
        return Optional.ofNullable(FIELDS.inverse().get(column))
                .or(() -> Optional.ofNullable(REVIEW.inverse().get(column)))
                .orElse(column);
    }
}
