package vn.toandan.commendation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.toandan.commendation.Registered.Rejection;
import vn.toandan.commendation.Registered.Remark;
import vn.toandan.law.Citation;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.tip.Coded;

/** Holds a decision to award against the nomination, the rules of its day and what is in the register. */
final class AwardCheck {

    /** What nobody comes near; more would be a slip, with which no sum could be trusted. */
    static final long MOST = 999_999_999_999L;

    private final AwardNomination command;
    private final Nomination nomination;
    private final Eligibility eligibility;
    private final Commendations commendations;
    private final AwardFindings findings;

    AwardCheck(
            AwardNomination command,
            Nomination filed,
            CommendationScheme scheme,
            Commendations commendations,
            AwardFindings findings) {
        this.command = command;
        this.nomination =
                filed.with(NominationFact.DECIDED_ON, command.decision().on());
        this.eligibility = scheme.judge(nomination, Optional.empty());
        this.commendations = commendations;
        this.findings = findings;
    }

    /** The money to be recorded; 0 where it was found wanting, with which nothing is recorded. */
    NationalAmount check() {
        verdict();
        authority();
        basis();
        remarks();
        command.amount().map(NationalAmount::dong).ifPresent(this::notTooMuch);
        command.supplement().map(LocalSupplement::dong).ifPresent(this::notTooMuch);
        return amount();
    }

    private void verdict() {
        switch (eligibility.verdict()) {
            case ELIGIBLE -> {}
            case NOT_ELIGIBLE -> against(Effect.BAR, Rejection.Refusal.NOT_ELIGIBLE);
            case ON_HOLD -> against(Effect.HOLD, Rejection.Refusal.ON_HOLD);
            case NOT_KNOWN ->
                eligibility.checks().stream()
                        .filter(check -> check.verdict() == CheckVerdict.NOT_KNOWN)
                        .filter(check -> check.effect() == Effect.BAR || check.effect() == Effect.HOLD)
                        .forEach(check -> reject(Rejection.Refusal.NOT_KNOWN, check));
        }
    }

    private void against(Effect effect, Rejection.Refusal code) {
        eligibility.bars().stream().filter(bar -> bar.effect() == effect).forEach(bar -> reject(code, bar));
    }

    private void reject(Rejection.Refusal code, Finding finding) {
        findings.rejectBy(
                finding.citation(),
                code,
                finding.code().name(),
                finding.citation().words(),
                finding.because());
    }

    private void authority() {
        AwardingAuthority giving = nomination.form().authority();
        if (command.decision().authority() != giving) {
            findings.reject(
                    Rejection.Refusal.OTHER_AUTHORITY,
                    command.decision().authority().words(),
                    giving.words(),
                    nomination.form().words());
        }
    }

    private void notTooMuch(long dong) {
        if (dong > MOST) {
            findings.reject(Rejection.Refusal.TOO_MUCH, dong, MOST);
        }
    }

    private NationalAmount amount() {
        Optional<Reward> reward = eligibility.reward();
        Optional<NationalAmount> named = command.amount();
        if (reward.isEmpty() || (reward.get().ceiling() && named.isEmpty())) {
            if (named.isEmpty()) {
                findings.reject(
                        Rejection.Refusal.NO_AMOUNT,
                        nomination.form().words(),
                        command.decision().on());
            }
            return named.orElseGet(() -> new NationalAmount(0));
        }
        NationalAmount lawful = reward.get().amount();
        NationalAmount amount = named.orElse(lawful);
        if (reward.get().ceiling()) {
            if (amount.dong() > lawful.dong()) {
                findings.rejectBy(
                        reward.get().citation(), Rejection.Refusal.ABOVE_CEILING, amount.dong(), lawful.dong());
            }
        } else if (!amount.equals(lawful)) {
            findings.rejectBy(
                    reward.get().citation(),
                    Rejection.Refusal.OTHER_AMOUNT,
                    amount.dong(),
                    lawful.dong(),
                    reward.get().because());
        }
        return amount;
    }

    private void basis() {
        Optional<Coded> proposed = nomination.choice(NominationFact.ACHIEVEMENT_TYPE);
        if (command.restingOn().isEmpty() || proposed.isEmpty()) {
            return;
        }
        String number = command.restingOn().get();
        LocalDate decidedOn = command.decision().on();
        Optional<Coded> earlier = resting(number, decidedOn);
        if (earlier.isEmpty()) {
            findings.reject(Rejection.Refusal.NO_SUCH_BASIS, number);
            return;
        }
        CheckVerdict verdict = WorkMerit.mayRestOn(proposed.get(), earlier.get(), decidedOn);
        if (verdict == CheckVerdict.NOT_MET) {
            Citation ground = WorkMerit.place(decidedOn);
            findings.rejectBy(ground, Rejection.Refusal.NO_BASIS, number, ground.words());
        } else if (verdict == CheckVerdict.NOT_KNOWN) {
            Remark.Matter matter = WorkMerit.isBefore(earlier.get(), decidedOn)
                    ? Remark.Matter.BASIS_BEFORE
                    : Remark.Matter.BASIS_OPEN;
            findings.remark(matter, number, WorkMerit.place(decidedOn).words());
        }
    }

    /** Numbers start again every year: of that number the latest up to then, unless it was revoked. */
    private Optional<Coded> resting(String number, LocalDate decidedOn) {
        return commendations.byNumber(number).stream()
                .filter(kept -> kept.standsAsKnownOn(command.knownOn()))
                .map(Commendations.Kept::award)
                .filter(award -> !award.decision().on().isAfter(decidedOn))
                .max(Comparator.comparing(award -> award.decision().on()))
                .flatMap(award -> commendations.nomination(award.nomination(), command.knownOn()))
                .flatMap(other -> other.choice(NominationFact.ACHIEVEMENT_TYPE));
    }

    private void remarks() {
        Optional<LocalDate> term = eligibility.decideBy().day();
        if (term.filter(last -> command.decision().on().isAfter(last)).isPresent()) {
            findings.remark(Remark.Matter.LATE, command.decision().on(), term.orElseThrow());
        }
        eligibility.bars().stream()
                .filter(bar -> bar.effect() == Effect.REROUTE)
                .forEach(bar -> findings.remark(Remark.Matter.REROUTE, bar.because()));
        if (!nomination.knows(NominationFact.ACHIEVEMENT)) {
            findings.remark(Remark.Matter.NO_ACHIEVEMENT, nomination.id());
        }
    }
}
