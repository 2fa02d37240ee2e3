package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.commendation.Nominations.SCHEME;
import static vn.toandan.commendation.Nominations.resident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.law.Sentence;

/** What whoever handles a dossier is told beside the verdict; each where it concerns the dossier and nowhere else. */
class NotesTest {

    private static final LocalDate AMENDED = LocalDate.of(2026, 10, 1);

    private static List<Sentence> notes(Nomination nomination) {
        return SCHEME.judge(nomination, Optional.empty()).notes();
    }

    private static Sentence note(String key) {
        return Sentence.of("commendation/wording:note." + key);
    }

    @Test
    void a_dossier_received_before_the_law_was_amended_keeps_the_law_of_that_time() {
        Nomination decided = resident().with(NominationFact.DECIDED_ON, AMENDED);
        assertThat(notes(decided.with(NominationFact.RECEIVED_ON, AMENDED.minusDays(1))))
                .contains(note("keeps_old_law"));
        assertThat(notes(decided.with(NominationFact.RECEIVED_ON, AMENDED))).doesNotContain(note("keeps_old_law"));
        assertThat(notes(decided.with(NominationFact.RECEIVED_ON, AMENDED.minusDays(1))
                        .with(NominationFact.DECIDED_ON, AMENDED.minusDays(1))))
                .doesNotContain(note("keeps_old_law"));
    }

    @Test
    void a_secret_informant_and_a_minor_are_handled_with_care() {
        assertThat(notes(resident().with(NominationFact.SECRET_INFORMANT, true)))
                .contains(note("secret"));
        assertThat(notes(resident().with(NominationFact.MINOR, true))).contains(note("minor"));
        assertThat(notes(resident().with(NominationFact.SECRET_INFORMANT, false).with(NominationFact.MINOR, false)))
                .doesNotContain(note("secret"), note("minor"));
    }

    @ParameterizedTest
    @CsvSource({
        "FOREIGN_INDIVIDUAL, foreign",
        "FOREIGN_COLLECTIVE, foreign",
        "OVERSEAS_VIETNAMESE, overseas",
        "HOUSEHOLD, household",
        "SECURITY_FORCE_MEMBER, duty"
    })
    void of_some_kinds_of_subject_something_else_is_to_be_seen(SubjectKind kind, String key) {
        assertThat(notes(Nomination.of("DN-01", kind, CommendationForm.COMMUNE_GIAY_KHEN)))
                .contains(note(key));
        assertThat(notes(resident())).doesNotContain(note(key));
    }
}
