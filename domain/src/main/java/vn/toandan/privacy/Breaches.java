package vn.toandan.privacy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Breaches and what was done after them ("sổ vi phạm dữ liệu"); none is ever changed or taken out. */
public interface Breaches {

    BreachId nextId();

    /** One that is there already is the caller's bug. */
    void add(Breach breach);

    void take(BreachId id, TakenBreachStep step);

    Optional<BreachHistory> find(BreachId id);

    /** All, as they were recorded. */
    ImmutableList<BreachHistory> all();
}
