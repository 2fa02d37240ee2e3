package vn.toandan.bench.web;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/** A bare Jetty that reads what is sent and answers the same to everything: the limit. */
public final class Constant {

    private static final ByteBuffer ANSWER =
            ByteBuffer.wrap("{\"receipt\":\"ba be bi bo bu da de di do du\",\"receivedOn\":\"2026-01-01\"}"
                    .getBytes(StandardCharsets.UTF_8));

    private Constant() {}

    public static void main(String[] arguments) throws Exception {
        Server server = new Server(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])));
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                Content.Source.consumeAll(request);
                response.setStatus(
                        HttpMethod.POST.is(request.getMethod()) ? HttpStatus.CREATED_201 : HttpStatus.OK_200);
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
                response.write(true, ANSWER.slice(), callback);
                return true;
            }
        });
        server.start();
    }
}
