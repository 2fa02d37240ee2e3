package vn.toandan.judging;

import java.util.Optional;
import vn.toandan.safety.SafetyStandard;

/** The standard as it is asked in each province: the national text with what that province's People's Committee added. */
@FunctionalInterface
public interface StandardsByProvince {

    /**
     * The same object for the same province.
     *
     * @param province its code; empty for the national text alone
     */
    SafetyStandard in(Optional<String> province);
}
