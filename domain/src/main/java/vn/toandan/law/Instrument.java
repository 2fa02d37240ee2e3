package vn.toandan.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Legal instrument ("văn bản quy phạm pháp luật"): one text as issued, known by its number; as opposed to a {@link Provision},
 * which is one place in it.
 *
 * @param number the number as printed, e.g. {@code 124/2021/TT-BCA}
 * @param issued the day it was signed, which is also the first day on which it could be known
 * @param source where it can be read, if we know
 */
public record Instrument(String number, LocalDate issued, Optional<URI> source) {

    public Instrument {
        checkArgument(!number.isBlank(), "an instrument has a number");
    }

    public static Instrument of(String number, LocalDate issued) {
        return new Instrument(number, issued, Optional.empty());
    }

    /** The kind of text and its number: "Thông tư 124/2021/TT-BCA". */
    public Sentence title() {
        return Kind.of(number)
                .<Sentence>map(kind -> Sentence.of("law/wording:instrument." + kind.key, number))
                .orElseGet(() -> Sentence.verbatim(number));
    }

    /** The kinds of text, as their numbers betray them ("Thông tư" writes TT, "Quyết định" QĐ). */
    private enum Kind {
        JOINT_CIRCULAR("joint_circular", "/TTLT-"),
        CIRCULAR("circular", "/TT-"),
        DECISION("decision", "/QĐ-"),
        DECREE("decree", "/NĐ-"),
        RESOLUTION("resolution", "/NQ-"),
        ORDINANCE("ordinance", "/UBTVQH"),
        /** The two codes have names that everybody says; their numbers nobody does. */
        PENAL_CODE("penal_code", "100/2015/QH13"),
        PROCEDURE_CODE("procedure_code", "101/2015/QH13"),
        LAW("law", "/QH");

        private final String key;
        private final String mark;

        Kind(String key, String mark) {
            this.key = key;
            this.mark = mark;
        }

        static Optional<Kind> of(String number) {
            for (Kind kind : values()) {
                if (number.contains(kind.mark)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
