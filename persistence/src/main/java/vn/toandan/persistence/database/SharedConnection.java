package vn.toandan.persistence.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One connection for all who ask for one ("kết nối dùng chung"), closed with the last of them; as opposed to {@link Connections}, each of which somebody has alone. Flyway keeps
 * its history over another connection than it migrates over, and commits one after the other: who is stopped in between has tables of which the history knows nothing.
 */
final class SharedConnection {

    private final DataSource source;
    private Optional<Connection> shared = Optional.empty();
    private int holders;

    private SharedConnection(DataSource source) {
        this.source = source;
    }

    static DataSource of(DataSource source) {
        SharedConnection one = new SharedConnection(source);
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? one.give() : ask(source, method, arguments));
    }

    private synchronized Connection give() throws SQLException {
        Connection connection = shared.isPresent() ? shared.get() : source.getConnection();
        shared = Optional.of(connection);
        holders++;
        AtomicBoolean isGivenBack = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("close")) {
                        return ask(connection, method, arguments);
                    }
                    if (!isGivenBack.getAndSet(true)) {
                        giveBack();
                    }
                    return null;
                });
    }

    private synchronized void giveBack() throws SQLException {
        holders--;
        if (holders == 0 && shared.isPresent()) {
            shared.get().close();
            shared = Optional.empty();
        }
    }

    private static @Nullable Object ask(Object of, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(of, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
