package vn.toandan.persistence.intake;

import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.Complaint;

/** What is said of rows outside of the bounds: the same whether there is such a unit or not, since what somebody may not see does not exist for them. */
final class Outside {

    static final Sentence WRONG = Sentence.of("persistence/intake:outside");
    static final Sentence RIGHT = Sentence.of("persistence/intake:outside.right");

    private Outside() {}

    static Complaint complaint(FilePlaces places, long place, String column) {
        return places.complaint(place, column, "", WRONG, RIGHT);
    }
}
