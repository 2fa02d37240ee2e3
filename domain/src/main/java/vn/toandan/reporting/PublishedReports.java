package vn.toandan.reporting;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.CommendationScheme;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.PublicityOfAwards;
import vn.toandan.reporting.SmallCounts.Told;
import vn.toandan.unit.Unit;
import vn.toandan.unit.Units;

/**
 * Makes the {@link PublishedView} of reports; as opposed to {@link PeriodReports}, which count. Which rule it follows and what that cannot
 * prevent stands in the description of the package.
 */
public final class PublishedReports {

    /** The least count that is told of a single unit, if nobody says otherwise. */
    public static final int ENOUGH_TO_HIDE = 5;

    /** Nobody may ask for less. */
    public static final int LEAST_TO_HIDE = SmallCounts.LEAST;

    /** What has no list of kinds. */
    private static final ImmutableSet<Figure.Subject> SPELLED =
            ImmutableSet.of(Figure.Subject.MODELS, Figure.Subject.HOTSPOTS);

    private final PeriodReports reports;
    private final Units units;
    private final Commendations commendations;
    private final CommendationScheme scheme;

    public PublishedReports(
            PeriodReports reports, Units units, Commendations commendations, CommendationScheme scheme) {
        this.reports = reports;
        this.units = units;
        this.commendations = commendations;
        this.scheme = scheme;
    }

    /** Of a unit below the commune only whole calendar years are published, which cannot be taken one from another. */
    public static boolean mayBePublished(PeriodReport report) {
        return !isOfOneBelowTheCommune(report) || report.period().isCalendarYear();
    }

    /**
     * The same for everybody: without the ids behind it, and below the commune without small counts.
     *
     * @param known what the report counts
     * @param smallest the least count that is told there
     */
    public PeriodReport published(PeriodReport report, Knowledge known, int smallest) {
        checkArgument(mayBePublished(report), "of a unit %s is not published", report.period());
        return isOfOneBelowTheCommune(report) ? ofOne(report, known, new SmallCounts(smallest)) : ofMany(report, known);
    }

    private PeriodReport ofMany(PeriodReport report, Knowledge known) {
        PublishedView view = isFolded(report, known) ? PublishedView.withoutForms() : PublishedView.ofEverything();
        return new PeriodReport(
                report.period(),
                report.under(),
                report.asKnown(),
                report.figures().stream()
                        .filter(one -> !view.withheld().contains(one.figure().id()))
                        .map(one -> new PeriodReport.Compared(
                                shown(one.figure(), view), one.before().map(before -> shown(before, view))))
                        .collect(toImmutableList()),
                report.says(),
                Optional.of(view));
    }

    private static Figure shown(Figure figure, PublishedView view) {
        return view.withoutKinds().contains(figure.id().subject())
                ? withoutIds(figure, ImmutableMap.of())
                : withoutIds(figure);
    }

    /** Of either period: each has its list. */
    private boolean isFolded(PeriodReport report, Knowledge known) {
        PublicityOfAwards publicity = new PublicityOfAwards(commendations, scheme, known.until());
        return Stream.of(report.period(), report.period().before())
                .anyMatch(period -> publicity.isFolded(counted(report, period, known)));
    }

    private ImmutableList<Award> counted(PeriodReport report, Period period, Knowledge known) {
        ImmutableSet<String> behind = report.figures().stream()
                .filter(one -> one.figure().id() == Figure.Id.COMMENDATION_MONEY)
                .flatMap(one -> Stream.concat(Stream.of(one.figure()), one.before().stream()))
                .flatMap(figure -> figure.behind().stream())
                .collect(toImmutableSet());
        return commendations.decided(period.from(), period.to(), known.until()).stream()
                .map(Commendations.Kept::award)
                .filter(award -> behind.contains(award.nomination()))
                .collect(toImmutableList());
    }

    private static boolean isOfOneBelowTheCommune(PeriodReport report) {
        return report.under().filter(PublishedReports::isBelowTheCommune).isPresent();
    }

    private static boolean isBelowTheCommune(Unit unit) {
        return switch (unit.type()) {
            case PROVINCE, DISTRICT, COMMUNE -> false;
            case RESIDENTIAL_AREA, AGENCY, ENTERPRISE, SCHOOL -> true;
        };
    }

    private PeriodReport ofOne(PeriodReport report, Knowledge known, SmallCounts small) {
        Unit unit = report.under().orElseThrow();
        Optional<Unit> above =
                unit.parent().flatMap(code -> units.find(code, report.period().to()));
        PeriodReport around = above.flatMap(one -> reports.under(one.code(), report.period(), known))
                .orElseGet(() -> reports.of(report.period(), known));
        ImmutableList<Unit> beside = above.map(
                        one -> units.children(one.code(), report.period().to()))
                .orElseGet(() -> ImmutableList.of(unit));
        ImmutableMap<Figure.Subject, Told> told = told(around, beside, known, small);
        ImmutableSet<Figure.Subject> byKind = ImmutableSet.copyOf(
                Maps.filterValues(told, some -> some == Told.KINDS).keySet());
        ImmutableSet<Figure.Id> shown = report.ids().stream()
                .filter(id -> isShown(id, requireNonNull(told.get(id.subject())))
                        || (isNone(report.figure(id)) && isNone(around.figure(id))))
                .collect(toImmutableSet());
        return new PeriodReport(
                report.period(),
                report.under(),
                report.asKnown(),
                report.figures().stream()
                        .map(PeriodReport.Compared::figure)
                        .filter(figure -> shown.contains(figure.id()))
                        .map(figure -> withoutIds(
                                figure, byKind.contains(figure.id().subject()) ? kinds(figure) : ImmutableMap.of()))
                        .map(figure -> new PeriodReport.Compared(figure, Optional.empty()))
                        .collect(toImmutableList()),
                ImmutableList.of(),
                Optional.of(new PublishedView(
                        ImmutableSet.copyOf(Sets.difference(report.ids(), shown)),
                        ImmutableSet.copyOf(Sets.difference(told.keySet(), byKind)),
                        OptionalInt.of(small.enough()))));
    }

    /** Of the units of this level that lie side by side, all alike. */
    private ImmutableMap<Figure.Subject, Told> told(
            PeriodReport around, ImmutableList<Unit> beside, Knowledge known, SmallCounts small) {
        ImmutableMap<Unit, Counts> counts = Maps.toMap(
                beside,
                one -> Counts.of(
                        reports.under(one.code(), around.period(), known).orElseThrow()));
        Counts left = Counts.of(around).without(counts.values());
        return Maps.toMap(
                Arrays.asList(Figure.Subject.values()),
                subject -> small.told(
                        subject,
                        Maps.filterKeys(counts, PublishedReports::isBelowTheCommune)
                                .values(),
                        left));
    }

    private static boolean isShown(Figure.Id id, Told told) {
        return switch (told) {
            case NOTHING -> false;
            case WHOLES -> SmallCounts.WHOLES.contains(id);
            case FIGURES, KINDS -> id != Figure.Id.COMMENDATION_MONEY;
        };
    }

    /** Of what the report of the place around tells to be nowhere in it, nothing is hidden. */
    private static boolean isNone(Figure figure) {
        return figure.value() == 0 && figure.of().orElse(0) == 0;
    }

    /** A kind without a list stands there because it once was there, which is not told. */
    private static ImmutableMap<Figure.Kind, Figure.Amount> kinds(Figure figure) {
        return SPELLED.contains(figure.id().subject())
                ? ImmutableMap.copyOf(Maps.filterValues(figure.byKind(), amount -> amount.value() > 0))
                : figure.byKind();
    }

    private static Figure withoutIds(Figure figure) {
        return withoutIds(figure, figure.byKind());
    }

    private static Figure withoutIds(Figure figure, ImmutableMap<Figure.Kind, Figure.Amount> kinds) {
        return new Figure(figure.id(), figure.definition(), figure.amount(), kinds, ImmutableSortedSet.of());
    }
}
