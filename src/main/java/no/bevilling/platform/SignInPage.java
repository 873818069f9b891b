package no.bevilling.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.SessionPrincipal;
import no.bevilling.account.SignedIn;
import no.bevilling.account.SignedInAccount;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sign-in and sign-out. User name and password are for the demo alone; everybody else comes through a provider. */
@Path("/")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class SignInPage {
    private static final int SECONDS_A_MINUTE = 60;
    private static final String START = "/start";

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance signIn(
                FormErrors errors,
                boolean signedOut,
                String already,
                boolean idporten,
                boolean entra,
                boolean demo,
                String to,
                String back,
                String username,
                String password,
                String demoPassword,
                List<DemoUsers.User> users);
    }

    @ConfigProperty(name = "bevilling.demo")
    boolean demo;

    @ConfigProperty(name = "bevilling.idporten.enabled")
    boolean idporten;

    @ConfigProperty(name = "bevilling.entra.enabled")
    boolean entra;

    @Inject
    Instance<DemoUsers> demoUsers;

    @Inject
    IdentityProviderManager providers;

    @Inject
    SessionCookies sessions;

    @Inject
    SignInThrottle throttle;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Event<SignedIn> signedIn;

    @Context
    RoutingContext request;

    /**
     * @param to where to go afterwards, on this site
     * @param wrong what went wrong with a provider
     * @param chosen the demo user to fill in
     */
    @GET
    @Path("logg-inn")
    public TemplateInstance show(
            @QueryParam("til") @DefaultValue(START) String to,
            @QueryParam("feil") String wrong,
            @QueryParam("bruker") @DefaultValue("") String chosen,
            @QueryParam("ut") boolean out) {
        FormErrors errors = FormErrors.none();
        SignInMessages say = texts.of(SignInMessages.class);
        if (wrong != null) {
            errors.add(
                    switch (wrong) {
                        case "niva" -> say.levelTooLow();
                        case "ukjent" -> say.unknownAccount();
                        default -> say.interrupted();
                    });
        }
        boolean known =
                demo && users().stream().anyMatch(found -> found.username().equals(chosen));
        return page(
                errors, out, to, known ? chosen : "", known ? demoUsers.get().password() : "");
    }

    /** Checks a user name and a password of the demo, and begins a session. */
    @POST
    @Path("logg-inn/passord")
    public Response password(
            @FormParam("j_username") @DefaultValue("") String username,
            @FormParam("j_password") @DefaultValue("") String password,
            @FormParam("til") @DefaultValue(START) String to) {
        SignInMessages say = texts.of(SignInMessages.class);
        FormErrors errors = FormErrors.none();
        if (username.isBlank()) {
            errors.add("j_username", say.usernameMissing());
        }
        if (password.isBlank()) {
            errors.add("j_password", say.passwordMissing());
        }
        if (errors.isAny()) {
            return Response.status(422)
                    .entity(page(errors, false, to, username, ""))
                    .build();
        }
        String client = ClientAddress.of(request.request());
        int wait = throttle.secondsToWait(username, client);
        if (wait > 0) {
            errors.add(say.tooMany((wait + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE));
            return Response.status(429)
                    .header("Retry-After", wait)
                    .entity(page(errors, false, to, username, ""))
                    .build();
        }
        try {
            begin(username, password);
        } catch (AuthenticationFailedException e) {
            throttle.failed(username, client);
            errors.add("j_password", say.wrong());
            return Response.status(422)
                    .entity(page(errors, false, to, username, ""))
                    .build();
        }
        throttle.succeeded(username, client);
        return Response.seeOther(URI.create(LocalAddress.orFrontPage(to))).build();
    }

    private void begin(String username, String password) {
        SecurityIdentity identity = providers.authenticateBlocking(
                new UsernamePasswordAuthenticationRequest(username, new PasswordCredential(password.toCharArray())));
        sessions.begin((SessionPrincipal) identity.getPrincipal(), request);
        SignedInAccount account = identity.getAttribute(CurrentUser.ATTRIBUTE);
        signedIn.fire(new SignedIn(account.id(), account.displayName(), "password"));
    }

    /** Ends the session in this browser. */
    @POST
    @Path("logg-ut")
    public Response signOut() {
        sessions.end(request);
        return Response.seeOther(URI.create("/logg-inn?ut=true"))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private TemplateInstance page(FormErrors errors, boolean out, String to, String username, String password) {
        String safe = LocalAddress.orFrontPage(to);
        return Templates.signIn(
                errors,
                out,
                user.account().map(SignedInAccount::displayName).orElse(null),
                idporten,
                entra,
                demo,
                safe,
                URLEncoder.encode(safe, StandardCharsets.UTF_8),
                username,
                password,
                demo && demoUsers.isResolvable() ? demoUsers.get().password() : "",
                users());
    }

    private List<DemoUsers.User> users() {
        return demo && demoUsers.isResolvable() ? demoUsers.get().users() : List.of();
    }
}
