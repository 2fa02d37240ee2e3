package vn.toandan.persistence.documents;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.law.Wording;

/**
 * What stands around the words of every administrative document ("thể thức văn bản", Decree 30/2020/NĐ-CP): head and foot, line by line; as opposed to the {@link
 * Letterhead}, which may leave parts open.
 *
 * @param issuer the body above, if named, and the one that issues it, a line each
 * @param recipients as they are listed, each with its dash and full stop or semicolon
 */
record OfficialFrame(
        ImmutableList<String> issuer,
        String number,
        String country,
        String motto,
        String placeAndDate,
        String recipientsTitle,
        ImmutableList<String> recipients,
        String signer) {

    /**
     * What the head leaves open is dotted.
     *
     * @param otherwise who issues it, where the head does not say
     * @param blankNumber the key of a number to be filled in
     */
    static OfficialFrame of(Letterhead head, Optional<String> otherwise, String blankNumber, Wording wording) {
        return new Writer(head, otherwise, wording).write(blankNumber);
    }

    /** The body that issues it, which is the last one named. */
    String body() {
        return issuer.get(issuer.size() - 1);
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private record Writer(Letterhead head, Optional<String> otherwise, Wording wording) {

        OfficialFrame write(String blankNumber) {
            return new OfficialFrame(
                    issuer(),
                    say("number", head.number().orElseGet(() -> say(blankNumber))),
                    say("country"),
                    say("motto"),
                    placeAndDate(),
                    say("recipients"),
                    recipients(),
                    head.signer().map(OfficialFrame::capitals).orElse(""));
        }

        private ImmutableList<String> issuer() {
            ImmutableList.Builder<String> issuer = ImmutableList.builder();
            head.superior().map(OfficialFrame::capitals).ifPresent(issuer::add);
            issuer.add(
                    head.body().or(() -> otherwise).map(OfficialFrame::capitals).orElseGet(() -> say("body.blank")));
            return issuer.build();
        }

        private String placeAndDate() {
            String place = head.place().orElseGet(() -> say("place.blank"));
            return head.dated()
                    .map(day -> say("place_and_date", place, inWords(day)))
                    .orElseGet(() -> say("place_and_date", place, say("date.blank")));
        }

        /** A zero before the days 1 to 9 and before the months 1 and 2 only. */
        private String inWords(LocalDate day) {
            return say(
                    "date",
                    zeroBefore(day.getDayOfMonth(), 9),
                    wording == Wording.VIETNAMESE
                            ? zeroBefore(day.getMonthValue(), 2)
                            : wording.phrase(Sentence.of("persistence/wording:official.month." + day.getMonthValue())),
                    Integer.toString(day.getYear()));
        }

        private String zeroBefore(int number, int last) {
            return wording == Wording.VIETNAMESE && number <= last ? "0" + number : Integer.toString(number);
        }

        private ImmutableList<String> recipients() {
            ImmutableList.Builder<String> all = ImmutableList.builder();
            head.recipients().forEach(recipient -> all.add(say("recipient", recipient)));
            return all.add(say("recipient.file")).build();
        }

        private String say(String key, Object... values) {
            return wording.phrase(Sentence.of("persistence/wording:official." + key, values));
        }
    }
}
