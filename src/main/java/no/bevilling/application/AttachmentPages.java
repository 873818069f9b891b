package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.audit.Audit;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.StoredFile;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.Texts;
import no.bevilling.rules.Language;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files of an application, and the papers that come back. */
@Path("/soknad/{number}/{id}")
@Access(Access.Audience.SIGNED_IN)
public class AttachmentPages {
    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance attachments(
                StepView view, List<AttachmentView> files, AttachmentRules rules, String chosen, String dated);
    }

    @Inject
    Applications applications;

    @Inject
    Attachments attachments;

    @Inject
    OwnCase cases;

    @Inject
    Downloads downloads;

    @Inject
    Audit audit;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    DraftCheck check;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @GET
    @Path("vedlegg")
    @Produces(MediaType.TEXT_HTML)
    @InMunicipality
    public Response show(@PathParam("id") UUID id) {
        ApplicationView application = applications.view(id, user.required());
        return application.isDraft()
                ? Response.ok(template(application, null, FormErrors.none(), null))
                        .build()
                : Response.seeOther(URI.create(base(id))).build();
    }

    @POST
    @Path("vedlegg")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @InMunicipality
    public Response add(
            @PathParam("id") UUID id,
            @RestForm String kind,
            @RestForm String datedOn,
            @RestForm("file") FileUpload file) {
        ApplicationView application = applications.known(id, user.required());
        if (!application.isDraft()) {
            return Response.seeOther(URI.create(base(id))).build();
        }
        ApplicationMessages words = texts.of(ApplicationMessages.class);
        AttachmentKind shows = kind(kind);
        if (shows == null) {
            return wrong(
                    application,
                    null,
                    "kind",
                    words.wrong(words.attachmentKindLabel(), words.flaw(Flaw.MISSING)),
                    datedOn);
        }
        Findings unreadable = new Findings(Step.ATTACHMENTS);
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.add("datedOn", datedOn == null ? "" : datedOn);
        LocalDate dated = new FormInput(typed, unreadable).date("datedOn");
        if (!unreadable.list().isEmpty() || dated != null && dated.isAfter(LocalDate.now(clock))) {
            Flaw flaw = dated == null ? Flaw.NOT_A_DATE : Flaw.IN_THE_FUTURE;
            return wrong(
                    application,
                    shows,
                    "datedOn",
                    words.wrong(texts.of(KindMessages.class).dateOnPaper(), words.flaw(flaw)),
                    datedOn);
        }
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            return wrong(application, shows, "file", words.fileMissing(), datedOn);
        }
        try {
            AttachmentView added =
                    attachments.add(id, user.required(), shows, file.uploadedFile(), file.fileName(), dated);
            receipt.say(words.fileAdded(added.name()));
            return Response.seeOther(URI.create(base(id) + "/vedlegg")).build();
        } catch (Attachments.Refused refused) {
            return wrong(application, shows, "file", words.fileRefused(refused.refusal()), datedOn);
        }
    }

    @POST
    @Path("vedlegg/{attachment}/fjern")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @InMunicipality
    public Response remove(
            @PathParam("id") UUID id, @PathParam("attachment") UUID attachment, MultivaluedMap<String, String> fields) {
        applications.known(id, user.required());
        String name = attachments.file(id, attachment).name;
        attachments.remove(id, user.required(), attachment);
        receipt.say(texts.of(ApplicationMessages.class).fileRemoved(name));
        return Response.seeOther(URI.create(base(id) + "/vedlegg")).build();
    }

    @GET
    @Path("vedlegg/{attachment}")
    @InMunicipality
    public Response download(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        applications.known(id, user.required());
        return downloads.of(attachments.download(id, attachment));
    }

    @GET
    @Path("dokument/{document}")
    @InMunicipality
    public Response paper(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        applications.known(id, user.required());
        Document paper = cases.all(id).stream()
                .flatMap(about -> cases.papers(about.id).stream())
                .filter(found -> found.id.equals(document))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        audit.saw("document", document);
        return downloads.of(StoredFile.<StoredFile>findById(TenantKey.of(paper.fileId)));
    }

    private Response wrong(
            ApplicationView application, AttachmentKind chosen, String field, String text, String datedOn) {
        FormErrors errors = FormErrors.none().add(field, text);
        return Response.status(422)
                .entity(template(application, chosen, errors, datedOn))
                .build();
    }

    private TemplateInstance template(
            ApplicationView application, AttachmentKind chosen, FormErrors errors, String datedOn) {
        List<Step> steps = application.steps();
        StepView view = new StepView(
                base(application.id()),
                municipality.get().name(),
                application.id(),
                application.licenceType(),
                application.plan(),
                application.answers(),
                Step.ATTACHMENTS,
                steps.indexOf(Step.ATTACHMENTS) + 1,
                steps.size(),
                null,
                errors,
                new Choices(texts),
                null,
                check.of(application, Language.valueOf(page.getLanguage().name())),
                null);
        return Templates.attachments(
                view,
                application.attachments(),
                application.attachmentRules(),
                chosen == null ? "" : chosen.name(),
                datedOn == null ? "" : datedOn);
    }

    private static AttachmentKind kind(String text) {
        return java.util.Arrays.stream(AttachmentKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private String base(UUID id) {
        return "/soknad/" + municipality.get().number() + "/" + id;
    }
}
