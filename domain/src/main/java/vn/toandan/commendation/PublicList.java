package vn.toandan.commendation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.toandan.law.Sentence;

/**
 * Public list of awards ("danh sách khen thưởng công khai"): who may be named by identifier, and how many others there are; as opposed to
 * the register, which knows them all. Whoever is not open is a number only: of a form as long as there are enough to hide behind, else of
 * all forms together.
 */
public final class PublicList {

    /** So many have to be alike before it is said of which form they are. */
    public static final int ENOUGH_TO_HIDE = 5;

    private PublicList() {}

    /** An award and the nomination it answered, which knows whether it may be shown. */
    public record Entry(Award award, Nomination nomination, Publicity publicity) {}

    public static ImmutableList<Sentence> of(List<Entry> entries, int enoughToHide) {
        checkArgument(enoughToHide > 0, "%s are never enough", enoughToHide);
        List<Sentence> lines = new ArrayList<>();
        Map<Recipient, Long> folded = new EnumMap<>(Recipient.class);
        for (CommendationForm form : CommendationForm.ALL) {
            for (Recipient recipient : Recipient.values()) {
                List<Entry> alike = entries.stream()
                        .filter(entry ->
                                entry.award().form() == form && entry.award().recipient() == recipient)
                        .toList();
                named(alike).forEach(lines::add);
                long coded = alike.stream()
                        .filter(entry -> entry.publicity() == Publicity.CODE_ONLY)
                        .count();
                if (coded >= enoughToHide) {
                    lines.add(line("public.coded", form.words(), counted(coded), recipient.words()));
                } else if (coded > 0) {
                    folded.merge(recipient, coded, Long::sum);
                }
            }
        }
        folded.forEach((recipient, count) -> lines.add(line("public.folded", counted(count), recipient.words())));
        return ImmutableList.copyOf(lines);
    }

    private static List<Sentence> named(List<Entry> alike) {
        return alike.stream()
                .filter(entry -> entry.publicity() == Publicity.OPEN)
                .map(entry -> line(
                        "public.open",
                        entry.award().form().words(),
                        entry.nomination()
                                .text(NominationFact.SUBJECT)
                                .orElse(entry.nomination().id())))
                .toList();
    }

    /** A zero before one-digit counts, as officials write. */
    private static String counted(long count) {
        return count < 10 ? "0" + count : Long.toString(count);
    }

    private static Sentence line(String key, Object... values) {
        return Sentence.of("commendation/register:" + key, values);
    }
}
