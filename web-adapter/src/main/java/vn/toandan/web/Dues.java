package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.toandan.account.Account;
import vn.toandan.account.Right;
import vn.toandan.commendation.AwaitingDecision;
import vn.toandan.commendation.CommendationDue;
import vn.toandan.commendation.NominationFact;
import vn.toandan.law.PublishedCalendar;
import vn.toandan.law.Wording;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.documents.DueJson;
import vn.toandan.privacy.PrivacyClock;
import vn.toandan.privacy.PrivacyDue;
import vn.toandan.privacy.PublishedTerms;
import vn.toandan.tip.Due;
import vn.toandan.tip.OnTimeRate;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.TipClock;
import vn.toandan.tip.TipHistory;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipVersion;

/**
 * What is due on a day for whoever asks ("hạn phải làm"): of tips, of commendations, of personal data, each where the account may see it; as opposed to the
 * {@link StartCards}, which only count it.
 *
 * @param now at which hours are looked at
 */
record Dues(
        LocalDate on,
        int within,
        Instant now,
        ImmutableList<Due> tips,
        OnTimeRate rate,
        ImmutableList<CommendationDue> commendations,
        ImmutableList<PrivacyDue> privacy) {

    /** Days ahead, where nothing else is asked for. */
    static final int USUAL = 5;

    private static final Comparator<Due> FIRST_DUE = Comparator.comparing(
                    (Due due) -> due.expiry().orElseThrow().lastDay())
            .thenComparing(due -> due.tip().text());

    static Dues of(Office office, Account account, LocalDate day, int within, Instant now) {
        return office.read(registers -> {
            Reach reach = new Reach(office.scope(account, registers));
            List<Due> dues = new ArrayList<>();
            List<Due> decisions = new ArrayList<>();
            if (account.may(Right.SEE_TIPS)) {
                addTips(registers, office.tipClock(), day, reach, dues, decisions);
            }
            return new Dues(
                    day,
                    within,
                    now,
                    ImmutableList.copyOf(dues),
                    OnTimeRate.of(decisions, day),
                    account.may(Right.SEE_COMMENDATIONS)
                            ? commendations(office, registers, day, reach)
                            : ImmutableList.of(),
                    reach.isEverything()
                            ? new PrivacyClock(
                                            PublishedTerms.asKnownOn(Office.EVERYTHING_KNOWN),
                                            PublishedCalendar.NATIONAL)
                                    .dues(registers.requests(), registers.breaches(), day)
                            : ImmutableList.of());
        });
    }

    private static void addTips(
            Registers registers, TipClock clock, LocalDate day, Reach reach, List<Due> dues, List<Due> decisions) {
        Map<TipId, TipVersion> tips = new LinkedHashMap<>();
        registers.tips().received(LocalDate.MIN, day, Office.EVERYTHING_KNOWN, version -> {
            if (reach.holds(version.tip().unitCode())) {
                tips.put(version.tip().id(), version);
            }
        });
        ImmutableMap<TipId, ImmutableList<TakenStep>> steps = registers.tips().steps(tips.keySet());
        tips.forEach((id, version) -> {
            TipHistory history = version.history(Objects.requireNonNullElse(steps.get(id), ImmutableList.of()));
            dues.addAll(clock.dues(history));
            clock.decision(history).ifPresent(decisions::add);
        });
    }

    private static ImmutableList<CommendationDue> commendations(
            Office office, Registers registers, LocalDate day, Reach reach) {
        return CommendationDue.of(
                StaffProposals.of(office, registers).on(day, Office.EVERYTHING_KNOWN).stream()
                        .filter(one -> reach.holds(one.unitCode()))
                        .toList(),
                AwaitingDecision.on(day, registers.commendations(), office.commendation(), Office.EVERYTHING_KNOWN)
                        .stream()
                        .filter(one -> reach.holds(one.nomination().text(NominationFact.UNIT_CODE)))
                        .toList());
    }

    ImmutableList<Due> pastTips() {
        return tips.stream().filter(due -> due.isPastOn(on)).sorted(FIRST_DUE).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Due> nearTips() {
        return tips.stream()
                .filter(due -> due.isNearOn(on, within))
                .sorted(FIRST_DUE)
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<CommendationDue> pastCommendations() {
        return commendations.stream().filter(due -> due.isPastOn(on)).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<CommendationDue> nearCommendations() {
        return commendations.stream().filter(due -> due.isNearOn(on, within)).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<PrivacyDue> pastPrivacy() {
        return privacy.stream().filter(due -> due.isPastAt(now)).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<PrivacyDue> nearPrivacy() {
        return privacy.stream().filter(due -> due.isNearAt(now, within)).collect(ImmutableList.toImmutableList());
    }

    /** Whether nothing is past or near. */
    boolean isEmpty() {
        return pastTips().isEmpty()
                && nearTips().isEmpty()
                && pastCommendations().isEmpty()
                && nearCommendations().isEmpty()
                && pastPrivacy().isEmpty()
                && nearPrivacy().isEmpty();
    }

    /** Whose last day cannot be counted. */
    long notKnown() {
        return rate.unknown().size()
                + commendations.stream().filter(due -> due.lastDay().isEmpty()).count()
                + privacy.stream().filter(due -> due.expiry().isEmpty()).count();
    }

    /** As the command line answers. */
    String json(Wording wording) {
        return DueJson.show(on, within, pastTips(), nearTips(), rate, commendations, privacy, now, wording);
    }
}
