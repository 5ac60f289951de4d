package vn.phongtrao.shared.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.phongtrao.shared.problem.ContentTooLarge;

/** Refuses a JSON body over 1 MiB: at once where its length is announced, while it is read where it is not. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodyLimitFilter implements ContainerRequestFilter {

    static final long LIMIT = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null) {
            if (Long.parseLong(announced) > LIMIT) {
                throw new ContentTooLarge(LIMIT);
            }
        } else if (request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream()));
        }
    }

    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > LIMIT) {
                throw new ContentTooLarge(LIMIT);
            }
        }
    }
}
