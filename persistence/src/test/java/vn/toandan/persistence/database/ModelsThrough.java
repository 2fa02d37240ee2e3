package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.model.Model;
import vn.toandan.model.ModelReview;
import vn.toandan.model.Models;
import vn.toandan.model.ReviewedModel;

/** The models of a store, a transaction a call. */
record ModelsThrough(StoreFile file) implements Models {

    @Override
    public boolean file(Model model, LocalDate knownOn) {
        return file.write(registers -> registers.models().file(model, knownOn));
    }

    @Override
    public boolean file(ModelReview review, LocalDate knownOn) {
        return file.write(registers -> registers.models().file(review, knownOn));
    }

    @Override
    public Optional<ReviewedModel> asKnownOn(LocalDate day, String id) {
        return file.store().read(registers -> registers.models().asKnownOn(day, id));
    }

    @Override
    public ImmutableList<ReviewedModel> asKnownOn(LocalDate day) {
        return file.store().read(registers -> registers.models().asKnownOn(day));
    }
}
