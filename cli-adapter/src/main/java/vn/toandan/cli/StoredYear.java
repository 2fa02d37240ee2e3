package vn.toandan.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.toandan.judging.Judged;
import vn.toandan.judging.JudgingRound;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.packs.ProvincialStandards;
import vn.toandan.persistence.sheets.Visible;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** One year of a store, judged as the options say; as opposed to {@link Decisions}, which judges the rows of files. */
final class StoredYear {

    private final JudgingRound.Request request;

    /** Where nothing is said of the day as known, everything recorded so far counts. */
    StoredYear(int year, @Nullable String under, @Nullable LocalDate on, @Nullable LocalDate asKnown) {
        this.request = new JudgingRound.Request(
                year,
                Optional.ofNullable(under),
                Optional.ofNullable(on),
                asKnown == null ? Law.EVERYTHING_KNOWN : asKnown);
        requireLaw(Law.standard());
    }

    private void requireLaw(SafetyStandard standard) {
        for (UnitKind kind : UnitKind.values()) {
            LocalDate day = request.decidedOn().orElseGet(() -> standard.lastLawfulDay(kind, request.year()));
            Law.on(standard, day);
        }
    }

    /** Whether the register knows the unit under which to judge. */
    boolean knowsUnder(Registers registers) {
        return round(registers).knowsWhatIsAsked();
    }

    void judge(Registers registers, Consumer<Judged> sink) {
        JudgingRound round = round(registers);
        if (!round.knowsWhatIsAsked()) {
            throw new WrongUsage(Sentence.of(
                    "cli/wording:under.unknown",
                    Visible.text(request.under().orElseThrow()),
                    Integer.toString(request.year())));
        }
        round.judge(sink);
    }

    private JudgingRound round(Registers registers) {
        return new JudgingRound(
                request,
                registers.units(),
                registers.sheets(),
                registers.recognitions()::decided,
                registers.models(),
                registers.hotspots(),
                ProvincialStandards.of(Law.standard(), registers.criteria().asKnownOn(request.asKnown())));
    }
}
