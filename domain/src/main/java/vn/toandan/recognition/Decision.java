package vn.toandan.recognition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import vn.toandan.safety.Competence.Authority;

/**
 * Decision ("quyết định"): the paper by which an authority acts, which may do so for many units at once; as opposed to what it says of
 * one of them, a {@link Recognition} or an {@link Annulment}.
 *
 * @param number as printed, e.g. {@code 210/QĐ-UBND}; numbers start again every year
 * @param body the office that issued it, e.g. {@code UBND xã Mậu Lâm}; never a person
 */
public record Decision(String number, LocalDate on, Authority authority, String body) {

    public Decision {
        checkArgument(!number.isBlank(), "a decision has a number");
        checkArgument(!body.isBlank(), "a body decides");
    }
}
