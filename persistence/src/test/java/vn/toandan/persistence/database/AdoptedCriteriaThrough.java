package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.toandan.judging.AdoptedCriteria;

/** The adopted criteria of a store, a transaction a call. */
record AdoptedCriteriaThrough(StoreFile file) implements AdoptedCriteria {

    @Override
    public boolean adopt(Adopted criteria) {
        return file.write(registers -> registers.criteria().adopt(criteria));
    }

    @Override
    public ImmutableList<Adopted> asKnownOn(LocalDate day) {
        return file.store().read(registers -> registers.criteria().asKnownOn(day));
    }
}
