package vn.toandan.persistence.sheets;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.toandan.law.Sentence;
import vn.toandan.reporting.Figure;
import vn.toandan.reporting.Period;
import vn.toandan.reporting.PrintedFigure;
import vn.toandan.reporting.PrintedNumber;

/** The files of figures that other reports printed: a row a figure and period; as opposed to what is counted from the registers. */
public final class PrintedFigureFiles {

    private static final ImmutableMap<String, Figure.Id> FIGURES =
            Arrays.stream(Figure.Id.values()).collect(toImmutableMap(Figure.Id::code, id -> id));

    private static final Field<Figure.Id> FIGURE =
            Field.choice("figure", Sentence.of("persistence/wording:report.figure"), FIGURES, Figure.Id::label);
    private static final Field<LocalDate> FROM = Field.day("from", label("from"));
    private static final Field<LocalDate> TO = Field.day("to", label("to"));
    private static final Field<String> PRINTED = Field.text("printed", label("printed"));
    private static final Field<String> SOURCE = Field.text("source", label("source"));

    public static final Register PRINTED_FIGURES = Register.of(FIGURE, FROM, TO, PRINTED, SOURCE);

    private PrintedFigureFiles() {}

    private static Sentence label(String column) {
        return Sentence.of("persistence/wording:printed." + column);
    }

    /** A row of {@link #PRINTED_FIGURES}; empty where it cannot be taken, which is then said. */
    public static Optional<PrintedFigure> figure(RegisterRow row) {
        LocalDate from = row.need(FROM);
        LocalDate to = row.need(TO);
        if (to.isBefore(from)) {
            row.complain(
                    TO,
                    Sentence.of("persistence/wording:printed.backwards", from),
                    Sentence.of("persistence/wording:printed.backwards.right"));
            return Optional.empty();
        }
        Optional<PrintedNumber> printed = PrintedNumber.parse(row.need(PRINTED));
        if (printed.isEmpty()) {
            row.complain(
                    PRINTED,
                    Sentence.of("persistence/wording:printed.unreadable"),
                    Sentence.of("persistence/wording:printed.unreadable.right"));
        }
        return printed.map(
                number -> new PrintedFigure(row.need(FIGURE), new Period(from, to), number, row.need(SOURCE)));
    }
}
