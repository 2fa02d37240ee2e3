package vn.toandan.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.UnitYear;
import vn.toandan.law.Sentence;
import vn.toandan.recognition.RecognitionRejection.Code;
import vn.toandan.safety.SafetyStandard;

/**
 * Records what authorities decided ("ghi quyết định công nhận, hủy công nhận"), checked against competence, dossier and deadline;
 * as opposed to {@link Recognitions}, which keeps it. A decision is recorded for all its units or for none, and the same one a
 * second time changes nothing.
 */
public final class RecognitionDesk {

    private final Judgements judgements;
    private final Recognitions recognitions;
    private final Function<ImmutableList<String>, SafetyStandard> standards;

    /** The standards are asked for by the names of the packs that a judgement keeps. */
    public RecognitionDesk(
            Judgements judgements,
            Recognitions recognitions,
            Function<ImmutableList<String>, SafetyStandard> standards) {
        this.judgements = judgements;
        this.recognitions = recognitions;
        this.standards = standards;
    }

    public Decided decide(Decide command) {
        Findings findings = new Findings();
        findings.aboutDecision(command.units(), command.decision(), command.knownOn());
        List<Recognition> toRecord = new ArrayList<>();
        for (String code : named(command.units())) {
            decide(command, new UnitYear(code, command.year()), findings).ifPresent(toRecord::add);
        }
        return findings.conclude(() -> {
            toRecord.forEach(recognitions::record);
            return toRecord.size();
        });
    }

    private Optional<Recognition> decide(Decide command, UnitYear about, Findings findings) {
        Optional<Recognitions.Kept> standing = standing(about);
        if (standing.isPresent()) {
            Decision known = standing.get().recognition().decision();
            if (known.equals(command.decision())) {
                findings.known(about.unitCode(), known);
            } else {
                findings.reject(
                        Code.RECOGNISED, about.unitCode(), Integer.toString(about.year()), known.number(), known.on());
            }
            return Optional.empty();
        }
        Optional<Judgements.Kept> judged = judgements.latest(about);
        if (judged.isEmpty()) {
            findings.reject(Code.NOT_JUDGED, about.unitCode(), Integer.toString(about.year()));
            return Optional.empty();
        }
        SafetyStandard standard = standards.apply(judged.get().judgement().packs());
        boolean late = new DecisionCheck(command, judged.get().judgement(), standard, findings).isLate();
        return Optional.of(new Recognition(
                about,
                judged.get().id(),
                command.decision(),
                ImmutableSortedSet.copyOf(command.papers()),
                late,
                command.knownOn()));
    }

    /** The circular is silent on who may annul: our reading is the authority that decided. */
    public Decided annul(Annul command) {
        Findings findings = new Findings();
        findings.aboutDecision(command.units(), command.decision(), command.knownOn());
        if (command.ground().isBlank()) {
            findings.reject(Code.NO_GROUND, "");
        }
        List<Recognition.Id> toAnnul = new ArrayList<>();
        for (String code : named(command.units())) {
            annul(command, new UnitYear(code, command.year()), findings).ifPresent(toAnnul::add);
        }
        return findings.conclude(() -> {
            Annulment annulment = new Annulment(command.decision(), command.ground(), command.knownOn());
            toAnnul.forEach(id -> recognitions.annul(id, annulment));
            return toAnnul.size();
        });
    }

    private Optional<Recognition.Id> annul(Annul command, UnitYear about, Findings findings) {
        String unit = about.unitCode();
        Optional<Recognitions.Kept> standing = standing(about);
        if (standing.isEmpty()) {
            if (isAnnulledBy(command.decision(), about)) {
                findings.known(unit, command.decision());
            } else {
                findings.reject(Code.NOT_RECOGNISED, unit, Integer.toString(about.year()));
            }
            return Optional.empty();
        }
        Decision decided = standing.get().recognition().decision();
        if (command.decision().authority() != decided.authority()) {
            findings.reject(
                    Code.OTHER_AUTHORITY,
                    unit,
                    decided.number(),
                    decided.authority().words());
        }
        if (command.decision().on().isBefore(decided.on())) {
            findings.reject(Code.BEFORE_DECISION, unit, decided.number(), decided.on());
        }
        return standing.map(Recognitions.Kept::id);
    }

    private static Iterable<String> named(ImmutableSet<String> units) {
        return Iterables.filter(units, code -> !code.isBlank());
    }

    private Optional<Recognitions.Kept> standing(UnitYear about) {
        return recognitions.of(about).stream()
                .filter(kept -> kept.annulment().isEmpty())
                .findFirst();
    }

    private boolean isAnnulledBy(Decision decision, UnitYear about) {
        return recognitions.of(about).stream()
                .flatMap(kept -> kept.annulment().stream())
                .anyMatch(annulment -> annulment.decision().equals(decision));
    }

    static Sentence wording(String key, Object... values) {
        return Sentence.of("recognition/wording:" + key, values);
    }
}
