package no.bevilling.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Worklist.Filter;
import no.bevilling.casework.Worklist.Whose;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.rules.fact.LicenceType;

/** Where a caseworker's day begins: what must be decided first. An unknown choice in the address is as none. */
@Path("/k/{number}/saker")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class WorklistPage {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance worklist(View list);
    }

    @Inject
    Worklist worklist;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    /** One of the lists to choose from. */
    public record Choice(Whose whose, String href, boolean current) {}

    /** What the page shows. */
    public record View(
            String number,
            Filter filter,
            List<Choice> choices,
            List<CaseStatus> statuses,
            List<LicenceType> types,
            boolean tooShort,
            long count,
            List<Worklist.Row> rows,
            Paging paging) {}

    @GET
    @InMunicipality
    public TemplateInstance list(
            @PathParam("number") String number,
            @QueryParam("liste") String list,
            @QueryParam("status") String status,
            @QueryParam("type") String type,
            @QueryParam("q") String search,
            @QueryParam("side") String page) {
        SignedInAccount reader = user.required();
        Whose whose = one(Whose.class, list).orElse(usual(reader));
        Filter filter = new Filter(
                whose,
                reader.id(),
                one(CaseStatus.class, status).orElse(null),
                one(LicenceType.class, type).orElse(null),
                search == null ? "" : search.strip());
        boolean tooShort = filter.isTooShort();
        long count = tooShort ? 0 : worklist.count(filter);
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, count);
        List<Worklist.Row> rows = count == 0 ? List.of() : worklist.rows(filter, paging.offset(SIZE), SIZE);
        return Templates.worklist(new View(
                number,
                filter,
                choices(number, whose),
                List.of(CaseStatus.values()),
                List.of(LicenceType.values()),
                tooShort,
                count,
                rows,
                paging));
    }

    /** Who handles cases looks at the own ones first; who only approves has none. */
    private static Whose usual(SignedInAccount reader) {
        return reader.has(Tenant.id(), Role.CASEWORKER) ? Whose.MINE : Whose.ALL;
    }

    private static List<Choice> choices(String number, Whose current) {
        return Arrays.stream(Whose.values())
                .map(whose -> new Choice(
                        whose,
                        "/k/" + number + "/saker?liste=" + whose.name().toLowerCase(Locale.ROOT),
                        whose == current))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(name == null ? "" : name))
                .findFirst();
    }
}
