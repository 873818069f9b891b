package no.bevilling.turnover;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CsvExport;
import no.bevilling.platform.CurrentMunicipality;

/** The returns of a year as CSV. */
@Path("/k/{number}/omsetning/csv")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
public class ReturnListCsv {
    @Inject
    ReturnList list;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    /** The same list for a spreadsheet. */
    @GET
    @Produces("text/csv")
    public Response csv(
            @QueryParam("ar") String year, @QueryParam("vis") String show, @QueryParam("holder") String holder) {
        int here = municipality.id();
        SignedInAccount reader = user.required();
        ReturnList.Filter filter = list.asked(year, show, holder);
        StreamingOutput lines = out -> Tenant.run(here, () -> {
            try {
                CsvExport.of(
                                "oppgave",
                                "bevillingshaver",
                                "steder",
                                "frist",
                                "levert",
                                "versjoner",
                                "paminnelser",
                                "sporsmal")
                        .<TurnoverReturn>write(
                                row -> list.each(filter, reader, row),
                                one -> Stream.of(
                                        one.number(),
                                        one.holderName,
                                        one.places,
                                        one.dueOn,
                                        one.deliveredAt,
                                        one.revision,
                                        one.reminders,
                                        one.questions),
                                out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"omsetningsoppgaver-" + filter.year() + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
