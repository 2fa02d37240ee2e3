package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.tip.Admiralty;
import vn.toandan.tip.GradeTip;
import vn.toandan.tip.Handled;
import vn.toandan.tip.OutcomeRegister;
import vn.toandan.tip.OutcomeRow;
import vn.toandan.tip.ReplyToTip;
import vn.toandan.tip.TakeStep;
import vn.toandan.tip.Taken;
import vn.toandan.tip.ThreeByFive;
import vn.toandan.tip.TipFinding;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipRegister;
import vn.toandan.tip.TipRejection;
import vn.toandan.tip.TipStep;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.TipVersion;
import vn.toandan.web.Problem.Wrong;

/** What officers do with a tip ("xử lý tin"), for pages and for programs alike; as opposed to {@link HeldTips}, for whoever told. Each act is one write under the name of an account. */
final class TipWork {

    private static final ImmutableSet<TipRejection.Code> REPEATING =
            ImmutableSet.of(TipRejection.Code.UNKNOWN_PLACE, TipRejection.Code.FIRST_TIP);

    private final Office office;
    private final TipQueue queue;

    TipWork(Office office, TipQueue queue) {
        this.office = office;
        this.queue = queue;
    }

    /** How far a tip has come after an act. */
    record Done(TipId tip, long version) {}

    /** What an act says, part by part. */
    interface Said extends Function<String, Optional<String>> {}

    Done grade(Asked asked, Said said) {
        TipParts parts = new TipParts(said);
        Optional<Admiralty> admiralty = parts.read("admiralty", Admiralty::of, "A1 … F6");
        Optional<ThreeByFive> threeByFive = parts.read("threeByFive", ThreeByFive::of, "1-A-P … 3-E-C");
        parts.end();
        return act(
                asked,
                "tip grade",
                (registers, tip) -> handled(office.tipDesk(registers)
                        .grade(new GradeTip(tip.tip().id(), admiralty, threeByFive), office.now())));
    }

    Done step(Asked asked, Said said) {
        TipParts parts = new TipParts(said);
        Optional<TipStep> step = parts.step();
        parts.end();
        return take(asked, step.orElseThrow());
    }

    private Done take(Asked asked, TipStep step) {
        return act(
                asked,
                "tip " + step.kind().code(),
                (registers, tip) -> handled(
                        office.tipDesk(registers).take(new TakeStep(tip.tip().id(), step), office.now())));
    }

    Done outcome(Asked asked, Said said) {
        TipParts parts = new TipParts(said);
        Function<TipId, OutcomeRow> row = parts.outcome();
        parts.end();
        return act(asked, "tip outcome", (registers, tip) -> {
            Taken taken = new OutcomeRegister(registers.outcomes(), registers.tips())
                    .takeIn(ImmutableList.of(row.apply(tip.tip().id())), office.today());
            return taken instanceof Taken.Rejected rejected ? rejected.rejections() : ImmutableList.of();
        });
    }

    Done value(Asked asked, Said said) {
        return act(asked, "tip value", (registers, tip) -> {
            TipParts parts = new TipParts(said);
            TipFinding finding = new TipFindingParts(parts).on(tip.finding());
            LocalDate on = parts.day("on").orElse(office.today());
            parts.end();
            return handled(new TipRegister(registers.tips(), TipValuation.published())
                    .value(tip.tip().id(), finding, on, office.today()));
        });
    }

    Done reply(Asked asked, Said said) {
        String words = said.apply("reply").orElse("").strip();
        if (words.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, Wrong.of("reply", "missing")));
        }
        return act(
                asked,
                "tip reply",
                (registers, tip) -> handled(
                        office.tipDesk(registers).reply(new ReplyToTip(tip.tip().id(), words), office.now())));
    }

    /** In one write: that it may be seen, that nobody wrote since, then the act. */
    private Done act(Asked asked, String deed, BiFunction<Registers, TipVersion, ImmutableList<TipRejection>> command) {
        Instant at = office.now();
        String id = asked.pathPart("id");
        office.read(registers -> queue.find(asked.account(), registers, id));
        return office.write(asked.account(), deed, id, at, registers -> {
            TipVersion tip = queue.find(asked.account(), registers, id);
            Version.require(asked, registers.versions().ofTip(tip.tip().id()));
            ImmutableList<TipRejection> against = command.apply(registers, tip);
            if (!against.isEmpty()) {
                throw new Problem.Refusal(Problem.of(
                        Problem.UNPROCESSABLE,
                        against.stream().map(TipWork::wrong).toList()));
            }
            return new Done(tip.tip().id(), registers.versions().ofTip(tip.tip().id()));
        });
    }

    private static ImmutableList<TipRejection> handled(Handled handled) {
        return handled instanceof Handled.Rejected rejected ? rejected.rejections() : ImmutableList.of();
    }

    /** In words that repeat nothing of what was sent. */
    private static Wrong wrong(TipRejection rejection) {
        String code = rejection.code().name().toLowerCase(Locale.ROOT);
        String field = rejection.field().equals("words") ? "reply" : rejection.field();
        return REPEATING.contains(rejection.code())
                ? new Wrong(field, code, Sentence.of("web/wording:tip.work." + code), rejection.ground())
                : new Wrong(
                        field,
                        code,
                        Sentence.of("web/wording:error.refused", rejection.wrong(), rejection.right()),
                        rejection.ground());
    }
}
