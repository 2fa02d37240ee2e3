package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.toandan.account.Right;
import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.Registered;
import vn.toandan.commendation.RevocationGround;
import vn.toandan.persistence.documents.Json;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;

/** What authorities awarded and revoked, and recording it, for programs; the decision itself is on paper. */
final class AwardRoutes implements Routes {

    private static final String API = "/api/v1/awards";

    private static final ImmutableMap<String, Shape> DECISION = ImmutableMap.of(
            "nomination",
            Shape.text(),
            "number",
            Shape.text(),
            "date",
            Shape.day(),
            "authority",
            Shape.oneOf(Arrays.stream(AwardingAuthority.values())
                    .map(AwardingAuthority::code)
                    .toList()),
            "body",
            Shape.text());

    private static final Shape AWARD = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .putAll(DECISION)
                    .put("amount", Shape.whole())
                    .put("supplement", Shape.whole())
                    .put("supplementSource", Shape.text())
                    .put("restingOn", Shape.text())
                    .buildOrThrow(),
            List.copyOf(DECISION.keySet()));

    private static final Shape REVOCATION = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .putAll(DECISION)
                    .put(
                            "ground",
                            Shape.oneOf(Arrays.stream(RevocationGround.values())
                                    .map(RevocationGround::code)
                                    .toList()))
                    .put("finding", Shape.text())
                    .buildOrThrow(),
            ImmutableList.<String>builder()
                    .addAll(DECISION.keySet())
                    .add("ground", "finding")
                    .build());

    private static final Shape LISTED = NominationRoutes.AWARD.with("nomination", Shape.text());

    private static final Shape DONE = Shape.object(
            ImmutableMap.of("written", Shape.yesOrNo(), "remarks", Shape.listOf(Shape.text())),
            List.of("written", "remarks"));

    private static final ImmutableSet<String> NUMBERS = ImmutableSet.of("amount", "supplement");

    private final Office office;
    private final StaffNominations nominations;

    AwardRoutes(Office office, StaffNominations nominations) {
        this.office = office;
        this.nominations = nominations;
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(API, "listAwards", Answer.json(Paged.shape(LISTED)), this::list)
                        .needs(Right.SEE_COMMENDATIONS)),
                write(Operation.post(API, "award", AWARD, Reply.CREATED, Answer.json(DONE), this::award)),
                write(Operation.post(
                        API + "/revocations", "revoke", REVOCATION, Reply.CREATED, Answer.json(DONE), this::revoke)));
    }

    private static Operation write(Operation operation) {
        return operation
                .needs(Right.AWARD)
                .with(Version.HEADER, Place.HEADER, false, Shape.text())
                .orProblem(Problem.BAD_REQUEST, Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    /** By nomination, those of one in the order of their entry. */
    private Reply list(Asked asked) {
        ImmutableList<Commendations.Kept> all = nominations.all(asked).stream()
                .flatMap(filed -> filed.kept().stream())
                .collect(ImmutableList.toImmutableList());
        return Reply.json(Paged.of(asked, all, AwardRoutes::key).json((json, kept) -> {
            json.writeStartObject();
            json.writeStringField("nomination", kept.award().nomination());
            NominationRoutes.write(json, kept);
            json.writeEndObject();
        }));
    }

    private static String key(Commendations.Kept kept) {
        return kept.award().nomination()
                + String.format(Locale.ROOT, " %018d", kept.id().number());
    }

    private Reply award(Asked asked) {
        Map<String, String> parts = parts(
                asked,
                "nomination",
                "number",
                "date",
                "authority",
                "body",
                "amount",
                "supplement",
                "supplementSource",
                "restingOn");
        return done(
                asked,
                nominations.award(
                        asked, new AwardEntry(name -> Optional.ofNullable(parts.get(name)), office.today()).award()));
    }

    private Reply revoke(Asked asked) {
        Map<String, String> parts =
                parts(asked, "nomination", "number", "date", "authority", "body", "ground", "finding");
        return done(
                asked,
                nominations.revoke(
                        asked,
                        new AwardEntry(name -> Optional.ofNullable(parts.get(name)), office.today()).revocation()));
    }

    private static Map<String, String> parts(Asked asked, String... names) {
        Body body = Body.of(asked);
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : names) {
            if (NUMBERS.contains(name)) {
                OptionalInt number = body.whole(name);
                number.ifPresent(dong -> parts.put(name, Integer.toString(dong)));
            } else {
                body.text(name).ifPresent(text -> parts.put(name, text));
            }
        }
        body.end();
        return parts;
    }

    private static Reply done(Asked asked, Registered.Recorded recorded) {
        return Reply.json(Reply.CREATED, done(recorded, asked));
    }

    static String done(Registered.Recorded recorded, Asked asked) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeBooleanField("written", recorded.written());
            json.writeArrayFieldStart("remarks");
            for (Registered.Remark remark : recorded.remarks()) {
                json.writeString(asked.wording().say(remark.says()));
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
