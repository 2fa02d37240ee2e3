package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Form of commendation ("hình thức khen thưởng"): what is asked for, with who gives it; as opposed to the money that comes with it. */
public enum CommendationForm implements Coded {
    COMMUNE_GIAY_KHEN("commune_giay_khen", Family.GIAY_KHEN, AwardingAuthority.COMMUNE_CHAIR),
    POLICE_DIRECTOR_GIAY_KHEN("police_director_giay_khen", Family.GIAY_KHEN, AwardingAuthority.POLICE_DIRECTOR),
    DISTRICT_GIAY_KHEN("district_giay_khen", Family.GIAY_KHEN, AwardingAuthority.DISTRICT_CHAIR),
    DISTRICT_POLICE_GIAY_KHEN("district_police_giay_khen", Family.GIAY_KHEN, AwardingAuthority.DISTRICT_POLICE_CHIEF),
    PROVINCE_BANG_KHEN("province_bang_khen", Family.BANG_KHEN, AwardingAuthority.PROVINCE_CHAIR),
    MINISTER_BANG_KHEN("minister_bang_khen", Family.BANG_KHEN, AwardingAuthority.MINISTER),
    PRIME_MINISTER_BANG_KHEN("prime_minister_bang_khen", Family.BANG_KHEN, AwardingAuthority.PRIME_MINISTER),
    PROVINCE_CO_THI_DUA("province_co_thi_dua", Family.CO_THI_DUA, AwardingAuthority.PROVINCE_CHAIR),
    MINISTRY_CO_THI_DUA("ministry_co_thi_dua", Family.CO_THI_DUA, AwardingAuthority.MINISTER),
    KY_NIEM_CHUONG("ky_niem_chuong", Family.KY_NIEM_CHUONG, AwardingAuthority.MINISTER);

    public static final ImmutableList<CommendationForm> ALL = ImmutableList.copyOf(values());

    private final String code;
    private final Family family;
    private final AwardingAuthority authority;

    /** The families of forms: certificate, higher certificate, emulation flag, commemorative medal. */
    public enum Family {
        GIAY_KHEN,
        BANG_KHEN,
        CO_THI_DUA,
        KY_NIEM_CHUONG
    }

    CommendationForm(String code, Family family, AwardingAuthority authority) {
        this.code = code;
        this.family = family;
        this.authority = authority;
    }

    /** The one with that code in files; empty for any other word. */
    public static Optional<CommendationForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    @Override
    public String code() {
        return code;
    }

    public Family family() {
        return family;
    }

    /** Who gives it. */
    public AwardingAuthority authority() {
        return authority;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/facts:proposed_form." + code);
    }

    /** Whether it is one of those that ended with the districts. */
    boolean isOfDistrict() {
        return this == DISTRICT_GIAY_KHEN || this == DISTRICT_POLICE_GIAY_KHEN;
    }
}
