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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.LayerSource;

/** One draft: what is in it, how it stands, sharing it and discarding it. */
@Path("/k/{number}/regler-utkast/{draft}")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class DraftPage {
    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance draft(
                DraftDesk.Head draft,
                DraftContents contents,
                DraftDesk.AllSaid problems,
                DraftRuns.State run,
                PolicyAdoption adoption,
                String shared,
                boolean drl);
    }

    @Inject
    PolicyDrafts drafts;

    @Inject
    DraftDesk desk;

    @Inject
    DraftLayers layers;

    @Inject
    DraftRuns runs;

    @Inject
    Adoption adoption;

    @Inject
    DrlSetting drl;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @org.eclipse.microprofile.config.inject.ConfigProperty(name = "bevilling.public-address")
    String publicAddress;

    @GET
    public TemplateInstance draft(@PathParam("draft") String draft) {
        DraftDesk.Open open = desk.open(draft);
        DraftDesk.Head head = open.head();
        String number = municipality.get().number();
        List<LayerSource> above = layers.chain(number, open.files()).stream()
                .filter(layer -> !DraftRuns.own(open.files()).contains(layer.path()))
                .toList();
        return Templates.draft(
                head,
                DraftContents.of(open.files(), above, desk.language()),
                desk.said(head.isOpen() ? desk.problems(open.files()) : List.of(), null),
                Tenant.call(municipality.id(), () -> runs.newest(head.id(), head.version()))
                        .orElse(null),
                Tenant.call(municipality.id(), () -> adoption.of(head.id())).orElse(null),
                head.shareToken() == null ? null : publicAddress + "/regler/" + number + "/utkast/" + head.shareToken(),
                Tenant.call(municipality.id(), drl::isOn));
    }

    @POST
    @Path("/del")
    public Response share(@PathParam("draft") String draft, @FormParam("version") String version) {
        return done(
                draft,
                texts.of(DraftMessages.class).sharedNow(),
                () -> drafts.share(TypedForm.uuid(draft), TypedForm.version(version), user.required()));
    }

    @POST
    @Path("/del/slutt")
    public Response endSharing(@PathParam("draft") String draft, @FormParam("version") String version) {
        return done(
                draft,
                texts.of(DraftMessages.class).shareEnded(),
                () -> drafts.endSharing(TypedForm.uuid(draft), TypedForm.version(version), user.required()));
    }

    @POST
    @Path("/forkast")
    public Response discard(@PathParam("draft") String draft, @FormParam("version") String version) {
        return done(
                draft,
                texts.of(DraftMessages.class).discarded(),
                () -> drafts.discard(TypedForm.uuid(draft), TypedForm.version(version), user.required()));
    }

    /** Copies a table of the region's plan into the municipality's own layer, where it takes its place. */
    @POST
    @Path("/egen-tabell")
    public Response makeOwn(
            @PathParam("draft") String draft, @FormParam("fil") String path, @FormParam("version") String version) {
        DraftDesk.Open open = desk.open(draft);
        byte[] content = layers.chain(municipality.get().number(), open.files()).stream()
                .filter(layer -> layer.path().startsWith("regions/")
                        && path != null
                        && path.startsWith(layer.path() + "/tables/"))
                .map(layer -> layer.files().get(DraftFiles.nameOf(path)))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no such table"));
        String own = open.files().own() + "/" + DraftFiles.nameOf(path);
        FormErrors errors = FormErrors.none();
        Response saved = desk.save(
                open,
                version,
                files -> files.has(own) ? files : files.with(own, content),
                open.head().base() + "/tabell?fil=" + own,
                errors);
        receipt.say(
                saved == null
                        ? errors.getList().get(0).text()
                        : texts.of(DraftMessages.class).madeOwn());
        return saved == null ? Response.seeOther(URI.create(open.head().base())).build() : saved;
    }

    private Response done(String draft, String says, Runnable work) {
        DraftDesk.Open open = desk.open(draft);
        try {
            Tenant.run(municipality.id(), work);
            receipt.say(says);
        } catch (StaleVersionException stale) {
            receipt.say(desk.overtaken(stale));
        }
        return Response.seeOther(URI.create(open.head().base())).build();
    }
}
