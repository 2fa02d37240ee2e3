package vn.toandan.persistence.planted;

import com.google.common.base.Throwables;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that anybody in this process logs where nobody asked for more than is usual, with the causes of what was thrown, from when it is begun until it is closed. */
public final class HeardLog extends Handler {

    private static final Logger EVERYBODY = Logger.getLogger("");

    private final Queue<String> messages = new ConcurrentLinkedQueue<>();

    private HeardLog() {}

    public static HeardLog begin() {
        HeardLog log = new HeardLog();
        log.setLevel(Level.ALL);
        EVERYBODY.addHandler(log);
        return log;
    }

    public String text() {
        return String.join("\n", messages);
    }

    @Override
    public void publish(LogRecord entry) {
        messages.add(entry.getMessage() + Arrays.toString(entry.getParameters()));
        Optional.ofNullable(entry.getThrown())
                .map(Throwables::getStackTraceAsString)
                .ifPresent(messages::add);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        EVERYBODY.removeHandler(this);
    }
}
