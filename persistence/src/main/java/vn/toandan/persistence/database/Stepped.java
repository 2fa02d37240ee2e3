package vn.toandan.persistence.database;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Histories as rows ("lịch sử theo từng bước"): a row for each thing, and one for each step that was taken with it, in the order in which they were.
 *
 * @param number of a thing
 * @param of which thing a step is of
 * @param step the number of a step
 * @param <T> a thing as a row
 * @param <S> a step as a row
 */
record Stepped<T extends Record, S extends Record>(
        TableField<T, Long> number, TableField<S, Long> of, TableField<S, Long> step) {

    <A, H> Optional<H> find(
            DSLContext database, long one, Function<S, A> taken, BiFunction<T, ImmutableList<A>, H> history) {
        return read(database, number.eq(one), of.eq(one), taken, history).stream()
                .findFirst();
    }

    <A, H> ImmutableList<H> all(DSLContext database, Function<S, A> taken, BiFunction<T, ImmutableList<A>, H> history) {
        return read(database, DSL.noCondition(), DSL.noCondition(), taken, history);
    }

    private <A, H> ImmutableList<H> read(
            DSLContext database,
            Condition which,
            Condition whose,
            Function<S, A> taken,
            BiFunction<T, ImmutableList<A>, H> history) {
        ImmutableListMultimap<Long, A> steps =
                database.selectFrom(requireNonNull(of.getTable())).where(whose).orderBy(step).fetch().stream()
                        .collect(toImmutableListMultimap(row -> row.get(of), taken));
        return database.selectFrom(requireNonNull(number.getTable())).where(which).orderBy(number).fetch().stream()
                .map(row -> history.apply(row, steps.get(row.get(number))))
                .collect(toImmutableList());
    }
}
