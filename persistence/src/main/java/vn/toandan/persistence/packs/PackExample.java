package vn.toandan.persistence.packs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.ProvincialPack;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** An example that was read; as opposed to one of the core, which stands on a form that is there only with the whole pack. */
record PackExample(
        String criterion,
        ImmutableSet<UnitKind> kinds,
        List<Consumer<FactSheet.Builder>> entries,
        OptionalInt year,
        CheckVerdict verdict,
        Entry entry) {

    /** Asks the criterion, for every kind of unit that it is asked of, and complains at the first other answer. */
    void run(ProvincialPack pack, SafetyStandard standard) {
        int of = year.orElse(pack.inForce().lowerEndpoint().getYear());
        for (UnitKind kind : kinds) {
            FactSheet.Builder sheet = pack.sheet(standard, kind, of);
            entries.forEach(one -> one.accept(sheet));
            ImmutableList<Sentence> wrong = wrong(sheet.build(), pack, standard);
            if (!wrong.isEmpty()) {
                entry.complain(Sentence.several(wrong), Sentence.of("persistence/wording:pack.example.right"));
                return;
            }
        }
    }

    private ImmutableList<Sentence> wrong(FactSheet.Filled filled, ProvincialPack pack, SafetyStandard standard) {
        if (filled instanceof FactSheet.Filled.Refused refused) {
            return refused.rejections().stream()
                    .map(rejection -> rejection.wrong())
                    .collect(ImmutableList.toImmutableList());
        }
        return pack.complaints(
                standard, ImmutableList.of(new ProvincialPack.Example(criterion, filled.orElseThrow(), verdict)));
    }
}
