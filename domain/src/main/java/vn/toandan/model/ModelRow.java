package vn.toandan.model;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One row of a file of models, as it was read: a model with one review; as opposed to the {@link Model} and the {@link ModelReview} that
 * it may become.
 *
 * @param row its place, over all files that are taken in together
 * @param year of the review; empty in a row without one, whose size is the model's own
 */
public record ModelRow(
        long row,
        String id,
        String kind,
        String name,
        String unitCode,
        Size size,
        ImmutableMap<ModelEvent, LocalDate> days,
        OptionalLong year,
        Optional<Boolean> effective,
        Optional<String> evidence) {}
