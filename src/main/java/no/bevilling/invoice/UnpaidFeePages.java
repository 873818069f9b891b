package no.bevilling.invoice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.WithheldLicencePaper;
import no.bevilling.decision.WithheldLicencePapers;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.premises.Premises;

/** A caseworker sees which fees were not paid in time, the oldest first, and opens the points case or says why not. */
@Path("/k/{number}/ubetalte-gebyrer")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
public class UnpaidFeePages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "invoice")
    static class Templates {
        static native TemplateInstance unpaid(
                String number, List<UnpaidFees.Row> rows, Paging paging, List<Held> held, FormErrors errors);
    }

    /** A licence document that waits for the fee. */
    public record Held(WithheldLicencePaper paper, String licence, String place) {
        /** Name of its field: there may be several of these forms on the page. */
        public String becauseField() {
            return "release_" + paper.id;
        }
    }

    @Inject
    UnpaidFees fees;

    @Inject
    WithheldLicencePapers withheld;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @GET
    @InMunicipality
    public TemplateInstance list(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        return page(number, Paging.number(page), FormErrors.none());
    }

    @POST
    @Path("{unpaid}/prikksak")
    public Response open(
            @PathParam("number") String number, @PathParam("unpaid") UUID id, MultivaluedMap<String, String> sent) {
        AtomicReference<UUID> opened = new AtomicReference<>();
        Forms.Attempt attempt = forms.attempt(() -> opened.set(fees.open(
                id,
                TypedForm.version(sent.getFirst("version")),
                "true".equals(sent.getFirst("noTie_" + id)),
                user.required())));
        return attempt.answer(
                says().opened(),
                "/k/" + number + "/prikksaker/" + opened.get(),
                refused -> again(number, refused, "noTie_" + id, says().wrongTie()));
    }

    @POST
    @Path("{unpaid}/ingen-sak")
    public Response leave(
            @PathParam("number") String number, @PathParam("unpaid") UUID id, MultivaluedMap<String, String> sent) {
        return forms.attempt(() -> fees.leave(
                        id,
                        TypedForm.version(sent.getFirst("version")),
                        sent.getFirst("because_" + id),
                        user.required()))
                .answer(
                        says().left(),
                        "/k/" + number + "/ubetalte-gebyrer",
                        refused -> again(number, refused, "because_" + id, says().wrongBecause()));
    }

    @POST
    @Path("dokument/{held}/utsted")
    public Response release(
            @PathParam("number") String number, @PathParam("held") UUID id, MultivaluedMap<String, String> sent) {
        return forms.attempt(() -> withheld.release(id, sent.getFirst("release_" + id), user.required()))
                .answer(
                        says().released(),
                        "/k/" + number + "/ubetalte-gebyrer",
                        refused -> again(number, refused, "release_" + id, says().wrongBecause()));
    }

    private TemplateInstance again(String number, Forms.Refused refused, String field, String why) {
        FormErrors errors = refused.conflict() != null
                ? FormErrors.none().add(says().overtaken())
                : FormErrors.none().add(field, why);
        return Tenant.call(municipality.id(), () -> page(number, 1, errors));
    }

    private TemplateInstance page(String number, int page, FormErrors errors) {
        Paging paging = Paging.of(uri, page, SIZE, fees.countOpen(user.required()));
        return Templates.unpaid(number, fees.open(user.required(), paging.offset(SIZE), SIZE), paging, held(), errors);
    }

    private List<Held> held() {
        return withheld.waiting(SIZE).stream()
                .map(paper -> {
                    Licence licence = Licence.findById(TenantKey.of(paper.licenceId));
                    Premises place = Premises.findById(TenantKey.of(licence.premisesId));
                    return new Held(paper, licence.licenceNumber, place.name);
                })
                .toList();
    }

    private UnpaidFeeMessages says() {
        return texts.of(UnpaidFeeMessages.class);
    }
}
