package vn.toandan.persistence.database;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The wrapped key of each tip, or of each identity, as a row of a schema of its own, so that every office that works on a server's store can open what another took down, and
 * a copy of the store's schema, or of the vault's, opens nothing; as opposed to {@link KeysInFile}, beside a file. Each call is a transaction of its own: a key is on the
 * disk before its tip is.
 *
 * <p>A copy of a schema can leave this one out; a copy of the server's whole disk cannot, nor does a row that was deleted leave that at once. Whoever makes such copies
 * wraps the keys anew after erasing and destroys the old master key: what remains in them then opens nothing.
 */
final class KeysInTable implements WrappedKeys {

    private static final int AT_ONCE = 500;
    private static final String SCHEMA = "keys_of_";

    private static final Field<String> ERASED_AT = DSL.field(DSL.name("erased_at"), SQLDataType.VARCHAR);
    private static final Field<String> MARK = DSL.field(DSL.name("mark"), SQLDataType.VARCHAR);
    private static final Field<String> WRAPPED = DSL.field(DSL.name("wrapped"), SQLDataType.VARCHAR);

    private final PostgresServer server;
    private final String sealed;
    private final Field<String> code;

    private final Question find = new Question(
            database -> database.select(MARK, WRAPPED).from(keys(database)).where(isThat()));

    private final Question isErased = new Question(
            database -> database.select(ERASED_AT).from(list(database)).where(isThat()));

    /** What is erased has no key. */
    private final Question standing = new Question(database -> database.select(MARK, WRAPPED)
            .from(keys(database))
            .where(isThat())
            .unionAll(database.select(ERASED_AT, DSL.castNull(WRAPPED))
                    .from(list(database))
                    .where(isThat())));

    private final KeyConnections connections;
    private Optional<String> schema = Optional.empty();

    KeysInTable(PostgresServer server) {
        this(server, false);
    }

    private KeysInTable(PostgresServer server, boolean holds) {
        this.server = server;
        this.connections = new KeyConnections(server, holds);
        this.sealed = server.tables().sealed();
        this.code = DSL.field(DSL.name(sealed + "_code"), SQLDataType.VARCHAR);
    }

    @Override
    public String place() {
        return server.toString();
    }

    @Override
    public WrappedKeys held() {
        return new KeysInTable(server, true);
    }

    @Override
    public void close() {
        connections.close();
    }

    private <T> T ask(Function<DSLContext, T> question) {
        return connections.ask(question);
    }

    private void change(Function<DSLContext, Integer> change) {
        connections.change(change);
    }

    private Condition isThat() {
        return code.eq(Question.open(code));
    }

    private Table<?> keys(DSLContext database) {
        return table(database, sealed + "_key");
    }

    private Table<?> list(DSLContext database) {
        return table(database, "erased_" + sealed);
    }

    /** In the schema that goes with the one of the store, or of the vault, which does not change. */
    private synchronized Table<?> table(DSLContext database, String name) {
        if (schema.isEmpty()) {
            schema = Optional.ofNullable(
                    database.select(DSL.currentSchema()).fetchSingle().value1());
        }
        return DSL.table(DSL.name(SCHEMA + schema.orElse(""), name));
    }

    @Override
    public Optional<Line> find(String one) {
        return connections.asked(
                parcel -> find.ask(parcel, row -> new Line(one, row.getString(1), row.getString(2)), one));
    }

    @Override
    public Standing standing(String one) {
        ImmutableList<Record> found = connections.asked(parcel -> standing.all(parcel, one, one));
        return new Standing(
                found.stream()
                        .filter(row -> row.get(WRAPPED) != null)
                        .findFirst()
                        .map(row -> new Line(one, row.get(MARK), row.get(WRAPPED))),
                found.stream().anyMatch(row -> row.get(WRAPPED) == null));
    }

    @Override
    public ImmutableList<Line> lines() {
        return ask(database -> lines(database, DSL.noCondition()));
    }

    @Override
    public boolean isAnyBeside(String mark) {
        return ask(database -> marks(database)
                .fetchStream()
                .flatMap(row -> Stream.of(row.value1(), row.value2()))
                .anyMatch(one -> one != null && !one.equals(mark)));
    }

    /** The first and the last: where there is another than one, it is one of them. */
    ResultQuery<Record2<String, String>> marks(DSLContext database) {
        return database.select(DSL.min(MARK), DSL.max(MARK)).from(keys(database));
    }

    private ImmutableList<Line> lines(DSLContext database, Condition which) {
        return database
                .select(code, MARK, WRAPPED)
                .from(keys(database))
                .where(which)
                .orderBy(code)
                .fetch(row -> new Line(row.value1(), row.value2(), row.value3()))
                .stream()
                .collect(ImmutableList.toImmutableList());
    }

    /** In a file the last line that names something counts; here there is one. */
    @Override
    public void add(ImmutableList<Line> lines) {
        Map<String, Line> last = new LinkedHashMap<>();
        lines.forEach(line -> last.put(line.code(), line));
        change(database -> insert(database, last.values()));
    }

    private int insert(DSLContext database, Iterable<Line> lines) {
        for (List<Line> some : Iterables.partition(lines, AT_ONCE)) {
            database.batch(
                            database.insertInto(keys(database))
                                    .columns(code, MARK, WRAPPED)
                                    .values("", "", ""),
                            some.stream()
                                    .map(line -> new Object[] {line.code(), line.mark(), line.wrapped()})
                                    .toArray(Object[][]::new))
                    .execute();
        }
        return Iterables.size(lines);
    }

    @Override
    public ImmutableMap<String, String> erasures() {
        Map<String, String> all = ask(database ->
                database.select(code, ERASED_AT).from(list(database)).fetchMap(code, ERASED_AT));
        return ImmutableMap.copyOf(all);
    }

    @Override
    public boolean isErased(String one) {
        return connections
                .asked(parcel -> isErased.ask(parcel, row -> row.getString(1), one))
                .isPresent();
    }

    @Override
    public String listPlace() {
        return place();
    }

    @Override
    public boolean hasList() {
        return ask(database -> server.has(database, list(database)));
    }

    /** Nothing: the migrations make it. */
    @Override
    public void beginList() {}

    @Override
    public void remember(ImmutableMap<String, String> erasures) {
        change(database -> write(database, erasures));
    }

    private int write(DSLContext database, Map<String, String> erasures) {
        for (List<Map.Entry<String, String>> some : Iterables.partition(erasures.entrySet(), AT_ONCE)) {
            database.batch(
                            database.insertInto(list(database))
                                    .columns(code, ERASED_AT)
                                    .values("", "")
                                    .onConflictDoNothing(),
                            some.stream()
                                    .map(one -> new Object[] {one.getKey(), one.getValue()})
                                    .toArray(Object[][]::new))
                    .execute();
        }
        return erasures.size();
    }

    @Override
    public void erase(ImmutableMap<String, Instant> codes) {
        change(database ->
                write(database, Maps.transformValues(codes, Instant::toString)) + delete(database, codes.keySet()));
    }

    @Override
    public void destroy(Set<String> codes) {
        change(database -> delete(database, codes));
    }

    private int delete(DSLContext database, Set<String> codes) {
        int deleted = 0;
        for (List<String> some : Iterables.partition(codes, AT_ONCE)) {
            deleted += database.deleteFrom(keys(database)).where(code.in(some)).execute();
        }
        return deleted;
    }

    @Override
    public void keep(ImmutableList<Line> lines) {
        change(database -> {
            Set<Line> before = ImmutableSet.copyOf(lines(database, DSL.noCondition()));
            Set<Line> after = ImmutableSet.copyOf(lines);
            Set<String> others =
                    Sets.difference(before, after).stream().map(Line::code).collect(ImmutableSet.toImmutableSet());
            return delete(database, others) + insert(database, Sets.difference(after, before));
        });
    }
}
