package vn.phongtrao.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import vn.phongtrao.shared.page.Paged;
import vn.phongtrao.shared.write.Computed;
import vn.phongtrao.shared.write.EntityTags;
import vn.phongtrao.shared.write.Representation;

/** Gives every successful read its entity tag, its cache rule and, on a list, the link to the next page; answers 304. */
@Provider
public class RepresentationFilter implements ContainerResponseFilter {

    private static final String PUBLIC_PATH = "/api/v1/public/";
    private static final int PUBLIC_MAX_AGE_SECONDS = 60;

    @Inject
    ObjectMapper json;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!path.startsWith("/api/")) {
            return;
        }
        boolean shared = path.startsWith(PUBLIC_PATH) && response.getStatus() < 400;
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL,
                shared ? "public, max-age=" + PUBLIC_MAX_AGE_SECONDS : "private, no-cache");
        if (response.getStatus() == 200 && isRead(request) && isJson(response)) {
            represent(request, response);
        }
    }

    private void represent(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof Paged page && page.next() != null) {
            String next = request.getUriInfo().getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next()).build().toString();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        byte[] bytes = bytes(entity);
        String tag = entity instanceof Representation resource
                ? EntityTags.of(resource.version(), bytes)
                : EntityTags.of(entity instanceof Computed computed ? bytes(computed.withoutMoment()) : bytes);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (EntityTags.isNamedBy(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(bytes, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean isJson(ContainerResponseContext response) {
        return response.hasEntity() && !(response.getEntity() instanceof byte[])
                && (response.getMediaType() == null || response.getMediaType().isCompatible(
                        MediaType.APPLICATION_JSON_TYPE));
    }

    private byte[] bytes(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
