package vn.toandan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.reporting.DistrictBooks.DISTRICT;
import static vn.toandan.reporting.DistrictBooks.FIRST;
import static vn.toandan.reporting.DistrictBooks.HERE;
import static vn.toandan.reporting.DistrictBooks.THERE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.SubjectKind;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.OffenceKind;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.TipId;
import vn.toandan.tip.TipLevel;
import vn.toandan.tip.TipVersion;

/** Over random registers the report and a second count agree, for each figure of tips and awards. */
class SecondCountTest {

    private static final List<Optional<String>> CODES =
            List.of(Optional.of(HERE), Optional.of(THERE), Optional.of("99999"), Optional.empty());
    private static final List<SubjectKind> PEOPLE = List.of(
            SubjectKind.INDIVIDUAL, SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD, SubjectKind.SECURITY_FORCE_MEMBER);
    private static final Map<String, Set<String>> PLACES =
            Map.of(DISTRICT, Set.of(HERE, THERE), HERE, Set.of(HERE), THERE, Set.of(THERE));

    private final DistrictBooks books = new DistrictBooks();
    private final CountedByHand byHand = new CountedByHand();
    private Random random = new Random(0);

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Within the year, and some days on either side of it. */
    private LocalDate day() {
        return FIRST.minusDays(20).plusDays(random.nextInt(405));
    }

    private void fill(int seed) {
        random = new Random(seed);
        List<TipVersion> versions = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            LocalDate on = day();
            Optional<String> code = any(CODES);
            OffenceKind kind = any(List.of(OffenceKind.DRUG, OffenceKind.THEFT, OffenceKind.FRAUD));
            for (int version = random.nextInt(3); version >= 0; version--) {
                TipLevel level = any(List.of(TipLevel.values()));
                versions.add(DistrictBooks.version(
                        "T-" + at, kind, code, on, level, rule(level), on.plusDays(random.nextInt(90))));
            }
        }
        versions.sort(Comparator.comparing(TipVersion::knownOn));
        versions.forEach(books.tips::record);
        byHand.tips.addAll(versions);
        outcomes();
        awards();
    }

    private String rule(TipLevel level) {
        return level == TipLevel.V0 ? any(List.of("R1", "R2", "R4")) : "R10";
    }

    private void outcomes() {
        List<CountedByHand.OutcomeRow> rows = new ArrayList<>();
        for (int at = 0; at < 25; at++) {
            OutcomeKind kind = any(List.of(OutcomeKind.CASES, OutcomeKind.PERSONS, OutcomeKind.GOODS));
            Outcome outcome = new Outcome(new Outcome.Key(at + "/QĐ", day(), kind), random.nextInt(5));
            Set<String> linked = new HashSet<>();
            for (int link = random.nextInt(3); link >= 0; link--) {
                String tip = "T-" + random.nextInt(42);
                if (linked.add(tip)) {
                    rows.add(new CountedByHand.OutcomeRow(
                            outcome, tip, any(List.of(CausalRole.DECISIVE, CausalRole.SUPPORTING)), day()));
                }
            }
        }
        rows.sort(Comparator.comparing(CountedByHand.OutcomeRow::knownOn));
        rows.forEach(row -> books.outcomes.record(row.outcome(), new TipId(row.tip()), row.role(), row.knownOn()));
        byHand.outcomes.addAll(rows);
    }

    private void awards() {
        for (int at = 0; at < 30; at++) {
            LocalDate on = day();
            Award award = DistrictBooks.award(
                    "DN-" + at,
                    any(CODES),
                    any(PEOPLE),
                    on,
                    10_000L * random.nextInt(90),
                    on.plusDays(random.nextInt(9)));
            Award.Id id = books.commendations.record(award);
            LocalDate revoked = random.nextInt(4) == 0 ? day() : LocalDate.MAX;
            if (!revoked.equals(LocalDate.MAX)) {
                books.revoke(id, revoked);
            }
            byHand.awards.add(new CountedByHand.AwardRow(award, revoked));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void the_report_and_a_second_count_agree(int seed) {
        fill(seed);
        for (int at = 0; at < 12; at++) {
            LocalDate from = day();
            Period period = new Period(from, from.plusDays(random.nextInt(200)));
            LocalDate known = day().plusDays(random.nextInt(120));
            agree(books.reports().of(period, Knowledge.asKnownOn(known)), known, Set.of());
            PLACES.forEach((code, codes) -> agree(
                    books.reports()
                            .under(code, period, Knowledge.asKnownOn(known))
                            .orElseThrow(),
                    known,
                    codes));
        }
    }

    private void agree(PeriodReport report, LocalDate known, Set<String> codes) {
        for (PeriodReport.Compared compared : report.figures()) {
            Figure figure = compared.figure();
            if (figure.id().subject() == Figure.Subject.TIPS || figure.id().subject() == Figure.Subject.COMMENDATIONS) {
                assertThat(figure.value())
                        .as("%s %s known %s in %s", figure.id(), report.period(), known, codes)
                        .isEqualTo(count(figure.id(), report.period(), known, codes))
                        .isEqualTo(figure.byKind().values().stream()
                                .mapToLong(Figure.Amount::value)
                                .sum());
                compared.before()
                        .ifPresent(before -> assertThat(before.value())
                                .isEqualTo(count(figure.id(), report.period().before(), known, codes)));
            }
        }
    }

    private long count(Figure.Id id, Period period, LocalDate known, Set<String> codes) {
        return byHand.count(id, period.from(), period.to(), known, codes);
    }
}
