package vn.toandan.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.SelectorManager.AcceptListener;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.IO;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * How many connections one place may have open ("giới hạn kết nối từ một nơi"), so that nobody takes all that there are; as opposed to the {@link Throttle}, which counts what
 * is asked on them. A proxy that is believed has those of many, and may have as many as there are. Of a place nothing is known any more once its last connection is closed.
 */
final class ConnectionsPerPlace extends AbstractLifeCycle implements AcceptListener {

    private final int most;
    private final Proxy proxy;
    private final Server server;
    private final Map<SelectableChannel, String> open = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    ConnectionsPerPlace(int most, Proxy proxy, Server server) {
        this.most = most;
        this.proxy = proxy;
        this.server = server;
    }

    @Override
    protected void doStart() {
        for (Connector connector : server.getConnectors()) {
            ((ServerConnector) connector).addBean(this);
        }
    }

    @Override
    public void onAccepting(SelectableChannel channel) {
        address(channel)
                .filter(address -> !proxy.isBelieved(address))
                .map(Proxy::place)
                .ifPresent(place -> {
                    open.put(channel, place);
                    if (counts.merge(place, 1, Integer::sum) > most) {
                        IO.close((SocketChannel) channel);
                    }
                });
    }

    @Override
    public void onAcceptFailed(SelectableChannel channel, Throwable cause) {
        onClosed(channel);
    }

    @Override
    public void onClosed(SelectableChannel channel) {
        Optional.ofNullable(open.remove(channel))
                .ifPresent(place -> counts.computeIfPresent(place, (same, count) -> count == 1 ? null : count - 1));
    }

    private static Optional<String> address(SelectableChannel channel) {
        try {
            return Optional.of(((SocketChannel) channel).getRemoteAddress())
                    .map(address -> ((InetSocketAddress) address).getAddress().getHostAddress());
        } catch (IOException closedAlready) {
            return Optional.empty();
        }
    }
}
