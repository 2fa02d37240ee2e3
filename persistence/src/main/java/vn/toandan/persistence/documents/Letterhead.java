package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Letterhead ("thể thức văn bản hành chính", Decree 30/2020/NĐ-CP): who issues a document, under which number, where and when; as
 * opposed to what it says. What is not given is left blank, to be filled in by hand.
 *
 * @param superior the body above the one that issues it, if it is named
 * @param body who issues it: "UBND xã Mậu Lâm"
 * @param number e.g. {@code 12/BC-UBND}
 * @param place e.g. {@code Mậu Lâm}
 * @param signer the office of who signs, e.g. {@code Chủ tịch}; never a person's name
 * @param recipients who gets it
 */
public record Letterhead(
        Optional<String> superior,
        Optional<String> body,
        Optional<String> number,
        Optional<String> place,
        Optional<LocalDate> dated,
        Optional<String> signer,
        ImmutableList<String> recipients) {

    /** Everything to be filled in by hand. */
    public static Letterhead blank() {
        return new Letterhead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of());
    }
}
