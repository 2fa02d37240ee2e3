package vn.toandan.account;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Letterhead of an office ("thể thức văn bản của cơ quan"): what is the same at the head and the foot of all its papers; as opposed to number and day, which each paper has of its
 * own, and to what it says.
 *
 * @param superior the body above, if it is named
 * @param body who issues what no decision names the issuer of: "UBND xã Mậu Lâm"
 * @param signer the office of who signs, e.g. {@code Chủ tịch}; never a person's name
 * @param recipients who gets it
 */
public record OfficeLetterhead(
        Optional<String> superior,
        Optional<String> body,
        Optional<String> place,
        Optional<String> signer,
        ImmutableList<String> recipients) {

    /** Of an office that has set none. */
    public static final OfficeLetterhead BLANK = new OfficeLetterhead(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ImmutableList.of());

    public OfficeLetterhead {
        checkArgument(
                superior.filter(String::isBlank).isEmpty()
                        && body.filter(String::isBlank).isEmpty()
                        && place.filter(String::isBlank).isEmpty()
                        && signer.filter(String::isBlank).isEmpty()
                        && recipients.stream().noneMatch(String::isBlank),
                "what is not said is left out");
    }
}
