package no.bevilling.platform;

import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.bevilling.account.Account;
import no.bevilling.account.ProviderAccounts;
import no.bevilling.account.SessionPrincipal;
import no.bevilling.account.SignedIn;
import no.bevilling.party.IdentityNumber;
import no.bevilling.party.IdentityNumbers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Where the providers send people back to. The code flow has been gone through when a method runs; what the token says
 * is checked here, then the provider's session gives way to ours.
 */
@Path("/")
@Access(Access.Audience.PUBLIC)
public class ProviderSignIn {
    private static final Logger LOG = Logger.getLogger(ProviderSignIn.class);

    @ConfigProperty(name = "bevilling.idporten.enabled")
    boolean idportenEnabled;

    @ConfigProperty(name = "bevilling.entra.enabled")
    boolean entraEnabled;

    @ConfigProperty(name = "bevilling.idporten.acr")
    List<String> levels;

    @ConfigProperty(name = "bevilling.entra.tenants")
    Optional<List<String>> organisations;

    @Inject
    @IdToken
    JsonWebToken token;

    @Inject
    OidcSession providerSession;

    @Inject
    IdentityNumbers identityNumbers;

    @Inject
    ProviderAccounts accounts;

    @Inject
    SessionCookies sessions;

    @Inject
    Event<SignedIn> signedIn;

    @Context
    RoutingContext request;

    /** ID-porten: anybody with an identity number, at a level of security that is high enough, is an applicant. */
    @GET
    @Path("logg-inn/id-porten")
    public Response idporten(@QueryParam("til") @DefaultValue("/start") String to) {
        if (!idportenEnabled) {
            throw new NotFoundException();
        }
        if (!levels.contains(token.<String>getClaim("acr"))) {
            return refused("niva", "the level of security (acr) is too low");
        }
        String identityNumber = token.getClaim("pid");
        if (identityNumber == null || !identityNumbers.isAllowed(identityNumber)) {
            return refused("ugyldig", "the token has no identity number (pid) that is taken here");
        }
        return begin(
                accounts.ofIdentity(
                        identityNumbers.lookup(identityNumber),
                        IdentityNumber.birthDate(identityNumber),
                        token.getClaim("name"),
                        token.getClaim("locale")),
                "id-porten",
                to);
    }

    /** Entra ID: staff whose account was added here before, from one of the organisations configured. */
    @GET
    @Path("logg-inn/entra")
    public Response entra(@QueryParam("til") @DefaultValue("/start") String to) {
        if (!entraEnabled) {
            throw new NotFoundException();
        }
        if (!organisations.orElse(List.of()).contains(token.<String>getClaim("tid"))) {
            return refused("ukjent", "the organisation (tid) is not configured");
        }
        Optional<Account> account =
                accounts.ofProvider(token.getIssuer(), token.getSubject(), token.getClaim("preferred_username"));
        return account.isPresent() ? begin(account.get(), "entra", to) : refused("ukjent", "no such account");
    }

    /** The provider answered with an error: most often, somebody changed their mind. */
    @GET
    @Path("logg-inn/avbrutt")
    public Response interrupted() {
        return Response.seeOther(URI.create("/logg-inn?feil=avbrutt")).build();
    }

    private Response begin(Account account, String way, String to) {
        if (account.disabled) {
            return refused("ukjent", "the account is disabled");
        }
        sessions.begin(new SessionPrincipal(account.id, account.sessionCounter), request);
        signedIn.fire(new SignedIn(account.id, account.displayName, way));
        return leaveProvider(LocalAddress.orFrontPage(to));
    }

    private Response refused(String why, String logged) {
        LOG.warnf("Sign-in through a provider refused: %s", logged);
        return leaveProvider("/logg-inn?feil=" + why);
    }

    /** The provider's cookies are of no more use; ours is the session. */
    private Response leaveProvider(String to) {
        providerSession.logout().await().indefinitely();
        return Response.seeOther(URI.create(to)).build();
    }
}
