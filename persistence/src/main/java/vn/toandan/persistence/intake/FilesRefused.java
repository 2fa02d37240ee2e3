package vn.toandan.persistence.intake;

import java.util.List;
import vn.toandan.persistence.sheets.Complaint;
import vn.toandan.persistence.sheets.Complaints;

/** Files were refused, with every reason; thrown and not returned, so that the transaction around it writes nothing. */
public final class FilesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Complaints complaints;

    private final boolean outside;

    private FilesRefused(Complaints complaints, boolean outside) {
        super("refused", null, false, false);
        this.complaints = complaints;
        this.outside = outside;
    }

    public Complaints complaints() {
        return complaints;
    }

    /** Whether some of it is not for whoever sent it to enter. */
    public boolean isOutside() {
        return outside;
    }

    static void ifAny(Complaints complaints) {
        if (!complaints.isEmpty()) {
            throw new FilesRefused(complaints, false);
        }
    }

    static FilesRefused because(List<Complaint> reasons) {
        Complaints complaints = new Complaints();
        reasons.forEach(complaints::add);
        return new FilesRefused(complaints, false);
    }

    static FilesRefused outside(Complaints complaints) {
        return new FilesRefused(complaints, true);
    }
}
