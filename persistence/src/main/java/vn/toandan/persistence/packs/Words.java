package vn.toandan.persistence.packs;

import java.util.Arrays;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;
import vn.toandan.unit.UnitKind;

/** Codes and what they mean, for those who wrote another. */
final class Words {

    private Words() {}

    static Sentence kinds() {
        return Sentence.enumeration(Arrays.stream(UnitKind.values())
                .map(kind -> named(kind.code(), kind.words()))
                .toList());
    }

    static Sentence verdicts() {
        return Sentence.enumeration(Arrays.stream(CheckVerdict.values())
                .map(verdict -> named(verdict.code(), verdict.words()))
                .toList());
    }

    private static Sentence named(String code, Sentence words) {
        return Sentence.of("persistence/wording:code", code, words);
    }
}
