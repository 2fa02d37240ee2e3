package vn.toandan.reporting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.UnitYear;
import vn.toandan.recognition.Recognitions;

/**
 * The judgements that do not count since what was decided on them was annulled ("kết quả có quyết định công nhận đã bị hủy"), as known;
 * as opposed to one on which another decision stands.
 */
final class Annulled {

    private final ImmutableMap<Judgement.Id, UnitYear> judgements;

    private Annulled(ImmutableMap<Judgement.Id, UnitYear> judgements) {
        this.judgements = judgements;
    }

    static Annulled asKnown(Recognitions recognitions, Knowledge known) {
        ImmutableMap.Builder<Judgement.Id, UnitYear> judgements = ImmutableMap.builder();
        for (Recognitions.Kept kept : recognitions.annulled()) {
            if (isAnnulled(kept, known) && !anotherStands(kept, recognitions, known)) {
                judgements.put(
                        kept.recognition().judgement(), kept.recognition().about());
            }
        }
        return new Annulled(judgements.buildKeepingLast());
    }

    private static boolean anotherStands(Recognitions.Kept annulled, Recognitions recognitions, Knowledge known) {
        return recognitions.of(annulled.recognition().about()).stream()
                .filter(kept -> kept.recognition()
                        .judgement()
                        .equals(annulled.recognition().judgement()))
                .anyMatch(kept -> known.includes(kept.recognition().knownOn()) && !isAnnulled(kept, known));
    }

    private static boolean isAnnulled(Recognitions.Kept kept, Knowledge known) {
        return kept.annulment()
                .filter(annulment -> known.includes(annulment.knownOn()))
                .isPresent();
    }

    boolean contains(Judgement.Id id) {
        return judgements.containsKey(id);
    }

    /** Whom and which years they are about. */
    ImmutableSet<UnitYear> about() {
        return ImmutableSet.copyOf(judgements.values());
    }
}
