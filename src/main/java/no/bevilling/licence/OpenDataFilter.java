package no.bevilling.licence;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import no.bevilling.platform.Page;

/** What {@link OpenData} promises. */
@Provider
@OpenData
public class OpenDataFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String TAG = OpenDataFilter.class.getName();
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    @Inject
    RegisterVersion version;

    @Override
    public void filter(ContainerRequestContext request) {
        EntityTag tag =
                new EntityTag(version.of(request.getUriInfo().getRequestUri().getRawPath() + "?"
                        + request.getUriInfo().getRequestUri().getRawQuery()));
        request.setProperty(TAG, tag);
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        if (unchanged != null) {
            request.abortWith(unchanged.tag(tag).build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, Link");
        boolean answered = response.getStatus() == OK || response.getStatus() == NOT_MODIFIED;
        if (answered && request.getProperty(TAG) instanceof EntityTag tag) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
        if (response.getEntity() instanceof Page<?> page) {
            response.getHeaders().putSingle(HttpHeaders.LINK, links(page.links()));
        }
    }

    /** As RFC 8288 writes them. */
    static String links(Page.Links links) {
        StringBuilder header = new StringBuilder();
        add(header, "first", links.first());
        add(header, "prev", links.prev());
        add(header, "next", links.next());
        add(header, "last", links.last());
        return header.toString();
    }

    private static void add(StringBuilder header, String relation, String address) {
        if (address != null) {
            header.append(header.isEmpty() ? "" : ", ")
                    .append('<')
                    .append(address)
                    .append(">; rel=\"")
                    .append(relation)
                    .append('"');
        }
    }
}
