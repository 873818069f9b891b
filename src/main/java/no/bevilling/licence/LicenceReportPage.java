package no.bevilling.licence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;

/** A caseworker records what the municipality has been told about a licence. */
@Path("/k/{number}/bevillinger/{licenceId}/melding")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class LicenceReportPage {
    @CheckedTemplate(basePath = "licence")
    static class Templates {
        static native TemplateInstance report(LicenceView view, List<Option> kinds, Typed typed, FormErrors errors);
    }

    /** The form as typed. */
    public record Typed(String kind, String on, String at, String toldOn, String dueOn, String note) {}

    @Inject
    LicenceViews licences;

    @Inject
    LicenceReports reports;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance form(
            @PathParam("number") String number, @PathParam("licenceId") UUID id, @QueryParam("hva") String kind) {
        return form(number, id, new Typed(kind, "", "", LocalDate.now(clock).toString(), "", ""), FormErrors.none());
    }

    @POST
    public Response record(
            @PathParam("number") String number,
            @PathParam("licenceId") UUID id,
            @FormParam("kind") String kind,
            @FormParam("on") String on,
            @FormParam("at") String at,
            @FormParam("toldOn") String toldOn,
            @FormParam("dueOn") String dueOn,
            @FormParam("note") String note) {
        Typed typed = new Typed(kind, on, at, toldOn, dueOn, note);
        LicenceReport report = new LicenceReport(
                TypedForm.one(LicenceReportKind.class, kind),
                TypedForm.date(on),
                time(at),
                TypedForm.date(toldOn),
                TypedForm.date(dueOn),
                note);
        return forms.attempt(() -> reports.byStaff(id, report, user.required()))
                .answer(
                        says().recordedReceipt(),
                        "/k/" + number + "/bevillinger/" + id,
                        refused -> form(number, id, typed, refused.errors(this::wrong)));
    }

    private LicenceMessages says() {
        return texts.of(LicenceMessages.class);
    }

    private TemplateInstance form(String number, UUID id, Typed typed, FormErrors errors) {
        return Templates.report(
                licences.of(id, number, user.required()), words.options(LicenceReportKind.values()), typed, errors);
    }

    private String wrong(String field) {
        return switch (field) {
            case "kind" -> says().wrongKind();
            case "on" -> says().wrongOn();
            case "toldOn" -> says().wrongToldOn();
            case "dueOn" -> says().wrongDueOn();
            case "note" -> says().wrongNote();
            default -> null;
        };
    }

    private static LocalTime time(String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? null
                    : LocalTime.parse(typed.strip().replace('.', ':'));
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
