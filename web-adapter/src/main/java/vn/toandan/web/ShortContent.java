package vn.toandan.web;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What is waited for without a thread until all of it is there ("nội dung ngắn"); as opposed to longer forms with files, which are not: whoever reads one of the {@link Uploads}
 * bounds it.
 */
final class ShortContent extends EagerContentHandler.RetainedContentLoaderFactory {

    private final @Nullable String mediaType;

    ShortContent() {
        this(null);
    }

    ShortContent(@Nullable String mediaType) {
        super(Body.MOST_BYTES + 1L, -1, false);
        this.mediaType = mediaType;
    }

    @Override
    public @Nullable String getApplicableMimeType() {
        return mediaType;
    }

    @Override
    public EagerContentHandler.@Nullable ContentLoader newContentLoader(
            String contentType,
            String mimeType,
            Handler handler,
            Request request,
            Response response,
            Callback callback) {
        boolean isShort = request.getLength() >= 0 && request.getLength() <= Body.MOST_BYTES;
        return mediaType == null || isShort
                ? super.newContentLoader(contentType, mimeType, handler, request, response, callback)
                : null;
    }
}
