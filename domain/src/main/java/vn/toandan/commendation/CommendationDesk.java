package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.commendation.Registered.Rejection;
import vn.toandan.commendation.Registered.Remark;

/**
 * Files nominations and records what authorities made of them ("ghi đề nghị, quyết định khen thưởng, quyết định hủy bỏ"), checked against
 * the rules; as opposed to {@link Commendations}, which keeps it. The same a second time changes nothing; nothing is awarded by the
 * machine.
 */
public final class CommendationDesk {

    private final Commendations commendations;
    private final CommendationScheme scheme;

    public CommendationDesk(Commendations commendations, CommendationScheme scheme) {
        this.commendations = commendations;
        this.scheme = scheme;
    }

    /** Files a nomination; one whose achievement was commended already is filed too, and the first decision named. */
    public Registered nominate(Nomination nomination, LocalDate knownOn) {
        AwardFindings findings = new AwardFindings();
        standing(nomination)
                .filter(kept -> !kept.award().nomination().equals(nomination.id()))
                .ifPresent(kept -> findings.remark(
                        Remark.Matter.COMMENDED,
                        nomination.id(),
                        kept.award().decision().number(),
                        kept.award().decision().on()));
        return findings.recorded(commendations.file(nomination, knownOn));
    }

    /** Records that a decision awarded a nomination that is filed; one achievement earns one form once. */
    public Registered award(AwardNomination command) {
        AwardFindings findings = new AwardFindings();
        AwardDecision decision = command.decision();
        notYet(decision, command.knownOn(), findings);
        Optional<Nomination> filed = commendations.nomination(command.nomination(), command.knownOn());
        if (filed.isEmpty()) {
            findings.reject(Rejection.Refusal.NO_NOMINATION, command.nomination());
            return findings.conclude(() -> {});
        }
        Optional<Commendations.Kept> first = standing(filed.get());
        if (first.isPresent()) {
            return again(command, first.get().award(), findings);
        }
        NationalAmount amount = new AwardCheck(command, filed.get(), scheme, commendations, findings).check();
        return findings.conclude(() -> commendations.record(award(command, filed.get(), amount)));
    }

    private static Registered again(AwardNomination command, Award first, AwardFindings findings) {
        AwardDecision decision = first.decision();
        if (decision.equals(command.decision()) && first.nomination().equals(command.nomination())) {
            findings.remark(Remark.Matter.KNOWN, decision.number(), decision.on());
            return findings.recorded(false);
        }
        findings.rejectBy(
                Bars.ONCE.on(command.decision().on()),
                Rejection.Refusal.COMMENDED,
                decision.number(),
                decision.on(),
                first.form().words());
        return findings.conclude(() -> {});
    }

    private static Award award(AwardNomination command, Nomination filed, NationalAmount amount) {
        return new Award(
                filed.id(),
                filed.text(NominationFact.ACHIEVEMENT),
                filed.text(NominationFact.UNIT_CODE),
                filed.kind(),
                filed.form(),
                command.decision(),
                amount,
                command.supplement(),
                command.knownOn());
    }

    /** Records that the award of a nomination was revoked, by the authority that awarded; what is to be recovered is remarked. */
    public Registered revoke(RevokeAward command) {
        AwardFindings findings = new AwardFindings();
        AwardDecision decision = command.decision();
        notYet(decision, command.knownOn(), findings);
        if (command.finding().isBlank()) {
            findings.reject(Rejection.Refusal.NO_FINDING);
        }
        ImmutableList<Commendations.Kept> all = commendations.ofNomination(command.nomination());
        Optional<Commendations.Kept> standing =
                all.stream().filter(kept -> kept.revocation().isEmpty()).findFirst();
        if (standing.isEmpty()) {
            boolean known = all.stream()
                    .flatMap(kept -> kept.revocation().stream())
                    .anyMatch(taken -> taken.decision().equals(decision));
            if (known) {
                findings.remark(Remark.Matter.KNOWN, decision.number(), decision.on());
                return findings.recorded(false);
            }
            findings.reject(Rejection.Refusal.NOT_AWARDED, command.nomination());
            return findings.conclude(() -> {});
        }
        Award award = standing.get().award();
        if (decision.authority() != award.decision().authority()) {
            findings.reject(
                    Rejection.Refusal.OTHER_AUTHORITY,
                    decision.authority().words(),
                    award.decision().authority().words(),
                    award.form().words());
        }
        if (decision.on().isBefore(award.decision().on())) {
            findings.reject(
                    Rejection.Refusal.BEFORE_AWARD,
                    award.decision().number(),
                    award.decision().on());
        }
        findings.remark(
                Remark.Matter.RECOVER,
                award.decision().number(),
                award.amount().dong(),
                award.supplement().map(LocalSupplement::dong).orElse(0L),
                Texts.law(93).words());
        return findings.conclude(() -> commendations.revoke(
                standing.get().id(), new Revocation(decision, command.ground(), command.finding(), command.knownOn())));
    }

    private static void notYet(AwardDecision decision, LocalDate knownOn, AwardFindings findings) {
        if (decision.on().isAfter(knownOn)) {
            findings.reject(Rejection.Refusal.NOT_YET, decision.on(), knownOn);
        }
    }

    /** The award that stands for the same achievement, or where none is named, for the same nomination. */
    private Optional<Commendations.Kept> standing(Nomination nomination) {
        ImmutableList<Commendations.Kept> recorded = nomination
                .text(NominationFact.ACHIEVEMENT)
                .map(commendations::forAchievement)
                .orElseGet(ImmutableList::of);
        return ImmutableList.<Commendations.Kept>builder()
                .addAll(recorded)
                .addAll(commendations.ofNomination(nomination.id()))
                .build()
                .stream()
                .filter(kept -> kept.revocation().isEmpty())
                .findFirst();
    }
}
