package no.bevilling.municipality;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.MunicipalitySettings.Stored;
import no.bevilling.municipality.MunicipalitySettings.Values;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** An administrator of a municipality sets what its letters say: addresses, language form, who decides, who hears appeals. */
@Path("/k/{number}/innstillinger")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class SettingsPage {
    @CheckedTemplate(basePath = "municipality")
    static class Templates {
        static native TemplateInstance settings(
                Municipalities.Short municipality,
                Values typed,
                int version,
                List<Option> languageForms,
                Overtaken overtaken,
                FormErrors errors);
    }

    /** Somebody saved meanwhile: who, when, and what stands there now. */
    public record Overtaken(String changedBy, Instant changedAt, Values now) {}

    /** The form as it was sent. */
    public static class Typed {
        @FormParam("version")
        public String version;

        @FormParam("languageForm")
        public String languageForm;

        @FormParam("organisationNumber")
        public String organisationNumber;

        @FormParam("postalAddress")
        public String postalAddress;

        @FormParam("email")
        public String email;

        @FormParam("telephone")
        public String telephone;

        @FormParam("decidedBy")
        public String decidedBy;

        @FormParam("delegation")
        public String delegation;

        @FormParam("policeAddress")
        public String policeAddress;

        @FormParam("taxAddress")
        public String taxAddress;

        @FormParam("appealBody")
        public String appealBody;

        @FormParam("returnDueMonthDay")
        public String returnDueMonthDay;

        @FormParam("targetDays")
        public String targetDays;

        Values values() {
            return new Values(
                    TypedForm.one(LanguageForm.class, languageForm),
                    organisationNumber,
                    postalAddress,
                    email,
                    telephone,
                    decidedBy,
                    delegation,
                    policeAddress,
                    taxAddress,
                    appealBody,
                    returnDueMonthDay,
                    targetDays);
        }
    }

    @Inject
    MunicipalitySettings settings;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Forms forms;

    @GET
    public TemplateInstance read() {
        Stored stored = stored();
        return page(stored.values(), stored.version(), null, FormErrors.none());
    }

    @POST
    public Response save(@PathParam("number") String number, @BeanParam Typed typed) {
        Values values = typed.values();
        int version = TypedForm.version(typed.version);
        SettingsMessages says = texts.of(SettingsMessages.class);
        return forms.attempt(() -> settings.save(values, version, user.required()))
                .answer(says.saved(), "/k/" + number + "/innstillinger", refused -> {
                    Stored now = stored();
                    Overtaken overtaken = refused.conflict() == null
                            ? null
                            : new Overtaken(
                                    refused.conflict().changedBy(),
                                    refused.conflict().changedAt(),
                                    now.values());
                    int against = overtaken == null ? version : now.version();
                    return page(values, against, overtaken, refused.errors(says::wrong));
                });
    }

    private Stored stored() {
        return Tenant.call(municipality.id(), settings::read);
    }

    private TemplateInstance page(Values typed, int version, Overtaken overtaken, FormErrors errors) {
        SettingsMessages says = texts.of(SettingsMessages.class);
        List<Option> forms =
                List.of(Option.of(LanguageForm.nb, says.bokmal()), Option.of(LanguageForm.nn, says.nynorsk()));
        return Templates.settings(municipality.get(), typed, version, forms, overtaken, errors);
    }
}
