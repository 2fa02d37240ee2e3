package vn.toandan.web;

import com.google.common.collect.BiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.toandan.account.Account;
import vn.toandan.law.Sentence;
import vn.toandan.persistence.database.Registers;
import vn.toandan.persistence.sheets.Register;
import vn.toandan.persistence.sheets.RegisterRow;
import vn.toandan.web.Problem.Wrong;

/**
 * A register of things that stand at units ("sổ theo đơn vị"), within the scope of whoever asks, one thing at a time: what hotspots and models have in common; as opposed
 * to whole files of them.
 *
 * @param <T> what is kept
 * @param <R> the row that it is entered by
 */
final class StaffRegister<T, R> {

    private final Office office;
    private final Book<T, R> book;

    /** One of them, as it stands. */
    record Kept<T>(T one, long version) {}

    /** What each register does in its own way. */
    interface Book<T, R> {

        /** The column of its ids, by which the log names the deed too. */
        String name();

        ImmutableList<T> all(Registers registers);

        Optional<T> known(Registers registers, String id);

        long version(Registers registers, String id);

        String id(T one);

        String unitCode(T one);

        String unitCodeOf(R row);

        /** The columns of its file. */
        Register columns();

        R row(RegisterRow typed);

        /** What a request calls a column. */
        String field(String column);

        /** Why it is not taken in; nothing where it was. */
        ImmutableList<Wrong> take(Registers registers, R row);
    }

    StaffRegister(Office office, Book<T, R> book) {
        this.office = office;
        this.book = book;
    }

    ImmutableList<Kept<T>> all(Account account) {
        return office.read(registers -> {
            Reach reach = new Reach(office.scope(account, registers));
            return book.all(registers).stream()
                    .filter(one -> holds(reach, one))
                    .map(one -> kept(registers, one))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private boolean holds(Reach reach, T one) {
        return reach.holds(Optional.of(book.unitCode(one)));
    }

    private Kept<T> kept(Registers registers, T one) {
        return new Kept<>(one, book.version(registers, book.id(one)));
    }

    Kept<T> find(Account account, String id) {
        return office.read(registers -> book.known(registers, id)
                .filter(one -> holds(new Reach(office.scope(account, registers)), one))
                .map(one -> kept(registers, one))
                .orElseThrow(Access::nothingHere));
    }

    /** @param cells by column, beside the id */
    Kept<T> file(Asked asked, String id, Map<String, String> cells) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put(book.name(), id);
        columns.putAll(cells);
        R row = TypedRow.read(book.columns(), columns, ImmutableSet.copyOf(columns.keySet()), book::field, book::row);
        return office.write(asked.account(), book.name() + " file", id, office.now(), registers -> {
            Reach reach = new Reach(office.scope(asked.account(), registers));
            boolean isElsewhere =
                    book.known(registers, id).filter(one -> !holds(reach, one)).isPresent();
            if (isElsewhere || !reach.holds(Optional.of(book.unitCodeOf(row)))) {
                throw Access.nothingHere();
            }
            if (book.known(registers, id).isEmpty()) {
                Code.require(book.name(), id);
            }
            Version.require(asked, book.version(registers, id));
            requireUnit(registers, book.unitCodeOf(row));
            ImmutableList<Wrong> against = book.take(registers, row);
            if (!against.isEmpty()) {
                throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, against));
            }
            return kept(registers, book.known(registers, id).orElseThrow());
        });
    }

    /** Whoever reaches everywhere may still mistype a code. */
    private static void requireUnit(Registers registers, String code) {
        if (registers.units().ever(ImmutableSet.of(code)).isEmpty()) {
            throw new Problem.Refusal(Problem.of(Problem.UNPROCESSABLE, Wrong.of("unitCode", "unit_nowhere")));
        }
    }

    /** By column what requests say by field; empty cells where they say nothing. */
    static Map<String, String> columns(BiMap<String, String> fields, Map<String, String> cells) {
        Map<String, String> columns = new LinkedHashMap<>();
        fields.forEach((field, column) ->
                columns.put(column, Optional.ofNullable(cells.get(field)).orElse("")));
        return columns;
    }

    /** Rejections of the core, as a request is answered. */
    static <J> ImmutableList<Wrong> wrong(List<J> rejections, Function<J, Wrong> wrong) {
        return rejections.stream().map(wrong).collect(ImmutableList.toImmutableList());
    }

    static Wrong wrong(String field, String code, Sentence... says) {
        return new Wrong(field, code, Sentence.several(ImmutableList.copyOf(says)), Optional.empty());
    }
}
