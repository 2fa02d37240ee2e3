package vn.toandan.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.toandan.account.Scope;

/** How far somebody sees into a long list ("tầm xem"): a {@link Scope} that is asked about each code once. What lies at no unit belongs to the whole register alone. */
final class Reach {

    private final Scope scope;
    private final Map<String, Boolean> known = new HashMap<>();

    Reach(Scope scope) {
        this.scope = scope;
    }

    boolean isEverything() {
        return scope.top().isEmpty();
    }

    boolean holds(Optional<String> unitCode) {
        return isEverything()
                || unitCode.filter(code -> known.computeIfAbsent(code, scope::covers))
                        .isPresent();
    }
}
