package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Nominations.IN_AUGUST;
import static vn.toandan.commendation.Nominations.SCHEME;
import static vn.toandan.commendation.Nominations.resident;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a validator would have kept from the desk, the desk refuses too: no validator is here. */
class CommendationDeskAloneTest {

    private final CommendationDesk desk = new CommendationDesk(new InMemoryCommendations(), SCHEME);

    @ParameterizedTest
    @MethodSource("vn.toandan.commendation.MisshapenAwards#awards")
    void a_misshapen_award_is_refused(AwardNomination request) {
        assertThat(desk.award(request)).isInstanceOf(Registered.Rejected.class);
    }

    @ParameterizedTest
    @MethodSource("vn.toandan.commendation.MisshapenAwards#revocations")
    void a_misshapen_revocation_is_refused(RevokeAward request) {
        desk.nominate(resident(), IN_AUGUST);
        desk.award(new AwardNomination(
                "DN-01",
                Awards.decision("88/QĐ-UBND", IN_AUGUST),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                IN_AUGUST.plusMonths(1)));
        assertThat(desk.revoke(request)).isInstanceOf(Registered.Rejected.class);
    }
}
