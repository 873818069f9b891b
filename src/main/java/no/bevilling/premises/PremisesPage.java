package no.bevilling.premises;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.premises.PremisesSource.Happening;
import no.bevilling.premises.PremisesSource.Standing;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.rules.fact.Zone;

/**
 * Everything that ever happened at a place. Opened by a caseworker who has a new case about an old place, and wants to know
 * first what holds there now, then what has been; and by an inspector who is to visit it, who sees licences, points and inspections.
 */
@Path("/k/{number}/steder/{premises}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR})
@Produces(MediaType.TEXT_HTML)
public class PremisesPage {
    private static final int SIZE = 50;

    @CheckedTemplate(basePath = "premises")
    static class Templates {
        static native TemplateInstance premises(View place);
    }

    @Inject
    PremisesTimeline timeline;

    @Inject
    CurrentUser user;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What the page shows.
     *
     * @param seats null where not known, like zone and map
     * @param map address of a map around the place
     * @param older the page with what happened before; null where that is all
     */
    public record View(
            String name,
            String address,
            String cadastralUnit,
            VenueKind kind,
            Zone zone,
            Integer seats,
            String map,
            List<Standing> standing,
            boolean newest,
            List<Happening> happenings,
            String older) {}

    @GET
    @InMunicipality
    public TemplateInstance show(
            @PathParam("number") String number, @PathParam("premises") UUID id, @QueryParam("for") String before) {
        Premises place = Premises.<Premises>findByIdOptional(TenantKey.of(id)).orElseThrow(NotFoundException::new);
        SignedInAccount reader = user.required();
        Instant until = instant(before);
        List<Happening> happenings =
                timeline.happenings(id, reader, until == null ? clock.instant().plusSeconds(1) : until, SIZE + 1);
        boolean more = happenings.size() > SIZE;
        List<Happening> shown = more ? happenings.subList(0, SIZE) : happenings;
        audit.saw("premises", id);
        return Templates.premises(new View(
                place.name,
                address(place),
                place.cadastralUnit,
                place.venueKind,
                place.zone,
                place.seats,
                map(place),
                timeline.standing(id, reader),
                until == null,
                shown,
                more
                        ? "/k/" + number + "/steder/" + id + "?for="
                                + shown.get(SIZE - 1).at()
                        : null));
    }

    private static String address(Premises place) {
        String town = ((place.postalCode == null ? "" : place.postalCode + " ") + place.postalPlace).strip();
        return place.streetAddress.isBlank() || town.isEmpty()
                ? place.streetAddress + town
                : place.streetAddress + ", " + town;
    }

    /** The public map of the whole country; nothing of the case is told to it but the position. */
    private static String map(Premises place) {
        return place.latitude == null || place.longitude == null
                ? null
                : "https://www.norgeskart.no/#!?project=norgeskart&layers=1002&zoom=15&lat="
                        + place.latitude.toPlainString() + "&lon=" + place.longitude.toPlainString()
                        + "&markerLat=" + place.latitude.toPlainString() + "&markerLon="
                        + place.longitude.toPlainString();
    }

    /** An address that was changed by hand shows the newest. */
    private static Instant instant(String typed) {
        try {
            return typed == null ? null : Instant.parse(typed);
        } catch (DateTimeParseException changed) {
            return null;
        }
    }
}
