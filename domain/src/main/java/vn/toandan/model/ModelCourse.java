package vn.toandan.model;

import static java.util.Objects.requireNonNull;
import static vn.toandan.model.ModelEvent.APPROVE;
import static vn.toandan.model.ModelEvent.CONSOLIDATE;
import static vn.toandan.model.ModelEvent.DISCARD;
import static vn.toandan.model.ModelEvent.LAUNCH;
import static vn.toandan.model.ModelEvent.REPLICATE;
import static vn.toandan.model.ModelEvent.REVIEW;
import static vn.toandan.model.ModelEvent.SURVEY;
import static vn.toandan.model.ModelState.APPROVED;
import static vn.toandan.model.ModelState.CONSOLIDATED;
import static vn.toandan.model.ModelState.DISCARDED;
import static vn.toandan.model.ModelState.PROPOSED;
import static vn.toandan.model.ModelState.REPLICATED;
import static vn.toandan.model.ModelState.RUNNING;
import static vn.toandan.model.ModelState.SURVEYED;

import com.google.common.collect.ImmutableTable;

/**
 * Course of a model ("quy trình xây dựng, duy trì mô hình"): to which state each event leads from each state, or why it cannot be; the
 * whole table, as opposed to one {@link Model}'s way through it.
 */
public final class ModelCourse {

    /** What an event comes to. */
    public sealed interface Next {

        /** It leads to that state. */
        record To(ModelState state) implements Next {}

        /** It cannot be. */
        record Refused(Refusal why) implements Next {}
    }

    /** Why an event cannot be. */
    public enum Refusal {
        /** It happened before, and happens once. */
        AGAIN,
        /** A step that has to come before it did not. */
        TOO_EARLY,
        /** It is at work already, so that the preparations are over. */
        LAUNCHED,
        /** It has ended. */
        OVER
    }

    /** Every state with every event. */
    static final ImmutableTable<ModelState, ModelEvent, Next> TABLE =
            ImmutableTable.<ModelState, ModelEvent, Next>builder()
                    .put(PROPOSED, SURVEY, to(SURVEYED))
                    .put(PROPOSED, APPROVE, refused(Refusal.TOO_EARLY))
                    .put(PROPOSED, LAUNCH, to(RUNNING))
                    .put(PROPOSED, REVIEW, refused(Refusal.TOO_EARLY))
                    .put(PROPOSED, REPLICATE, refused(Refusal.TOO_EARLY))
                    .put(PROPOSED, CONSOLIDATE, refused(Refusal.TOO_EARLY))
                    .put(PROPOSED, DISCARD, refused(Refusal.TOO_EARLY))
                    .put(SURVEYED, SURVEY, refused(Refusal.AGAIN))
                    .put(SURVEYED, APPROVE, to(APPROVED))
                    .put(SURVEYED, LAUNCH, refused(Refusal.TOO_EARLY))
                    .put(SURVEYED, REVIEW, refused(Refusal.TOO_EARLY))
                    .put(SURVEYED, REPLICATE, refused(Refusal.TOO_EARLY))
                    .put(SURVEYED, CONSOLIDATE, refused(Refusal.TOO_EARLY))
                    .put(SURVEYED, DISCARD, refused(Refusal.TOO_EARLY))
                    .put(APPROVED, SURVEY, refused(Refusal.AGAIN))
                    .put(APPROVED, APPROVE, refused(Refusal.AGAIN))
                    .put(APPROVED, LAUNCH, to(RUNNING))
                    .put(APPROVED, REVIEW, refused(Refusal.TOO_EARLY))
                    .put(APPROVED, REPLICATE, refused(Refusal.TOO_EARLY))
                    .put(APPROVED, CONSOLIDATE, refused(Refusal.TOO_EARLY))
                    .put(APPROVED, DISCARD, refused(Refusal.TOO_EARLY))
                    .put(RUNNING, SURVEY, refused(Refusal.LAUNCHED))
                    .put(RUNNING, APPROVE, refused(Refusal.LAUNCHED))
                    .put(RUNNING, LAUNCH, refused(Refusal.AGAIN))
                    .put(RUNNING, REVIEW, to(RUNNING))
                    .put(RUNNING, REPLICATE, to(REPLICATED))
                    .put(RUNNING, CONSOLIDATE, to(CONSOLIDATED))
                    .put(RUNNING, DISCARD, to(DISCARDED))
                    .put(REPLICATED, SURVEY, refused(Refusal.LAUNCHED))
                    .put(REPLICATED, APPROVE, refused(Refusal.LAUNCHED))
                    .put(REPLICATED, LAUNCH, refused(Refusal.AGAIN))
                    .put(REPLICATED, REVIEW, to(REPLICATED))
                    .put(REPLICATED, REPLICATE, to(REPLICATED))
                    .put(REPLICATED, CONSOLIDATE, to(CONSOLIDATED))
                    .put(REPLICATED, DISCARD, to(DISCARDED))
                    .put(CONSOLIDATED, SURVEY, refused(Refusal.LAUNCHED))
                    .put(CONSOLIDATED, APPROVE, refused(Refusal.LAUNCHED))
                    .put(CONSOLIDATED, LAUNCH, refused(Refusal.AGAIN))
                    .put(CONSOLIDATED, REVIEW, to(CONSOLIDATED))
                    .put(CONSOLIDATED, REPLICATE, to(REPLICATED))
                    .put(CONSOLIDATED, CONSOLIDATE, to(CONSOLIDATED))
                    .put(CONSOLIDATED, DISCARD, to(DISCARDED))
                    .put(DISCARDED, SURVEY, refused(Refusal.OVER))
                    .put(DISCARDED, APPROVE, refused(Refusal.OVER))
                    .put(DISCARDED, LAUNCH, refused(Refusal.OVER))
                    .put(DISCARDED, REVIEW, refused(Refusal.OVER))
                    .put(DISCARDED, REPLICATE, refused(Refusal.OVER))
                    .put(DISCARDED, CONSOLIDATE, refused(Refusal.OVER))
                    .put(DISCARDED, DISCARD, refused(Refusal.AGAIN))
                    .buildOrThrow();

    private ModelCourse() {}

    /** What becomes of a model in that state when that happens. */
    public static Next next(ModelState state, ModelEvent event) {
        return requireNonNull(TABLE.get(state, event));
    }

    private static Next to(ModelState state) {
        return new Next.To(state);
    }

    private static Next refused(Refusal why) {
        return new Next.Refused(why);
    }
}
