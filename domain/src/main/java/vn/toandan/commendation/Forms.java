package vn.toandan.commendation;

import static vn.toandan.commendation.NominationFact.PROPOSED_FORM;
import static vn.toandan.commendation.NominationFact.SUBJECT_KIND;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import vn.toandan.commendation.CommendationForm.Family;
import vn.toandan.law.Sentence;

/**
 * Which forms there are ("hình thức, thẩm quyền"), for whom and until when: S1 and S3. The levels of authority changed twice: the district
 * police ended first, the districts four months later; that their forms ended with them is inferred.
 */
final class Forms {

    /** District police ended on 1 March 2025. */
    private static final LocalDate LAST_OF_DISTRICT_POLICE = LocalDate.of(2025, Month.FEBRUARY, 28);

    /** The district level ended on 1 July 2025. */
    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, Month.JUNE, 30);

    private Forms() {}

    /** Law Arts. 26 and 73 (both recalled) to 75: where the form and its authority stand. There is no commune police chief among them. */
    static Ground ground(CommendationForm form) {
        return switch (form) {
            case COMMUNE_GIAY_KHEN -> Texts.ofLaw(Texts.law(75).clause(1).point("đ"));
            case POLICE_DIRECTOR_GIAY_KHEN ->
                Texts.ofLaw(Texts.law(75).clause(1).point("a"));
            case DISTRICT_GIAY_KHEN -> Texts.ofLaw(Texts.law(75).clause(1).point("d"));
            case DISTRICT_POLICE_GIAY_KHEN -> Texts.ofLaw(Texts.law(75).clause(1));
            case PROVINCE_BANG_KHEN, MINISTER_BANG_KHEN -> Texts.ofLaw(Texts.law(74));
            case PRIME_MINISTER_BANG_KHEN -> Texts.ofLaw(Texts.law(73));
            case PROVINCE_CO_THI_DUA, MINISTRY_CO_THI_DUA -> Texts.ofLaw(Texts.law(26));
            case KY_NIEM_CHUONG -> Texts.ofMedal();
        };
    }

    /** S1: the form is for this kind of subject. */
    static Rule fits(CommendationForm form, SubjectKind kind) {
        Settled condition = new Settled(
                isFor(form, kind),
                ImmutableList.of(SUBJECT_KIND, PROPOSED_FORM),
                Sentence.of("commendation/wording:asks.fits." + reason(form, kind)));
        return Rule.of(
                Code.S1,
                Effect.BAR,
                condition,
                kind == SubjectKind.POLICE_OFFICER ? Texts.ofPoliceRules() : ground(form));
    }

    /** Households and foreign subjects get the two certificates only, flags go to collectives, medals to persons. */
    static boolean isFor(CommendationForm form, SubjectKind kind) {
        return kind.recipient()
                .filter(recipient -> isFor(form, recipient))
                .filter(recipient -> !kind.isForeign() || isCertificate(form))
                .isPresent();
    }

    static boolean isFor(CommendationForm form, Recipient recipient) {
        return switch (form.family()) {
            case GIAY_KHEN, BANG_KHEN -> true;
            case CO_THI_DUA -> recipient == Recipient.COLLECTIVE;
            case KY_NIEM_CHUONG -> recipient == Recipient.INDIVIDUAL;
        };
    }

    private static boolean isCertificate(CommendationForm form) {
        return form.family() == Family.GIAY_KHEN || form.family() == Family.BANG_KHEN;
    }

    private static String reason(CommendationForm form, SubjectKind kind) {
        if (kind == SubjectKind.POLICE_OFFICER) {
            return "police";
        }
        if (kind.isForeign() || kind == SubjectKind.HOUSEHOLD) {
            return "certificates";
        }
        return switch (form.family()) {
            case GIAY_KHEN, BANG_KHEN -> "everybody";
            case CO_THI_DUA -> "collectives";
            case KY_NIEM_CHUONG -> "persons";
        };
    }

    /** S3: the form and its authority were there on the day of the decision. */
    static Rule exists(CommendationForm form) {
        return Rule.of(
                Code.S3, Effect.BAR, new FormExists(Texts.LAW_FROM, lastDay(form)), ground(form), readings(form));
    }

    private static String[] readings(CommendationForm form) {
        return switch (form) {
            case DISTRICT_GIAY_KHEN, DISTRICT_POLICE_GIAY_KHEN -> new String[] {"district_forms"};
            case PRIME_MINISTER_BANG_KHEN, PROVINCE_CO_THI_DUA, MINISTRY_CO_THI_DUA ->
                new String[] {"recalled_article"};
            case COMMUNE_GIAY_KHEN, POLICE_DIRECTOR_GIAY_KHEN, PROVINCE_BANG_KHEN, MINISTER_BANG_KHEN, KY_NIEM_CHUONG ->
                new String[0];
        };
    }

    static Optional<LocalDate> lastDay(CommendationForm form) {
        return switch (form) {
            case DISTRICT_GIAY_KHEN -> Optional.of(LAST_OF_DISTRICTS);
            case DISTRICT_POLICE_GIAY_KHEN -> Optional.of(LAST_OF_DISTRICT_POLICE);
            case COMMUNE_GIAY_KHEN,
                    POLICE_DIRECTOR_GIAY_KHEN,
                    PROVINCE_BANG_KHEN,
                    MINISTER_BANG_KHEN,
                    PRIME_MINISTER_BANG_KHEN,
                    PROVINCE_CO_THI_DUA,
                    MINISTRY_CO_THI_DUA,
                    KY_NIEM_CHUONG -> Optional.empty();
        };
    }
}
