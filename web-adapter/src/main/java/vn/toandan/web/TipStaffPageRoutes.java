package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.toandan.account.Account;
import vn.toandan.account.Right;
import vn.toandan.account.Scope;
import vn.toandan.unit.Unit;
import vn.toandan.web.Operation.Answer;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** Tips on pages for officers: the queue, and one tip with everything that can be done with it; as opposed to the {@link TipPageRoutes}, for whoever tells. */
final class TipStaffPageRoutes implements Routes, StartCards {

    static final String PATH = "/noi-bo/tin-bao";

    private static final String ONE = PATH + "/{id}";
    private static final ImmutableList<String> FILTERS = ImmutableList.of("state", "kind", "unit", "due");
    private static final ImmutableList<String> STEP =
            ImmutableList.of("step", "route", "to", "asked", "until", "reason", "duty");
    private static final ImmutableList<String> OUTCOME = ImmutableList.of("number", "on", "kind", "quantity", "role");

    /** Every field of its forms that may be wrong. */
    static final ImmutableSet<String> FIELDS = ImmutableSet.<String>builder()
            .add("admiralty", "threeByFive", "grade", "reply", "at", "valued_on")
            .addAll(STEP)
            .addAll(OUTCOME)
            .build();

    private final Office office;
    private final TipQueue queue;
    private final TipWork work;
    private final TipStaffRoutes programs;
    private final Pages pages;
    private final UnitNames names;

    TipStaffPageRoutes(Office office, TipQueue queue, TipWork work, TipStaffRoutes programs, Pages pages) {
        this.office = office;
        this.queue = queue;
        this.work = work;
        this.programs = programs;
        this.pages = pages;
        this.names = new UnitNames(office);
    }

    /** The queue, by which it was filtered, the units that one can filter by, and what units are called. */
    record Listed(
            Paged<TipQueue.Waiting> part,
            TipFilter filter,
            ImmutableList<Unit> units,
            UnitNames.Known names,
            String further) {

        Optional<String> unit(TipQueue.Waiting one) {
            return one.version().tip().unitCode().map(names::of);
        }
    }

    @Override
    public ImmutableList<Operation> operations() {
        return ImmutableList.of(
                TipFilter.inParts(Operation.get(PATH, "tipsPage", Answer.PAGE, this::list)
                        .needs(Right.SEE_TIPS)
                        .asStop("nav.tips")),
                Operation.get(ONE, "tipWorkPage", Answer.PAGE, this::show)
                        .needs(Right.SEE_TIPS)
                        .with("id", Place.PATH, true, Shape.text())
                        .with("mau", Place.QUERY, false, Shape.text()),
                Operation.get(ONE + "/tep/{number}", "attachmentSaved", TipStaffRoutes.BYTES, programs::file)
                        .needs(Right.READ_TIPS)
                        .with("id", Place.PATH, true, Shape.text())
                        .with("number", Place.PATH, true, Shape.text()),
                act("/danh-gia", "tipGraded", ImmutableList.of("admiralty", "threeByFive"), work::grade),
                act("/buoc", "tipStepped", STEP, work::step),
                act("/ket-qua", "outcomeRecorded", OUTCOME, work::outcome),
                act(
                        "/gia-tri",
                        "tipValued",
                        ImmutableList.<String>builder()
                                .addAll(TipFindingParts.columns())
                                .add("on")
                                .build(),
                        work::value),
                act("/tra-loi", "tipReplied", ImmutableList.of("reply"), work::reply));
    }

    private Operation act(
            String path, String id, ImmutableList<String> fields, BiFunction<Asked, TipWork.Said, TipWork.Done> act) {
        ImmutableMap<String, Shape> members = ImmutableMap.<String, Shape>builder()
                .put("csrf", Shape.text())
                .put(Version.FIELD, Shape.text())
                .putAll(Maps.toMap(fields, field -> Shape.text()))
                .buildOrThrow();
        return Operation.post(
                        ONE + path,
                        id,
                        Shape.object(members, List.of("csrf", Version.FIELD)),
                        Reply.SEE_OTHER,
                        Answer.PAGE,
                        asked -> done(asked, path.substring(1), fields, act))
                .needs(Right.HANDLE_TIPS)
                .with("id", Place.PATH, true, Shape.text())
                .orProblem(Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    private Reply list(Asked asked) {
        TipFilter filter = TipFilter.of(asked);
        ImmutableList<TipQueue.Waiting> all = queue.of(asked.account());
        UnitNames.Known known = names.of(asked.account());
        return office.read(registers -> {
            Paged<TipQueue.Waiting> part = Paged.of(
                    asked,
                    filter.among(
                            all,
                            filter.unit().map(code -> new Scope(Optional.of(code), registers.units(), office.today()))),
                    TipQueue.Waiting::key);
            Listed listed = new Listed(
                    part, filter, office.scope(asked.account(), registers).there(), known, further(asked, part));
            return pages.show(asked, Reply.OK, "staffTips", listed, carried(asked));
        });
    }

    private static ImmutableList<String> carried(Asked asked) {
        return FILTERS.stream()
                .filter(name -> asked.query(name).isPresent())
                .flatMap(name -> List.of(name, asked.query(name).orElse("")).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** With the filters of this part. */
    private static String further(Asked asked, Paged<TipQueue.Waiting> part) {
        return part.next()
                .map(cursor -> Addresses.with(asked, PATH, FILTERS, cursor))
                .orElse("");
    }

    private Reply show(Asked asked) {
        String words = asked.query("mau")
                .filter(ReplyTemplates.KEYS::contains)
                .map(key -> pages.word(asked, "tips.template." + key + ".words"))
                .orElse("");
        return shown(asked, Reply.OK, TipForms.fresh(words));
    }

    private Reply shown(Asked asked, int status, TipForms forms) {
        Account account = asked.account();
        TipFile file = office.read(registers ->
                TipFile.of(office, account, registers, queue.find(account, registers, asked.pathPart("id"))));
        Optional<String> unit =
                file.latest().tip().unitCode().map(code -> names.of(account).of(code));
        return pages.show(asked, status, "staffTip", new TipPage(file, forms, queue, unit));
    }

    private Reply done(
            Asked asked, String form, ImmutableList<String> fields, BiFunction<Asked, TipWork.Said, TipWork.Done> act) {
        Map<String, String> typed = Maps.toMap(fields, field -> typed(asked, field));
        try {
            TipWork.Done unused = act.apply(asked, name -> Optional.ofNullable(typed.get(name)));
        } catch (Problem.Refusal refusal) {
            return again(
                    asked,
                    new TipForms(form, ImmutableMap.copyOf(typed), ImmutableList.of(), ImmutableList.of()),
                    refusal);
        }
        return Reply.seeOther(asked.link(PATH + "/" + asked.pathPart("id")));
    }

    /** Boxes that are ticked together. */
    private static String typed(Asked asked, String field) {
        return field.equals(TipFindingParts.USES)
                ? String.join("|", asked.fields(field))
                : asked.field(field).orElse("");
    }

    private Reply again(Asked asked, TipForms forms, Problem.Refusal refusal) {
        Problem problem = refusal.problem();
        ImmutableList<Wrong> errors = problem.errors();
        if (problem.status() == Problem.CONFLICT) {
            ImmutableList<Changed> changes = since(asked, Version.read(asked), forms.form());
            // Of an import the log names the file alone.
            ImmutableList<Wrong> unseen =
                    changes.isEmpty() ? ImmutableList.of(Wrong.of("", "added_since")) : ImmutableList.of();
            return shown(asked, problem.status(), forms.changed(changes).wrong(unseen));
        }
        if (problem.status() != Problem.UNPROCESSABLE) {
            throw refusal;
        }
        return shown(asked, problem.status(), forms.wrong(errors));
    }

    /** What others did with the tip since it was read, as the log has it. */
    private ImmutableList<Changed> since(Asked asked, long read, String form) {
        String id = asked.pathPart("id");
        String yours = pages.word(asked, "tips.form." + form);
        return office.logBefore(Long.MAX_VALUE, Paged.MOST).stream()
                .filter(line -> line.number() > read && line.subject().equals(id))
                .map(line -> new Changed(
                        line.actor(),
                        deed(asked, line.deed()) + ", " + TipPage.moment(line.at(), asked.wording()),
                        yours))
                .collect(ImmutableList.toImmutableList());
    }

    private String deed(Asked asked, String deed) {
        return pages.word(asked, "tips.deed." + deed.substring("tip ".length()));
    }

    @Override
    public ImmutableList<Card> cards(Asked asked) {
        if (!asked.account().may(Right.SEE_TIPS)) {
            return ImmutableList.of();
        }
        ImmutableList<TipQueue.Waiting> all = queue.of(asked.account());
        ImmutableList.Builder<Card> cards = ImmutableList.builder();
        for (TipQueue.Urgency urgency : List.of(TipQueue.Urgency.PAST, TipQueue.Urgency.NEAR)) {
            List<TipQueue.Waiting> some =
                    all.stream().filter(one -> one.urgency() == urgency).toList();
            if (!some.isEmpty()) {
                cards.add(new Card(
                        pages.word(asked, "tips.card." + urgency.code()),
                        some.size(),
                        Addresses.with(asked, PATH, "due", urgency.code()),
                        TipPage.due(some.get(0).next().orElseThrow(), asked.wording())));
            }
        }
        return cards.build();
    }
}
