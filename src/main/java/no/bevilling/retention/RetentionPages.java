package no.bevilling.retention;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/**
 * Erasing what is past its time. Opened by an administrator or a leader now and then: what waits for somebody's approval first, then
 * what stays and why, and the periods behind it.
 */
@Path("/k/{number}/sletting")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.ADMIN, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class RetentionPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "retention")
    static class Templates {
        static native TemplateInstance overview(
                Overview view, Typed typed, Forms.Conflict overtaken, FormErrors errors);

        static native TemplateInstance holds(Holds view, Typed typed, FormErrors errors);

        static native TemplateInstance hold(
                String number, RetentionViews.Hold hold, Typed typed, Forms.Conflict overtaken, FormErrors errors);

        static native TemplateInstance periods(Periods view, Typed typed, Forms.Conflict overtaken, FormErrors errors);

        static native TemplateInstance proposal(Whole view, Typed typed, Forms.Conflict overtaken, FormErrors errors);

        static native TemplateInstance proposal$progress(Whole view);
    }

    /** The first page; {@code waiting} is null where nothing waits. */
    public record Overview(
            String number,
            String municipality,
            RetentionViews.Head waiting,
            List<RetentionViews.Head> earlier,
            Paging paging,
            long holds,
            ArchiveConfirmation archived) {
        /** While one is carried out nobody looks anew. */
        public boolean mayPropose() {
            return waiting == null || !waiting.underWay();
        }
    }

    /** What stays, whatever its age. */
    public record Holds(
            String number, List<RetentionViews.Hold> holds, Paging paging, List<Option> kinds, String place) {}

    /** How long everything is kept. */
    public record Periods(
            String number,
            String municipality,
            List<RetentionViews.Period> proposed,
            List<RetentionViews.Job> jobs,
            List<RetentionViews.Stays> kept,
            RetentionViews.Period chosen,
            boolean admin) {}

    /** One proposal. */
    public record Whole(
            String number,
            RetentionViews.Head head,
            List<RetentionViews.Count> counts,
            RetentionKind kind,
            List<Option> kinds,
            List<RetentionViews.Row> rows,
            Paging paging,
            boolean open,
            boolean own) {
        public String base() {
            return "/k/" + number + "/sletting/forslag/" + head.id();
        }
    }

    /** The forms as they were sent. */
    public static class Typed {
        @FormParam("version")
        public String version;

        @FormParam("kind")
        public String kind;

        @FormParam("months")
        public String months;

        @FormParam("reason")
        public String reason;

        @FormParam("through")
        public String through;

        @FormParam("reference")
        public String reference;

        @FormParam("case")
        public String caseNumber;

        @FormParam("premises")
        public String premises;

        @FormParam("holdReason")
        public String holdReason;

        @FormParam("liftReason")
        public String liftReason;

        @FormParam("comment")
        public String comment;
    }

    @Inject
    Retention retention;

    @Inject
    Proposals proposals;

    @Inject
    RetentionViews views;

    @Inject
    RetentionWorker worker;

    @Inject
    Forms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @PathParam("number")
    String number;

    @GET
    public TemplateInstance overview(@QueryParam(Paging.PARAMETER) String page) {
        return overview(Paging.number(page), new Typed(), null, FormErrors.none());
    }

    @POST
    public Response propose() {
        boolean[] found = {false};
        return forms.attempt(() -> found[0] = proposals.propose(user.required()).isPresent())
                .answer(
                        found[0] ? says().proposed() : says().nothing(),
                        address(),
                        refused -> overview(1, new Typed(), refused.conflict(), refused.errors(this::wrong)));
    }

    @GET
    @Path("sperrer")
    public TemplateInstance holds(
            @QueryParam(Paging.PARAMETER) String page,
            @QueryParam("sak") String caseNumber,
            @QueryParam("sted") String premises) {
        Typed typed = new Typed();
        typed.caseNumber = caseNumber;
        typed.premises = premises;
        return holds(Paging.number(page), typed, FormErrors.none());
    }

    @POST
    @Path("sperrer")
    public Response hold(@BeanParam Typed typed) {
        return forms.attempt(() -> retention.hold(
                        TypedForm.one(RetentionKind.class, typed.kind),
                        typed.caseNumber,
                        TypedForm.uuid(typed.premises),
                        typed.holdReason,
                        user.required()))
                .answer(says().held(), address() + "/sperrer", refused -> holds(1, typed, refused.errors(this::wrong)));
    }

    @GET
    @Path("sperrer/{hold}")
    public TemplateInstance hold(@PathParam("hold") UUID hold) {
        return hold(hold, new Typed(), null, FormErrors.none());
    }

    @POST
    @Path("sperrer/{hold}")
    public Response lift(@PathParam("hold") UUID hold, @BeanParam Typed typed) {
        return forms.attempt(
                        () -> retention.lift(hold, TypedForm.version(typed.version), typed.liftReason, user.required()))
                .answer(
                        says().lifted(),
                        address() + "/sperrer",
                        refused -> hold(hold, typed, refused.conflict(), refused.errors(this::wrong)));
    }

    @POST
    @Path("arkiv")
    public Response confirmArchived(@BeanParam Typed typed) {
        return forms.attempt(() ->
                        retention.confirmArchived(TypedForm.date(typed.through), typed.reference, user.required()))
                .answer(
                        says().confirmed(),
                        address(),
                        refused -> overview(1, typed, refused.conflict(), refused.errors(this::wrong)));
    }

    @GET
    @Path("frister")
    public TemplateInstance periods(@QueryParam("slag") String kind) {
        return periods(TypedForm.one(RetentionKind.class, kind), new Typed(), null, FormErrors.none());
    }

    @POST
    @Path("frister")
    @Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
    public Response setPeriod(@BeanParam Typed typed) {
        RetentionKind kind = TypedForm.one(RetentionKind.class, typed.kind);
        return forms.attempt(() -> retention.set(
                        kind,
                        TypedForm.number(typed.months),
                        typed.reason,
                        TypedForm.version(typed.version),
                        user.required()))
                .answer(
                        says().periodSet(),
                        address() + "/frister",
                        refused -> periods(kind, typed, refused.conflict(), refused.errors(this::wrong)));
    }

    @GET
    @Path("forslag/{id}")
    public TemplateInstance proposal(
            @PathParam("id") UUID id, @QueryParam("slag") String kind, @QueryParam(Paging.PARAMETER) String page) {
        return Tenant.call(municipality.id(), () -> {
            audit.saw("retention", id);
            return Templates.proposal(
                    whole(id, TypedForm.one(RetentionKind.class, kind), Paging.number(page)),
                    new Typed(),
                    null,
                    FormErrors.none());
        });
    }

    @GET
    @Path("forslag/{id}/framdrift")
    public TemplateInstance progress(@PathParam("id") UUID id) {
        return Tenant.call(municipality.id(), () -> Templates.proposal$progress(whole(id, null, 1)));
    }

    @POST
    @Path("forslag/{id}/godkjenning")
    public Response approve(@PathParam("id") UUID id, @BeanParam Typed typed) {
        SignedInAccount actor = user.required();
        Proposals.Approval[] approval = {null};
        Forms.Attempt attempt =
                forms.attempt(() -> approval[0] = proposals.approve(id, TypedForm.version(typed.version), actor));
        if (approval[0] == Proposals.Approval.APPROVED) {
            worker.begin(municipality.id(), id);
        }
        return attempt.answer(
                approval[0] == Proposals.Approval.STALE ? says().stale() : says().approved(),
                address() + "/forslag/" + id,
                refused -> again(id, typed, refused));
    }

    @POST
    @Path("forslag/{id}/avvisning")
    public Response reject(@PathParam("id") UUID id, @BeanParam Typed typed) {
        return forms.attempt(
                        () -> proposals.reject(id, TypedForm.version(typed.version), typed.comment, user.required()))
                .answer(says().rejected(), address(), refused -> again(id, typed, refused));
    }

    private TemplateInstance again(UUID id, Typed typed, Forms.Refused refused) {
        return Tenant.call(
                municipality.id(),
                () -> Templates.proposal(whole(id, null, 1), typed, refused.conflict(), refused.errors(this::wrong)));
    }

    private TemplateInstance overview(int page, Typed typed, Forms.Conflict overtaken, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            Paging paging = Paging.of(uri, page, SIZE, Proposal.count());
            ArchiveConfirmation archived = retention.archived().orElse(null);
            return Templates.overview(
                    new Overview(
                            number,
                            municipality.get().name(),
                            proposals.waiting().map(RetentionViews::head).orElse(null),
                            proposals.newest(paging.offset(SIZE), SIZE).stream()
                                    .map(RetentionViews::head)
                                    .toList(),
                            paging,
                            retention.countHolds(),
                            archived),
                    typed,
                    overtaken,
                    errors);
        });
    }

    private TemplateInstance holds(int page, Typed typed, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            Paging paging = Paging.of(uri, page, SIZE, retention.countHolds());
            return Templates.holds(
                    new Holds(
                            number,
                            views.holds(paging.offset(SIZE), SIZE),
                            paging,
                            views.kinds(),
                            views.place(TypedForm.uuid(typed.premises))),
                    typed,
                    errors);
        });
    }

    private TemplateInstance hold(UUID id, Typed typed, Forms.Conflict overtaken, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> Templates.hold(number, views.hold(id), typed, overtaken, errors));
    }

    private TemplateInstance periods(RetentionKind chosen, Typed typed, Forms.Conflict overtaken, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            List<RetentionViews.Period> proposed = views.periods();
            return Templates.periods(
                    new Periods(
                            number,
                            municipality.get().name(),
                            proposed,
                            views.jobs(),
                            views.stays(),
                            proposed.stream()
                                    .filter(period -> period.kind() == chosen)
                                    .findFirst()
                                    .orElse(null),
                            user.required().has(municipality.id(), Role.ADMIN)),
                    typed,
                    overtaken,
                    errors);
        });
    }

    private Whole whole(UUID id, RetentionKind kind, int page) {
        Proposal proposal = proposals.get(id);
        Paging paging = Paging.of(uri, page, SIZE, views.count(id, kind));
        return new Whole(
                number,
                RetentionViews.head(proposal),
                views.counts(id),
                kind,
                views.kinds(),
                views.rows(id, kind, paging.offset(SIZE), SIZE),
                paging,
                proposal.status == ProposalStatus.PROPOSED,
                user.required().id().equals(proposal.startedBy));
    }

    private String wrong(String field) {
        return says().wrong(field);
    }

    private String address() {
        return "/k/" + number + "/sletting";
    }

    private RetentionMessages says() {
        return texts.of(RetentionMessages.class);
    }
}
