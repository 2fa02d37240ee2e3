package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import vn.toandan.judging.FactSheets;
import vn.toandan.judging.FiledSheet;
import vn.toandan.judging.Judged;
import vn.toandan.judging.JudgingRound;
import vn.toandan.persistence.database.Registers;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;
import vn.toandan.web.Problem.Wrong;

/** One year of the store judged ("xét theo sổ"), as the command line judges it; as opposed to a {@link Preview}, which looks at no register. */
final class JudgedYear {

    private final Office office;
    private final Registers registers;

    JudgedYear(Office office, Registers registers) {
        this.office = office;
        this.registers = registers;
    }

    /** @throws Problem.Refusal where no text is known for a decision date, or the code means no unit in that year */
    void judge(int year, Optional<String> under, Optional<LocalDate> decidedOn, Consumer<Judged> sink) {
        Optional<LocalDate> without = dayWithoutLaw(year, decidedOn);
        if (without.isPresent()) {
            throw new Problem.Refusal(Problem.of(
                    Problem.UNPROCESSABLE,
                    Wrong.of(decidedOn.isPresent() ? "decidedOn" : "year", "nothing_in_force", without.get())));
        }
        JudgingRound round = round(year, under, decidedOn, registers.sheets());
        if (!round.knowsWhatIsAsked()) {
            throw Access.nothingHere();
        }
        round.judge(sink);
    }

    /**
     * One sheet as it would come out if it were filed, or as it does where it is: as of today while the decision of its year is still to come, so that what can still be done
     * is told as such. Empty where no text is known for that.
     */
    Optional<Judged> ofOne(FiledSheet sheet) {
        UnitKind kind = sheet.unit().kind();
        LocalDate today = office.today();
        Optional<LocalDate> decidedOn = sheet.year() == today.getYear()
                        && today.isBefore(office.standard().lastLawfulDay(kind, sheet.year()))
                ? Optional.of(today)
                : Optional.empty();
        if (dayWithoutLaw(sheet.year(), decidedOn).isPresent()) {
            return Optional.empty();
        }
        FactSheets sheets = new AsIfFiled(registers.sheets(), sheet, today);
        JudgingRound round = round(sheet.year(), Optional.of(sheet.unit().code()), decidedOn, sheets);
        ImmutableList.Builder<Judged> found = ImmutableList.builder();
        // What the register has never had stands under nothing.
        (round.knowsWhatIsAsked() ? round : round(sheet.year(), Optional.empty(), decidedOn, sheets)).judge(judged -> {
            if (judged.unit().code().equals(sheet.unit().code())) {
                found.add(judged);
            }
        });
        return found.build().stream().findFirst();
    }

    private Optional<LocalDate> dayWithoutLaw(int year, Optional<LocalDate> decidedOn) {
        SafetyStandard standard = office.standard();
        return Arrays.stream(UnitKind.values())
                .map(kind -> decidedOn.orElseGet(() -> standard.lastLawfulDay(kind, year)))
                .filter(day -> standard.on(day).isEmpty())
                .findFirst();
    }

    private JudgingRound round(int year, Optional<String> under, Optional<LocalDate> decidedOn, FactSheets sheets) {
        return new JudgingRound(
                new JudgingRound.Request(year, under, decidedOn, Office.EVERYTHING_KNOWN),
                registers.units(),
                sheets,
                registers.recognitions()::decided,
                registers.models(),
                registers.hotspots(),
                SheetDesk.standards(office, registers));
    }
}
