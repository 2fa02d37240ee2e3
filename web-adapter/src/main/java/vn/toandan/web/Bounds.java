package vn.toandan.web;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What bounds the server ("giới hạn của máy chủ"), so that no single client can hold up the others; as opposed to the {@link Throttle}, which counts what they ask. */
final class Bounds {

    static final long IDLE_MILLIS = 20_000;

    private static final int THREADS = 64;
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int CONNECTIONS = 2_000;

    /** Of these; an office or a whole mobile network may be one place. */
    private static final int CONNECTIONS_PER_PLACE = 200;

    private static final int THREADS_PER_PLACE = 16;
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private Bounds() {}

    /** The threads that answer are the answer. */
    static QueuedThreadPool set(JavalinConfig config, WebApp.Edge edge) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = Body.MOST_BYTES;
        config.http.prefer405over404 = true;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setIdleTimeout(IDLE_MILLIS);
        });
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new UnroutedRefusal(Sending.HEADERS));
            // What is sent slowly is waited for without a thread; what is under way at the end is finished.
            EagerContentHandler waiting =
                    new EagerContentHandler(new ShortContent(), new ShortContent("multipart/form-data"));
            waiting.setHandler(new ThreadsPerPlace(THREADS_PER_PLACE, edge.proxy()));
            server.setHandler(new GracefulHandler(waiting));
            server.setStopTimeout(TO_FINISH.toMillis());
            server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
            server.addBean(new ConnectionsPerPlace(CONNECTIONS_PER_PLACE, edge.proxy(), server));
        });
        edge.encrypted().ifPresent(place -> config.jetty.addConnector(place::connector));
        return threads;
    }
}
