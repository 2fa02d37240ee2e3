package vn.toandan.persistence.sheets;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.toandan.commendation.AwardDecision;
import vn.toandan.commendation.AwardNomination;
import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.commendation.NationalAmount;
import vn.toandan.commendation.NominationFact;
import vn.toandan.law.Sentence;

/** Files of decisions that awarded nominations: a row a nomination; as opposed to {@link NominationFiles}, which ask for it. */
public final class AwardFiles {

    private static final Field<String> NOMINATION =
            Field.code(NominationFact.NOMINATION.id(), NominationFact.NOMINATION.label());
    private static final Field<String> NUMBER = Field.text("number", label("number"));
    private static final Field<LocalDate> DECIDED_ON =
            Field.day(NominationFact.DECIDED_ON.id(), NominationFact.DECIDED_ON.label());
    private static final Field<AwardingAuthority> AUTHORITY = Field.choice(
            "authority",
            label("authority"),
            Maps.uniqueIndex(Arrays.asList(AwardingAuthority.values()), AwardingAuthority::code),
            AwardingAuthority::words);
    private static final Field<String> BODY = Field.text("body", label("body"));
    private static final Field<Long> AMOUNT =
            Field.count("amount", label("amount")).optional();

    /** The amount is empty where it is what the texts say. */
    public static final Register AWARDS =
            Register.of(NOMINATION, NUMBER, DECIDED_ON, AUTHORITY, BODY, AMOUNT).identifiedBy(NOMINATION);

    private AwardFiles() {}

    private static Sentence label(String column) {
        return Sentence.of("persistence/wording:awards." + column);
    }

    /** A row of {@link #AWARDS}. */
    public static AwardNomination award(RegisterRow row, LocalDate knownOn) {
        return new AwardNomination(
                row.need(NOMINATION),
                new AwardDecision(row.need(NUMBER), row.need(DECIDED_ON), row.need(AUTHORITY), row.need(BODY)),
                row.get(AMOUNT).map(NationalAmount::new),
                Optional.empty(),
                Optional.empty(),
                knownOn);
    }
}
