package vn.toandan.commendation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.toandan.law.PublishedCalendar;

/** Nominations for tests, which say only what matters to them, and the scheme as published. */
public final class Nominations {

    public static final LocalDate IN_AUGUST = LocalDate.of(2026, 8, 5);

    public static final CommendationScheme SCHEME =
            CommendationScheme.asKnownOn(CommendationScheme.FOLLOWED_UNTIL, PublishedCalendar.NATIONAL);

    private Nominations() {}

    /** As a file has it; an empty cell is not known. */
    public static Nomination of(Map<String, String> cells) {
        Nomination.Builder builder =
                Nomination.builder().with(NominationFact.NOMINATION, cells.getOrDefault("nomination", "DN-01"));
        for (NominationFact fact : NominationFact.ALL) {
            String cell = cells.getOrDefault(fact.id(), "");
            if (!cell.isEmpty()) {
                builder.withCell(fact, cell);
            }
        }
        return builder.build();
    }

    /** A resident who stopped a thief, all of whose cells are filled and nothing against whom is known. */
    public static Nomination resident() {
        return nobodyBarred(SubjectKind.INDIVIDUAL, CommendationForm.COMMUNE_GIAY_KHEN);
    }

    /** Whoever is asked for a form: all cells filled, all standards met, nothing against it. */
    public static Nomination nobodyBarred(SubjectKind kind, CommendationForm form) {
        Nomination.Builder builder = Nomination.builder();
        for (NominationFact fact : NominationFact.ALL) {
            switch (fact.type()) {
                case TEXT, DAY -> {}
                case COUNT -> builder.with(fact, 20L);
                case YES_NO -> builder.with(fact, isGood(fact));
                case CHOICE -> {}
            }
        }
        return builder.with(NominationFact.NOMINATION, "DN-01")
                .with(NominationFact.SUBJECT, "BM-07")
                .with(NominationFact.UNIT_CODE, "16249")
                .with(NominationFact.SUBJECT_KIND, kind)
                .with(NominationFact.ACHIEVEMENT, "VU-12/BM-07")
                .with(NominationFact.ACHIEVEMENT_TYPE, AchievementType.YEARLY)
                .with(NominationFact.INFLUENCE, Influence.NATIONAL)
                .with(NominationFact.PROPOSED_FORM, form)
                .with(NominationFact.ACHIEVED_ON, IN_AUGUST.minusDays(10))
                .with(NominationFact.RECEIVED_ON, IN_AUGUST.minusDays(2))
                .with(NominationFact.DECIDED_ON, IN_AUGUST)
                .with(NominationFact.TIP_LEVEL, HighestTip.V4)
                .with(NominationFact.SEX, Sex.FEMALE)
                .build();
    }

    /** Whether a yes speaks for the subject. */
    static boolean isGood(NominationFact fact) {
        return switch (fact) {
            case EXEMPLARY,
                    DUTIES_COMPLETED,
                    UNITED,
                    MOVEMENT_RESULT_VOTED,
                    MANY_ACHIEVEMENTS,
                    SUDDEN_FEAT,
                    JOINT_FEAT,
                    CONTRIBUTION,
                    PUBLICITY_CONSENT,
                    GUARDIAN_CONSENT -> true;
            default -> false;
        };
    }

    public static Eligibility judged(Nomination nomination) {
        return SCHEME.judge(nomination, Optional.empty());
    }

    static Eligibility judged(Map<String, String> cells) {
        return judged(of(cells));
    }
}
