package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.sheets.CsvText;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.persistence.sheets.Source;
import vn.toandan.web.Problem.Wrong;

/** One row of a register as it was typed ("dòng nhập tay"), read and refused in the same words as the row of a file would be. */
final class TypedRow {

    private TypedRow() {}

    /**
     * The row, or everything that is wrong with its cells.
     *
     * @param columns those that there are; another one is wrong
     * @param field what the part of the request is called that a column comes from
     * @throws Problem.Refusal with 422
     */
    static <R> R read(
            Register register,
            Map<String, String> cells,
            ImmutableSet<String> columns,
            Function<String, String> field,
            Function<RegisterRow, R> row) {
        Set<String> others = Sets.difference(cells.keySet(), columns);
        if (!others.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, Wrong.of("", "unknown_field")));
        }
        String text =
                line(cells.keySet().stream()) + line(cells.values().stream().map(CsvText::guarded));
        List<R> rows = new ArrayList<>();
        ImmutableList<Wrong> errors = register
                .read(
                        ImmutableList.of(
                                Source.of("form", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))),
                        one -> rows.add(row.apply(one)))
                .complaints()
                .kept()
                .stream()
                .map(complaint -> new Wrong(
                        field.apply(complaint.column()),
                        "cell",
                        Sentence.several(ImmutableList.of(complaint.wrong(), complaint.right())),
                        Optional.empty()))
                .collect(ImmutableList.toImmutableList());
        if (errors.isEmpty() && rows.isEmpty()) {
            // A file may have empty lines; whoever types one meant something.
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, Wrong.of("", "nothing_typed")));
        }
        if (!errors.isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, errors));
        }
        return rows.get(0);
    }

    private static String line(Stream<String> fields) {
        return fields.map(field -> '"' + field.replace("\"", "\"\"") + '"').collect(Collectors.joining(",", "", "\n"));
    }
}
