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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.CaseHead;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** What is in the archive, what is not and why; what is exempt; and again until it is there. */
@Path("/k/{number}/arkiv")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class ArchivePages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance list(ListView view, Paging paging);

        static native TemplateInstance entry(EntryView view, Forms.Conflict conflict, FormErrors errors);

        static native TemplateInstance receipts(
                String number, List<ArchiveReceipt> receipts, long count, Paging paging);
    }

    /** A link to one part of the list, with how much is in it. */
    public record ViewChoice(ArchiveList.View view, String href, long count, boolean current) {}

    /**
     * What the list shows.
     *
     * @param active whether the municipality hands over
     * @param head the case that the list is of; null for all
     * @param stray receipts that are about nothing here
     */
    public record ListView(
            String number,
            boolean active,
            CaseHead head,
            List<ViewChoice> views,
            ArchiveList.View view,
            List<ArchiveList.Row> rows,
            long count,
            long stray) {}

    /**
     * What the page of a document shows.
     *
     * @param open whether it may still be handed over again
     */
    public record EntryView(
            String number,
            CaseHead head,
            Archive.Seen seen,
            boolean open,
            List<Option> exemptions,
            Archive.Exemption exemption,
            String law) {}

    @Inject
    ArchiveList list;

    @Inject
    Archive archive;

    @Inject
    ArchiveSettings settings;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance list(
            @PathParam("number") String number,
            @QueryParam("vis") String view,
            @QueryParam("sak") String sak,
            @QueryParam(Paging.PARAMETER) String page) {
        UUID caseId = TypedForm.uuid(sak);
        LicensingCase about = caseId == null ? null : cases.get(caseId);
        if (about != null) {
            impartiality.require(about, user.required());
        }
        ArchiveList.View chosen =
                TypedForm.one(ArchiveList.View.class, view == null ? "" : view.toUpperCase(Locale.ROOT));
        ArchiveList.View shown = chosen == null ? ArchiveList.View.ALL : chosen;
        long count = list.count(shown, caseId);
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, count);
        return Templates.list(
                new ListView(
                        number,
                        settings.inUse().isPresent(),
                        about == null ? null : CaseHead.of(about, number),
                        views(number, shown, caseId),
                        shown,
                        list.newest(shown, caseId, (paging.getCurrent() - 1) * SIZE, SIZE, user.required()),
                        count,
                        list.countStrayReceipts()),
                paging);
    }

    private List<ViewChoice> views(String number, ArchiveList.View shown, UUID caseId) {
        String ofCase = caseId == null ? "" : "&sak=" + caseId;
        return Arrays.stream(ArchiveList.View.values())
                .map(one -> new ViewChoice(
                        one,
                        "/k/" + number + "/arkiv?vis=" + one.name().toLowerCase(Locale.ROOT) + ofCase,
                        list.count(one, caseId),
                        one == shown))
                .toList();
    }

    @GET
    @Path("kvitteringer")
    public TemplateInstance receipts(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        long count = list.countStrayReceipts();
        Paging paging = Paging.of(uri, Paging.number(page), SIZE, count);
        return Templates.receipts(number, list.strayReceipts((paging.getCurrent() - 1) * SIZE, SIZE), count, paging);
    }

    @GET
    @Path("{entry}")
    public TemplateInstance entry(@PathParam("number") String number, @PathParam("entry") UUID id) {
        return page(number, id, null, null, null, FormErrors.none());
    }

    @POST
    @Path("{entry}/forsok")
    public Response retry(
            @PathParam("number") String number, @PathParam("entry") UUID id, @FormParam("version") String version) {
        return forms.attempt(() -> archive.retry(id, TypedForm.version(version), user.required()))
                .answer(
                        says().retried(),
                        address(number, id),
                        refused -> page(number, id, null, null, refused.conflict(), FormErrors.none()));
    }

    @POST
    @Path("{entry}/skjerming")
    public Response exempt(
            @PathParam("number") String number,
            @PathParam("entry") UUID id,
            @FormParam("version") String version,
            @FormParam("exemption") String exemption,
            @FormParam("law") String law) {
        Archive.Exemption chosen = TypedForm.one(Archive.Exemption.class, exemption);
        return forms.attempt(() -> archive.exempt(id, TypedForm.version(version), chosen, law, user.required()))
                .answer(
                        says().exemptionSaved(),
                        address(number, id),
                        refused -> page(
                                number,
                                id,
                                chosen,
                                law,
                                refused.conflict(),
                                refused.errors(field -> says().wrong(field))));
    }

    private TemplateInstance page(
            String number, UUID id, Archive.Exemption typed, String law, Forms.Conflict conflict, FormErrors errors) {
        Archive.Seen seen = archive.get(id, user.required());
        ArchiveEntry entry = seen.entry();
        Archive.Exemption stored = entry.exemptLaw == null
                ? Archive.Exemption.BY_TABLE
                : entry.exemptLaw.isEmpty() ? Archive.Exemption.PUBLIC : Archive.Exemption.EXEMPT;
        return Templates.entry(
                new EntryView(
                        number,
                        seen.about() == null ? null : CaseHead.of(seen.about(), number),
                        seen,
                        entry.status != ArchiveStatus.ARCHIVED,
                        Arrays.stream(Archive.Exemption.values())
                                .map(one -> Option.of(one, says().exemption(one.name())))
                                .toList(),
                        typed == null ? stored : typed,
                        law == null ? entry.exemptLaw : law),
                conflict,
                errors);
    }

    private static String address(String number, UUID id) {
        return "/k/" + number + "/arkiv/" + id;
    }

    private ArchiveMessages says() {
        return texts.of(ArchiveMessages.class);
    }
}
