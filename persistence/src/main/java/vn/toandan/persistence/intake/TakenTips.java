package vn.toandan.persistence.intake;

import java.util.function.Predicate;
import vn.toandan.law.Sentence;
import vn.toandan.tip.Taken;
import vn.toandan.tip.TipRejection;

/** What came of taking in files about tips, as it is told; as opposed to {@link Taken}, the register's own answer. */
final class TakenTips {

    private TakenTips() {}

    /** @param isToBeTold whether a reason has not been told yet */
    static RecordIntake.Entered told(Taken taken, FilePlaces places, Predicate<TipRejection> isToBeTold) {
        if (taken instanceof Taken.In in) {
            return RecordIntake.Entered.written(
                    in.rows(),
                    Sentence.of("persistence/intake:tips." + (in.rows() == 0 ? "nothing_new" : "taken_in"), in.rows()));
        }
        return RecordIntake.Entered.refused(((Taken.Rejected) taken)
                .rejections().stream()
                        .filter(isToBeTold)
                        .map(one -> places.complaint(one.row(), one.field(), "", one.wrong(), one.right())));
    }
}
