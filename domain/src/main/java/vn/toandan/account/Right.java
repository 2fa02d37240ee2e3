package vn.toandan.account;

import java.util.Locale;

/** Right ("quyền"): one kind of thing that somebody may do; as opposed to a {@link Role}, which gives several. What is not named here nobody may do. */
public enum Right {
    /** Be here at all: the start page, one's own session and password. */
    ENTER,
    SEE_UNITS,
    ENTER_UNITS,
    SEE_FACTS,
    ENTER_FACTS,
    /** Whole files of facts, units, models, hotspots. */
    IMPORT,
    SEE_ASSESSMENTS,
    /** Say of facts and assessments that they were looked at. */
    REVIEW,
    SEE_DECISIONS,
    /** Decide, annul. */
    DECIDE,
    /** Models and hotspots. */
    SEE_REGISTERS,
    ENTER_REGISTERS,
    /** Proposals, nominations, awards. */
    SEE_COMMENDATIONS,
    PROPOSE,
    /** Award, revoke. */
    AWARD,
    /** What stands of a tip beside what it says: its state, its deadlines, its value. */
    SEE_TIPS,
    /** What a tip says. */
    READ_TIPS,
    HANDLE_TIPS,
    /** Ask for an identity, and read it once another approved. */
    OPEN_IDENTITY,
    /** Approve that another reads it. */
    APPROVE_OPENING,
    SEE_REPORTS,
    SEE_DUES,
    /** Read the log, verify its chain. */
    AUDIT,
    MANAGE_USERS,
    MANAGE_TOKENS,
    /** What the office sets for itself, beside its accounts: its letterhead. */
    MANAGE_SETTINGS;

    /** The name in descriptions, e.g. {@code enter_facts}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
