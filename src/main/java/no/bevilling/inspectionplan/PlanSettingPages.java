package no.bevilling.inspectionplan;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.premises.Premises;

/** What an administrator sets for the plan: what the quota is reckoned of, how much each reason counts, and the messes. */
@Path("/k/{number}/kontrollplan/innstillinger")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.ADMIN, Role.CASEWORKER})
@Produces(MediaType.TEXT_HTML)
public class PlanSettingPages {
    private static final int MONTHS = 12;

    @CheckedTemplate(basePath = "inspectionplan")
    static class Templates {
        static native TemplateInstance settings(View view, MessTyped mess, FormErrors errors);
    }

    /** A factor with its weight as typed. */
    public record Weight(String field, String factor, String value) {}

    /** An earlier setting. */
    public record Earlier(LocalDate from, String basis, String by, Instant at) {}

    /** A mess as it is shown. */
    public record MessLine(UUID id, String name, LocalDate from, LocalDate to, String licence, int version) {}

    /** What the page shows. */
    public record View(
            String base,
            String validFrom,
            String basis,
            List<Option> bases,
            List<Weight> weights,
            List<String> months,
            List<Option> allMonths,
            String version,
            List<Earlier> earlier,
            List<MessLine> messes,
            boolean mayChange) {}

    /** The form of a mess as it was sent. */
    public static class MessTyped {
        @FormParam("messName")
        public String messName;

        @FormParam("streetAddress")
        public String streetAddress;

        @FormParam("postalCode")
        public String postalCode;

        @FormParam("postalPlace")
        public String postalPlace;

        @FormParam("licenceReference")
        public String licenceReference;

        @FormParam("messFrom")
        public String messFrom;

        Messes.Told told() {
            return new Messes.Told(
                    messName, streetAddress, postalCode, postalPlace, licenceReference, TypedForm.date(messFrom));
        }
    }

    @Inject
    PlanSettings settings;

    @Inject
    Messes messes;

    @Inject
    PlanViews views;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @InMunicipality
    public TemplateInstance show() {
        return stored(new MessTyped(), FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
    public Response save(MultivaluedMap<String, String> sent) {
        PlanMessages says = texts.of(PlanMessages.class);
        Map<RiskFactor, Integer> weights = new LinkedHashMap<>();
        for (RiskFactor factor : RiskFactor.values()) {
            weights.put(factor, TypedForm.number(sent.getFirst("weight." + factor)));
        }
        List<Integer> months = sent.getOrDefault("highSeason", List.of()).stream()
                .map(TypedForm::number)
                .toList();
        PlanSettings.Values values = new PlanSettings.Values(
                TypedForm.date(sent.getFirst("validFrom")),
                TypedForm.one(QuotaBasis.class, sent.getFirst("basis")),
                weights,
                months);
        return forms.attempt(() -> settings.save(values, TypedForm.number(sent.getFirst("version")), user.required()))
                .answer(
                        says.saved(),
                        base(),
                        refused -> Tenant.call(municipality.id(), () -> {
                            FormErrors errors = refused.errors(says::wrong);
                            if (refused.conflict() != null) {
                                errors.add(says.overtaken());
                            }
                            return again(sent, values.validFrom(), errors);
                        }));
    }

    @POST
    @Path("messer")
    @Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
    public Response record(@BeanParam MessTyped typed) {
        PlanMessages says = texts.of(PlanMessages.class);
        return forms.attempt(() -> messes.record(typed.told(), user.required()))
                .answer(
                        says.messRecorded(),
                        base(),
                        refused -> Tenant.call(municipality.id(), () -> stored(typed, refused.errors(says::wrong))));
    }

    @POST
    @Path("messer/{mess}/slutt")
    @Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
    public Response end(@PathParam("mess") UUID mess, @FormParam("version") String version) {
        return forms.attempt(() -> messes.end(mess, TypedForm.version(version)))
                .answer(
                        texts.of(PlanMessages.class).messEnded(),
                        base(),
                        refused -> Tenant.call(municipality.id(), () -> stored(new MessTyped(), FormErrors.none())));
    }

    /** What holds today, offered from today on. */
    private TemplateInstance stored(MessTyped mess, FormErrors errors) {
        LocalDate today = LocalDate.now(clock);
        PlanSettings.Setting now = settings.on(today);
        List<Weight> weights = new ArrayList<>();
        now.weights().all().forEach((factor, weight) -> weights.add(weight(factor, String.valueOf(weight))));
        return page(
                today.toString(),
                now.basis().name(),
                weights,
                now.weights().highSeason().stream().map(String::valueOf).toList(),
                settings.from(today).map(row -> String.valueOf(row.version)).orElse(""),
                mess,
                errors);
    }

    private TemplateInstance again(MultivaluedMap<String, String> sent, LocalDate day, FormErrors errors) {
        return page(
                sent.getFirst("validFrom"),
                sent.getFirst("basis"),
                Stream.of(RiskFactor.values())
                        .map(factor -> weight(factor, sent.getFirst("weight." + factor)))
                        .toList(),
                sent.getOrDefault("highSeason", List.of()),
                day == null
                        ? ""
                        : settings.from(day)
                                .map(row -> String.valueOf(row.version))
                                .orElse(""),
                new MessTyped(),
                errors);
    }

    private TemplateInstance page(
            String validFrom,
            String basis,
            List<Weight> weights,
            List<String> months,
            String version,
            MessTyped mess,
            FormErrors errors) {
        PlanMessages says = texts.of(PlanMessages.class);
        List<Mess> all = messes.all();
        Map<UUID, Premises> places =
                views.named(all.stream().map(one -> one.premisesId).toList());
        return Templates.settings(
                new View(
                        base(),
                        validFrom,
                        basis,
                        Stream.of(QuotaBasis.values())
                                .map(one -> Option.of(one, says.basisWord(one.name())))
                                .toList(),
                        weights,
                        months,
                        months(),
                        version,
                        settings.all().stream()
                                .map(row -> new Earlier(
                                        row.validFrom,
                                        says.basisWord(row.basis.name()),
                                        row.changedByName,
                                        row.changedAt))
                                .toList(),
                        all.stream()
                                .map(one -> new MessLine(
                                        one.id,
                                        places.get(one.premisesId).name,
                                        one.validFrom,
                                        one.validTo,
                                        one.licenceReference,
                                        one.version))
                                .toList(),
                        user.required().has(municipality.id(), Role.ADMIN)),
                mess,
                errors);
    }

    private Weight weight(RiskFactor factor, String value) {
        return new Weight("weight." + factor, texts.of(PlanMessages.class).factor(factor.name()), value);
    }

    private List<Option> months() {
        List<Option> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            months.add(Option.of(
                    month,
                    Month.of(month)
                            .getDisplayName(TextStyle.FULL, page.getLanguage().locale())));
        }
        return months;
    }

    private String base() {
        return "/k/" + municipality.get().number() + "/kontrollplan/innstillinger";
    }
}
