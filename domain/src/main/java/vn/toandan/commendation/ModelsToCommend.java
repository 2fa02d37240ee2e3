package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.model.Model;
import vn.toandan.model.ModelReview;
import vn.toandan.model.Models;
import vn.toandan.model.ReviewedModel;

/**
 * Models whose people should be considered ("mô hình có hiệu quả cần được xét khen"): at work for six months at least, and found effective
 * by the latest review that says so or not; as opposed to models that a report counts.
 *
 * <p>Our reading: the text measures fewer cases and offenders over six months; a register knows no such figures, and an effective review
 * stands for them until the dossier shows them.
 */
final class ModelsToCommend {

    /** Circular 29/2026 Art. 3.1: over six months, against the same period or the six months before. */
    static final Period PROVEN_OVER = Period.ofMonths(6);

    private static final Ground OF_A_MODEL = Texts.ofFund(3, 1);

    private final Models models;
    private final CommendationScheme scheme;
    private final Targets targets;
    private final LocalDate on;
    private final LocalDate asKnown;

    ModelsToCommend(Models models, CommendationScheme scheme, Targets targets, LocalDate on, LocalDate asKnown) {
        this.models = models;
        this.scheme = scheme;
        this.targets = targets;
        this.on = on;
        this.asKnown = asKnown;
    }

    Stream<Proposal> proposals() {
        return models.asKnownOn(asKnown).stream()
                .filter(one -> one.model().isRunningOn(on))
                .flatMap(one -> proposal(one).stream());
    }

    private Optional<Proposal> proposal(ReviewedModel one) {
        Optional<LocalDate> launched = one.model().launchedOn();
        Optional<ModelReview> review = one.reviews().headMap(on.getYear(), true).descendingMap().values().stream()
                .filter(some -> some.effective().isPresent())
                .findFirst()
                .filter(some -> some.effective().get());
        return launched.filter(day -> !day.plus(PROVEN_OVER).isAfter(on))
                .flatMap(day -> review.map(effective -> proposal(one.model(), day, effective)));
    }

    private Proposal proposal(Model model, LocalDate launched, ModelReview review) {
        AchievementId achievement = AchievementId.of(model.id(), review.year());
        Nomination known = Draft.of(achievement, SubjectKind.COLLECTIVE)
                .with(NominationFact.ACHIEVEMENT_TYPE, AchievementType.MOVEMENT)
                .with(NominationFact.TIP_LEVEL, HighestTip.NONE)
                .with(NominationFact.VALUABLE_TIPS, 0L)
                .build();
        Draft draft = new Draft(scheme, known, on);
        LocalDate proven = launched.plus(PROVEN_OVER);
        LocalDate yearBegan = LocalDate.of(review.year(), 1, 1);
        LocalDate since = proven.isAfter(yearBegan) ? proven : yearBegan;
        Targets.Pair days = targets.yearlySince(since, scheme, on);
        return new Proposal(
                achievement,
                words("who.model", model.name(), model.id()),
                Optional.of(model.unitCode()),
                launched,
                ImmutableList.of(
                        new Reason.Given(words("because.launched", model.id(), launched), Optional.empty()),
                        new Reason.Attested(
                                words("because.effective", Integer.toString(review.year())),
                                review.evidence(),
                                Optional.empty()),
                        new Reason.Required(words("asks.model"), OF_A_MODEL.on(on)),
                        new Reason.Read(words("reading.model"))),
                ImmutableList.of(words("caution.proof")),
                draft.forms(),
                draft.missing(),
                days.dossier(),
                days.decision(),
                ImmutableList.of(Integer.toString(review.year())));
    }

    private static Sentence words(String key, Object... values) {
        return Sentence.of("commendation/proposals:" + key, values);
    }
}
