package no.bevilling.fee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;

/** Where a caseworker begins with the fees of a year, and an administrator finds what the municipality has set. */
@Path("/k/{number}/gebyr")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class FeePages {
    @CheckedTemplate(basePath = "fee")
    static class Templates {
        static native TemplateInstance overview(
                String number,
                List<FeeView.Line> runs,
                FeeView.Setting setting,
                List<Option> kinds,
                Typed typed,
                boolean caseworker,
                boolean admin,
                FormErrors errors);
    }

    /** The form as it was sent. */
    record Typed(String kind, String year) {}

    @Inject
    FeeRuns runs;

    @Inject
    FeeViews views;

    @Inject
    FeeSettings settings;

    @Inject
    FeeWorker worker;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance overview(@PathParam("number") String number) {
        return shown(
                number,
                new Typed(
                        FeeKind.YEARLY.name(),
                        String.valueOf(LocalDate.now(clock).getYear())),
                FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response start(
            @PathParam("number") String number, @FormParam("kind") String typedKind, @FormParam("year") String typed) {
        FeeMessages says = texts.of(FeeMessages.class);
        FeeKind kind = TypedForm.one(FeeKind.class, typedKind);
        Integer year = TypedForm.number(typed);
        FormErrors errors = FormErrors.none();
        if (kind == null) {
            errors.add("kind", says.wrong("kind"));
        }
        if (year == null) {
            errors.add("year", says.wrong("year"));
        }
        if (kind != null && year != null) {
            try {
                FeeRun run = Tenant.call(municipality.id(), () -> runs.start(kind, year, user.required()));
                worker.begin(municipality.id(), run.id);
                receipt.say(says.started());
                return Response.seeOther(URI.create("/k/" + number + "/gebyr/" + kind.address() + "/" + year))
                        .build();
            } catch (RatesUnknown unknown) {
                errors.add("year", says.ratesUnknown(String.valueOf(unknown.year()), unknown.because()));
            } catch (FeeStopped stopped) {
                errors.add("year", says.stopped(stopped.reason()));
            }
        }
        return Response.status(422)
                .entity(shown(number, new Typed(typedKind, typed), errors))
                .build();
    }

    private TemplateInstance shown(String number, Typed typed, FormErrors errors) {
        return Tenant.call(
                municipality.id(),
                () -> Templates.overview(
                        number,
                        views.all(),
                        settings.of(LocalDate.now(clock).getYear())
                                .map(FeeViews::setting)
                                .orElse(null),
                        Stream.of(FeeKind.values())
                                .map(kind -> Option.of(kind, words.of(kind)))
                                .toList(),
                        typed,
                        user.required().has(municipality.id(), Role.CASEWORKER),
                        user.required().has(municipality.id(), Role.ADMIN),
                        errors));
    }
}
