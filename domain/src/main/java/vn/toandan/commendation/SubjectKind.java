package vn.toandan.commendation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/**
 * Kind of subject ("đối tượng được đề nghị khen thưởng"): who is put forward; as opposed to the {@link Recipient}, by which money and
 * reports tell them apart.
 */
public enum SubjectKind implements Coded {
    INDIVIDUAL("individual", Recipient.INDIVIDUAL, false),
    COLLECTIVE("collective", Recipient.COLLECTIVE, false),
    HOUSEHOLD("household", Recipient.HOUSEHOLD, false),
    /** Member of the force that protects security and order at the grass roots ("Tổ bảo vệ an ninh, trật tự"). */
    SECURITY_FORCE_MEMBER("security_force_member", Recipient.INDIVIDUAL, false),
    /** Governed by the police's own rules: neither person nor collective here. */
    POLICE_OFFICER("police_officer", null, false),
    FOREIGN_INDIVIDUAL("foreign_individual", Recipient.INDIVIDUAL, true),
    FOREIGN_COLLECTIVE("foreign_collective", Recipient.COLLECTIVE, true),
    OVERSEAS_VIETNAMESE("overseas_vietnamese", Recipient.INDIVIDUAL, false);

    private final String code;
    private final Optional<Recipient> recipient;
    private final boolean foreign;

    SubjectKind(String code, @Nullable Recipient recipient, boolean foreign) {
        this.code = code;
        this.recipient = Optional.ofNullable(recipient);
        this.foreign = foreign;
    }

    @Override
    public String code() {
        return code;
    }

    /** How it is rewarded and counted; a police officer is not, here. */
    public Optional<Recipient> recipient() {
        return recipient;
    }

    public boolean isForeign() {
        return foreign;
    }

    boolean is(Recipient one) {
        return recipient.filter(one::equals).isPresent();
    }

    /** For its members duty work is no resident's tip. */
    boolean isOnDuty() {
        return this == POLICE_OFFICER || this == SECURITY_FORCE_MEMBER;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/facts:subject_kind." + code);
    }
}
