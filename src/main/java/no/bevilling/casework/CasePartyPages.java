package no.bevilling.casework;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import org.jboss.resteasy.reactive.RestForm;

/** The parties of a case beside the applicant, and who acts for them (forvaltningsloven § 12). */
@Path("/k/{number}/saker/{caseId}/parter")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
@AboutMatter
public class CasePartyPages {
    @CheckedTemplate(basePath = "casework")
    static class Templates {
        static native TemplateInstance caseParties(CaseHead head, List<CaseParty> parties);

        static native TemplateInstance caseParty(View view, Typed typed, Conflict conflict, FormErrors errors);
    }

    /** What the form is about; {@code party} is null for a new one. */
    public record View(CaseHead head, CaseParty party, List<Option> roles, List<Option> authorities) {
        /** Where the form goes. */
        public String action() {
            return head.href() + "/parter/" + (party == null ? "ny" : party.id);
        }
    }

    /** What stands in the form. */
    public static class Typed {
        @RestForm
        public String role = "";

        @RestForm
        public String name = "";

        @RestForm
        public String organisationNumber = "";

        @RestForm
        public String actsFor = "";

        @RestForm
        public String authority = "";

        @RestForm
        public String authorisedOn = "";

        @RestForm
        public String email = "";

        @RestForm
        public String telephone = "";

        @RestForm
        public String postalAddress = "";

        @RestForm
        public String getsLetters = "";

        static Typed of(CaseParty party) {
            Typed typed = new Typed();
            typed.role = party.role.name();
            typed.name = party.name;
            typed.organisationNumber = party.organisationNumber == null ? "" : party.organisationNumber;
            typed.actsFor = party.actsFor;
            typed.authority = party.authority == null ? "" : party.authority.name();
            typed.authorisedOn = party.authorisedOn == null ? "" : party.authorisedOn.toString();
            typed.email = party.email;
            typed.telephone = party.telephone;
            typed.postalAddress = party.postalAddress;
            typed.getsLetters = String.valueOf(party.getsLetters);
            return typed;
        }

        CaseParties.Asked asked() {
            return new CaseParties.Asked(
                    TypedForm.one(CasePartyRole.class, role),
                    name,
                    organisationNumber,
                    actsFor,
                    TypedForm.one(PartyAuthority.class, authority),
                    TypedForm.date(authorisedOn),
                    email,
                    telephone,
                    postalAddress,
                    isCopied());
        }

        public boolean isCopied() {
            return "true".equals(getsLetters);
        }
    }

    @Inject
    CaseParties parties;

    @Inject
    Cases cases;

    @Inject
    CaseForms forms;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance list(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        audit.saw("case", caseId);
        return Templates.caseParties(CaseHead.of(cases.get(caseId), number), parties.of(caseId));
    }

    @GET
    @Path("ny")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public TemplateInstance form(@PathParam("number") String number, @PathParam("caseId") UUID caseId) {
        Typed typed = new Typed();
        typed.getsLetters = "true";
        return page(number, caseId, null, typed, null, FormErrors.none());
    }

    @POST
    @Path("ny")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response add(@PathParam("number") String number, @PathParam("caseId") UUID caseId, @BeanParam Typed typed) {
        return forms.answer(
                caseId,
                () -> parties.add(caseId, typed.asked(), user.required()),
                says().added(),
                address(number, caseId),
                this::wrong,
                (conflict, errors) -> page(number, caseId, null, typed, conflict, errors));
    }

    @GET
    @Path("{partyId}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public TemplateInstance show(
            @PathParam("number") String number, @PathParam("caseId") UUID caseId, @PathParam("partyId") UUID partyId) {
        return page(number, caseId, partyId, Typed.of(parties.get(caseId, partyId)), null, FormErrors.none());
    }

    @POST
    @Path("{partyId}")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response change(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("partyId") UUID partyId,
            @FormParam("version") String version,
            @BeanParam Typed typed) {
        return forms.answer(
                caseId,
                () -> parties.change(caseId, partyId, TypedForm.version(version), typed.asked(), user.required()),
                says().saved(),
                address(number, caseId),
                this::wrong,
                (conflict, errors) -> page(number, caseId, partyId, typed, conflict, errors));
    }

    @POST
    @Path("{partyId}/avslutt")
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response end(
            @PathParam("number") String number,
            @PathParam("caseId") UUID caseId,
            @PathParam("partyId") UUID partyId,
            @FormParam("version") String version) {
        return forms.attempt(caseId, () -> parties.end(caseId, partyId, TypedForm.version(version), user.required()))
                .answer(
                        says().ended(),
                        address(number, caseId),
                        refused -> page(
                                number,
                                caseId,
                                partyId,
                                Typed.of(parties.get(caseId, partyId)),
                                refused.conflict(),
                                FormErrors.none()));
    }

    private TemplateInstance page(
            String number, UUID caseId, UUID partyId, Typed typed, Conflict conflict, FormErrors errors) {
        LicensingCase found = cases.get(caseId);
        List<Option> roles = Stream.of(CasePartyRole.values())
                .map(role -> Option.of(role.name(), says().role(role)))
                .toList();
        List<Option> authorities = Stream.of(PartyAuthority.values())
                .map(one -> Option.of(one.name(), says().authority(one)))
                .toList();
        return Templates.caseParty(
                new View(
                        CaseHead.of(found, number),
                        partyId == null ? null : parties.get(caseId, partyId),
                        roles,
                        authorities),
                typed,
                conflict,
                errors);
    }

    private String wrong(String field) {
        return switch (field) {
            case "role" -> says().roleWrong();
            case "name" -> says().nameWrong();
            case "organisationNumber" -> says().organisationNumberWrong();
            case "actsFor" -> says().actsForWrong();
            case "authority" -> says().authorityWrong();
            case "authorisedOn" -> says().authorisedOnWrong();
            case "email" -> says().emailWrong();
            case "telephone" -> says().telephoneWrong();
            case "postalAddress" -> says().postalAddressWrong();
            default -> null;
        };
    }

    private static String address(String number, UUID caseId) {
        return "/k/" + number + "/saker/" + caseId + "/parter";
    }

    private CasePartyMessages says() {
        return texts.of(CasePartyMessages.class);
    }
}
