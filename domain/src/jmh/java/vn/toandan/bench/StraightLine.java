package vn.toandan.bench;

/**
 * The limit: Article 4 as one would write it by hand for a residential area of which nothing is unknown, over the numbers of {@link
 * Units#flat}; every check into one bit. It knows no citation, no other kind of unit and no amendment.
 */
final class StraightLine {

    private static final int PARTY_RESOLUTION_DATE = 0;
    private static final int REGISTRATION_DATE = 1;
    private static final int HOUSEHOLDS_RESIDENT = 2;
    private static final int HOUSEHOLDS_REGISTERED = 3;
    private static final int RULES_IMPLEMENTED = 4;
    private static final int EVENTS_AGAINST_STATE = 5;
    private static final int EVENTS_SABOTAGE = 6;
    private static final int EVENTS_UNLAWFUL_RELIGION = 7;
    private static final int EVENTS_EXPLOITING_BELIEF = 8;
    private static final int EVENTS_SEPARATISM = 9;
    private static final int COMPLEX_PROLONGED_DISPUTES = 10;
    private static final int EVENTS_INCITEMENT = 11;
    private static final int CRIMES = 12;
    private static final int CRIMES_LAST_YEAR = 13;
    private static final int SOCIAL_EVILS = 14;
    private static final int SOCIAL_EVILS_LAST_YEAR = 15;
    private static final int OTHER_VIOLATIONS = 16;
    private static final int OTHER_VIOLATIONS_LAST_YEAR = 17;
    private static final int REDUCTION_FINDING = 18;
    private static final int SERIOUS_CRIMES = 19;
    private static final int SERIOUS_CRIMES_FORCE_MAJEURE = 20;
    private static final int SERIOUS_CRIMES_HANDLED_IN_TIME = 21;
    private static final int NEW_HOTSPOTS = 22;
    private static final int NEW_SOCIAL_EVIL_PERSONS = 23;
    private static final int MANAGED_PERSONS_EFFECTIVE = 24;
    private static final int SERIOUS_FIRES = 25;
    private static final int FATAL_WORK_ACCIDENTS = 26;
    private static final int SERIOUS_INCIDENTS = 27;
    private static final int DISASTERS_FORCE_MAJEURE = 28;
    private static final int SECURITY_FORCE_RATING = 29;
    private static final int SECURITY_FORCE_DISCIPLINED = 30;
    private static final int FROM = 31;
    private static final int UNTIL = 32;

    private static final long NOT_COMPLETED = 0;

    private StraightLine() {}

    /** The checks that are not met, the first of the text in the lowest bit. */
    static int notMet(long[] f) {
        int mask = 0;
        mask |= bit(0, f[PARTY_RESOLUTION_DATE] < f[FROM] || f[PARTY_RESOLUTION_DATE] > f[UNTIL]);
        mask |= bit(1, f[REGISTRATION_DATE] < f[FROM] || f[REGISTRATION_DATE] > f[UNTIL]);
        mask |= bit(2, f[HOUSEHOLDS_REGISTERED] != f[HOUSEHOLDS_RESIDENT]);
        mask |= bit(3, f[RULES_IMPLEMENTED] == 0);
        mask |= bit(4, f[EVENTS_AGAINST_STATE] != 0);
        mask |= bit(5, f[EVENTS_SABOTAGE] != 0);
        mask |= bit(6, f[EVENTS_UNLAWFUL_RELIGION] != 0);
        mask |= bit(7, f[EVENTS_EXPLOITING_BELIEF] != 0);
        mask |= bit(8, f[EVENTS_SEPARATISM] != 0);
        mask |= bit(9, f[COMPLEX_PROLONGED_DISPUTES] != 0);
        mask |= bit(10, f[EVENTS_INCITEMENT] != 0);
        mask |= bit(11, isNotContained(f));
        mask |= bit(12, f[SERIOUS_CRIMES] - f[SERIOUS_CRIMES_FORCE_MAJEURE] - f[SERIOUS_CRIMES_HANDLED_IN_TIME] != 0);
        mask |= bit(13, f[NEW_HOTSPOTS] != 0);
        mask |= bit(14, f[NEW_SOCIAL_EVIL_PERSONS] != 0);
        mask |= bit(15, f[MANAGED_PERSONS_EFFECTIVE] == 0);
        mask |= bit(
                16,
                f[SERIOUS_FIRES] + f[FATAL_WORK_ACCIDENTS] + f[SERIOUS_INCIDENTS] - f[DISASTERS_FORCE_MAJEURE] != 0);
        mask |= bit(17, f[SECURITY_FORCE_RATING] == NOT_COMPLETED);
        mask |= bit(18, f[SECURITY_FORCE_DISCIPLINED] != 0);
        return mask;
    }

    private static int bit(int check, boolean fails) {
        return (fails ? 1 : 0) << check;
    }

    private static boolean isNotContained(long[] f) {
        long now = f[CRIMES] + f[SOCIAL_EVILS] + f[OTHER_VIOLATIONS];
        if (now == 0) {
            return false;
        }
        boolean comparable = (f[CRIMES_LAST_YEAR] | f[SOCIAL_EVILS_LAST_YEAR] | f[OTHER_VIOLATIONS_LAST_YEAR]) >= 0;
        if (comparable) {
            long before = f[CRIMES_LAST_YEAR] + f[SOCIAL_EVILS_LAST_YEAR] + f[OTHER_VIOLATIONS_LAST_YEAR];
            if (now > before) {
                return true;
            }
            if (now < before
                    && f[CRIMES] <= f[CRIMES_LAST_YEAR]
                    && f[SOCIAL_EVILS] <= f[SOCIAL_EVILS_LAST_YEAR]
                    && f[OTHER_VIOLATIONS] <= f[OTHER_VIOLATIONS_LAST_YEAR]) {
                return false;
            }
        }
        return f[REDUCTION_FINDING] == 0;
    }
}
