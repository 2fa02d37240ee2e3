package vn.toandan.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Thon1;

/** What a validator would have kept from the desk, the desk refuses too: no validator is here. */
class RecognitionDeskAloneTest {

    private final RecognitionDesk desk =
            new RecognitionDesk(new InMemoryJudgements(), new InMemoryRecognitions(), packs -> Thon1.STANDARD);

    @ParameterizedTest
    @MethodSource("vn.toandan.recognition.MisshapenDecisions#decisions")
    void a_misshapen_decision_is_refused(Decide request) {
        assertThat(desk.decide(request)).isInstanceOf(Decided.Rejected.class);
    }

    @ParameterizedTest
    @MethodSource("vn.toandan.recognition.MisshapenDecisions#annulments")
    void a_misshapen_annulment_is_refused(Annul request) {
        assertThat(desk.annul(request)).isInstanceOf(Decided.Rejected.class);
    }
}
