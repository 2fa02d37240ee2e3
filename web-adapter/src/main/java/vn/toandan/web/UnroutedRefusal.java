package vn.toandan.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.toandan.law.Wording;

/**
 * What the server itself refuses before any route is asked, such as an address that is none; as opposed to the {@link Problem}s of routes, whose form it takes. It repeats
 * nothing, and says that the connection ends with it.
 */
final class UnroutedRefusal implements Request.Handler {

    private final Map<String, String> headers;

    /** @param headers of every answer */
    UnroutedRefusal(Map<String, String> headers) {
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        HttpFields.Mutable fields = response.getHeaders();
        headers.forEach(fields::put);
        fields.put("Cache-Control", "no-store");
        fields.put("Content-Type", Problem.MEDIA_TYPE);
        fields.put("Connection", "close");
        String problem = Problem.of(response.getStatus()).json(Wording.VIETNAMESE);
        response.write(true, ByteBuffer.wrap(problem.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
