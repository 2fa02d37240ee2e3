package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/**
 * Fact of a nomination ("mục của hồ sơ đề nghị"), in the order of the form; as opposed to a {@link vn.toandan.safety.Fact}, which is asked
 * of a unit for a year. None of them is a name: the subject goes by an identifier or a code.
 */
public enum NominationFact {
    NOMINATION(Type.TEXT),
    SUBJECT(Type.TEXT),
    UNIT_CODE(Type.TEXT),
    SUBJECT_KIND(Type.CHOICE),
    ACHIEVEMENT(Type.TEXT),
    ACHIEVEMENT_TYPE(Type.CHOICE),
    INFLUENCE(Type.CHOICE),
    PROPOSED_FORM(Type.CHOICE),
    ACHIEVED_ON(Type.DAY),
    RECEIVED_ON(Type.DAY),
    DECIDED_ON(Type.DAY),
    EXEMPLARY(Type.YES_NO),
    DUTIES_COMPLETED(Type.YES_NO),
    UNITED(Type.YES_NO),
    MOVEMENT_RESULT_VOTED(Type.YES_NO),
    MANY_ACHIEVEMENTS(Type.YES_NO),
    SUDDEN_FEAT(Type.YES_NO),
    JOINT_FEAT(Type.YES_NO),
    CONTRIBUTION(Type.YES_NO),
    TIP_LEVEL(Type.CHOICE),
    VALUABLE_TIPS(Type.COUNT),
    YEARS_OF_SERVICE(Type.COUNT),
    SEX(Type.CHOICE),
    DISCIPLINE_PENDING(Type.YES_NO),
    DISCIPLINE_ENDED_ON(Type.DAY),
    INVESTIGATION_PENDING(Type.YES_NO),
    COMPLAINT_PENDING(Type.YES_NO),
    PRESS_ALLEGATION_PENDING(Type.YES_NO),
    CLEARED_ON(Type.DAY),
    COMMENDED_BY(Type.TEXT),
    FUND_PAID_BY(Type.TEXT),
    AT_FAULT_IN_MANAGEMENT(Type.YES_NO),
    FRAUD_FOUND(Type.YES_NO),
    PROSECUTED_OR_CONVICTED(Type.YES_NO),
    FALSE_REPORT_FOUND(Type.YES_NO),
    DUTY_HOLDER(Type.YES_NO),
    PUBLICITY_CONSENT(Type.YES_NO),
    SECRET_INFORMANT(Type.YES_NO),
    MINOR(Type.YES_NO),
    GUARDIAN_CONSENT(Type.YES_NO),
    DECIDER_IS_BENEFICIARY(Type.YES_NO);

    public static final ImmutableList<NominationFact> ALL = ImmutableList.copyOf(values());

    /** What a fact can say. */
    public enum Type {
        TEXT,
        DAY,
        COUNT,
        YES_NO,
        CHOICE
    }

    private static final ImmutableMap<NominationFact, ImmutableList<Coded>> CHOICES = ImmutableMap.of(
            SUBJECT_KIND, ImmutableList.copyOf(SubjectKind.values()),
            ACHIEVEMENT_TYPE, ImmutableList.copyOf(AchievementType.values()),
            INFLUENCE, ImmutableList.copyOf(Influence.values()),
            PROPOSED_FORM, ImmutableList.copyOf(CommendationForm.values()),
            TIP_LEVEL, ImmutableList.copyOf(HighestTip.values()),
            SEX, ImmutableList.copyOf(Sex.values()));

    private final Type type;

    NominationFact(Type type) {
        this.type = type;
    }

    /** The column's name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Type type() {
        return type;
    }

    /** What may be chosen, in the order of the form; nothing where it is no choice. */
    public ImmutableList<Coded> choices() {
        return Objects.requireNonNullElse(CHOICES.get(this), ImmutableList.of());
    }

    /** The choice with that code; empty for any other word. */
    public Optional<Coded> choice(String code) {
        return choices().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Without it there is no nomination. */
    public boolean isNeeded() {
        return switch (this) {
            case NOMINATION, SUBJECT_KIND, PROPOSED_FORM -> true;
            default -> false;
        };
    }

    /** Whether it records an act, so that an empty cell means that none is on file; elsewhere an empty cell is not known. */
    public boolean recordsAnAct() {
        return switch (this) {
            case COMMENDED_BY, FUND_PAID_BY, DISCIPLINE_ENDED_ON, CLEARED_ON -> true;
            default -> false;
        };
    }

    /** As the heading of its column. */
    public Sentence label() {
        return Sentence.of("commendation/facts:label." + id());
    }

    /** Inside a sentence. */
    public Sentence phrase() {
        return Sentence.of("commendation/facts:phrase." + id());
    }

    /** What to enter. */
    public Sentence meaning() {
        return Sentence.of("commendation/facts:meaning." + id());
    }

    /** Where it lies in memory; never kept. */
    @SuppressWarnings("EnumOrdinal")
    int slot() {
        return ordinal();
    }

    long bit() {
        return 1L << slot();
    }
}
