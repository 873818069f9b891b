package no.bevilling.policy;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Texts;

/** A file of a draft as text: for what has no form, and for rules in DRL where an administrator has allowed that. */
@Path("/k/{number}/regler-utkast/{draft}/fil")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class FilePage {
    private static final int LONGEST = 400_000;
    private static final String NAME =
            "(criteria|conditions|parameters|policy)\\.yaml|(tables|cases|parameters)/[a-z0-9-]+\\.yaml|[a-z0-9-]+\\.drl";

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance file(
                DraftDesk.Head draft,
                String file,
                String name,
                String text,
                boolean mayEdit,
                boolean drl,
                DraftDesk.AllSaid problems,
                FormErrors errors);
    }

    @Inject
    DraftDesk desk;

    @Inject
    DrlSetting drl;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance file(@PathParam("draft") String draft, @QueryParam("fil") String file) {
        DraftDesk.Open open = desk.open(draft);
        String text = file == null
                ? ""
                : open.files().text(DraftDesk.file(open, file)).orElseThrow();
        return page(open, file, "", text, FormErrors.none());
    }

    @POST
    public Object change(
            @PathParam("draft") String draft,
            @QueryParam("fil") String file,
            @FormParam("name") String name,
            @FormParam("text") String text,
            @FormParam("version") String version) {
        DraftDesk.Open open = desk.open(draft);
        EditMessages says = texts.of(EditMessages.class);
        FormErrors errors = FormErrors.none();
        String written = Optional.ofNullable(text).orElse("").replace("\r", "").stripTrailing() + "\n";
        String given = Optional.ofNullable(name).orElse("").strip();
        if (file == null && !given.matches(NAME)) {
            errors.add("name", says.fileNameWrong());
        }
        String path = file == null ? open.files().own() + "/" + given : DraftDesk.file(open, file);
        if (path.endsWith(".drl") && !Tenant.call(municipality.id(), drl::isOn)) {
            errors.add(file == null ? "name" : "text", says.drlOff());
        }
        if (written.length() > LONGEST) {
            errors.add("text", says.fileTooLarge());
        } else if (path.endsWith(".yaml")) {
            try {
                YamlText.of(written);
            } catch (IllegalArgumentException notYaml) {
                errors.add("text", says.fileUnreadable());
            }
        }
        Response saved = errors.isAny()
                ? null
                : desk.save(
                        open,
                        version,
                        files -> files.with(path, written.getBytes(StandardCharsets.UTF_8)),
                        open.head().base() + "/fil?fil=" + path,
                        errors);
        return saved != null
                ? saved
                : Response.status(422)
                        .entity(page(open, file, given, written, errors))
                        .build();
    }

    private TemplateInstance page(DraftDesk.Open open, String file, String name, String text, FormErrors errors) {
        boolean isDrl = file != null && file.endsWith(".drl");
        boolean allowed = Tenant.call(municipality.id(), drl::isOn);
        return Templates.file(
                open.head(),
                file,
                name,
                text,
                open.head().isOpen() && (!isDrl || allowed),
                isDrl,
                desk.said(file == null ? List.of() : desk.problems(open.files()), file),
                errors);
    }
}
