package vn.toandan.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.judging.Judgement;
import vn.toandan.law.Sentence;
import vn.toandan.recognition.RecognitionRejection.Code;
import vn.toandan.safety.Competence;
import vn.toandan.safety.Facts;
import vn.toandan.safety.Procedure;
import vn.toandan.safety.RuleSet;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.UnitKind;

/** Holds a decision against the judgement of one of its units and the law of its day. */
final class DecisionCheck {

    private final Decide command;
    private final Judgement judgement;
    private final String unit;
    private final UnitKind kind;
    private final Findings findings;
    private final Optional<RuleSet> law;

    DecisionCheck(Decide command, Judgement judgement, SafetyStandard standard, Findings findings) {
        this.command = command;
        this.judgement = judgement;
        this.unit = judgement.about().unitCode();
        this.kind = judgement.sheet().unit().kind();
        this.findings = findings;
        this.law = standard.on(command.decision().on());
        check();
    }

    private LocalDate on() {
        return command.decision().on();
    }

    private void check() {
        verdict();
        if (law.isEmpty() || !law.get().id().equals(judgement.ruleSet())) {
            findings.reject(Code.OTHER_LAW, unit, judgement.ruleSet(), judgement.decidedOn(), on());
            return;
        }
        RuleSet.Rules rules = law.get().of(kind);
        rules.window().ifPresent(window -> {
            LocalDate last = window.of(command.year()).upperEndpoint();
            if (on().isBefore(last)) {
                findings.rejectBy(window.citation(), Code.WINDOW_OPEN, unit, on(), last);
            }
        });
        rules.procedure().ifPresent(procedure -> {
            competence(procedure.competence());
            papers(procedure);
            if (isLate()) {
                findings.remark(
                        RecognitionRemark.Code.LATE,
                        unit,
                        on(),
                        rules.lastLawfulDay(command.year()),
                        procedure.citation().words());
            }
        });
    }

    /** Whether the last lawful day of the year had passed. */
    boolean isLate() {
        return law.map(rules -> on().isAfter(rules.of(kind).lastLawfulDay(command.year())))
                .orElse(false);
    }

    private void verdict() {
        UnitVerdict verdict = judgement.verdict();
        String year = Integer.toString(command.year());
        switch (verdict) {
            case MET -> {}
            case NOT_MET -> findings.reject(Code.NOT_MET, unit, year, judgement.decidedOn());
            case NOT_KNOWN -> findings.reject(Code.NOT_KNOWN, unit, year, judgement.decidedOn());
            case OUT_OF_SCOPE -> findings.reject(Code.OUT_OF_SCOPE, unit, year, judgement.decidedOn());
        }
    }

    private void competence(Competence competence) {
        ImmutableList<Competence.Holder> holders = competence.authorities();
        boolean isCompetent = holders.stream()
                .anyMatch(holder -> holder.authority() == command.decision().authority());
        if (!isCompetent) {
            findings.rejectBy(
                    holders.get(0).citation(),
                    Code.NOT_COMPETENT,
                    unit,
                    command.decision().authority().words(),
                    kind.words(),
                    on(),
                    Sentence.enumeration(holders.stream()
                            .map(holder -> RecognitionDesk.wording(
                                    "holder",
                                    holder.authority().words(),
                                    holder.citation().words()))
                            .toList()));
        }
        if (!competence.confirmed()) {
            findings.remark(RecognitionRemark.Code.COMPETENCE_UNCONFIRMED, unit, kind.words(), on());
        }
    }

    private void papers(Procedure procedure) {
        for (String paper : command.papers()) {
            if (procedure.papers().stream().noneMatch(step -> step.id().equals(paper))) {
                findings.reject(
                        Code.NO_SUCH_PAPER,
                        unit,
                        paper,
                        kind.words(),
                        String.join(
                                ", ",
                                procedure.papers().stream()
                                        .map(Procedure.Step::id)
                                        .toList()));
            }
        }
        for (Procedure.Step step : procedure.papers()) {
            if (isNeeded(step) && !command.papers().contains(step.id())) {
                findings.rejectBy(
                        step.citation(),
                        Code.MISSING_PAPER,
                        unit,
                        step.words(),
                        step.citation().words(),
                        step.id());
            }
        }
    }

    /** Whether there is a Party organisation, the sheet says; where it says nothing, the text asks for the paper all the same. */
    private boolean isNeeded(Procedure.Step step) {
        return switch (step.need()) {
            case ALWAYS -> true;
            case IF_ANY -> false;
            case WHERE_THERE_IS_A_PARTY_ORGANISATION ->
                !"no".equals(judgement.sheet().cells().get(Facts.HAS_PARTY_ORGANISATION.id()));
        };
    }
}
