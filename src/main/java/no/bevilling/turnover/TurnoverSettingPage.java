package no.bevilling.turnover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Formats;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.LicenceType;

/** What an administrator sets for turnover returns: when they are asked for, reminders, attestation, what is questioned. */
@Path("/k/{number}/omsetning/innstillinger")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.ADMIN, Role.CASEWORKER})
@Produces(MediaType.TEXT_HTML)
public class TurnoverSettingPage {
    @CheckedTemplate(basePath = "turnover")
    static class Templates {
        static native TemplateInstance settings(View view, Typed typed, FormErrors errors);
    }

    /** The form as it was sent. */
    public static class Typed {
        @FormParam("askDaysBefore")
        public String askDaysBefore;

        @FormParam("reminderDays")
        public String reminderDays;

        @FormParam("attestation")
        public String attestation;

        @FormParam("deviationPercent")
        public String deviationPercent;

        @FormParam("deviationLitres")
        public String deviationLitres;

        @FormParam("litresPerSeat")
        public String litresPerSeat;

        @FormParam("version")
        public String version;

        /** Whether the box is checked. */
        public boolean isAttested() {
            return "true".equals(attestation);
        }
    }

    /**
     * What stands beside the form.
     *
     * @param dues sentences about the due dates
     */
    public record View(String number, List<String> dues, boolean mayChange, String changedBy, Instant changedAt) {}

    @Inject
    TurnoverSettings settings;

    @Inject
    ReturnDues dues;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    PageContext page;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @InMunicipality
    public TemplateInstance show() {
        TurnoverSettings.Values now = settings.now();
        Typed typed = new Typed();
        typed.askDaysBefore = String.valueOf(now.askDaysBefore());
        typed.reminderDays = now.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
        typed.attestation = String.valueOf(now.attestation());
        typed.deviationPercent = String.valueOf(now.deviationPercent());
        typed.deviationLitres = String.valueOf(now.deviationLitres());
        typed.litresPerSeat = now.litresPerSeat() == null ? "" : String.valueOf(now.litresPerSeat());
        return page(typed, FormErrors.none());
    }

    @POST
    @Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
    public Response save(@BeanParam Typed typed) {
        TurnoverSettings.Values values = new TurnoverSettings.Values(
                TypedForm.number(typed.askDaysBefore),
                days(typed.reminderDays),
                typed.isAttested(),
                TypedForm.number(typed.deviationPercent),
                TypedForm.number(typed.deviationLitres),
                typed.litresPerSeat == null || typed.litresPerSeat.isBlank() ? null : whole(typed.litresPerSeat));
        return forms.attempt(() -> settings.save(values, TypedForm.number(typed.version), user.required()))
                .answer(
                        says().saved(),
                        "/k/" + municipality.get().number() + "/omsetning/innstillinger",
                        refused -> Tenant.call(municipality.id(), () -> {
                            FormErrors errors = refused.errors(says()::wrong);
                            if (refused.conflict() != null) {
                                errors.add(says().overtaken());
                            }
                            return page(typed, errors);
                        }));
    }

    /** A number that cannot be read is one that is never right. */
    private static Integer whole(String typed) {
        Integer number = TypedForm.number(typed);
        return number == null ? -1 : number;
    }

    private static List<Integer> days(String typed) {
        return Stream.of((typed == null ? "" : typed).split("[,;\\s]+"))
                .filter(day -> !day.isBlank())
                .map(TurnoverSettingPage::whole)
                .toList();
    }

    private TemplateInstance page(Typed typed, FormErrors errors) {
        Optional<TurnoverSetting> stored = settings.stored();
        typed.version = stored.map(row -> String.valueOf(row.version)).orElse("");
        List<String> sentences = new ArrayList<>();
        int year = LocalDate.now(clock).getYear();
        for (LicenceType type : LicenceType.values()) {
            String word = words.of(type);
            sentences.add(dues.of(type, year)
                    .map(due -> {
                        String on = Formats.date(due.on(), page.getLanguage().locale());
                        return due.plan().isEmpty()
                                ? says().dueOf(word, on)
                                : says().dueByRules(word, on, String.join(", ", due.plan()));
                    })
                    .orElseGet(() -> says().dueMissing(word)));
        }
        return Templates.settings(
                new View(
                        municipality.get().number(),
                        sentences,
                        user.required().has(municipality.id(), Role.ADMIN),
                        stored.map(row -> row.changedByName).orElse(null),
                        stored.map(row -> row.changedAt).orElse(null)),
                typed,
                errors);
    }

    private TurnoverStaffMessages says() {
        return texts.of(TurnoverStaffMessages.class);
    }
}
