package vn.toandan.persistence.intake;

import java.util.List;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Complaints;

/** Files were refused, with every reason; thrown and not returned, so that the transaction around it writes nothing. */
public final class FilesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Complaints complaints;

    private FilesRefused(Complaints complaints) {
        super("refused", null, false, false);
        this.complaints = complaints;
    }

    public Complaints complaints() {
        return complaints;
    }

    static void ifAny(Complaints complaints) {
        if (!complaints.isEmpty()) {
            throw new FilesRefused(complaints);
        }
    }

    static FilesRefused because(List<Complaint> reasons) {
        Complaints complaints = new Complaints();
        reasons.forEach(complaints::add);
        return new FilesRefused(complaints);
    }
}
