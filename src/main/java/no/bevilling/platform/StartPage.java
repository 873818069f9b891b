package no.bevilling.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;

/**
 * Where one lands after sign-in: who works for a municipality at the first page of that work (cases before rules before
 * settings), or at a choice between several; who answers for consulted bodies at their queue; who runs the installation at its municipalities; everybody else at the
 * front page.
 */
@Path("/start")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
public class StartPage {
    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance start(List<Desk> desks);
    }

    /** Where somebody's work for a municipality begins. */
    public record Desk(String municipality, String href) {}

    @Inject
    CurrentUser user;

    @Inject
    Municipalities municipalities;

    @GET
    public Object start() {
        SignedInAccount account = user.required();
        if (account.has(Tenant.INSTALLATION, Role.ADMIN)) {
            return to("/installasjon/kommuner");
        }
        List<Desk> desks = municipalities.all().stream()
                .flatMap(municipality -> work(account, municipality.id())
                        .map(room -> new Desk(municipality.name(), "/k/" + municipality.number() + room))
                        .stream())
                .toList();
        return switch (desks.size()) {
            case 0 -> to(answersForBodies(account) ? "/uttalelser" : "/");
            case 1 -> to(desks.get(0).href());
            default -> Templates.start(desks);
        };
    }

    private static Optional<String> work(SignedInAccount account, int municipality) {
        if (account.has(municipality, Role.CASEWORKER) || account.has(municipality, Role.APPROVER)) {
            return Optional.of("/saker");
        }
        if (account.has(municipality, Role.POLICY_EDITOR)) {
            return Optional.of("/simulering");
        }
        if (account.has(municipality, Role.INSPECTOR)) {
            return Optional.of("/kontroller");
        }
        if (account.has(municipality, Role.COMMITTEE)) {
            return Optional.of("/utvalg");
        }
        return account.has(municipality, Role.ADMIN) ? Optional.of("/innstillinger") : Optional.empty();
    }

    private static boolean answersForBodies(SignedInAccount account) {
        return account.roles().values().stream().anyMatch(roles -> roles.contains(Role.CONSULTED_BODY));
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
