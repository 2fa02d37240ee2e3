package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.toandan.account.OfficeLetterhead;
import vn.toandan.persistence.documents.Letterhead;
import vn.toandan.web.Operation.Place;
import vn.toandan.web.Problem.Wrong;

/**
 * What a paper leaves to whoever prints it ("phần thể thức để cơ quan điền"), as parts of the address, as the command line takes it; what is left out is as the office has set it,
 * and what is left empty is dotted.
 */
final class PaperHead {

    /** In the order of a form. Recipients come one a line. */
    static final ImmutableList<String> PARTS = ImmutableList.of("superior", "place", "signer", "recipients");

    /** Beside those, of a paper that no decision numbers. */
    static final ImmutableList<String> OWN = ImmutableList.of("body", "number", "dated");

    static final int LONGEST = 200;

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

    /** Of a paper that is numbered and dated by its decision, and issued by its body. */
    static Letterhead of(Asked asked, Office office) {
        return head(asked, usual(asked, office), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Letterhead whole(Asked asked, Office office) {
        List<Wrong> errors = new ArrayList<>();
        Optional<LocalDate> dated = asked.day("dated", errors);
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, errors));
        }
        OfficeLetterhead usual = usual(asked, office);
        return head(asked, usual, said(asked, "body", usual.body()), text(asked, "number"), dated);
    }

    /** What the office of whoever asks has set. */
    static OfficeLetterhead usual(Asked asked, Office office) {
        return office.read(
                registers -> registers.letterheads().of(asked.account().unit()));
    }

    private static Letterhead head(
            Asked asked,
            OfficeLetterhead usual,
            Optional<String> body,
            Optional<String> number,
            Optional<LocalDate> dated) {
        return new Letterhead(
                said(asked, "superior", usual.superior()),
                body,
                number,
                said(asked, "place", usual.place()),
                dated,
                said(asked, "signer", usual.signer()),
                asked.says("recipients")
                        ? Letterheads.lines(asked.query("recipients").orElse(""))
                        : usual.recipients());
    }

    private static Optional<String> said(Asked asked, String part, Optional<String> usual) {
        return asked.says(part) ? text(asked, part) : usual;
    }

    private static Optional<String> text(Asked asked, String part) {
        Optional<String> text = asked.query(part).map(String::strip).filter(said -> !said.isEmpty());
        if (text.filter(said -> said.length() > LONGEST).isPresent()) {
            throw new Problem.Refusal(Problem.of(Problem.BAD_REQUEST, Wrong.of(part, "too_long", LONGEST)));
        }
        return text;
    }
}
