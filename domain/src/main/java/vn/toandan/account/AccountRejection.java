package vn.toandan.account;

import java.util.Locale;
import vn.toandan.law.Sentence;

/**
 * Why an account is not kept as asked ("lý do từ chối"); as opposed to what somebody may not do, which does not exist for them.
 *
 * @param field by its name in requests
 */
public record AccountRejection(Code code, String field) {

    /** What is wrong. */
    public enum Code {
        BAD_NAME,
        /** A person's and a program's would be one in the log. */
        NAME_TAKEN,
        NO_SHOWN_NAME,
        NO_ROLE,
        /** Who manages accounts sees no content, also not by another role. */
        ADMINISTRATOR_ALONE,
        UNKNOWN_UNIT,
        /** Nobody gives a right to themselves, or locks themselves out. */
        OWN_ACCOUNT,
        /** What opens identities takes two persons, and a program is none. */
        NOT_FOR_A_PROGRAM,
        ALREADY_OVER
    }

    public Sentence words() {
        return Sentence.of("account/wording:refused." + code.name().toLowerCase(Locale.ROOT));
    }
}
