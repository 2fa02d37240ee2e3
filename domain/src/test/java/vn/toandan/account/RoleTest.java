package vn.toandan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.account.Role.ADMINISTRATOR;
import static vn.toandan.account.Role.ANALYST;
import static vn.toandan.account.Role.APPRAISER;
import static vn.toandan.account.Role.AUDITOR;
import static vn.toandan.account.Role.AUTHORITY;
import static vn.toandan.account.Role.CUSTODIAN;
import static vn.toandan.account.Role.RECORDER;
import static vn.toandan.account.Role.TIP_HANDLER;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may do what, written once more by hand, right by right. */
class RoleTest {

    private static final ImmutableSetMultimap<Right, Role> TABLE = ImmutableSetMultimap.<Right, Role>builder()
            .putAll(Right.ENTER, Role.values())
            .putAll(Right.SEE_UNITS, RECORDER, APPRAISER, AUTHORITY, TIP_HANDLER, AUDITOR)
            .putAll(Right.ENTER_UNITS, RECORDER)
            .putAll(Right.SEE_FACTS, RECORDER, APPRAISER, AUTHORITY, AUDITOR)
            .putAll(Right.ENTER_FACTS, RECORDER)
            .putAll(Right.IMPORT, RECORDER)
            .putAll(Right.SEE_ASSESSMENTS, RECORDER, APPRAISER, AUTHORITY, AUDITOR)
            .putAll(Right.REVIEW, APPRAISER)
            .putAll(Right.SEE_DECISIONS, RECORDER, APPRAISER, AUTHORITY, AUDITOR)
            .putAll(Right.DECIDE, AUTHORITY)
            .putAll(Right.SEE_REGISTERS, RECORDER, APPRAISER, AUTHORITY, AUDITOR)
            .putAll(Right.ENTER_REGISTERS, RECORDER)
            .putAll(Right.SEE_COMMENDATIONS, APPRAISER, AUTHORITY, AUDITOR)
            .putAll(Right.PROPOSE, APPRAISER)
            .putAll(Right.AWARD, AUTHORITY)
            .putAll(Right.SEE_TIPS, TIP_HANDLER, AUDITOR)
            .putAll(Right.READ_TIPS, TIP_HANDLER)
            .putAll(Right.HANDLE_TIPS, TIP_HANDLER)
            .putAll(Right.OPEN_IDENTITY, CUSTODIAN)
            .putAll(Right.APPROVE_OPENING, CUSTODIAN, AUTHORITY)
            .putAll(Right.SEE_REPORTS, APPRAISER, AUTHORITY, ANALYST, AUDITOR)
            .putAll(Right.SEE_DUES, RECORDER, APPRAISER, AUTHORITY, TIP_HANDLER, AUDITOR)
            .putAll(Right.AUDIT, AUDITOR)
            .putAll(Right.MANAGE_USERS, ADMINISTRATOR)
            .putAll(Right.MANAGE_TOKENS, ADMINISTRATOR)
            .putAll(Right.MANAGE_SETTINGS, ADMINISTRATOR)
            .build();

    @Test
    void each_right_is_held_by_these_roles_and_no_others() {
        for (Right right : Right.values()) {
            assertThat(Arrays.stream(Role.values()).filter(role -> role.rights().contains(right)))
                    .as("%s", right)
                    .containsExactlyInAnyOrderElementsOf(TABLE.get(right));
        }
    }

    @Test
    void who_handles_tips_never_opens_an_identity() {
        assertThat(TIP_HANDLER.rights()).doesNotContain(Right.OPEN_IDENTITY, Right.APPROVE_OPENING);
    }

    @Test
    void a_closed_account_may_do_nothing() {
        Account closed = new Account("lan", "Lan", ImmutableSet.of(AUTHORITY), Optional.empty(), true);
        assertThat(closed.may(Right.ENTER)).isFalse();
        assertThat(new Account("lan", "Lan", ImmutableSet.of(AUTHORITY), Optional.empty(), false).may(Right.DECIDE))
                .isTrue();
    }

    @Test
    void roles_are_found_by_their_names_alone() {
        assertThat(Role.of("tip_handler")).contains(TIP_HANDLER);
        assertThat(Role.of("TIP_HANDLER")).isEmpty();
    }
}
