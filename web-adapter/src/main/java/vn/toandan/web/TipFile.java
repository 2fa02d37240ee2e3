package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.Right;
import vn.toandan.persistence.database.Registers;
import vn.toandan.tip.Alias;
import vn.toandan.tip.Attached;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Credit;
import vn.toandan.tip.Dialogue;
import vn.toandan.tip.Due;
import vn.toandan.tip.IntakeGrade;
import vn.toandan.tip.KnownOutcome;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipValuation;
import vn.toandan.tip.TipValue;
import vn.toandan.tip.TipVersion;
import vn.toandan.tip.Wish;

/**
 * All that is on file of one tip for whoever may see it ("hồ sơ tin"); never who told.
 *
 * @param content empty for whoever may not read it
 * @param read how far it has come, for whoever writes next
 */
record TipFile(
        TipVersion latest,
        TipHistory history,
        ImmutableList<TipVersion> versions,
        ImmutableList<IntakeGrade> grades,
        ImmutableList<Result> outcomes,
        ImmutableList<TipId> hints,
        ImmutableList<Due> dues,
        TipValue value,
        Optional<Wish> wish,
        Optional<Content> content,
        long read) {

    /** What came of it, the tip's part in that, and whether it counts for this tip. */
    record Result(KnownOutcome outcome, CausalRole role, Credit credit) {}

    /**
     * What was said and sent.
     *
     * @param account empty where it was handed on without, or erased
     * @param alias the code that stands for whoever told, by which custodians ask; empty where nobody gave an identity
     */
    record Content(Optional<String> account, Dialogue dialogue, ImmutableList<Attached> files, Optional<Alias> alias) {

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "the content of a tip";
        }
    }

    static TipFile of(Office office, Account account, Registers registers, TipVersion latest) {
        TipId id = latest.tip().id();
        TipHistory history = registers.tips().history(id);
        boolean mayRead = account.may(Right.READ_TIPS) && office.receiptKey().isPresent();
        return new TipFile(
                latest,
                history,
                registers.tips().versions(id),
                registers.tips().grades(id),
                outcomes(registers, id),
                hints(office, account, registers, latest.tip()),
                office.tipClock().dues(history),
                TipValuation.published()
                        .value(latest.finding(), Optional.of(latest.tip().receivedOn())),
                registers.dialogues().wish(id),
                mayRead ? Optional.of(content(registers, id)) : Optional.empty(),
                registers.versions().ofTip(id));
    }

    private static Content content(Registers registers, TipId id) {
        return new Content(
                registers.tips().account(id).map(vn.toandan.tip.Account::words),
                Dialogue.of(registers.dialogues().messages(id), registers.tips().replies(id)),
                registers.attachments().of(id),
                registers.dialogues().alias(id));
    }

    private static ImmutableList<Result> outcomes(Registers registers, TipId id) {
        return registers.outcomes().of(ImmutableSet.of(id)).stream()
                .map(outcome -> new Result(
                        outcome,
                        Objects.requireNonNull(outcome.links().get(id)).role(),
                        Credit.of(
                                        outcome,
                                        registers
                                                .tips()
                                                .asKnownOn(
                                                        Office.EVERYTHING_KNOWN,
                                                        outcome.links().keySet()))
                                .getOrDefault(id, Credit.ADDING)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<TipId> hints(Office office, Account account, Registers registers, Tip tip) {
        List<Tip> near = new ArrayList<>();
        registers
                .tips()
                .received(
                        TipQueue.HINTS.from(tip),
                        TipQueue.HINTS.to(tip),
                        Office.EVERYTHING_KNOWN,
                        version -> near.add(version.tip()));
        return TipQueue.HINTS.of(
                tip,
                near.stream()
                        .filter(other -> TipQueue.isWithin(office.scope(account, registers), other))
                        .toList());
    }
}
