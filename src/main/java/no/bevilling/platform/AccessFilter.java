package no.bevilling.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Optional;
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
            case PUBLIC -> requireKnown(number);
            case SIGNED_IN -> {
                signedIn();
                requireKnown(number);
            }
            case STAFF -> requireRole(access.roles());
            case INSTALLATION -> {
                if (!signedIn().has(Tenant.INSTALLATION, Role.ADMIN)) {
                    throw new ForbiddenException();
                }
            }
        }
    }

    /** A number that no municipality bears is refused to staff like a foreign one: it tells nothing. */
    private void requireRole(Role[] roles) {
        SignedInAccount account = signedIn();
        boolean allowed =
                municipality.isKnown() && Arrays.stream(roles).anyMatch(role -> account.has(municipality.id(), role));
        if (!allowed) {
            throw new ForbiddenException();
        }
    }

    private void requireKnown(String number) {
        if (number != null && !municipality.isKnown()) {
            throw new NotFoundException();
        }
    }

    private SignedInAccount signedIn() {
        return user.account().orElseThrow(SignInRequiredException::new);
    }

    /** What an endpoint declares: its method first, then its class. */
    public static Optional<Access> declared(ResourceInfo resource) {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(Access.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Access.class)));
    }
}
