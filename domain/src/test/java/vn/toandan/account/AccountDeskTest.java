package vn.toandan.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.account.AccountRejection.Code.ADMINISTRATOR_ALONE;
import static vn.toandan.account.AccountRejection.Code.ALREADY_OVER;
import static vn.toandan.account.AccountRejection.Code.BAD_NAME;
import static vn.toandan.account.AccountRejection.Code.NAME_TAKEN;
import static vn.toandan.account.AccountRejection.Code.NOT_FOR_A_PROGRAM;
import static vn.toandan.account.AccountRejection.Code.NO_ROLE;
import static vn.toandan.account.AccountRejection.Code.NO_SHOWN_NAME;
import static vn.toandan.account.AccountRejection.Code.OWN_ACCOUNT;
import static vn.toandan.account.AccountRejection.Code.UNKNOWN_UNIT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toandan.unit.InMemoryUnits;
import vn.toandan.unit.Unit;
import vn.toandan.unit.UnitType;

/** What an administrator may make of accounts. */
class AccountDeskTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Instant NOW = Instant.parse("2026-11-16T01:00:00Z");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryUnits units = new InMemoryUnits();

    @BeforeEach
    void register() {
        units.put(ImmutableList.of(unit("16231"), unit("16240")));
    }

    private static Unit unit(String code) {
        return new Unit(code, UnitType.COMMUNE, "Xã", Optional.empty(), LocalDate.of(2025, 7, 1), Optional.empty());
    }

    private AccountDesk desk(Optional<String> unit) {
        Account administrator = new Account("quantri", "Quản trị", ImmutableSet.of(Role.ADMINISTRATOR), unit, false);
        return new AccountDesk(accounts, administrator, new Scope(unit, units, TODAY));
    }

    private static AccountDesk.Wanted wanted(String name, Optional<String> unit, Role... roles) {
        return new AccountDesk.Wanted(name, "Lan", ImmutableSet.copyOf(roles), unit, false);
    }

    private Stream<AccountRejection.Code> refused(Optional<String> administrators, AccountDesk.Wanted wanted) {
        return desk(administrators).put(wanted).stream().map(AccountRejection::code);
    }

    @Test
    void a_sound_account_is_kept() {
        assertThat(refused(Optional.empty(), wanted("lan", Optional.of("16231"), Role.RECORDER)))
                .isEmpty();
        assertThat(accounts.find("lan").flatMap(Account::unit)).contains("16231");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_kept() {
        AccountDesk.Wanted wanted = new AccountDesk.Wanted("Lan", " ", ImmutableSet.of(), Optional.of("99999"), false);
        assertThat(refused(Optional.empty(), wanted)).containsExactly(BAD_NAME, NO_SHOWN_NAME, NO_ROLE, UNKNOWN_UNIT);
        assertThat(accounts.all()).isEmpty();
    }

    @Test
    void a_name_has_three_letters_and_forty_at_most() {
        assertThat(AccountDesk.isName("la")).isFalse();
        assertThat(AccountDesk.isName("lan")).isTrue();
        assertThat(AccountDesk.isName("a".repeat(40))).isTrue();
        assertThat(AccountDesk.isName("a".repeat(41))).isFalse();
    }

    @Test
    void an_administrator_has_no_other_role() {
        assertThat(refused(Optional.empty(), wanted("lan", Optional.empty(), Role.ADMINISTRATOR, Role.AUDITOR)))
                .containsExactly(ADMINISTRATOR_ALONE);
        assertThat(refused(Optional.empty(), wanted("lan", Optional.empty(), Role.ADMINISTRATOR)))
                .isEmpty();
    }

    @Test
    void nobody_changes_their_own_account() {
        assertThat(refused(Optional.empty(), wanted("quantri", Optional.empty(), Role.AUTHORITY)))
                .containsExactly(OWN_ACCOUNT);
    }

    @Test
    void a_scope_is_given_within_ones_own_alone() {
        assertThat(refused(Optional.of("16231"), wanted("lan", Optional.of("16240"), Role.RECORDER)))
                .containsExactly(UNKNOWN_UNIT);
        assertThat(refused(Optional.of("16231"), wanted("lan", Optional.empty(), Role.RECORDER)))
                .containsExactly(UNKNOWN_UNIT);
        assertThat(refused(Optional.of("16231"), wanted("lan", Optional.of("16231"), Role.RECORDER)))
                .isEmpty();
    }

    @Test
    void accounts_elsewhere_are_not_there() {
        accounts.put(new Account("xa", "Xã", ImmutableSet.of(Role.RECORDER), Optional.of("16240"), false));
        accounts.put(new Account("tinh", "Tỉnh", ImmutableSet.of(Role.RECORDER), Optional.empty(), false));
        assertThat(desk(Optional.of("16231")).all()).isEmpty();
        assertThat(desk(Optional.of("16231")).find("tinh")).isEmpty();
        assertThat(desk(Optional.empty()).all()).hasSize(2);
    }

    @Test
    void what_is_elsewhere_is_not_taken_over_by_its_name() {
        Account elsewhere = new Account("tinh", "Tỉnh", ImmutableSet.of(Role.RECORDER), Optional.empty(), false);
        accounts.put(elsewhere);
        accounts.put(new Token(
                new Account("may", "may", ImmutableSet.of(Role.RECORDER), Optional.empty(), false),
                "digest",
                NOW.plusSeconds(1)));
        AccountDesk.Wanted person = wanted("tinh", Optional.of("16231"), Role.RECORDER);
        assertThat(refused(Optional.of("16231"), person)).containsExactly(NAME_TAKEN);
        assertThat(accounts.find("tinh")).contains(elsewhere);
        AccountDesk.Wanted program = wanted("may", Optional.of("16231"), Role.RECORDER);
        assertThat(desk(Optional.of("16231")).put(program, "another", NOW.plusSeconds(1), NOW))
                .extracting(AccountRejection::code)
                .containsExactly(NAME_TAKEN);
        assertThat(desk(Optional.empty()).put(program, "another", NOW.plusSeconds(1), NOW))
                .isEmpty();
    }

    @Test
    void a_program_neither_manages_accounts_nor_opens_identities() {
        assertThat(desk(Optional.empty())
                        .put(wanted("may", Optional.empty(), Role.CUSTODIAN), "digest", NOW.plusSeconds(1), NOW))
                .extracting(AccountRejection::code)
                .containsExactly(NOT_FOR_A_PROGRAM);
    }

    @Test
    void a_person_and_a_program_never_have_one_name() {
        assertThat(desk(Optional.empty())
                        .put(wanted("may", Optional.empty(), Role.ANALYST), "digest", NOW.plusSeconds(1), NOW))
                .isEmpty();
        assertThat(refused(Optional.empty(), wanted("may", Optional.empty(), Role.ANALYST)))
                .containsExactly(NAME_TAKEN);
        assertThat(refused(Optional.empty(), wanted("lan", Optional.empty(), Role.ANALYST)))
                .isEmpty();
        assertThat(desk(Optional.empty())
                        .put(wanted("lan", Optional.empty(), Role.ANALYST), "other", NOW.plusSeconds(1), NOW))
                .extracting(AccountRejection::code)
                .containsExactly(NAME_TAKEN);
    }

    @Test
    void a_token_ends_later_than_now() {
        assertThat(desk(Optional.empty()).put(wanted("may", Optional.empty(), Role.ANALYST), "digest", NOW, NOW))
                .extracting(AccountRejection::code)
                .containsExactly(ALREADY_OVER);
        assertThat(desk(Optional.empty())
                        .put(wanted("may", Optional.empty(), Role.ANALYST), "digest", NOW.plusSeconds(1), NOW))
                .isEmpty();
        assertThat(accounts.token("digest")).isPresent();
    }
}
