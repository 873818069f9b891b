package no.bevilling.fund;

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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/**
 * The alcohol fund. Opened by whoever must show what became of the fees: what is there first, then year by year where it came from
 * and what it was granted to.
 */
@Path("/k/{number}/fond")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER, Role.COMMITTEE, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class FundPages {
    private static final int SIZE = 25;
    private static final Set<Role> READERS = Set.of(Role.CASEWORKER, Role.APPROVER, Role.COMMITTEE, Role.ADMIN);

    @CheckedTemplate(basePath = "fund")
    static class Templates {
        static native TemplateInstance fund(View view, Typed typed, Forms.Conflict overtaken, FormErrors errors);
    }

    /** The fund of another municipality of the region, this year. */
    public record Neighbour(String number, String name, FundYear year) {
        public BigDecimal fees() {
            return BigDecimal.valueOf(year.feesInAll(), 2);
        }
    }

    /** What the page shows; {@code setting} is null where the municipality has no fund. */
    public record View(
            String number,
            String municipality,
            FundSetting setting,
            int version,
            long balanceInOre,
            List<ChargeKind> fees,
            List<FundYear> years,
            List<FundEntry> entries,
            Paging paging,
            List<Option> kinds,
            List<Neighbour> neighbours,
            boolean mayEnter,
            boolean maySet) {
        public BigDecimal balance() {
            return BigDecimal.valueOf(balanceInOre, 2);
        }

        /** What was typed, or what stands. */
        public String nameOr(String typed) {
            return typed != null ? typed : setting == null ? "" : setting.name;
        }

        public String basisOr(String typed) {
            return typed != null ? typed : setting == null ? "" : setting.resolution;
        }

        public String beginsOnOr(String typed) {
            return typed != null ? typed : setting == null ? "" : setting.beginsOn.toString();
        }
    }

    /** The forms as they were sent. */
    public static class Typed {
        @FormParam("kind")
        public String kind;

        @FormParam("amount")
        public String amount;

        @FormParam("on")
        public String on;

        @FormParam("title")
        public String title;

        @FormParam("decidedBy")
        public String decidedBy;

        @FormParam("resolution")
        public String resolution;

        @FormParam("version")
        public String version;

        @FormParam("name")
        public String name;

        @FormParam("basis")
        public String basis;

        @FormParam("beginsOn")
        public String beginsOn;
    }

    @Inject
    Fund fund;

    @Inject
    FundPaper paper;

    @Inject
    Municipalities municipalities;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance read(@PathParam("number") String number, @QueryParam(Paging.PARAMETER) String page) {
        return page(number, Paging.number(page), new Typed(), null, FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
    public Response enter(@PathParam("number") String number, @BeanParam Typed typed) {
        return forms.attempt(() -> fund.enter(
                        new Fund.Asked(
                                TypedForm.one(FundEntryKind.class, typed.kind),
                                typed.amount,
                                TypedForm.date(typed.on),
                                typed.title,
                                typed.decidedBy,
                                typed.resolution),
                        user.required()))
                .answer(says().entered(), address(number), refused -> again(number, typed, refused));
    }

    @POST
    @Path("innstillinger")
    @Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
    public Response save(@PathParam("number") String number, @BeanParam Typed typed) {
        return forms.attempt(() -> fund.save(
                        typed.name,
                        typed.basis,
                        TypedForm.date(typed.beginsOn),
                        TypedForm.version(typed.version),
                        user.required()))
                .answer(says().saved(), address(number), refused -> again(number, typed, refused));
    }

    @GET
    @Path("fond.csv")
    @Produces("text/csv")
    public Response csv() {
        int here = municipality.id();
        StreamingOutput lines = out -> Tenant.call(here, () -> {
            paper.csv(out);
            return null;
        });
        return Response.ok(lines, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"alkoholfond.csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("fond.pdf")
    @Produces("application/pdf")
    public Response pdf() {
        byte[] pdf = Tenant.call(municipality.id(), paper::pdf);
        return Response.ok(pdf)
                .header("Content-Disposition", "attachment; filename=\"alkoholfond.pdf\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private TemplateInstance again(String number, Typed typed, Forms.Refused refused) {
        return page(number, 1, typed, refused.conflict(), refused.errors(this::wrong));
    }

    /** To be called outside of transactions: the funds of the region are read one after the other, each as its own municipality. */
    private TemplateInstance page(String number, int page, Typed typed, Forms.Conflict overtaken, FormErrors errors) {
        List<Neighbour> neighbours = neighbours();
        return Tenant.call(municipality.id(), () -> page(number, page, typed, overtaken, errors, neighbours));
    }

    /** The other funds of the region that the reader works with; none where the municipality has no region. */
    private List<Neighbour> neighbours() {
        String region = municipality.get().regionId();
        return user.required().roles().entrySet().stream()
                .filter(grant -> grant.getKey() != municipality.id() && grant.getKey() != Tenant.INSTALLATION)
                .filter(grant -> grant.getValue().stream().anyMatch(READERS::contains))
                .flatMap(grant -> municipalities.byId(grant.getKey()).stream())
                .filter(other -> region != null && region.equals(other.regionId()))
                .sorted(Comparator.comparing(Municipalities.Short::name))
                .flatMap(other -> Tenant.<List<FundYear>>call(other.id(), fund::years).stream()
                        .reduce((before, last) -> last)
                        .map(year -> new Neighbour(other.number(), other.name(), year))
                        .stream())
                .toList();
    }

    private TemplateInstance page(
            String number,
            int page,
            Typed typed,
            Forms.Conflict overtaken,
            FormErrors errors,
            List<Neighbour> neighbours) {
        Paging paging = Paging.of(uri, page, SIZE, fund.count());
        int here = municipality.id();
        return Templates.fund(
                new View(
                        number,
                        municipality.get().name(),
                        fund.setting().orElse(null),
                        fund.version(),
                        fund.balance(),
                        FundPaper.FEES,
                        Fund.newestFirst(fund.years()),
                        fund.entries(paging.getCurrent(), SIZE),
                        paging,
                        List.of(
                                Option.of(FundEntryKind.GRANT, says().kind(FundEntryKind.GRANT.name())),
                                Option.of(FundEntryKind.INCOME, says().kind(FundEntryKind.INCOME.name())),
                                Option.of(FundEntryKind.OPENING, says().kind(FundEntryKind.OPENING.name())),
                                Option.of(FundEntryKind.CORRECTION, says().kind(FundEntryKind.CORRECTION.name()))),
                        neighbours,
                        user.required().has(here, Role.CASEWORKER),
                        user.required().has(here, Role.ADMIN)),
                typed,
                overtaken,
                errors);
    }

    private String wrong(String field) {
        return says().wrong(field);
    }

    private static String address(String number) {
        return "/k/" + number + "/fond";
    }

    private FundMessages says() {
        return texts.of(FundMessages.class);
    }
}
