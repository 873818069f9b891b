package no.bevilling.policy;

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
import java.net.URI;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.StaleVersionException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.Problem;
import no.bevilling.rules.RuleBaseRefused;

/** Where a council's resolution on a draft is entered. */
@Path("/k/{number}/regler-utkast/{draft}/vedtak")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class AdoptionPage {
    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance adopt(
                DraftDesk.Head draft,
                Adoption.Asks asks,
                String regulation,
                Typed typed,
                DraftDesk.AllSaid problems,
                FormErrors errors);
    }

    /** The form as it was sent. */
    public static class Typed {
        @FormParam("version")
        public String version;

        @FormParam("number")
        public String number;

        @FormParam("resolvedOn")
        public String resolvedOn;

        @FormParam("validFrom")
        public String validFrom;

        @FormParam("hearingFrom")
        public String hearingFrom;

        @FormParam("hearingTo")
        public String hearingTo;

        @FormParam("promulgatedOn")
        public String promulgatedOn;

        @FormParam("promulgationReference")
        public String promulgationReference;

        @FormParam("restrictsOpeningHours")
        public String restrictsOpeningHours;

        public boolean isRestricting() {
            return "true".equals(restrictsOpeningHours);
        }

        Resolution resolution() {
            return new Resolution(
                    number,
                    TypedForm.date(resolvedOn),
                    TypedForm.date(validFrom),
                    TypedForm.date(hearingFrom),
                    TypedForm.date(hearingTo),
                    TypedForm.date(promulgatedOn),
                    promulgationReference,
                    isRestricting());
        }
    }

    @Inject
    DraftDesk desk;

    @Inject
    Adoption adoption;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Receipt receipt;

    @GET
    public TemplateInstance adopt(@PathParam("draft") String draft) {
        return page(desk.open(draft), new Typed(), List.of(), FormErrors.none());
    }

    @POST
    public Object adopt(@PathParam("draft") String draft, @BeanParam Typed typed) {
        DraftDesk.Open open = desk.open(draft);
        AdoptionMessages says = texts.of(AdoptionMessages.class);
        FormErrors errors = FormErrors.none();
        List<Problem> problems = List.of();
        try {
            String layers = adoption.adopt(
                    municipality.get(),
                    open.head().id(),
                    TypedForm.version(typed.version),
                    typed.resolution(),
                    user.required());
            receipt.say(says.adopted(layers));
            return Response.seeOther(URI.create(open.head().base())).build();
        } catch (AdoptionRefused refused) {
            int months = refused.wrong().isEmpty() ? 0 : adoption.openingHoursMonths();
            refused.wrong().forEach(wrong -> errors.add(wrong.field, says.wrong(wrong.name(), months)));
            refused.removed()
                    .forEach(gone -> errors.add(
                            "removed-" + gone.id(),
                            says.removed(gone.question(), gone.id(), String.valueOf(gone.checks()))));
            problems = refused.problems();
        } catch (RuleBaseRefused overtaken) {
            problems = overtaken.problems();
        } catch (StaleVersionException stale) {
            errors.add(desk.overtaken(stale));
        }
        return Response.status(422).entity(page(open, typed, problems, errors)).build();
    }

    private TemplateInstance page(DraftDesk.Open open, Typed typed, List<Problem> problems, FormErrors errors) {
        List<Problem> all = problems.isEmpty() ? desk.problems(open.files()) : problems;
        Adoption.Asks asks =
                desk.problems(open.files()).isEmpty() ? adoption.asks(municipality.get(), open.files()) : null;
        return Templates.adopt(
                open.head(),
                asks,
                asks == null || asks.regulation().isEmpty() ? null : String.join(", ", asks.regulation()),
                typed,
                desk.said(all, null),
                errors);
    }
}
