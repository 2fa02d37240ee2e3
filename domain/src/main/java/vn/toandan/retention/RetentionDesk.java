package vn.toandan.retention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.toandan.law.EffectiveDated;
import vn.toandan.retention.RetentionRejection.Code;
import vn.toandan.retention.RetentionRule.End;
import vn.toandan.tip.LegalTime;
import vn.toandan.tip.Retention;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipId;
import vn.toandan.tip.Tips;

/**
 * Sets terms, holds tips and lists what is no longer to be kept ("quản lý việc lưu giữ, xóa dữ liệu"); as opposed to whoever erases what is on the list, which is the store's
 * work.
 */
public final class RetentionDesk {

    private final Retentions retentions;
    private final Tips tips;
    private final EffectiveDated<ImmutableList<RetentionRule>> rules;

    public RetentionDesk(Retentions retentions, Tips tips, EffectiveDated<ImmutableList<RetentionRule>> rules) {
        this.retentions = retentions;
        this.tips = tips;
        this.rules = rules;
    }

    /** By the office's decision, from then on; what was listed by another term has to be listed anew. */
    public Settled set(SetTerm command, Instant at) {
        List<RetentionRejection> against = new ArrayList<>();
        if (!goes(command.kind(), LegalTime.day(at))) {
            against.add(RetentionRejection.of(
                    Code.KEPT_FOR_GOOD, "kind", command.kind().words()));
        }
        if (command.years() < 1) {
            against.add(RetentionRejection.of(Code.NO_YEARS, "years", command.years()));
        }
        if (command.noticeDays() < 1) {
            against.add(RetentionRejection.of(Code.NO_NOTICE, "noticeDays", command.noticeDays()));
        }
        if (command.decision().isBlank()) {
            against.add(RetentionRejection.of(Code.NO_DECISION, "decision"));
        }
        return Settled.of(
                against,
                () -> retentions.set(
                        new OfficeTerm(command.kind(), command.years(), command.noticeDays(), command.decision(), at)));
    }

    /** From then on nothing of the tip goes. */
    public Settled hold(HoldTip command, Instant at) {
        List<RetentionRejection> against = about(command.tip(), command.document());
        retentions
                .hold(command.tip())
                .ifPresent(held -> against.add(
                        RetentionRejection.of(Code.HELD, "tip", command.tip().text(), held.document())));
        return Settled.of(
                against, () -> retentions.hold(new Hold(command.tip(), command.reason(), command.document(), at)));
    }

    /** It goes no sooner than if its term had run out now. */
    public Settled release(ReleaseTip command, Instant at) {
        List<RetentionRejection> against = about(command.tip(), command.document());
        if (retentions.hold(command.tip()).isEmpty()) {
            against.add(
                    RetentionRejection.of(Code.NOT_HELD, "tip", command.tip().text()));
        }
        return Settled.of(
                against,
                () -> retentions.release(new Release(command.tip(), command.reason(), command.document(), at)));
    }

    private List<RetentionRejection> about(TipId tip, String document) {
        List<RetentionRejection> against = new ArrayList<>();
        if (document.isBlank()) {
            against.add(RetentionRejection.of(Code.NO_DOCUMENT, "document"));
        }
        if (tips.find(tip).isEmpty()) {
            against.add(RetentionRejection.of(Code.UNKNOWN_TIP, "tip", tip.text()));
        }
        return against;
    }

    /**
     * What of these tips is no longer to be kept on that day; empty where that kind never goes, or the office has set no term.
     *
     * @param kept those of which anything of that kind is still there
     */
    public Optional<PurgeList> list(RecordKind kind, Collection<TipHistory> kept, LocalDate day) {
        return goes(kind, day) ? retentions.term(kind).map(term -> list(term, kept, day)) : Optional.empty();
    }

    private PurgeList list(OfficeTerm term, Collection<TipHistory> kept, LocalDate day) {
        Retention retention = new Retention(term.years());
        ImmutableList<Listed> listed = retentions.listed(term.kind()).stream()
                .filter(one -> !one.at().isBefore(term.at()))
                .collect(toImmutableList());
        List<Over> over = new ArrayList<>();
        List<Hold> held = new ArrayList<>();
        for (TipHistory history : kept) {
            TipId tip = history.tip().id();
            Optional<LocalDate> last = retention.keptUntil(history).filter(day::isAfter);
            Optional<Hold> hold = last.isPresent() ? retentions.hold(tip) : Optional.empty();
            hold.ifPresent(held::add);
            if (last.isPresent() && hold.isEmpty()) {
                over.add(new Over(tip, last.get(), since(listed, tip, last.get())));
            }
        }
        over.sort(Comparator.comparing(Over::keptUntil)
                .thenComparing(one -> one.tip().text()));
        return new PurgeList(term, ImmutableList.copyOf(over), ImmutableList.copyOf(held));
    }

    /** Since when it has been on the list of that term with that last day, and not held since. */
    private Optional<Instant> since(List<Listed> listed, TipId tip, LocalDate keptUntil) {
        Optional<Instant> released = retentions.released(tip).map(Release::at);
        return listed.stream()
                .filter(one -> one.tip().equals(tip) && one.keptUntil().equals(keptUntil))
                .map(Listed::at)
                .filter(at -> released.filter(at::isBefore).isEmpty())
                .min(Comparator.naturalOrder());
    }

    /** Puts on the list what is found to be over now; those that are new to it are the answer. */
    public ImmutableList<Over> warn(PurgeList found, Instant at) {
        ImmutableList<Over> unlisted =
                found.over().stream().filter(one -> !one.isListed()).collect(toImmutableList());
        unlisted.forEach(one -> retentions.list(new Listed(found.term().kind(), one.tip(), one.keptUntil(), at)));
        return unlisted;
    }

    private boolean goes(RecordKind kind, LocalDate day) {
        return rules.on(day).stream()
                .flatMap(edition -> edition.rules().stream())
                .anyMatch(rule -> rule.kind() == kind && rule.end() == End.OFFICE_TERM);
    }
}
