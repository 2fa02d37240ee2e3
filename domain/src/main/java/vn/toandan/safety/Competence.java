package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;

/**
 * Competence ("thẩm quyền công nhận"): who may decide that a kind of unit meets the standard; as opposed to who proposes it ({@link
 * Procedure}).
 *
 * @param authorities each with the place that says so; where there are several, the one that manages the unit
 * @param delegation where a higher People's Committee may hand it to the one level below
 * @param confirmed whether we have read it; otherwise it is inferred, and shown as unconfirmed
 */
public record Competence(ImmutableList<Holder> authorities, Optional<Citation> delegation, boolean confirmed) {

    /** Holder ("người có thẩm quyền"): an authority that holds the competence, and where that is said. */
    public record Holder(Authority authority, Citation citation) {}

    /** Authority ("cấp có thẩm quyền"): the levels that decide. */
    public enum Authority {
        COMMUNE_CHAIR("commune_chair"),
        DISTRICT_CHAIR("district_chair"),
        PROVINCE_CHAIR("province_chair"),
        MINISTER("minister");

        private final String code;

        Authority(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public Sentence words() {
            return Sentence.of("safety/procedure:authority." + code);
        }
    }
}
