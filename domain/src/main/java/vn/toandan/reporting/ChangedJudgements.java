package vn.toandan.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.Judgements.Decided;
import vn.toandan.judging.UnitYear;
import vn.toandan.recognition.Recognitions;

/** Counts what became of a period's judgements since a day; as opposed to {@link JudgedUnits}, which counts units. */
final class ChangedJudgements {

    private final Judgements judgements;
    private final Recognitions recognitions;
    private final WindowDays windows;
    private final Optional<Place> place;

    ChangedJudgements(Judgements judgements, Recognitions recognitions, WindowDays windows, Optional<Place> place) {
        this.judgements = judgements;
        this.recognitions = recognitions;
        this.windows = windows;
        this.place = place;
    }

    Restatement.JudgementsSince since(LocalDate then, Period period, Knowledge now) {
        Set<UnitYear> before = new HashSet<>();
        List<UnitYear> since = new ArrayList<>();
        judgements.decidedWithin(period.from(), period.to(), decided -> {
            if (lies(decided) && !decided.knownOn().isAfter(then)) {
                before.add(decided.about());
            } else if (lies(decided) && now.includes(decided.knownOn())) {
                since.add(decided.about());
            }
        });
        long corrected = since.stream().filter(before::contains).count();
        Set<UnitYear> judged = new HashSet<>(before);
        judged.addAll(since);
        long annulled = recognitions.annulled().stream()
                .filter(kept -> judged.contains(kept.recognition().about()))
                .flatMap(kept -> kept.annulment().stream())
                .filter(annulment -> annulment.knownOn().isAfter(then) && now.includes(annulment.knownOn()))
                .count();
        return new Restatement.JudgementsSince(since.size() - corrected, corrected, annulled);
    }

    private boolean lies(Decided decided) {
        UnitYear about = decided.about();
        return place.isEmpty() || place.get().contains(about.unitCode(), windows.last(decided.kind(), about.year()));
    }
}
