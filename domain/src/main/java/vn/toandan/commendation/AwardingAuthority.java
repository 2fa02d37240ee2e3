package vn.toandan.commendation;

import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/**
 * Awarding authority ("người có thẩm quyền khen thưởng"): who signs, which alone may revoke; as opposed to the body at which it does. The
 * police chief of a commune is none.
 */
public enum AwardingAuthority implements Coded {
    COMMUNE_CHAIR("commune_chair"),
    POLICE_DIRECTOR("police_director"),
    DISTRICT_CHAIR("district_chair"),
    DISTRICT_POLICE_CHIEF("district_police_chief"),
    PROVINCE_CHAIR("province_chair"),
    MINISTER("minister"),
    PRIME_MINISTER("prime_minister");

    private final String code;

    AwardingAuthority(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/facts:authority." + code);
    }
}
