package vn.toandan.web;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.persistence.documents.Letterhead;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/** What a paper leaves to whoever prints it ("phần thể thức để cơ quan điền"), as parts of the address, as the command line takes it; what is left out is dotted. */
final class PaperHead {

    /** In the order of a form. Recipients come one a line. */
    static final ImmutableList<String> PARTS = ImmutableList.of("superior", "place", "signer", "recipients");

    /** Beside those, of a paper that no decision numbers. */
    static final ImmutableList<String> OWN = ImmutableList.of("body", "number", "dated");

    private static final int LONGEST = 200;

    private PaperHead() {}

    /** The operation with the parts of the head of a decision, whose number, day and body are its own. */
    static Operation in(Operation operation) {
        Operation all = operation;
        for (String part : PARTS) {
            all = all.with(part, Place.QUERY, false, Shape.text());
        }
        return all.orProblem(Problem.BAD_REQUEST);
    }

    /** And with all other parts. */
    static Operation wholeIn(Operation operation) {
        Operation all = in(operation);
        for (String part : OWN) {
            all = all.with(part, Place.QUERY, false, Shape.text());
        }
        return all;
    }

    static Letterhead of(Asked asked) {
        return head(asked, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Letterhead whole(Asked asked) {
        List<Wrong> errors = new ArrayList<>();
        Optional<LocalDate> dated = asked.day("dated", errors);
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, errors));
        }
        return head(asked, text(asked, "body"), text(asked, "number"), dated);
    }

    private static Letterhead head(
            Asked asked, Optional<String> body, Optional<String> number, Optional<LocalDate> dated) {
        return new Letterhead(
                text(asked, "superior"),
                body,
                number,
                text(asked, "place"),
                dated,
                text(asked, "signer"),
                ImmutableList.copyOf(Splitter.onPattern("\\R")
                        .trimResults()
                        .omitEmptyStrings()
                        .split(asked.query("recipients").orElse(""))));
    }

    private static Optional<String> text(Asked asked, String part) {
        Optional<String> text = asked.query(part).map(String::strip).filter(said -> !said.isEmpty());
        if (text.filter(said -> said.length() > LONGEST).isPresent()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of(part, "too_long", LONGEST)));
        }
        return text;
    }
}
