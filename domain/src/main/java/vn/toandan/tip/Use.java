package vn.toandan.tip;

import java.util.Optional;
import java.util.Set;
import vn.toandan.law.Sentence;

/**
 * Use ("kết quả sử dụng tin"): one thing that the police did with a tip; as opposed to its {@link CausalRole}, the tip's part in that. A
 * tip may have several; {@link #NONE} stands alone.
 */
public enum Use implements Coded {
    NONE("none"),
    REFERENCE_ONLY("reference_only"),
    PREVENTED("prevented"),
    LIFE_SAVED("life_saved"),
    ADMIN_SANCTION("admin_sanction"),
    CASE_OPENED("case_opened"),
    SUSPECT_CAUGHT("suspect_caught"),
    WANTED_CAUGHT("wanted_caught"),
    GOODS_RECOVERED("goods_recovered"),
    MODEL_OR_SPOT_CLEARED("model_or_spot_cleared");

    private final String code;

    Use(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code in files; empty for any other word. */
    public static Optional<Use> of(String code) {
        return Coded.find(values(), code);
    }

    /** Whether one tip can have all of these: at least one, and {@link #NONE} beside no other. */
    public static boolean areTogether(Set<Use> uses) {
        return !uses.isEmpty() && (uses.size() == 1 || !uses.contains(NONE));
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/wording:use_made." + code);
    }
}
