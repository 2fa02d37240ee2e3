package vn.toandan.tip;

import java.util.Arrays;
import java.util.Optional;

/** The steps of a scale, each with the letter or digit by which it is known ("B", "2"). */
final class Grades {

    private Grades() {}

    /** One step of a scale. */
    interface Step {
        String mark();
    }

    static <S extends Step> Optional<S> find(S[] steps, String mark) {
        return Arrays.stream(steps).filter(step -> step.mark().equals(mark)).findFirst();
    }
}
