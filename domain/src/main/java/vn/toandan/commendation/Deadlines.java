package vn.toandan.commendation;

import static vn.toandan.commendation.NominationFact.ACHIEVEMENT_TYPE;
import static vn.toandan.commendation.NominationFact.RECEIVED_ON;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.toandan.law.Calendar;
import vn.toandan.law.Citation;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/**
 * Working days within which it is decided ("thời hạn giải quyết"), from the day on which the complete dossier came in. No national text
 * fixes them any more: these are defaults that a province sets for itself (Decree 152, Art. 6.2.c).
 *
 * @param household for a giấy khen of a household
 * @param sudden for a giấy khen after a sudden feat
 * @param certificate for any other giấy khen
 * @param province for a bằng khen of the province
 */
public record Deadlines(int household, int sudden, int certificate, int province) {

    public static final Deadlines DEFAULT = new Deadlines(12, 5, 10, 25);

    static final Ground GROUND = Texts.ofDecree152(Texts.decree152(6).clause(2).point("c"));

    /**
     * Until when it is to be decided.
     *
     * @param day empty where no term is set or it cannot be counted
     */
    public record DecideBy(Optional<LocalDate> day, Sentence because, Citation citation) {}

    DecideBy decideBy(Nomination nomination, Calendar calendar, LocalDate lawOf) {
        Citation citation = GROUND.on(lawOf);
        Optional<LocalDate> received = nomination.day(RECEIVED_ON);
        if (!hasTerm(nomination.form())) {
            return none("no_term", citation, nomination.form().words());
        }
        OptionalInt days = days(nomination);
        if (received.isEmpty() || days.isEmpty()) {
            return none("missing", citation, missing(received.isEmpty(), days.isEmpty()));
        }
        Optional<LocalDate> last = calendar.afterWorkingDays(received.get(), days.getAsInt());
        return last.map(day -> new DecideBy(last, words("counted", day, days.getAsInt(), received.get()), citation))
                .orElseGet(() -> none("outside_calendar", citation, days.getAsInt(), received.get()));
    }

    static boolean hasTerm(CommendationForm form) {
        return form.family() == CommendationForm.Family.GIAY_KHEN || form == CommendationForm.PROVINCE_BANG_KHEN;
    }

    /** Empty where the type of achievement decides and is not known. */
    private OptionalInt days(Nomination nomination) {
        if (nomination.form() == CommendationForm.PROVINCE_BANG_KHEN) {
            return OptionalInt.of(province);
        }
        if (nomination.kind().is(Recipient.HOUSEHOLD)) {
            return OptionalInt.of(household);
        }
        Optional<Coded> type = nomination.choice(ACHIEVEMENT_TYPE);
        return type.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(type.get() == AchievementType.SUDDEN ? sudden : certificate);
    }

    private static Sentence missing(boolean received, boolean type) {
        ImmutableList.Builder<Sentence> missing = ImmutableList.builder();
        if (received) {
            missing.add(RECEIVED_ON.phrase());
        }
        if (type) {
            missing.add(ACHIEVEMENT_TYPE.phrase());
        }
        return Sentence.enumeration(missing.build());
    }

    private static DecideBy none(String key, Citation citation, Object... values) {
        return new DecideBy(Optional.empty(), words(key, values), citation);
    }

    private static Sentence words(String key, Object... values) {
        return Sentence.of("commendation/wording:decide_by." + key, values);
    }
}
