package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.toandan.persistence.database.TipKeys.Line;
import vn.toandan.tip.TipId;

/**
 * The wrapped key of each tip as a row of a schema of its own, so that every office that works on a server's store can open what another took down, and a copy of the store's
 * schema opens nothing; as opposed to {@link TipKeys}, the file beside a file. Each call is a transaction of its own: a key is on the disk before its tip is.
 */
final class TipKeysInTable implements WrappedKeys {

    private static final int AT_ONCE = 500;
    private static final String SCHEMA = "keys_of_";
    private static final String KEYS = "tip_key";
    private static final String ERASED = "erased_tip";

    private static final Field<String> TIP = DSL.field(DSL.name("tip_code"), SQLDataType.VARCHAR);
    private static final Field<String> ERASED_AT = DSL.field(DSL.name("erased_at"), SQLDataType.VARCHAR);
    private static final Field<String> MARK = DSL.field(DSL.name("mark"), SQLDataType.VARCHAR);
    private static final Field<String> WRAPPED = DSL.field(DSL.name("wrapped"), SQLDataType.VARCHAR);

    private final PostgresServer server;

    TipKeysInTable(PostgresServer server) {
        this.server = server;
    }

    @Override
    public String place() {
        return server.toString();
    }

    private <T> T ask(Function<DSLContext, T> question) {
        try (Connection connection = server.writer()) {
            return question.apply(Connections.using(server, connection)
                    .configuration()
                    .deriveSettings(settings -> settings.withRenderSchema(true))
                    .dsl());
        } catch (SQLException | DataAccessException e) {
            throw server.trouble(e);
        }
    }

    private static Table<?> table(DSLContext database) {
        return table(database, KEYS);
    }

    private static Table<?> erased(DSLContext database) {
        return table(database, ERASED);
    }

    private static Table<?> table(DSLContext database, String name) {
        String store = database.select(DSL.currentSchema()).fetchSingle().value1();
        return DSL.table(DSL.name(SCHEMA + store, name));
    }

    @Override
    public Optional<Line> find(TipId tip) {
        return ask(database -> lines(database, TIP.eq(tip.text()))).stream().findFirst();
    }

    @Override
    public ImmutableList<Line> lines() {
        return ask(database -> lines(database, DSL.noCondition())).asList();
    }

    private static ImmutableSet<Line> lines(DSLContext database, Condition which) {
        return database
                .select(TIP, MARK, WRAPPED)
                .from(table(database))
                .where(which)
                .orderBy(TIP)
                .fetch(row -> new Line(row.value1(), row.value2(), row.value3()))
                .stream()
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public void add(Line line) {
        ask(database -> database.insertInto(table(database))
                .set(TIP, line.tip())
                .set(MARK, line.mark())
                .set(WRAPPED, line.wrapped())
                .execute());
    }

    @Override
    public ImmutableSet<String> erased() {
        return ask(database -> database.select(TIP).from(erased(database)).fetchSet(TIP)).stream()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Both in one transaction. */
    @Override
    public void erase(TipId tip, Instant at) {
        ask(database -> database.transactionResult(transaction -> {
            DSLContext own = transaction.dsl();
            own.insertInto(erased(own))
                    .set(TIP, tip.text())
                    .set(ERASED_AT, at.toString())
                    .onConflictDoNothing()
                    .execute();
            return own.deleteFrom(table(own)).where(TIP.eq(tip.text())).execute();
        }));
    }

    @Override
    public void keep(ImmutableList<Line> lines) {
        ask(database -> database.transactionResult(transaction -> {
            replace(transaction.dsl(), lines);
            return true;
        }));
    }

    private static void replace(DSLContext database, ImmutableList<Line> lines) {
        Table<?> table = table(database);
        ImmutableSet<Line> before = lines(database, DSL.noCondition());
        Set<String> kept = lines.stream().map(Line::tip).collect(Collectors.toSet());
        Set<String> all = before.stream().map(Line::tip).collect(Collectors.toSet());
        for (List<String> some : Iterables.partition(Sets.difference(all, kept), AT_ONCE)) {
            database.deleteFrom(table).where(TIP.in(some)).execute();
        }
        for (Line line : lines) {
            if (!before.contains(line)) {
                database.update(table)
                        .set(MARK, line.mark())
                        .set(WRAPPED, line.wrapped())
                        .where(TIP.eq(line.tip()))
                        .execute();
            }
        }
    }
}
