package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.toandan.account.Right;
import vn.toandan.judging.Judged;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.documents.AnswersJson;
import vn.toandan.persistence.documents.Json;
import vn.toandan.persistence.sheets.UnitSheet;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** The units of a year judged from the store, for programs: each as the command line prints it; recorded where that is asked for. */
final class AssessedRoutes implements Routes {

    private static final Shape YEAR = Shape.object(
            ImmutableMap.of(
                    "year",
                    Shape.whole(),
                    "under",
                    Shape.text().orNothing(),
                    "decidedOn",
                    Shape.day().orNothing()),
            List.of("year"));

    private static final Shape RECORDED = Shape.object(
            ImmutableMap.of("year", Shape.whole(), "judged", Shape.whole(), "provisional", Shape.whole()),
            List.of("year", "judged", "provisional"));

    private final Office office;

    AssessedRoutes(Office office) {
        this.office = office;
    }

    /**
     * What came of recording a year.
     *
     * @param provisional how many were left out since their window was still open
     */
    record Recorded(long judged, long provisional) {}

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(
                                "/api/v1/assessments",
                                "listAssessments",
                                Answer.json(Paged.shape(AssessmentRoutes.ANSWER)),
                                this::list)
                        .needs(Right.SEE_ASSESSMENTS)
                        .with("year", Place.QUERY, true, Shape.whole())
                        .with("under", Place.QUERY, false, Shape.text())
                        .with("decidedOn", Place.QUERY, false, Shape.day())
                        .within("under")
                        .orProblem(Problem.UNPROCESSABLE)),
                Operation.post("/api/v1/assessments", "judgeYear", YEAR, Reply.OK, Answer.json(RECORDED), this::judge)
                        .needs(Right.REVIEW)
                        .orProblem(Problem.BAD_REQUEST, Problem.TOO_LARGE, Problem.UNSUPPORTED, Problem.UNPROCESSABLE));
    }

    private Reply list(Asked asked) {
        int year = FactRoutes.year(asked);
        List<Wrong> errors = new ArrayList<>();
        Optional<LocalDate> decidedOn = asked.day("decidedOn", errors);
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, errors));
        }
        Paged<Judged> page = Paged.of(
                asked,
                all(asked, year, asked.query("under"), decidedOn),
                judged -> judged.unit().code());
        return Reply.json(page.json((json, judged) -> json.writeRawValue(AnswersJson.one(
                        new UnitSheet(judged.unit(), judged.assessment().sheet()), judged.assessment(), asked.wording())
                .strip())));
    }

    /** As of the last lawful day of each where no other is said, by code. */
    ImmutableList<Judged> all(Asked asked, int year, Optional<String> under, Optional<LocalDate> decidedOn) {
        return office.read(registers -> {
            ImmutableList.Builder<Judged> found = ImmutableList.builder();
            new JudgedYear(office, registers).judge(year, within(asked, under), decidedOn, found::add);
            return ImmutableList.sortedCopyOf(
                    Comparator.comparing(judged -> judged.unit().code()), found.build());
        });
    }

    private static Optional<String> within(Asked asked, Optional<String> under) {
        return under.or(() -> asked.account().unit());
    }

    private Reply judge(Asked asked) {
        Body body = Body.of(asked);
        OptionalInt year = body.whole("year");
        Optional<String> under = body.text("under");
        Optional<LocalDate> decidedOn = body.day("decidedOn");
        body.end();
        if (year.isEmpty() || year.getAsInt() < 1000 || year.getAsInt() > 9999) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("year", "whole")));
        }
        Recorded recorded = record(asked, year.getAsInt(), under, decidedOn);
        return Reply.json(Json.text(json -> {
            json.writeStartObject();
            json.writeNumberField("year", year.getAsInt());
            json.writeNumberField("judged", recorded.judged());
            json.writeNumberField("provisional", recorded.provisional());
            json.writeEndObject();
        }));
    }

    /** Judging twice records nothing new; what is still provisional is not recorded. */
    Recorded record(Asked asked, int year, Optional<String> under, Optional<LocalDate> decidedOn) {
        return office.write(asked.account(), "assess", Integer.toString(year), office.now(), registers -> {
            requireCovered(asked, registers, under);
            long[] counted = new long[2];
            new JudgedYear(office, registers).judge(year, within(asked, under), decidedOn, judged -> {
                counted[0]++;
                if (judged.assessment().isProvisional()) {
                    counted[1]++;
                } else {
                    registers.judgements().record(judged.toRecord(office.today()));
                }
            });
            return new Recorded(counted[0], counted[1]);
        });
    }

    private void requireCovered(Asked asked, Registers registers, Optional<String> under) {
        if (under.filter(code -> !office.scope(asked.account(), registers).covers(code))
                .isPresent()) {
            throw Access.nothingHere();
        }
    }
}
