package vn.toandan.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every register of accounts does, wherever it keeps them. */
public interface AccountsContract {

    Instant UNTIL = Instant.parse("2026-11-20T01:00:00Z");

    Account LAN = new Account(
            "lan.nt", "Nguyễn Thị Lan", ImmutableSet.of(Role.RECORDER, Role.APPRAISER), Optional.of("16231"), false);

    Account BINH = new Account("binh", "Bình", ImmutableSet.of(Role.ADMINISTRATOR), Optional.empty(), true);

    /** The same one each time a test asks, empty at first. */
    Accounts accounts();

    @Test
    default void an_account_comes_back_as_it_was_put() {
        accounts().put(LAN);
        accounts().put(BINH);
        assertThat(accounts().find("lan.nt")).contains(LAN);
        assertThat(accounts().all()).containsExactly(BINH, LAN);
    }

    @Test
    default void one_put_again_takes_the_place_of_the_first() {
        accounts().put(LAN);
        Account closed = new Account(LAN.name(), LAN.shownName(), LAN.roles(), Optional.empty(), true);
        accounts().put(closed);
        assertThat(accounts().all()).containsExactly(closed);
    }

    @Test
    default void nobody_is_found_by_another_name() {
        accounts().put(LAN);
        assertThat(accounts().find("Lan.nt")).isEmpty();
        assertThat(accounts().find("lan")).isEmpty();
    }

    @Test
    default void an_account_has_no_password_until_one_is_set_and_then_the_last_one() {
        accounts().put(LAN);
        assertThat(accounts().credentials("lan.nt")).isEmpty();
        accounts().put("lan.nt", new Credentials("first", Optional.of("sealed")));
        accounts().put("lan.nt", new Credentials("second", Optional.empty()));
        assertThat(accounts().credentials("lan.nt").map(Credentials::passwordDigest))
                .contains("second");
        assertThat(accounts().credentials("lan.nt").flatMap(Credentials::secondFactor))
                .isEmpty();
    }

    @Test
    default void the_last_step_of_an_account_is_the_one_put_last() {
        accounts().putLastStep("lan.nt", 57_000_001);
        accounts().putLastStep("lan.nt", 57_000_003);
        assertThat(accounts().lastStep("lan.nt")).isEqualTo(57_000_003);
        assertThat(accounts().lastStep("binh")).isZero();
    }

    @Test
    default void recovery_codes_are_those_put_last_and_each_account_has_its_own() {
        accounts().putRecoveryCodes("lan.nt", ImmutableSet.of("first", "second"));
        accounts().putRecoveryCodes("binh", ImmutableSet.of("third"));
        accounts().putRecoveryCodes("lan.nt", ImmutableSet.of("second"));
        assertThat(accounts().recoveryCodes("lan.nt")).containsExactly("second");
        assertThat(accounts().recoveryCodes("binh")).containsExactly("third");
        accounts().putRecoveryCodes("lan.nt", ImmutableSet.of());
        assertThat(accounts().recoveryCodes("lan.nt")).isEmpty();
    }

    @Test
    default void an_invitation_is_found_until_it_ends() {
        Invitation invitation = new Invitation("digest", Optional.of("lan.nt"), UNTIL);
        accounts().invite(invitation);
        assertThat(accounts().invitation("digest")).contains(invitation);
        accounts().end(invitation);
        assertThat(accounts().invitation("digest")).isEmpty();
    }

    @Test
    default void of_two_invitations_of_one_account_the_later_one_is_open() {
        accounts().invite(new Invitation("first", Optional.of("lan.nt"), UNTIL));
        accounts().invite(new Invitation("other", Optional.of("binh"), UNTIL));
        accounts().invite(new Invitation("second", Optional.of("lan.nt"), UNTIL));
        assertThat(accounts().invitation("first")).isEmpty();
        assertThat(accounts().invitation("second")).isPresent();
        assertThat(accounts().invitation("other")).isPresent();
    }

    @Test
    default void of_two_invitations_of_the_first_administrator_the_later_one_is_open() {
        accounts().invite(new Invitation("first", Optional.empty(), UNTIL));
        accounts().invite(new Invitation("second", Optional.empty(), UNTIL));
        assertThat(accounts().invitation("first")).isEmpty();
        assertThat(accounts().invitation("second").flatMap(Invitation::account)).isEmpty();
        assertThat(accounts().invitation("second")).isPresent();
    }

    @Test
    default void a_token_is_found_by_its_digest_until_it_ends() {
        Account holder = new Account("bao-cao", "bao-cao", ImmutableSet.of(Role.ANALYST), Optional.of("38"), false);
        Token token = new Token(holder, "digest", UNTIL);
        accounts().put(token);
        assertThat(accounts().token("digest")).contains(token);
        assertThat(accounts().tokens()).containsExactly(token);
        accounts().endToken("bao-cao");
        assertThat(accounts().token("digest")).isEmpty();
        assertThat(accounts().tokens()).isEmpty();
    }
}
