package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.Scope;
import vn.toandan.persistence.database.Registers;
import vn.toandan.tip.Due;
import vn.toandan.tip.DuplicateHints;
import vn.toandan.tip.Expiry;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.Tip;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipVersion;

/** The tips that somebody of the office works on ("danh sách tin chờ xử lý"), what is past or near first; as opposed to the {@link TipFile}, all that is on file of one. */
final class TipQueue {

    /** So many days before its end a deadline is near. */
    static final int NEAR = 3;

    /** Within how many days two tips may tell of the same act. */
    static final DuplicateHints HINTS = new DuplicateHints(7);

    private final Office office;

    TipQueue(Office office) {
        this.office = office;
    }

    /** How urgent it is. */
    enum Urgency {
        PAST("past"),
        NEAR("near"),
        LATER("later"),
        /** Nothing is due, or nobody can count by when. */
        NONE("none");

        private final String code;

        Urgency(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /**
     * A tip that waits.
     *
     * @param next what is due first; empty where nothing is
     * @param hints tips that may tell of the same act
     */
    record Waiting(
            TipVersion version, TipHistory history, Optional<Due> next, Urgency urgency, ImmutableList<TipId> hints) {

        /** By the day on which something is due, then by the day of receipt. */
        String key() {
            return next.flatMap(Due::expiry)
                            .map(Expiry::lastDay)
                            .orElse(Office.EVERYTHING_KNOWN)
                            .toString()
                    + "/" + version.tip().receivedOn() + "/"
                    + version.tip().id().text();
        }
    }

    /** Whether an account may know of it: one without a place is for those whose rights end nowhere. */
    static boolean isWithin(Scope scope, Tip tip) {
        return scope.top().isEmpty() || tip.unitCode().filter(scope::covers).isPresent();
    }

    /** The latest version of one in the scope of an account; for another one there is nothing, whether it is there or not. */
    TipVersion find(Account account, Registers registers, String id) {
        Scope scope = office.scope(account, registers);
        return Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> registers.tips().find(new TipId(text)))
                .filter(version -> isWithin(scope, version.tip()))
                .orElseThrow(Access::nothingHere);
    }

    /** All in the scope of an account, in the order of their keys. */
    ImmutableList<Waiting> of(Account account) {
        return office.read(registers -> of(account, registers));
    }

    private ImmutableList<Waiting> of(Account account, Registers registers) {
        Scope scope = office.scope(account, registers);
        Map<String, Boolean> covered = new HashMap<>();
        List<TipVersion> all = new ArrayList<>();
        registers.tips().received(LocalDate.MIN, LocalDate.MAX, Office.EVERYTHING_KNOWN, version -> {
            boolean isIn = scope.top().isEmpty()
                    || version.tip()
                            .unitCode()
                            .filter(code -> covered.computeIfAbsent(code, scope::covers))
                            .isPresent();
            if (isIn) {
                all.add(version);
            }
        });
        ImmutableMap<TipId, ImmutableList<TakenStep>> steps = registers
                .tips()
                .steps(all.stream().map(version -> version.tip().id()).collect(ImmutableSet.toImmutableSet()));
        ImmutableListMultimap<String, Tip> near =
                Multimaps.index(all.stream().map(TipVersion::tip).toList(), TipQueue::act);
        Instant now = office.now();
        return all.stream()
                .map(version -> waiting(
                        version,
                        version.history(steps.getOrDefault(version.tip().id(), ImmutableList.of())),
                        HINTS.of(version.tip(), near.get(act(version.tip()))),
                        now))
                .sorted(Comparator.comparing(Waiting::key))
                .collect(ImmutableList.toImmutableList());
    }

    private Waiting waiting(TipVersion version, TipHistory history, ImmutableList<TipId> hints, Instant now) {
        Optional<Due> next = open(office.tipClock().dues(history)).stream()
                .filter(due -> due.expiry().isPresent())
                .findFirst();
        return new Waiting(version, history, next, urgency(next.flatMap(Due::expiry), now), hints);
    }

    /** What still has to be done, what is due first before; of which nobody can count the end at last. */
    static ImmutableList<Due> open(List<Due> dues) {
        return dues.stream()
                .filter(Due::isOpen)
                .sorted(Comparator.comparing(
                        due -> due.expiry().map(Expiry::lastDay).orElse(Office.EVERYTHING_KNOWN)))
                .collect(ImmutableList.toImmutableList());
    }

    Urgency urgency(Due due) {
        return due.isOpen() ? urgency(due.expiry(), office.now()) : Urgency.NONE;
    }

    private Urgency urgency(Optional<Expiry> expiry, Instant now) {
        if (expiry.isEmpty()) {
            return Urgency.NONE;
        }
        if (expiry.get().isOverAt(now)) {
            return Urgency.PAST;
        }
        boolean isNear = !expiry.get().lastDay().isAfter(office.today().plusDays(NEAR));
        return isNear ? Urgency.NEAR : Urgency.LATER;
    }

    private static String act(Tip tip) {
        return tip.kind().code() + "/" + tip.unitCode().orElse("");
    }
}
