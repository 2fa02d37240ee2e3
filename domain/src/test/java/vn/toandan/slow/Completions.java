package vn.toandan.slow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Every way of filling the empty cells of a row, tried one after the other. Only cells that the question comes to ask
 * for are filled, each with every value it can have: a cell that nobody looks at cannot change the answer.
 */
public final class Completions implements Cells {

    private final Row row;
    private final Map<String, List<String>> values;

    /** The empty cells in the order in which they were asked for, and which of its values each has at present. */
    private final List<String> asked = new ArrayList<>();

    private final List<Integer> turn = new ArrayList<>();

    private Completions(Row row, Map<String, List<String>> values) {
        this.row = row;
        this.values = values;
    }

    /** The different answers to a question, over all completions. {@code values}: what an empty cell may hold. */
    public static <T> Set<T> answers(Row row, Map<String, List<String>> values, Function<Cells, T> question) {
        return answers(row, values, question, answers -> false);
    }

    /** The same, but no further completion is tried once the answers so far are enough. */
    public static <T> Set<T> answers(
            Row row, Map<String, List<String>> values, Function<Cells, T> question, Predicate<Set<T>> enough) {
        Completions completion = new Completions(row, values);
        Set<T> answers = new LinkedHashSet<>();
        do {
            answers.add(question.apply(completion));
        } while (!enough.test(answers) && completion.next());
        return answers;
    }

    @Override
    public String word(String column) {
        return row.filled(column) ? row.text(column) : supplied(column);
    }

    @Override
    public boolean names(String column, String item) {
        return row.filled(column)
                ? List.of(row.text(column).split("\\s*\\|\\s*")).contains(item)
                : supplied(column + ":" + item).equals("yes");
    }

    private String supplied(String cell) {
        int place = asked.indexOf(cell);
        if (place < 0) {
            place = asked.size();
            asked.add(cell);
            turn.add(0);
        }
        return valuesOf(cell).get(turn.get(place));
    }

    private List<String> valuesOf(String cell) {
        return cell.contains(":") ? List.of("yes", "no") : values.get(cell);
    }

    /** Turns the cell asked for last to its next value; what is asked after it is asked anew. */
    private boolean next() {
        while (!asked.isEmpty()) {
            int last = asked.size() - 1;
            if (turn.get(last) + 1 < valuesOf(asked.get(last)).size()) {
                turn.set(last, turn.get(last) + 1);
                return true;
            }
            asked.remove(last);
            turn.remove(last);
        }
        return false;
    }
}
