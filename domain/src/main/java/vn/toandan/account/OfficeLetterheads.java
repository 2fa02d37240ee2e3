package vn.toandan.account;

import java.util.Optional;

/** The letterheads of offices as they are kept, one for each unit at which rights end ("thể thức đã đặt"), and one for those whose rights reach everywhere; each as it stands now; as opposed to a register, in which what stood before stays. */
public interface OfficeLetterheads {

    /**
     * Blank where none was put: that of an office above is another one's.
     *
     * @param unit empty for those whose rights reach everywhere
     */
    OfficeLetterhead of(Optional<String> unit);

    /** Takes the place of the one before; the same again changes nothing. */
    void put(Optional<String> unit, OfficeLetterhead letterhead);
}
