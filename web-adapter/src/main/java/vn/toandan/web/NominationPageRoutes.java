package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.net.UrlEscapers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.Right;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Nominations on pages: the list, the form that follows from the facts of the core, and the dossier with what an authority makes of it. */
final class NominationPageRoutes implements Routes {

    private static final String LIST = "/noi-bo/de-nghi";
    static final String FORM = "/noi-bo/de-nghi-moi";
    static final String DOSSIER = "/noi-bo/ho-so-de-nghi";
    private static final String AWARD = "/noi-bo/khen-thuong";
    private static final String REVOKE = "/noi-bo/huy-khen-thuong";

    private static final Shape FACTS = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("csrf", Shape.text())
                    .put(Version.FIELD, Shape.text())
                    .putAll(NominationFact.ALL.stream()
                            .collect(ImmutableMap.toImmutableMap(NominationFact::id, fact -> Shape.text())))
                    .buildOrThrow(),
            List.of("csrf", NominationFact.NOMINATION.id()));

    private static final Shape DECISION = Shape.object(
            ImmutableMap.<String, Shape>builder()
                    .put("csrf", Shape.text())
                    .put(Version.FIELD, Shape.text())
                    .put("nomination", Shape.text())
                    .putAll(Maps.transformValues(AwardEntry.FIELDS, words -> Shape.text()))
                    .buildOrThrow(),
            List.of("csrf"));

    private final Office office;
    private final Pages pages;
    private final StaffNominations nominations;
    private final UnitNames names;

    /** The list, and what its units are called. */
    record Listed(Paged<StaffNominations.Filed> part, UnitNames.Known names) {}

    /**
     * The form of one nomination.
     *
     * @param cells as typed or as kept, by the names of columns
     * @param version as it was read; 0 for a new one
     */
    record Form(Map<String, String> cells, long version, ImmutableList<Wrong> errors, ImmutableList<Changed> changes) {

        ImmutableList<NominationFact> facts() {
            return NominationFact.ALL;
        }

        String cell(NominationFact fact) {
            return Optional.ofNullable(cells.get(fact.id())).orElse("");
        }
    }

    NominationPageRoutes(Office office, Pages pages, StaffNominations nominations) {
        this.office = office;
        this.pages = pages;
        this.nominations = nominations;
        this.names = new UnitNames(office);
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                Paged.inParts(Operation.get(LIST, "nominationsPage", Answer.PAGE, this::list)
                        .needs(Right.SEE_COMMENDATIONS)
                        .asStop("nav.nominations")),
                Operation.get(FORM, "nominationForm", Answer.PAGE, this::form)
                        .needs(Right.PROPOSE)
                        .with("ma", Place.QUERY, false, Shape.text())
                        .with("achievement", Place.QUERY, false, Shape.text()),
                Operation.get(DOSSIER, "nominationPage", Answer.PAGE, this::dossier)
                        .needs(Right.SEE_COMMENDATIONS)
                        .with("ma", Place.QUERY, true, Shape.text())
                        .orProblem(Problem.BAD_REQUEST),
                Operation.post(LIST, "nominationPut", FACTS, Reply.SEE_OTHER, Answer.PAGE, this::put)
                        .needs(Right.PROPOSE)
                        .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE),
                decided(Operation.post(AWARD, "awarded", DECISION, Reply.SEE_OTHER, Answer.PAGE, this::award)),
                decided(Operation.post(REVOKE, "revoked", DECISION, Reply.SEE_OTHER, Answer.PAGE, this::revoke)));
    }

    /** What pages call a field, where the form of an award or of its revocation was sent to that address. */
    static Optional<String> label(String path, String field) {
        return path.equals(AWARD) || path.equals(REVOKE) ? AwardEntry.label(field) : Optional.empty();
    }

    private static Operation decided(Operation operation) {
        return operation.needs(Right.AWARD).orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    private Reply list(Asked asked) {
        return pages.show(
                asked,
                "staffNominations",
                new Listed(
                        Paged.of(
                                asked,
                                nominations.all(asked),
                                filed -> filed.nomination().id()),
                        names.of(asked.account())));
    }

    private Reply form(Asked asked) {
        Map<String, String> cells = new LinkedHashMap<>();
        long version = 0;
        Optional<String> id = asked.query("ma");
        if (id.isPresent()) {
            StaffNominations.Filed filed = nominations.find(asked, id.get());
            cells.putAll(cells(filed.nomination()));
            version = filed.version();
        } else {
            asked.query("achievement").ifPresent(said -> cells.put(NominationFact.ACHIEVEMENT.id(), said));
        }
        return pages.show(
                asked, "staffNominationForm", new Form(cells, version, ImmutableList.of(), ImmutableList.of()));
    }

    private static ImmutableMap<String, String> cells(Nomination nomination) {
        return ImmutableMap.copyOf(Maps.transformValues(nomination.cells(), Object::toString));
    }

    private Reply put(Asked asked) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (NominationFact fact : NominationFact.ALL) {
            asked.field(fact.id()).map(String::strip).ifPresent(cell -> cells.put(fact.id(), cell));
        }
        String id =
                Optional.ofNullable(cells.get(NominationFact.NOMINATION.id())).orElse("");
        try {
            nominations.put(asked, StaffNominations.typed(id, cells));
        } catch (Problem.Refusal refusal) {
            return again(asked, id, cells, refusal);
        }
        return Reply.seeOther(at(asked, id));
    }

    private static String at(Asked asked, String id) {
        return DOSSIER + "?ma=" + UrlEscapers.urlFormParameterEscaper().escape(id)
                + (asked.hasChosenLanguage() ? "&lang=" + asked.wording().language() : "");
    }

    private Reply again(Asked asked, String id, Map<String, String> cells, Problem.Refusal refusal) {
        Problem problem = refusal.problem();
        if (EntryForm.isThere(asked, problem)) {
            ImmutableList<Wrong> there = ImmutableList.of(Wrong.of(NominationFact.NOMINATION.id(), "there"));
            return pages.show(
                    asked, Problem.CONFLICT, "staffNominationForm", new Form(cells, 0, there, ImmutableList.of()));
        }
        if (problem.status() == Problem.CONFLICT) {
            StaffNominations.Filed now = nominations.find(asked, id);
            return pages.show(
                    asked,
                    Problem.CONFLICT,
                    "staffNominationForm",
                    new Form(
                            cells,
                            now.version(),
                            problem.errors(),
                            Changed.between(named(asked, cells(now.nomination())), named(asked, cells))));
        }
        if (problem.status() != Problem.UNPROCESSABLE) {
            throw refusal;
        }
        return pages.show(
                asked,
                Problem.UNPROCESSABLE,
                "staffNominationForm",
                new Form(cells, Version.read(asked), problem.errors(), ImmutableList.of()));
    }

    /** As pages name and show them. */
    private static Map<String, String> named(Asked asked, Map<String, String> cells) {
        ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
        for (NominationFact fact : NominationFact.ALL) {
            named.put(
                    asked.wording().heading(fact.label()),
                    Optional.ofNullable(cells.get(fact.id())).orElse("–"));
        }
        return named.buildKeepingLast();
    }

    private Reply dossier(Asked asked) {
        String id = asked.query("ma")
                .orElseThrow(() -> new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of("ma", "missing"))));
        return dossier(asked, Reply.OK, id, ImmutableMap.of(), ImmutableList.of());
    }

    private Reply dossier(Asked asked, int status, String id, Map<String, String> typed, ImmutableList<Wrong> errors) {
        StaffNominations.Filed filed = nominations.find(asked, id);
        return pages.show(
                asked,
                status,
                "staffNomination",
                new NominationDossier(
                        filed,
                        NominationDossier.facts(asked, nominations, filed.nomination(), names.of(asked.account())),
                        office.commendation().judge(filed.nomination(), Optional.of(office.today())),
                        typed,
                        errors));
    }

    private Reply award(Asked asked) {
        return decided(asked, () -> nominations.award(asked, new AwardEntry(asked::field, office.today()).award()));
    }

    private Reply revoke(Asked asked) {
        return decided(
                asked, () -> nominations.revoke(asked, new AwardEntry(asked::field, office.today()).revocation()));
    }

    private Reply decided(Asked asked, Runnable entry) {
        String id = asked.field("nomination").orElse("");
        try {
            entry.run();
        } catch (Problem.Refusal refusal) {
            Problem problem = refusal.problem();
            if (problem.status() != Problem.CONFLICT && problem.status() != Problem.UNPROCESSABLE) {
                throw refusal;
            }
            return dossier(
                    asked, problem.status(), id, EntryForm.typed(asked, AwardEntry.FIELDS.keySet()), problem.errors());
        }
        return Reply.seeOther(at(asked, id));
    }
}
