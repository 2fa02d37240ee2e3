package vn.toandan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.identity.SomeIdentities.AUTHORITY;
import static vn.toandan.identity.SomeIdentities.CUSTODIAN;
import static vn.toandan.identity.SomeIdentities.HANDLER;
import static vn.toandan.identity.SomeIdentities.NOON;
import static vn.toandan.identity.SomeIdentities.SECOND_CUSTODIAN;
import static vn.toandan.identity.SomeIdentities.given;
import static vn.toandan.identity.SomeIdentities.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.identity.IdentityRejection.Code;
import vn.toandan.law.Wording;

/** Two officers, a purpose and a ground open an identity, once. */
class IdentityDeskTest {

    private final Vault vault = new InMemoryVault();
    private final IdentityDesk desk = new IdentityDesk(vault);

    private IdentityCode recorded() {
        return ((Recorded.Accepted) desk.record(given(), new byte[IdentityCode.CHANCE])).code();
    }

    private Handled asked(IdentityCode code, Officer by) {
        return desk.request(new RequestOpening(code, "clarify", "prevent_crime", by), NOON);
    }

    private OpeningId opening() {
        return ((Handled.Done) asked(recorded(), CUSTODIAN)).opening().id();
    }

    private Handled approve(OpeningId opening, Officer by) {
        return desk.approve(new ApproveOpening(opening, by), NOON.plusSeconds(60));
    }

    private Shown read(OpeningId opening, Officer by) {
        return desk.read(new ReadIdentity(opening, by), NOON.plusSeconds(120));
    }

    private static ImmutableList<Code> codes(Handled handled) {
        return ((Handled.Rejected) handled)
                .rejections().stream().map(IdentityRejection::code).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Code> codes(Shown shown) {
        return ((Shown.Rejected) shown)
                .rejections().stream().map(IdentityRejection::code).collect(ImmutableList.toImmutableList());
    }

    @Test
    void who_told_is_kept_under_a_code_alone() {
        IdentityCode code = recorded();
        assertThat(vault.open(code)).contains(identity());
        assertThat(code.text()).isEqualTo("A".repeat(16));
    }

    @Test
    void blanks_around_what_is_given_are_not_kept_and_blanks_alone_are_nothing() {
        Optional<String> blank = Optional.of(" ");
        Recorded kept = desk.record(
                new RecordIdentity(Optional.of(" Lò Thị Mẫu "), blank, blank, blank, blank),
                new byte[IdentityCode.CHANCE]);
        Identity identity = vault.open(((Recorded.Accepted) kept).code()).orElseThrow();
        assertThat(identity.fullName()).contains("Lò Thị Mẫu");
        assertThat(identity.phone()).isEmpty();
    }

    static Stream<RecordIdentity> misshapen() {
        return MisshapenIdentities.recorded().stream();
    }

    @ParameterizedTest
    @MethodSource("misshapen")
    void what_cannot_be_kept_is_refused_without_a_word_of_it(RecordIdentity request) {
        Recorded answer = desk.record(request, new byte[IdentityCode.CHANCE]);
        assertThat(answer).isInstanceOf(Recorded.Rejected.class);
        assertThat(answer + request.toString()).doesNotContain(MisshapenIdentities.GIVEN, "xxx");
        assertThat(vault.has(IdentityCode.of(new byte[IdentityCode.CHANCE]))).isFalse();
    }

    @Test
    void a_second_custodian_or_an_authority_approves() {
        for (Officer second : ImmutableList.of(SECOND_CUSTODIAN, AUTHORITY)) {
            IdentityDeskTest fresh = new IdentityDeskTest();
            OpeningId opening = fresh.opening();
            assertThat(fresh.approve(opening, second)).isInstanceOf(Handled.Done.class);
            assertThat(fresh.read(opening, CUSTODIAN)).isEqualTo(new Shown.Once(identity()));
        }
    }

    @Test
    void whoever_works_on_tips_opens_nothing_and_approves_nothing() {
        assertThat(codes(asked(recorded(), HANDLER))).containsExactly(Code.NOT_A_CUSTODIAN);
        OpeningId opening = new IdentityDeskTest().opening();
        IdentityDeskTest fresh = new IdentityDeskTest();
        assertThat(fresh.opening()).isEqualTo(opening);
        assertThat(codes(fresh.approve(opening, HANDLER))).containsExactly(Code.NOT_ENTITLED);
    }

    @Test
    void an_authority_approves_but_does_not_ask() {
        assertThat(codes(asked(recorded(), AUTHORITY))).containsExactly(Code.NOT_A_CUSTODIAN);
    }

    @Test
    void nobody_approves_their_own_request_whatever_their_roles() {
        OpeningId opening = opening();
        Officer both = new Officer(CUSTODIAN.account(), ImmutableSet.of(Role.CUSTODIAN, Role.AUTHORITY));
        assertThat(codes(approve(opening, both))).containsExactly(Code.SAME_OFFICER);
    }

    @Test
    void before_it_is_approved_nothing_is_shown() {
        assertThat(codes(read(opening(), CUSTODIAN))).containsExactly(Code.NOT_APPROVED);
    }

    @Test
    void it_is_shown_once() {
        OpeningId opening = opening();
        approve(opening, AUTHORITY);
        assertThat(read(opening, CUSTODIAN)).isInstanceOf(Shown.Once.class);
        assertThat(codes(read(opening, CUSTODIAN))).containsExactly(Code.READ_ALREADY);
    }

    @Test
    void it_is_shown_to_the_one_who_asked_and_to_nobody_else() {
        OpeningId opening = opening();
        approve(opening, SECOND_CUSTODIAN);
        assertThat(codes(read(opening, SECOND_CUSTODIAN))).containsExactly(Code.NOT_THE_READER);
        assertThat(codes(read(opening, AUTHORITY))).containsExactly(Code.NOT_A_CUSTODIAN, Code.NOT_THE_READER);
        assertThat(vault.opening(opening).flatMap(Opening::readAt)).isEmpty();
    }

    @Test
    void whoever_is_no_custodian_any_more_reads_nothing() {
        OpeningId opening = opening();
        approve(opening, AUTHORITY);
        assertThat(codes(read(opening, new Officer(CUSTODIAN.account(), ImmutableSet.of()))))
                .containsExactly(Code.NOT_A_CUSTODIAN);
    }

    @Test
    void an_opening_is_approved_once() {
        OpeningId opening = opening();
        approve(opening, AUTHORITY);
        assertThat(codes(approve(opening, SECOND_CUSTODIAN))).containsExactly(Code.APPROVED_ALREADY);
    }

    @Test
    void each_step_stays_on_file() {
        OpeningId id = opening();
        approve(id, AUTHORITY);
        read(id, CUSTODIAN);
        Opening opening = vault.opening(id).orElseThrow();
        assertThat(opening.askedBy()).isEqualTo("custodian-1");
        assertThat(opening.purpose()).isEqualTo(Purpose.CLARIFY);
        assertThat(opening.ground()).isEqualTo(LegalGround.PREVENT_CRIME);
        assertThat(opening.approval()).contains(new Approval("authority-1", Role.AUTHORITY, NOON.plusSeconds(60)));
        assertThat(opening.readAt()).contains(NOON.plusSeconds(120));
    }

    @Test
    void a_request_comes_back_with_every_reason() {
        assertThat(codes(desk.request(new RequestOpening(SomeIdentities.code(9), "curiosity", "none", HANDLER), NOON)))
                .containsExactly(Code.NOT_A_CUSTODIAN, Code.UNKNOWN_CODE, Code.UNKNOWN_PURPOSE, Code.UNKNOWN_GROUND);
    }

    /** In Viet Nam, where the day begins seven hours earlier than in London. */
    @Test
    void the_ground_is_in_force_from_the_first_of_january_2026_on() {
        RequestOpening request = new RequestOpening(recorded(), "clarify", "consent", CUSTODIAN);
        assertThat(codes(desk.request(request, Instant.parse("2025-12-31T16:59:59Z"))))
                .containsExactly(Code.NOT_IN_FORCE);
        assertThat(desk.request(request, Instant.parse("2025-12-31T17:00:00Z"))).isInstanceOf(Handled.Done.class);
    }

    @Test
    void what_is_erased_is_gone_even_where_an_opening_was_approved() {
        IdentityCode code = recorded();
        OpeningId opening = ((Handled.Done) asked(code, CUSTODIAN)).opening().id();
        approve(opening, AUTHORITY);
        assertThat(desk.erase(new EraseIdentity(code, "asked_for", CUSTODIAN), NOON))
                .isEqualTo(new Handled.Erased(code));
        assertThat(codes(read(opening, CUSTODIAN))).containsExactly(Code.UNKNOWN_CODE);
        assertThat(codes(asked(code, CUSTODIAN))).containsExactly(Code.UNKNOWN_CODE);
    }

    @Test
    void only_a_custodian_erases_and_says_why() {
        IdentityCode code = recorded();
        assertThat(codes(desk.erase(new EraseIdentity(code, "spite", AUTHORITY), NOON)))
                .containsExactly(Code.NOT_A_CUSTODIAN, Code.UNKNOWN_ERASURE);
        assertThat(vault.has(code)).isTrue();
    }

    @Test
    void only_a_custodian_has_the_keys_wrapped_anew() {
        assertThat(desk.rotate(new RotateKeys(CUSTODIAN))).isEqualTo(new Handled.Rotated());
        assertThat(codes(desk.rotate(new RotateKeys(AUTHORITY)))).containsExactly(Code.NOT_A_CUSTODIAN);
    }

    @Test
    void an_opening_that_was_never_asked_for_is_told_so() {
        OpeningId nothing = new OpeningId(7);
        assertThat(codes(approve(nothing, AUTHORITY))).containsExactly(Code.UNKNOWN_OPENING);
        assertThat(codes(read(nothing, CUSTODIAN))).containsExactly(Code.UNKNOWN_OPENING);
    }

    @Test
    void every_refusal_is_said_in_both_languages_and_names_its_text_where_there_is_one() {
        for (Code code : Code.values()) {
            IdentityRejection rejection = IdentityRejection.of(code, "by", 1, NOON.toString());
            for (Wording wording : ImmutableList.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
                assertThat(wording.say(rejection.wrong()) + wording.say(rejection.right()))
                        .doesNotContain("{", "}");
            }
        }
        assertThat(IdentityRejection.of(Code.SAME_OFFICER, "by").ground()).isPresent();
        assertThat(IdentityRejection.of(Code.TOO_LONG, "phone", 1).ground()).isEmpty();
    }

    @Test
    void every_purpose_and_ground_has_words_and_is_found_by_its_code() {
        for (Purpose purpose : Purpose.values()) {
            assertThat(Purpose.of(purpose.code())).contains(purpose);
            assertThat(Wording.VIETNAMESE.phrase(purpose.words())).isNotBlank();
        }
        for (LegalGround ground : LegalGround.values()) {
            assertThat(LegalGround.of(ground.code())).contains(ground);
            assertThat(Wording.VIETNAMESE.phrase(ground.words())).isNotBlank();
        }
        for (ErasureGround ground : ErasureGround.values()) {
            assertThat(ErasureGround.of(ground.code())).contains(ground);
            assertThat(Wording.VIETNAMESE.phrase(ground.citation().words())).contains("91/2025/QH15");
            assertThat(Wording.ENGLISH.phrase(ground.words())).isNotBlank();
        }
        assertThat(Wording.VIETNAMESE.phrase(
                        LegalGround.PREVENT_CRIME.citation().words()))
                .isEqualTo("điểm b khoản 1 Điều 19 Luật số 91/2025/QH15");
    }
}
