package vn.toandan.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The register of models as it is kept ("sổ mô hình"), every version of each model and of each year's review; as opposed to a
 * {@link ReviewedModel}, what was known of one on a day. Of two versions the one known later holds, and of two known on the same day
 * the one filed later.
 */
public interface Models {

    /**
     * Files a model as known from that day on; one that says the same as what was known on that day already is no new version.
     *
     * @return whether there is a new version
     */
    boolean file(Model model, LocalDate knownOn);

    /** Files a review of a model that was filed, in the same way. */
    boolean file(ModelReview review, LocalDate knownOn);

    /** What was known on that day of one model. */
    Optional<ReviewedModel> asKnownOn(LocalDate day, String id);

    /** What was known on that day, by id. */
    ImmutableList<ReviewedModel> asKnownOn(LocalDate day);
}
