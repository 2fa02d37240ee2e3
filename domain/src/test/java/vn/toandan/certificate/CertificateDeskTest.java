package vn.toandan.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Awards.IN_SEPTEMBER;
import static vn.toandan.commendation.Awards.awarded;
import static vn.toandan.commendation.Awards.revoked;
import static vn.toandan.commendation.Nominations.IN_AUGUST;
import static vn.toandan.commendation.Nominations.SCHEME;
import static vn.toandan.commendation.Nominations.resident;
import static vn.toandan.judging.Thon1.YEAR_2024;
import static vn.toandan.recognition.Decisions.IN_DECEMBER;
import static vn.toandan.recognition.Decisions.IN_TIME;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.certificate.Issued.Refusal;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.InMemoryCommendations;
import vn.toandan.commendation.NominationFact;
import vn.toandan.judging.InMemoryJudgements;
import vn.toandan.judging.Thon1;
import vn.toandan.judging.UnitYear;
import vn.toandan.recognition.Decisions;
import vn.toandan.recognition.InMemoryRecognitions;
import vn.toandan.recognition.Recognition;

/** What there is to certify, out of the registers; and what was taken back. */
class CertificateDeskTest {

    private final InMemoryJudgements judgements = new InMemoryJudgements();
    private final InMemoryRecognitions recognitions = new InMemoryRecognitions();
    private final InMemoryCommendations commendations = new InMemoryCommendations();
    private final CertificateDesk desk = new CertificateDesk(judgements, recognitions, commendations, SCHEME);

    private Recognition.Id recognised() {
        return recognitions.record(Decisions.recognising(judgements.record(Thon1.judged(0))));
    }

    private Certificate ofHamlet(LocalDate asKnown) {
        return ((Issued.Ready) desk.ofRecognition(YEAR_2024, asKnown)).certificate();
    }

    private Certificate ofResident() {
        return ((Issued.Ready) desk.ofAward("DN-01", IN_AUGUST)).certificate();
    }

    private static Refusal refusal(Issued issued) {
        return ((Issued.Refused) issued).refusal();
    }

    @Test
    void a_recognition_is_certified_by_the_name_the_unit_was_judged_under() {
        recognised();
        Certificate certificate = ofHamlet(IN_TIME);
        assertThat(certificate.number()).isEqualTo("210/QĐ-UBND");
        assertThat(certificate.deed())
                .isEqualTo(new Certificate.Recognised(
                        "16231-01", "Thôn 1", 2024, Decisions.of("1", IN_TIME).authority()));
    }

    @Test
    void what_was_not_decided_or_not_known_yet_is_not_certified() {
        assertThat(refusal(desk.ofRecognition(YEAR_2024, IN_TIME))).isEqualTo(Refusal.NOT_RECOGNISED);
        recognised();
        assertThat(refusal(desk.ofRecognition(new UnitYear("16231-01", 2023), IN_TIME)))
                .isEqualTo(Refusal.NOT_RECOGNISED);
        assertThat(refusal(desk.ofAward("DN-01", IN_AUGUST))).isEqualTo(Refusal.NOT_AWARDED);
    }

    @Test
    void what_was_annulled_is_certified_no_more_and_stands_on_the_list_from_the_day_it_is_known() {
        Recognition.Id id = recognised();
        Certificate certificate = ofHamlet(IN_TIME);
        recognitions.annul(id, Decisions.annulling());
        assertThat(refusal(desk.ofRecognition(YEAR_2024, IN_DECEMBER))).isEqualTo(Refusal.ANNULLED);
        assertThat(desk.withdrawals(IN_DECEMBER.minusDays(1)).all()).isEmpty();
        assertThat(desk.withdrawals(IN_DECEMBER).of(certificate.entry()))
                .contains(new Withdrawal(certificate.entry(), IN_DECEMBER, "230/QĐ-UBND"));
    }

    @Test
    void what_the_same_decision_decided_again_is_not_withdrawn() {
        recognitions.annul(recognised(), Decisions.annulling());
        recognised();
        assertThat(desk.withdrawals(IN_DECEMBER).all()).isEmpty();
    }

    @Test
    void a_person_is_withheld_unless_publicity_was_consented_to() {
        commendations.record(awarded());
        commendations.file(resident().with(NominationFact.PUBLICITY_CONSENT, false), IN_AUGUST);
        assertThat(((Certificate.Commended) ofResident().deed()).subject()).isEmpty();
        commendations.file(resident().with(NominationFact.PUBLICITY_CONSENT, true), IN_AUGUST);
        assertThat(((Certificate.Commended) ofResident().deed()).subject()).contains("BM-07");
    }

    @Test
    void whether_a_name_is_shown_does_not_change_the_entry() {
        commendations.record(awarded());
        commendations.file(resident().with(NominationFact.PUBLICITY_CONSENT, true), IN_AUGUST);
        Entry named = ofResident().entry();
        commendations.file(resident().with(NominationFact.PUBLICITY_CONSENT, false), IN_AUGUST);
        assertThat(ofResident().entry()).isEqualTo(named);
    }

    @Test
    void a_revoked_award_is_certified_no_more_and_stands_on_the_list() {
        Award.Id id = commendations.record(awarded());
        Entry entry = ofResident().entry();
        commendations.revoke(id, revoked());
        assertThat(refusal(desk.ofAward("DN-01", IN_SEPTEMBER))).isEqualTo(Refusal.REVOKED);
        assertThat(desk.withdrawals(IN_SEPTEMBER.minusDays(1)).all()).isEmpty();
        assertThat(desk.withdrawals(IN_SEPTEMBER).all())
                .containsExactly(new Withdrawal(entry, IN_SEPTEMBER, "95/QĐ-UBND"));
    }

    @Test
    void a_name_too_long_for_the_square_is_refused() {
        commendations.record(awarded());
        commendations.file(
                resident()
                        .with(NominationFact.PUBLICITY_CONSENT, true)
                        .with(NominationFact.SUBJECT, "x".repeat(Certificate.LONGEST + 1)),
                IN_AUGUST);
        assertThat(refusal(desk.ofAward("DN-01", IN_AUGUST))).isEqualTo(Refusal.TOO_LONG);
    }

    @Test
    void a_certificate_without_a_nomination_on_file_names_nobody() {
        commendations.record(awarded());
        assertThat(((Certificate.Commended) ofResident().deed()).subject()).isEqualTo(Optional.empty());
    }
}
