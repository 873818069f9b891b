package no.bevilling.ambulatory;

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
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/**
 * The calendar of the ambulatory licences. Opened by a caseworker with an application for a Saturday in June, who wants to
 * know first whether one is free that day; and by an administrator after the council has created more.
 */
@Path("/k/{number}/ambulerende")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class AmbulatoryPage {
    @CheckedTemplate(basePath = "ambulatory")
    static class Templates {
        static native TemplateInstance pool(View view, Typed typed, FormErrors errors);
    }

    /** The form for new ones, as it was typed. */
    public record Typed(String howMany, String validFrom, String resolution) {}

    /** A licence that is lent out; {@code title} is empty for who is party to the case. */
    public record Lent(int number, LocalDateTime from, LocalDateTime to, String title, String href) {}

    /**
     * What the page shows.
     *
     * @param mayChange whether the reader may add and end licences
     */
    public record View(
            String number,
            String monthName,
            String before,
            String after,
            List<String> weekdays,
            MonthOfUses calendar,
            List<Lent> lent,
            List<AmbulatoryLicence> licences,
            LocalDate today,
            boolean mayChange) {}

    @Inject
    AmbulatoryPool pool;

    @Inject
    Impartiality impartiality;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    PageContext page;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @InMunicipality
    public TemplateInstance show(@PathParam("number") String number, @QueryParam("maaned") String month) {
        return page(number, month(month), new Typed("", "", ""), FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
    public Response create(
            @PathParam("number") String number,
            @FormParam("howMany") String howMany,
            @FormParam("validFrom") String validFrom,
            @FormParam("resolution") String resolution) {
        AmbulatoryMessages says = texts.of(AmbulatoryMessages.class);
        return forms.attempt(() -> pool.create(TypedForm.number(howMany), TypedForm.date(validFrom), resolution))
                .answer(
                        says.created(),
                        address(number),
                        refused ->
                                again(number, new Typed(howMany, validFrom, resolution), refused.errors(says::wrong)));
    }

    @POST
    @Path("{licence}/slutt")
    @Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
    public Response end(
            @PathParam("number") String number,
            @PathParam("licence") UUID licence,
            @FormParam("version") String version) {
        return forms.attempt(() -> pool.end(licence, TypedForm.version(version)))
                .answer(
                        texts.of(AmbulatoryMessages.class).ended(),
                        address(number),
                        refused -> again(number, new Typed("", "", ""), FormErrors.none()));
    }

    private TemplateInstance again(String number, Typed typed, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> page(number, month(null), typed, errors));
    }

    private TemplateInstance page(String number, YearMonth month, Typed typed, FormErrors errors) {
        List<AmbulatoryLicence> licences = pool.licences();
        List<AmbulatoryUse> uses = pool.uses(MonthOfUses.firstShown(month), MonthOfUses.lastShown(month));
        String address = address(number) + "?maaned=";
        return Templates.pool(
                new View(
                        number,
                        DateTimeFormatter.ofPattern(
                                        "LLLL yyyy", page.getLanguage().locale())
                                .format(month),
                        address + month.minusMonths(1),
                        address + month.plusMonths(1),
                        weekdays(),
                        MonthOfUses.of(month, licences, uses),
                        lent(number, month, licences, uses),
                        licences,
                        LocalDate.now(clock),
                        user.required().has(Tenant.id(), Role.ADMIN)),
                typed,
                errors);
    }

    private List<Lent> lent(
            String number, YearMonth month, List<AmbulatoryLicence> licences, List<AmbulatoryUse> uses) {
        Map<UUID, Integer> numbers =
                licences.stream().collect(Collectors.toMap(one -> one.id, one -> one.licenceNumber));
        List<AmbulatoryUse> inMonth = uses.stream()
                .filter(use -> YearMonth.from(use.usedFrom).equals(month)
                        || YearMonth.from(use.usedTo).equals(month))
                .toList();
        Map<UUID, LicensingCase> cases = inMonth.isEmpty()
                ? Map.of()
                : LicensingCase.<LicensingCase>list(
                                "id in ?1",
                                inMonth.stream().map(use -> use.caseId).toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id, Function.identity()));
        Set<UUID> own = impartiality.casesOf(user.required().id());
        return inMonth.stream()
                .map(use -> new Lent(
                        numbers.get(use.ambulatoryLicenceId),
                        use.usedFrom,
                        use.usedTo,
                        own.contains(use.caseId) ? "" : title(cases.get(use.caseId)),
                        "/k/" + number + "/saker/" + use.caseId))
                .toList();
    }

    private List<String> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day ->
                        day.getDisplayName(TextStyle.SHORT, page.getLanguage().locale()))
                .toList();
    }

    private static String title(LicensingCase about) {
        return about.number() + " " + about.title;
    }

    /** An address that was changed by hand shows the month of today. */
    private YearMonth month(String typed) {
        try {
            return typed == null ? YearMonth.now(clock) : YearMonth.parse(typed);
        } catch (DateTimeParseException changed) {
            return YearMonth.now(clock);
        }
    }

    private static String address(String number) {
        return "/k/" + number + "/ambulerende";
    }
}
