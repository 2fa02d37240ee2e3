package vn.toandan.account;

import static vn.toandan.account.Right.APPROVE_OPENING;
import static vn.toandan.account.Right.AUDIT;
import static vn.toandan.account.Right.AWARD;
import static vn.toandan.account.Right.DECIDE;
import static vn.toandan.account.Right.ENTER;
import static vn.toandan.account.Right.ENTER_FACTS;
import static vn.toandan.account.Right.ENTER_REGISTERS;
import static vn.toandan.account.Right.ENTER_UNITS;
import static vn.toandan.account.Right.HANDLE_TIPS;
import static vn.toandan.account.Right.IMPORT;
import static vn.toandan.account.Right.MANAGE_SETTINGS;
import static vn.toandan.account.Right.MANAGE_TOKENS;
import static vn.toandan.account.Right.MANAGE_USERS;
import static vn.toandan.account.Right.OPEN_IDENTITY;
import static vn.toandan.account.Right.PROPOSE;
import static vn.toandan.account.Right.READ_TIPS;
import static vn.toandan.account.Right.REVIEW;
import static vn.toandan.account.Right.SEE_ASSESSMENTS;
import static vn.toandan.account.Right.SEE_COMMENDATIONS;
import static vn.toandan.account.Right.SEE_DECISIONS;
import static vn.toandan.account.Right.SEE_DUES;
import static vn.toandan.account.Right.SEE_FACTS;
import static vn.toandan.account.Right.SEE_REGISTERS;
import static vn.toandan.account.Right.SEE_REPORTS;
import static vn.toandan.account.Right.SEE_TIPS;
import static vn.toandan.account.Right.SEE_UNITS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import vn.toandan.law.Sentence;

/** Role ("vai trò"): what somebody is here for, and all that they may do for it; as opposed to a rank, which gives no right. */
public enum Role {
    /** Recorder ("người nhập liệu"). */
    RECORDER(
            "recorder",
            SEE_UNITS,
            ENTER_UNITS,
            SEE_FACTS,
            ENTER_FACTS,
            IMPORT,
            SEE_ASSESSMENTS,
            SEE_DECISIONS,
            SEE_REGISTERS,
            ENTER_REGISTERS,
            SEE_DUES),
    /** Appraiser ("người thẩm định"). */
    APPRAISER(
            "appraiser",
            SEE_UNITS,
            SEE_FACTS,
            SEE_ASSESSMENTS,
            REVIEW,
            SEE_DECISIONS,
            SEE_REGISTERS,
            SEE_COMMENDATIONS,
            PROPOSE,
            SEE_REPORTS,
            SEE_DUES),
    /** Authority ("người có thẩm quyền quyết định"). */
    AUTHORITY(
            "authority",
            SEE_UNITS,
            SEE_FACTS,
            SEE_ASSESSMENTS,
            SEE_DECISIONS,
            DECIDE,
            SEE_REGISTERS,
            SEE_COMMENDATIONS,
            AWARD,
            APPROVE_OPENING,
            SEE_REPORTS,
            SEE_DUES),
    /** Tip handler ("người xử lý tin"): never an identity. */
    TIP_HANDLER("tip_handler", SEE_UNITS, SEE_TIPS, READ_TIPS, HANDLE_TIPS, SEE_DUES),
    /** Custodian ("người giữ danh tính"): one asks, another one or an authority approves. */
    CUSTODIAN("custodian", OPEN_IDENTITY, APPROVE_OPENING),
    /** Analyst ("người phân tích"): aggregates only. */
    ANALYST("analyst", SEE_REPORTS),
    /** Auditor ("người kiểm tra"): everything but identities and what tips say. */
    AUDITOR(
            "auditor",
            SEE_UNITS,
            SEE_FACTS,
            SEE_ASSESSMENTS,
            SEE_DECISIONS,
            SEE_REGISTERS,
            SEE_COMMENDATIONS,
            SEE_TIPS,
            SEE_REPORTS,
            SEE_DUES,
            AUDIT),
    /** Administrator ("người quản trị"): no content at all. */
    ADMINISTRATOR("administrator", MANAGE_USERS, MANAGE_TOKENS, MANAGE_SETTINGS);

    private final String code;
    private final ImmutableSet<Right> rights;

    Role(String code, Right... own) {
        this.code = code;
        this.rights = Sets.immutableEnumSet(ENTER, own);
    }

    /** The name in files and answers, e.g. {@code tip_handler}. */
    public String code() {
        return code;
    }

    public ImmutableSet<Right> rights() {
        return rights;
    }

    /** The role with that name; empty for any other word. */
    public static Optional<Role> of(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    public Sentence words() {
        return Sentence.of("account/wording:role." + code);
    }
}
