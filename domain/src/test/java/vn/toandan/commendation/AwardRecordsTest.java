package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.toandan.commendation.Nominations.IN_AUGUST;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.toandan.tip.Coded;

/** What a register of awards cannot hold, and the words by which it holds the rest for ever. */
class AwardRecordsTest {

    @Test
    void no_decision_is_without_number_or_body() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AwardDecision(" ", IN_AUGUST, AwardingAuthority.COMMUNE_CHAIR, "UBND xã"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AwardDecision("88/QĐ-UBND", IN_AUGUST, AwardingAuthority.COMMUNE_CHAIR, " "));
    }

    @Test
    void no_money_can_be_paid_as_a_debt_but_none_can() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NationalAmount(-1));
        assertThat(new NationalAmount(0).dong()).isZero();
    }

    @Test
    void a_supplement_is_some_money_from_some_purse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalSupplement(0, "Quỹ của xã"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalSupplement(1, " "));
        assertThat(new LocalSupplement(1, "Quỹ của xã").dong()).isOne();
    }

    @Test
    void a_revocation_rests_on_a_finding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Revocation(
                        Awards.decision("95/QĐ-UBND", IN_AUGUST), RevocationGround.FRAUD, " ", IN_AUGUST));
    }

    @Test
    void every_code_is_its_name_in_small_letters() {
        assertThat(Stream.<Coded[]>of(
                                SubjectKind.values(),
                                Recipient.values(),
                                AchievementType.values(),
                                Influence.values(),
                                CommendationForm.values(),
                                Sex.values(),
                                Publicity.values(),
                                Effect.values(),
                                EligibilityVerdict.values(),
                                AwardingAuthority.values(),
                                RevocationGround.values())
                        .flatMap(Stream::of))
                .allSatisfy(one ->
                        assertThat(one.code()).isEqualTo(((Enum<?>) one).name().toLowerCase(Locale.ROOT)));
    }
}
