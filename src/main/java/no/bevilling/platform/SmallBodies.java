package no.bevilling.platform;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Files may be large, answers may not: a body that nobody could have typed is refused, unread where its length is told,
 * and at the first byte too many where it is sent in chunks.
 */
class SmallBodies {
    static final int LARGEST = 1024 * 1024;
    private static final Set<String> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    /** The body went on after the largest length; the JSON reader lets an IOException through as it is. */
    static final class TooLarge extends IOException {
        Problem problem() {
            return Problem.of(413, "A body of JSON may be 1 MB. Nothing was saved.");
        }
    }

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, HttpServerRequest http) throws TooLarge {
        if (!http.path().startsWith("/api/")
                || !WITH_BODY.contains(request.getMethod())
                || isFile(request.getMediaType())) {
            return;
        }
        if (request.getLength() > LARGEST) {
            throw new TooLarge();
        }
        if (request.getLength() < 0) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static boolean isFile(MediaType type) {
        return type != null && type.getType().equalsIgnoreCase("multipart");
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws TooLarge {
            count += Math.max(0, read);
            if (count > LARGEST) {
                throw new TooLarge();
            }
        }
    }
}
