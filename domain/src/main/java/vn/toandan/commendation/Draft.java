package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.safety.CheckVerdict;

/**
 * Draft ("bản nháp đề nghị"): as much of a nomination as a register knows, asked what table B would ask of it; as opposed to the
 * {@link Nomination} that somebody files. It is never filed itself.
 */
record Draft(CommendationScheme scheme, Nomination known, LocalDate on) {

    /** What nobody knows before somebody comes forward, whatever the form asks. */
    private static final ImmutableList<NominationFact> OF_THE_DOSSIER =
            ImmutableList.of(NominationFact.SUBJECT, NominationFact.UNIT_CODE, NominationFact.RECEIVED_ON);

    static Nomination.Builder of(AchievementId achievement, SubjectKind kind) {
        return Nomination.builder()
                .with(NominationFact.NOMINATION, achievement.text())
                .with(NominationFact.ACHIEVEMENT, achievement.text())
                .with(NominationFact.SUBJECT_KIND, kind)
                .with(NominationFact.PROPOSED_FORM, CommendationForm.COMMUNE_GIAY_KHEN);
    }

    /** The certificates that exist that day and whose standard is met or open; flags and the medal are no answer to one achievement. */
    ImmutableList<Proposal.Suggestion> forms() {
        return CommendationForm.ALL.stream()
                .filter(form -> form.family() == CommendationForm.Family.GIAY_KHEN
                        || form.family() == CommendationForm.Family.BANG_KHEN)
                .flatMap(form -> suggestion(form).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<Proposal.Suggestion> suggestion(CommendationForm form) {
        ImmutableList<Finding> asked = findings(form)
                .filter(finding -> finding.code() == Code.S1 || finding.code() == Code.S2 || finding.code() == Code.S3)
                .collect(ImmutableList.toImmutableList());
        return asked.stream().anyMatch(Finding::stands)
                ? Optional.empty()
                : Optional.of(new Proposal.Suggestion(
                        form, Wordings.inOrder(asked.stream().flatMap(this::open))));
    }

    ImmutableList<NominationFact> missing() {
        return Wordings.inOrder(Stream.concat(
                OF_THE_DOSSIER.stream(),
                findings(known.form())
                        .filter(finding -> finding.effect() == Effect.BAR
                                || finding.effect() == Effect.HOLD
                                || finding.effect() == Effect.PUBLICITY)
                        .flatMap(this::open)));
    }

    private Stream<Finding> findings(CommendationForm form) {
        Nomination asked = known.with(NominationFact.PROPOSED_FORM, form);
        return scheme.judge(asked, Optional.of(on)).findings().stream();
    }

    /** Where an empty cell means that none is on file, nothing is missing; and publicity is closed until it is known to be open. */
    private Stream<NominationFact> open(Finding finding) {
        boolean isOpen = finding.verdict() == CheckVerdict.NOT_KNOWN || finding.effect() == Effect.PUBLICITY;
        return finding.facts().stream()
                .filter(fact -> isOpen && !fact.recordsAnAct() && !known.knows(fact))
                .filter(fact -> fact != NominationFact.DECIDED_ON);
    }
}
