package vn.toandan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.identity.SomeIdentities.NOON;
import static vn.toandan.identity.SomeIdentities.another;
import static vn.toandan.identity.SomeIdentities.code;
import static vn.toandan.identity.SomeIdentities.identity;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every vault does, wherever it keeps identities. */
public interface VaultContract {

    /** The same one each time a test asks, empty at first. */
    Vault vault();

    private Opening asked(IdentityCode code) {
        Opening opening = Opening.asked(
                vault().nextOpening(), code, "custodian-1", Purpose.CLARIFY, LegalGround.PREVENT_CRIME, NOON);
        vault().ask(opening);
        return opening;
    }

    @Test
    default void an_identity_comes_back_as_it_was_given() {
        vault().add(code(1), identity());
        vault().add(code(2), another());
        assertThat(vault().open(code(1))).contains(identity());
        assertThat(vault().open(code(2))).contains(another());
    }

    @Test
    default void nobody_is_behind_a_code_that_was_not_given() {
        vault().add(code(1), identity());
        assertThat(vault().has(code(1))).isTrue();
        assertThat(vault().has(code(2))).isFalse();
        assertThat(vault().open(code(2))).isEmpty();
    }

    @Test
    default void one_code_holds_one_identity() {
        vault().add(code(1), identity());
        assertThatThrownBy(() -> vault().add(code(1), another())).isInstanceOf(RuntimeException.class);
        assertThat(vault().open(code(1))).contains(identity());
    }

    @Test
    default void what_is_erased_is_gone_and_its_openings_stay() {
        vault().add(code(1), identity());
        vault().add(code(2), another());
        Opening opening = asked(code(1));
        vault().erase(code(1), ErasureGround.ASKED_FOR, NOON);
        assertThat(vault().has(code(1))).isFalse();
        assertThat(vault().open(code(1))).isEmpty();
        assertThat(vault().openings(code(1))).containsExactly(opening);
        assertThat(vault().open(code(2))).contains(another());
    }

    @Test
    default void an_erased_code_is_never_given_again() {
        vault().add(code(1), identity());
        vault().erase(code(1), ErasureGround.PURPOSE_OVER, NOON);
        assertThatThrownBy(() -> vault().add(code(1), another())).isInstanceOf(RuntimeException.class);
        assertThat(vault().open(code(1))).isEmpty();
    }

    @Test
    default void after_the_keys_are_wrapped_anew_everything_opens_as_before() {
        vault().add(code(1), identity());
        vault().rotate();
        vault().add(code(2), another());
        assertThat(vault().open(code(1))).contains(identity());
        assertThat(vault().open(code(2))).contains(another());
    }

    @Test
    default void an_opening_keeps_who_asked_approved_and_read_it() {
        vault().add(code(1), identity());
        Opening asked = asked(code(1));
        assertThat(vault().opening(asked.id())).contains(asked);
        Approval approval = new Approval("authority-1", Role.AUTHORITY, NOON.plusSeconds(60));
        vault().approve(asked.id(), approval);
        assertThat(vault().opening(asked.id())).contains(asked.approved(approval));
        Instant read = NOON.plusSeconds(120);
        vault().read(asked.id(), read);
        assertThat(vault().opening(asked.id()))
                .contains(asked.approved(approval).read(read));
    }

    @Test
    default void an_opening_is_approved_and_read_once() {
        vault().add(code(1), identity());
        Opening asked = asked(code(1));
        Approval approval = new Approval("authority-1", Role.AUTHORITY, NOON);
        vault().approve(asked.id(), approval);
        vault().read(asked.id(), NOON);
        assertThatThrownBy(() -> vault().approve(asked.id(), new Approval("authority-2", Role.AUTHORITY, NOON)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> vault().read(asked.id(), NOON.plusSeconds(1))).isInstanceOf(RuntimeException.class);
        assertThat(vault().opening(asked.id()).flatMap(Opening::readAt)).contains(NOON);
    }

    @Test
    default void openings_are_numbered_on_and_told_apart_by_their_code() {
        vault().add(code(1), identity());
        vault().add(code(2), another());
        Opening one = asked(code(1));
        Opening two = asked(code(2));
        Opening three = asked(code(1));
        assertThat(vault().openings(code(1))).containsExactly(one, three);
        assertThat(vault().openings(code(2))).containsExactly(two);
        assertThat(vault().opening(new OpeningId(three.id().number() + 1))).isEqualTo(Optional.empty());
    }

    @Test
    default void what_was_read_is_no_longer_among_the_unread() {
        vault().add(code(1), identity());
        Opening one = asked(code(1));
        Opening two = asked(code(1));
        assertThat(vault().unread()).containsExactly(one, two);
        Approval approval = new Approval("custodian-2", Role.CUSTODIAN, NOON);
        vault().approve(one.id(), approval);
        assertThat(vault().unread()).containsExactly(one.approved(approval), two);
        vault().read(one.id(), NOON);
        assertThat(vault().unread()).containsExactly(two);
    }
}
