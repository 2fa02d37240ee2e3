package vn.toandan.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;

/**
 * How many threads may be busy for one place ("giới hạn xử lý cùng lúc cho một nơi"), so that whoever asks and then neither reads nor hangs up keeps nobody else waiting; as
 * opposed to {@link ConnectionsPerPlace}. What is asked beyond that waits its turn, without a thread.
 */
final class ThreadsPerPlace extends ThreadLimitHandler {

    private final Proxy proxy;

    ThreadsPerPlace(int most, Proxy proxy) {
        this.proxy = proxy;
        setThreadLimit(most);
    }

    @Override
    protected String getRemoteIP(Request request) {
        return proxy.origin(
                Request.getRemoteAddr(request),
                request.getHeaders().getFields(Proxy.FORWARDED_FOR).stream().map(HttpField::getValue));
    }
}
