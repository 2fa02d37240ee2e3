package vn.toandan.commendation;

import com.google.common.collect.ImmutableList;
import vn.toandan.law.Sentence;
import vn.toandan.safety.CheckVerdict;

/** Years of service of a security force member: more of a man than of a woman. */
record ServedLongEnough(long years, long yearsOfWoman) implements Condition {

    @Override
    public ImmutableList<NominationFact> facts() {
        return ImmutableList.of(NominationFact.YEARS_OF_SERVICE, NominationFact.SEX);
    }

    @Override
    public CheckVerdict judge(Nomination nomination) {
        if (!nomination.knows(NominationFact.YEARS_OF_SERVICE)) {
            return CheckVerdict.NOT_KNOWN;
        }
        long served = nomination.count(NominationFact.YEARS_OF_SERVICE).orElse(0);
        boolean woman = is(nomination, Sex.FEMALE);
        boolean man = is(nomination, Sex.MALE);
        return Condition.verdict(
                served >= years || (woman && served >= yearsOfWoman), served < yearsOfWoman || (man && served < years));
    }

    private static boolean is(Nomination nomination, Sex sex) {
        return nomination.choice(NominationFact.SEX).filter(sex::equals).isPresent();
    }

    @Override
    public ImmutableList<NominationFact> deciding(Nomination nomination) {
        return facts();
    }

    @Override
    public Sentence asks() {
        return Sentence.of("commendation/wording:asks.served", years, yearsOfWoman);
    }
}
