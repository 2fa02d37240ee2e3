package vn.toandan.tip;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** Tips for tests: facts without people. */
public final class SomeTips {

    public static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    public static final TipId FIRST = new TipId("T-1");
    public static final TipId SECOND = new TipId("T-2");

    private SomeTips() {}

    /** Noon in Viet Nam. */
    public static Instant noon(LocalDate day) {
        return at(day, 12);
    }

    public static Instant at(LocalDate day, int hour) {
        return LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), hour, 0)
                .toInstant(ZoneOffset.ofHours(7));
    }

    /** Handed on, so that only its day is known. */
    public static Tip tip(TipId id, LocalDate receivedOn) {
        return new Tip(
                id,
                OffenceKind.THEFT,
                Optional.of("16231"),
                Optional.empty(),
                receivedOn,
                Optional.empty(),
                Optional.of(Channel.PHONE));
    }

    /** Received here at noon. */
    public static Tip received(TipId id, LocalDate receivedOn) {
        return new Tip(
                id,
                OffenceKind.THEFT,
                Optional.of("16231"),
                Optional.of(receivedOn.minusDays(1)),
                receivedOn,
                Optional.of(noon(receivedOn)),
                Optional.of(Channel.WEB));
    }

    public static TipVersion pending(TipId id, LocalDate receivedOn) {
        return TipVersion.valued(
                tip(id, receivedOn),
                TipFinding.builder().channel(Channel.PHONE).build(),
                Optional.empty(),
                TipValuation.published(),
                receivedOn);
    }

    /** Confirmed, new, used and decisive: of value. */
    public static TipFinding.Builder valuable() {
        return TipFinding.builder()
                .channel(Channel.PHONE)
                .verification(Verification.CONFIRMED_FULL)
                .novelty(Novelty.NEW)
                .timeliness(Timeliness.LATER)
                .specificity(3)
                .useMade(Set.of(Use.ADMIN_SANCTION))
                .causalRole(CausalRole.DECISIVE)
                .offenceClass(OffenceClass.ADMIN)
                .caughtEspeciallySerious(0)
                .caughtVerySeriousInOneCase(0)
                .organisedOrTransnational(false)
                .armed(false)
                .lawfullyCollected(true);
    }

    public static TipVersion valued(TipId id, LocalDate receivedOn, TipFinding finding, LocalDate knownOn) {
        return TipVersion.valued(tip(id, receivedOn), finding, Optional.of(knownOn), TipValuation.published(), knownOn);
    }

    public static TipVersion duplicate(TipId id, LocalDate receivedOn, TipId first) {
        return valued(
                id,
                receivedOn,
                valuable().novelty(Novelty.DUPLICATE).duplicateOf(first).build(),
                receivedOn.plusDays(3));
    }
}
