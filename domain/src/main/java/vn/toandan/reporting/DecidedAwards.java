package vn.toandan.reporting;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.Recipient;
import vn.toandan.unit.Unit;

/** Counts the awards that were decided and stand, and the national money that came with them; as opposed to nominations, which are none. */
final class DecidedAwards implements Chapter {

    private static final ImmutableMap<String, Figure.Kind> FORMS = Arrays.stream(CommendationForm.values())
            .collect(toImmutableMap(CommendationForm::code, form -> new Figure.Kind(form.code(), form.words())));

    private final Commendations commendations;
    private final RecordedThere there;
    private final Knowledge known;

    DecidedAwards(Commendations commendations, RecordedThere there, Knowledge known) {
        this.commendations = commendations;
        this.there = there;
        this.known = known;
    }

    @Override
    public ImmutableList<Figure> of(Period period, Optional<Unit> under) {
        return figures(decided(period), under);
    }

    @Override
    public Optional<ImmutableList<Figure>> before(Period period, Optional<Unit> under) {
        List<Award> decided = decided(period.before());
        return decided.isEmpty() ? Optional.empty() : Optional.of(figures(decided, under));
    }

    private List<Award> decided(Period period) {
        return commendations.decided(period.from(), period.to(), known.until()).stream()
                .map(Commendations.Kept::award)
                .filter(award ->
                        there.contains(award.unitCode(), award.decision().on()))
                .toList();
    }

    private static ImmutableList<Figure> figures(List<Award> decided, Optional<Unit> under) {
        OfKinds<Award> of = new OfKinds<>(FORMS, award -> award.form().code(), Award::nomination, under);
        return ImmutableList.of(
                of.figure(Figure.Id.COMMENDATIONS_COLLECTIVE, to(Recipient.COLLECTIVE, decided), Collection::size),
                of.figure(Figure.Id.COMMENDATIONS_INDIVIDUAL, to(Recipient.INDIVIDUAL, decided), Collection::size),
                of.figure(Figure.Id.COMMENDATIONS_HOUSEHOLD, to(Recipient.HOUSEHOLD, decided), Collection::size),
                of.figure(
                        Figure.Id.COMMENDATION_MONEY,
                        decided,
                        some -> some.stream()
                                .mapToLong(award -> award.amount().dong())
                                .sum()));
    }

    private static List<Award> to(Recipient recipient, List<Award> decided) {
        return decided.stream().filter(award -> award.recipient() == recipient).toList();
    }
}
