package vn.toandan.safety;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.law.Reason;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * Check ("kết quả xét một tiêu chí"): a {@link Criterion} asked of one unit in one year, with its answer; as opposed to the {@link Assessment}, the answer for the
 * unit. A view: it keeps nothing but where to look.
 */
public final class Check {

    private final Teller teller;
    private final FactSheet sheet;
    private final LocalDate decidedOn;

    Check(Teller teller, FactSheet sheet, LocalDate decidedOn) {
        this.teller = teller;
        this.sheet = sheet;
        this.decidedOn = decidedOn;
    }

    public Criterion criterion() {
        return teller.criterion();
    }

    public String id() {
        return criterion().id();
    }

    public CheckVerdict verdict() {
        return criterion().requirement().judge(sheet);
    }

    /** The facts it looks at, in the order of the form. */
    public ImmutableList<Fact> facts() {
        return teller.facts();
    }

    /** Why, in one sentence, with the registers' account of what they gave; a finding or an excuse without a document is named. */
    public Sentence because() {
        return teller.of(sheet).because();
    }

    /** The same as text. */
    public String because(Wording wording) {
        return teller.of(sheet).because(wording);
    }

    /** Why, down to what was entered. */
    public Reason reason() {
        return teller.of(sheet).reason();
    }

    /** What to do where it is not met or not known, with the days of its year. */
    public Optional<Sentence> act() {
        return teller.act(sheet.year());
    }

    /** What would make it met; only where it is not met or not known. */
    public Optional<Repair> toPass() {
        return switch (verdict()) {
            case NOT_MET, NOT_KNOWN -> Optional.of(criterion().requirement().toPass(sheet));
            case MET, NOT_APPLICABLE -> Optional.empty();
        };
    }

    /** Whether it can still come out met for this year: where only a statement is missing, always. */
    public boolean isCurable() {
        return toPass().map(repair -> repair.options() == 0
                        ? verdict() == CheckVerdict.NOT_KNOWN
                        : repair.isCurable(decidedOn, sheet.year()))
                .orElse(false);
    }
}
