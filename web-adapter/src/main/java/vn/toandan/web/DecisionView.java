package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.SheetVersion;
import vn.toandan.judging.UnitYear;
import vn.toandan.persistence.database.Registers;
import vn.toandan.recognition.Recognitions;
import vn.toandan.safety.Assessment;
import vn.toandan.safety.Check;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.UnitVerdict;
import vn.toandan.unit.NamedUnit;

/**
 * What somebody has to see who decides on a unit ("phần xem để quyết định"): check by check the law, the facts with where they come from, last year's, and the reason; as
 * opposed to the answer alone.
 *
 * @param answer empty where nothing was filed or no text is known
 * @param recorded the judgement that a decision would rest on
 * @param standing the recognition that stands
 */
record DecisionView(
        NamedUnit unit,
        int year,
        Optional<Assessment> answer,
        Optional<Judgements.Kept> recorded,
        Optional<FactSheet> lastSheet,
        Optional<Judgements.Kept> lastJudged,
        boolean wasRecognised,
        Optional<Recognitions.Kept> standing,
        ImmutableList<Recognitions.Kept> annulled) {

    static DecisionView of(Office office, Registers registers, SheetDesk.Held held) {
        UnitYear about = new UnitYear(held.unit().code(), held.year());
        UnitYear before = new UnitYear(held.unit().code(), held.year() - 1);
        ImmutableList<Recognitions.Kept> recognitions = registers.recognitions().of(about);
        return new DecisionView(
                held.unit(),
                held.year(),
                held.filed()
                        .flatMap(version -> new JudgedYear(office, registers).ofOne(version.sheet()))
                        .map(judged -> judged.assessment()),
                registers.judgements().latest(about),
                registers.sheets().asKnownOn(Office.EVERYTHING_KNOWN, before).flatMap(last -> sheet(held, last)),
                registers.judgements().latest(before),
                isStanding(registers.recognitions().of(before)),
                recognitions.stream().filter(kept -> kept.annulment().isEmpty()).findFirst(),
                recognitions.stream()
                        .filter(kept -> kept.annulment().isPresent())
                        .collect(ImmutableList.toImmutableList()));
    }

    private static boolean isStanding(ImmutableList<Recognitions.Kept> recognitions) {
        return recognitions.stream().anyMatch(kept -> kept.annulment().isEmpty());
    }

    /** A unit of another kind then says nothing that can be set beside. */
    private static Optional<FactSheet> sheet(SheetDesk.Held held, SheetVersion last) {
        return last.sheet().unit().kind() == held.unit().kind()
                        && last.sheet().on(held.standard()) instanceof FactSheet.Filled.Accepted accepted
                ? Optional.of(accepted.sheet())
                : Optional.empty();
    }

    String now(Page page, Fact fact) {
        return answer.flatMap(one -> one.sheet().words(fact)).map(page::phrase).orElse(page.staff("results.unknown"));
    }

    String then(Page page, Fact fact) {
        return lastSheet.flatMap(one -> one.words(fact)).map(page::phrase).orElse("–");
    }

    /** Which document says it, which body found it, how a register came to it. */
    String source(Page page, Fact fact) {
        FactSheet.Source source = answer.orElseThrow().sheet().source(fact);
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        source.document().ifPresent(parts::add);
        source.by().ifPresent(parts::add);
        source.accounts().forEach(account -> parts.add(page.phrase(account)));
        return String.join("; ", parts.build());
    }

    /** A form that is about this unit. */
    String form(Page page, String to) {
        return page.link(to, "unit", unit.code()) + "&year=" + year;
    }

    ImmutableList<Check> checks() {
        return answer.map(Assessment::checks).orElse(ImmutableList.of());
    }

    /** Whoever does not meet the standard is not recognised. */
    boolean mayBeDecided() {
        return standing.isEmpty()
                && recorded.filter(kept -> kept.judgement().verdict() == UnitVerdict.MET)
                        .isPresent();
    }
}
