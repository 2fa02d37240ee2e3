package vn.toandan.reporting;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.UnitYear;
import vn.toandan.recognition.Recognitions;

/**
 * The judgements that do not count since what was decided on them was annulled ("kết quả có quyết định công nhận đã bị hủy"), as known:
 * with each such judgement of a unit for a year also the earlier ones, which it had replaced. As opposed to a unit of which another
 * recognition for that year stands.
 */
final class Annulled {

    private final Map<UnitYear, Long> lastOf = new HashMap<>();

    private Annulled() {}

    static Annulled asKnown(Recognitions recognitions, Knowledge known) {
        Annulled annulled = new Annulled();
        for (Recognitions.Kept kept : recognitions.annulled()) {
            UnitYear about = kept.recognition().about();
            if (isAnnulled(kept, known) && !anotherStands(about, recognitions, known)) {
                annulled.lastOf.merge(about, kept.recognition().judgement().number(), Math::max);
            }
        }
        return annulled;
    }

    private static boolean anotherStands(UnitYear about, Recognitions recognitions, Knowledge known) {
        return recognitions.of(about).stream()
                .anyMatch(kept -> known.includes(kept.recognition().knownOn()) && !isAnnulled(kept, known));
    }

    private static boolean isAnnulled(Recognitions.Kept kept, Knowledge known) {
        return kept.annulment()
                .filter(annulment -> known.includes(annulment.knownOn()))
                .isPresent();
    }

    boolean contains(Judgements.Decided decided) {
        return decided.id().number() <= lastOf.getOrDefault(decided.about(), 0L);
    }

    /** Whom and which years they are about. */
    ImmutableSet<UnitYear> about() {
        return ImmutableSet.copyOf(lastOf.keySet());
    }
}
