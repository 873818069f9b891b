package no.bevilling.platform;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import org.jboss.logging.Logger;

/**
 * Holds every request to the {@link Access} that its endpoint declares: nothing declared, nothing opened. Roles count
 * in the municipality of the path only.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
    static final String NUMBER = "number";
    private static final Logger LOG = Logger.getLogger(AccessFilter.class);

    @Context
    ResourceInfo resource;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Municipalities municipalities;

    @Inject
    KeptForms keptForms;

    @Inject
    CurrentVertxRequest routing;

    @Override
    public void filter(ContainerRequestContext request) {
        Access access = declared(resource).orElseThrow(() -> {
            LOG.errorf("%s.%s declares no @Access: refused", resource.getResourceClass(), resource.getResourceMethod());
            return new ForbiddenException();
        });
        String number = request.getUriInfo().getPathParameters().getFirst(NUMBER);
        if (number != null) {
            municipality.set(municipalities.byNumber(number).orElse(null));
        }
        switch (access.value()) {
            case PUBLIC -> requireKnown(number, request);
            case SIGNED_IN -> {
                signedIn(request);
                requireKnown(number, request);
            }
            case STAFF -> requireRole(access.roles(), request);
            case INSTALLATION -> {
                if (!signedIn(request).has(Tenant.INSTALLATION, Role.ADMIN)) {
                    throw new ForbiddenException();
                }
            }
        }
    }

    /** A number that no municipality bears is refused to staff like a foreign one: it tells nothing. */
    private void requireRole(Role[] roles, ContainerRequestContext request) {
        SignedInAccount account = signedIn(request);
        boolean allowed =
                municipality.isKnown() && Arrays.stream(roles).anyMatch(role -> account.has(municipality.id(), role));
        if (!allowed) {
            throw new ForbiddenException();
        }
    }

    /** A number from before a reform leads to the same address with the number of today. */
    private void requireKnown(String number, ContainerRequestContext request) {
        if (number != null && !municipality.isKnown()) {
            String now = municipalities.numberToday(number).orElseThrow(NotFoundException::new);
            if (!request.getMethod().equals("GET")) {
                throw new NotFoundException();
            }
            String address = request.getUriInfo()
                    .getRequestUri()
                    .getRawPath()
                    .replaceFirst("/" + Pattern.quote(number) + "(?=/|$)", "/" + now);
            String query = request.getUriInfo().getRequestUri().getRawQuery();
            request.abortWith(Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(query == null ? address : address + "?" + query))
                    .build());
        }
    }

    /** A form that comes after the session has ended is kept for the one who sent it. */
    private SignedInAccount signedIn(ContainerRequestContext request) {
        return user.account()
                .orElseThrow(() -> new SignInRequiredException(
                        keptForms.keep(request, routing.getCurrent()).orElse(null)));
    }

    /** What an endpoint declares: its method first, then its class. */
    public static Optional<Access> declared(ResourceInfo resource) {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(Access.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Access.class)));
    }
}
