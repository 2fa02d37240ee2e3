package vn.toandan.persistence.database;

import static com.google.common.base.Preconditions.checkState;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;

/** A statement whose words never change ("câu lệnh có sẵn"): jOOQ words it once for each engine, whoever carries it out; as opposed to a {@link Question}, which has answers. */
final class FixedStatement {

    private final Function<DSLContext, Query> statement;
    private final Map<SQLDialect, String> texts = new ConcurrentHashMap<>();

    /** What it leaves {@link Question#open} is given when it is carried out. */
    FixedStatement(Function<DSLContext, Query> statement) {
        this.statement = statement;
    }

    String in(DSLContext database) {
        return texts.computeIfAbsent(database.dialect(), any -> of(statement.apply(database)));
    }

    /** A value that stood in it would be lost: only what is open, or inline, may. */
    static String of(Query query) {
        checkState(query.getBindValues().stream().allMatch(Objects::isNull), "%s holds values", query);
        return query.getSQL();
    }
}
