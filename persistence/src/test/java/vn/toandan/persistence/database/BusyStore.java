package vn.toandan.persistence.database;

import static vn.toandan.persistence.database.StoreFile.FILING;
import static vn.toandan.persistence.database.StoreFile.NOON;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import vn.toandan.commendation.AwardDecision;
import vn.toandan.commendation.AwardNomination;
import vn.toandan.commendation.AwardingAuthority;
import vn.toandan.commendation.CommendationDesk;
import vn.toandan.commendation.Nomination;
import vn.toandan.commendation.NominationFact;
import vn.toandan.commendation.Nominations;
import vn.toandan.commendation.Registered;
import vn.toandan.tip.Admiralty;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.IntakeGrade;
import vn.toandan.tip.OutcomeKind;
import vn.toandan.tip.OutcomeRegister;
import vn.toandan.tip.OutcomeRow;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.Taken;
import vn.toandan.tip.TipId;

/** A store on which many work at once, on few things, so that they meet; and what each of them was told is done. */
final class BusyStore {

    static final int SHARED_TIPS = 50;
    static final int OUTCOMES = 40;
    static final int NOMINATIONS = 60;

    /** So many nominations are for one achievement, of which one alone is to be awarded. */
    private static final int RIVALS = 3;

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final IntakeGrade GRADE = new IntakeGrade(Admiralty.of("B2"), Optional.empty(), NOON);

    /** What was acknowledged: tips of their own, the outcomes of shared ones, their grades, the nominations, and the achievements that were commended. */
    private final Multiset<String> acknowledged = ConcurrentHashMultiset.create();

    private final Store store;

    BusyStore(Store store) {
        this.store = store;
        store.write(FILING, registers -> {
            for (int tip = 0; tip < SHARED_TIPS; tip++) {
                registers.tips().record(SomeTips.pending(shared(tip), SomeTips.DAY));
            }
            return true;
        });
    }

    Multiset<String> acknowledged() {
        return acknowledged;
    }

    static TipId shared(int tip) {
        return new TipId("S-" + tip);
    }

    static String credit(String outcome, TipId tip) {
        return "credit " + outcome + " " + tip.text();
    }

    static String grade(TipId tip) {
        return "grade " + tip.text();
    }

    static String award(String achievement) {
        return "award " + achievement;
    }

    static String nomination(String nomination) {
        return "nomination " + nomination;
    }

    static String tip(TipId tip) {
        return "tip " + tip.text();
    }

    /** What one of them does, one thing after another, as chance has it. */
    void work(int thread, int operations, long seed) {
        SplittableRandom chance = new SplittableRandom(seed + thread);
        for (int number = 0; number < operations; number++) {
            TipId shared = shared(chance.nextInt(SHARED_TIPS));
            int nomination = chance.nextInt(NOMINATIONS);
            switch (chance.nextInt(5)) {
                case 0 -> receive(new TipId(thread + "-" + number));
                case 1 -> creditOnce("O-" + chance.nextInt(OUTCOMES), shared);
                case 2 -> gradeUnlessTouched(shared);
                case 3 -> nominate("DN-" + nomination, "VU-" + nomination / RIVALS);
                default -> award("DN-" + nomination, "VU-" + nomination / RIVALS, thread + "-" + number + "/QĐ");
            }
        }
    }

    private void write(String what, Predicate<Registers> command) {
        boolean isDone = store.write(FILING, command::test);
        if (isDone) {
            acknowledged.add(what);
        }
    }

    private void receive(TipId own) {
        write(tip(own), registers -> {
            registers.tips().record(SomeTips.pending(own, SomeTips.DAY));
            return true;
        });
    }

    private void creditOnce(String outcome, TipId tip) {
        OutcomeRow row = new OutcomeRow(2, outcome, SomeTips.DAY, OutcomeKind.CASES, 1, tip, CausalRole.DECISIVE);
        write(
                credit(outcome, tip),
                registers -> new OutcomeRegister(registers.outcomes(), registers.tips())
                        .takeIn(List.of(row), DAY)
                        .equals(new Taken.In(1)));
    }

    /** Reads first and writes only if nobody wrote since. */
    private void gradeUnlessTouched(TipId tip) {
        long read = store.read(registers -> registers.versions().ofTip(tip));
        write(grade(tip), registers -> {
            boolean isUntouched = registers.versions().ofTip(tip) == read;
            if (isUntouched) {
                registers.tips().grade(tip, GRADE);
            }
            return isUntouched;
        });
    }

    private void nominate(String nomination, String achievement) {
        Nomination filed = Nominations.resident()
                .with(NominationFact.NOMINATION, nomination)
                .with(NominationFact.ACHIEVEMENT, achievement);
        write(nomination(nomination), registers -> isWritten(desk(registers).nominate(filed, Nominations.IN_AUGUST)));
    }

    private void award(String nomination, String achievement, String number) {
        AwardDecision decision =
                new AwardDecision(number, Nominations.IN_AUGUST, AwardingAuthority.COMMUNE_CHAIR, "UBND xã Mậu Lâm");
        AwardNomination command =
                new AwardNomination(nomination, decision, Optional.empty(), Optional.empty(), Optional.empty(), DAY);
        write(award(achievement), registers -> isWritten(desk(registers).award(command)));
    }

    private static CommendationDesk desk(Registers registers) {
        return new CommendationDesk(registers.commendations(), Nominations.SCHEME);
    }

    private static boolean isWritten(Registered registered) {
        return registered instanceof Registered.Recorded recorded && recorded.written();
    }
}
