package vn.toandan.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import vn.toandan.commendation.CommendationForm;
import vn.toandan.commendation.Recipient;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Competence.Authority;

/**
 * Certificate ("giấy chứng nhận, giấy khen, bằng khen"): what the paper says that is handed over; as opposed to the decision by which it is so, and to the entry of the
 * register that keeps it. It cannot hold a person's name.
 *
 * @param entry which entry of the register it tells of
 * @param number of the decision, as printed
 * @param on the day of the decision
 * @param body the office that issued it; never a person
 */
public record Certificate(Entry entry, String number, LocalDate on, String body, Deed deed) {

    /** So many bytes of UTF-8 a text in it may have, so that a telephone can read the square. */
    public static final int LONGEST = 80;

    /** What was decided. */
    public sealed interface Deed {}

    /**
     * That a unit meets the standard in a year.
     *
     * @param unitName as it was judged
     */
    public record Recognised(String unitCode, String unitName, int year, Authority authority) implements Deed {

        public Recognised {
            checkText("unit code", unitCode);
            checkText("unit name", unitName);
            checkArgument(year >= 1000 && year <= 9999, "%s is no year of four digits", year);
        }
    }

    /**
     * That somebody was commended.
     *
     * @param subject by its identifier; empty where nobody may know
     */
    public record Commended(CommendationForm form, Recipient recipient, Optional<String> subject) implements Deed {

        public Commended {
            subject.ifPresent(text -> checkText("subject", text));
        }
    }

    public Certificate {
        checkText("number", number);
        checkText("body", body);
        checkArgument(on.getYear() >= 1970 && on.getYear() <= 9999, "%s is no day of a certificate", on);
    }

    private static void checkText(String what, String text) {
        checkArgument(!text.isBlank(), "a certificate has a %s", what);
        checkArgument(fits(text), "a %s of %s letters is too long for a certificate", what, text.length());
    }

    /** Whether a text is short enough to stand in one. */
    static boolean fits(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /** What it is called, as its title. */
    public Sentence title() {
        if (deed instanceof Commended commended) {
            return commended.form().words();
        }
        return wording("title.recognised");
    }

    /** Who may call it their own: "01 cá nhân (bảo mật)" where nobody may know. */
    public Sentence subject() {
        if (deed instanceof Commended commended) {
            return commended
                    .subject()
                    .<Sentence>map(Sentence::verbatim)
                    .orElseGet(() ->
                            wording("subject.withheld", commended.recipient().words()));
        }
        Recognised recognised = (Recognised) deed;
        return recognised.unitName().equals(recognised.unitCode())
                ? Sentence.verbatim(recognised.unitCode())
                : wording("subject.unit", recognised.unitName(), recognised.unitCode());
    }

    /** Who decided. */
    public Sentence authority() {
        return deed instanceof Commended commended
                ? commended.form().authority().words()
                : ((Recognised) deed).authority().words();
    }

    /** All that it says. */
    public ImmutableList<Sentence> says() {
        Sentence what = deed instanceof Recognised recognised
                ? wording("says.recognised", subject(), Integer.toString(recognised.year()))
                : wording("says.commended", title(), subject());
        return ImmutableList.of(what, wording("says.decision", number, on, authority(), body));
    }

    /** As it goes into a square code: its bytes and the signature over them, in letters and digits. */
    public String sealedBy(Signer signer) {
        return CompactText.of(CompactBytes.of(this), signer);
    }

    static Sentence wording(String key, Object... values) {
        return Sentence.of("certificate/wording:" + key, values);
    }
}
