package vn.toandan.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.toandan.commendation.Award;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipVersion;

/**
 * Counts tips and awards a second time, row by row as the definitions say it, from the rows as they were written; as opposed to the
 * report, with whose classes it shares only the records.
 */
final class CountedByHand {

    /** A row of the register of outcomes. */
    record OutcomeRow(Outcome outcome, String tip, CausalRole role, LocalDate knownOn) {}

    /** A row of the register of awards; a day that never comes where it stands. */
    record AwardRow(Award award, LocalDate revokedKnownOn) {}

    final List<TipVersion> tips = new ArrayList<>();
    final List<OutcomeRow> outcomes = new ArrayList<>();
    final List<AwardRow> awards = new ArrayList<>();

    /** @param codes of the places that count; empty for everything, also what names no place */
    long count(Figure.Id id, LocalDate from, LocalDate to, LocalDate asKnown, Set<String> codes) {
        long count = 0;
        switch (id) {
            case CASES_HANDLED -> count = quantity("cases", from, to, asKnown, codes);
            case PERSONS_HANDLED -> count = quantity("persons", from, to, asKnown, codes);
            case COMMENDATIONS_COLLECTIVE, COMMENDATIONS_INDIVIDUAL, COMMENDATIONS_HOUSEHOLD, COMMENDATION_MONEY -> {
                for (AwardRow row : awards) {
                    LocalDate on = row.award().decision().on();
                    boolean counts = on.compareTo(from) >= 0
                            && on.compareTo(to) <= 0
                            && row.award().knownOn().compareTo(asKnown) <= 0
                            && row.revokedKnownOn().compareTo(asKnown) > 0
                            && (codes.isEmpty()
                                    || codes.contains(row.award().unitCode().orElse("-")));
                    if (counts && id == Figure.Id.COMMENDATION_MONEY) {
                        count += row.award().amount().dong();
                    } else if (counts && id.code().endsWith(whom(row.award()))) {
                        count++;
                    }
                }
            }
            default -> {
                for (String tip : received(from, to, asKnown, codes)) {
                    count += counts(id, latest(tip, asKnown), asKnown) ? 1 : 0;
                }
            }
        }
        return count;
    }

    private boolean counts(Figure.Id id, TipVersion tip, LocalDate asKnown) {
        boolean inScope = !tip.rule().equals("R1");
        return switch (id) {
            case TIPS_RECEIVED -> true;
            case TIPS_IN_SCOPE -> inScope;
            case TIPS_VALUABLE -> Set.of(TipLevel.V2, TipLevel.V3, TipLevel.V4).contains(tip.level());
            case TIPS_ACCURATE_UNUSED -> tip.level() == TipLevel.V2K;
            case TIPS_PENDING -> tip.level() == TipLevel.PENDING;
            case TIPS_DUPLICATE -> tip.rule().equals("R4");
            case TIPS_WITHOUT_OUTCOME ->
                outcomes.stream()
                        .noneMatch(row -> row.tip().equals(tip.tip().id().text())
                                && row.knownOn().compareTo(asKnown) <= 0);
            default -> throw new IllegalArgumentException(id.code());
        };
    }

    private static String whom(Award award) {
        return switch (award.kind()) {
            case INDIVIDUAL, SECURITY_FORCE_MEMBER, FOREIGN_INDIVIDUAL, OVERSEAS_VIETNAMESE -> "individual";
            case COLLECTIVE, FOREIGN_COLLECTIVE -> "collective";
            case HOUSEHOLD -> "household";
            case POLICE_OFFICER -> "-";
        };
    }

    private Set<String> received(LocalDate from, LocalDate to, LocalDate asKnown, Set<String> codes) {
        Set<String> received = new TreeSet<>();
        for (TipVersion row : tips) {
            LocalDate on = row.tip().receivedOn();
            if (row.knownOn().compareTo(asKnown) <= 0
                    && on.compareTo(from) >= 0
                    && on.compareTo(to) <= 0
                    && (codes.isEmpty() || codes.contains(row.tip().unitCode().orElse("-")))) {
                received.add(row.tip().id().text());
            }
        }
        return received;
    }

    /** Rows are written in the order in which they are known. */
    private TipVersion latest(String tip, LocalDate asKnown) {
        return tips.stream()
                .filter(row ->
                        row.tip().id().text().equals(tip) && row.knownOn().compareTo(asKnown) <= 0)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private long quantity(String kind, LocalDate from, LocalDate to, LocalDate asKnown, Set<String> codes) {
        Set<String> own = received(from, to, asKnown, codes);
        long sum = 0;
        for (Outcome outcome :
                outcomes.stream().map(OutcomeRow::outcome).distinct().toList()) {
            if (outcome.key().kind().code().equals(kind) && own.contains(winner(outcome, asKnown))) {
                sum += outcome.quantity();
            }
        }
        return sum;
    }

    /** The first decisive tip that is no duplicate, else the first supporting one; nobody's name where there is neither. */
    private String winner(Outcome outcome, LocalDate asKnown) {
        for (CausalRole role : List.of(CausalRole.DECISIVE, CausalRole.SUPPORTING)) {
            String first = "";
            for (OutcomeRow row : outcomes) {
                boolean isKnown = row.outcome().equals(outcome)
                        && row.role() == role
                        && row.knownOn().compareTo(asKnown) <= 0
                        && tips.stream()
                                .anyMatch(tip -> tip.tip().id().text().equals(row.tip())
                                        && tip.knownOn().compareTo(asKnown) <= 0);
                if (isKnown
                        && !latest(row.tip(), asKnown).rule().equals("R4")
                        && (first.isEmpty() || rank(row.tip(), asKnown).compareTo(rank(first, asKnown)) < 0)) {
                    first = row.tip();
                }
            }
            if (!first.isEmpty()) {
                return first;
            }
        }
        return "";
    }

    private String rank(String tip, LocalDate asKnown) {
        return latest(tip, asKnown).tip().receivedOn() + tip;
    }
}
