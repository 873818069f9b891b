package no.bevilling.archive;

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
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** An administrator says from when documents are handed over to the archive, and where in it. */
@Path("/k/{number}/innstillinger/arkiv")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class ArchiveSettingPage {
    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance settings(
                String number,
                ArchiveSettings.Values typed,
                String since,
                int version,
                Forms.Conflict overtaken,
                FormErrors errors);
    }

    @Inject
    ArchiveSettings settings;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance read(@PathParam("number") String number) {
        ArchiveSettings.Values stored = settings.values();
        return Templates.settings(
                number, stored, stored.since().toString(), settings.version(), null, FormErrors.none());
    }

    @POST
    public Response save(
            @PathParam("number") String number,
            @FormParam("version") String version,
            @FormParam("active") String active,
            @FormParam("since") String since,
            @FormParam("recordsPart") String recordsPart,
            @FormParam("unit") String unit,
            @FormParam("classSystem") String classSystem,
            @FormParam("classId") String classId) {
        ArchiveSettings.Values typed = new ArchiveSettings.Values(
                "true".equals(active),
                TypedForm.date(since),
                text(recordsPart),
                text(unit),
                text(classSystem),
                text(classId));
        return forms.attempt(() -> settings.save(typed, TypedForm.version(version), user.required()))
                .answer(
                        says().settingsSaved(),
                        "/k/" + number + "/innstillinger/arkiv",
                        refused -> Templates.settings(
                                number,
                                typed,
                                since,
                                settings.version(),
                                refused.conflict(),
                                refused.errors(field -> says().wrong(field))));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private ArchiveMessages says() {
        return texts.of(ArchiveMessages.class);
    }
}
