package no.bevilling.fee;

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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.FeeRounding;

/** An administrator says how the municipality takes its fees, from a year on (alkoholforskriften §§ 6-2, 6-3). */
@Path("/k/{number}/gebyrinnstillinger")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class FeeSettingsPage {
    @CheckedTemplate(basePath = "fee")
    static class Templates {
        static native TemplateInstance settings(
                String number, List<FeeView.Setting> all, Choices choices, Typed typed, FormErrors errors);
    }

    /** What may be chosen. */
    public record Choices(List<Option> parts, List<Option> settlements, List<Option> roundings) {}

    /** The form as it was sent. */
    public static class Typed {
        @FormParam("fromYear")
        public String fromYear;

        @FormParam("dueDay")
        public String dueDay;

        @FormParam("daysToPay")
        public String daysToPay;

        @FormParam("partYear")
        public String partYear;

        @FormParam("seasonal")
        public String seasonal;

        @FormParam("settlement")
        public String settlement;

        @FormParam("threshold")
        public String threshold;

        @FormParam("rounding")
        public String rounding;

        @FormParam("eventReportDays")
        public String eventReportDays = String.valueOf(FeeSettings.USUAL_REPORT_DAYS);

        @FormParam("eventReminderDays")
        public String eventReminderDays = String.valueOf(FeeSettings.USUAL_REMINDER_DAYS);

        @FormParam("grounds")
        public String grounds;

        FeeSettings.Chosen chosen() {
            return new FeeSettings.Chosen(
                    TypedForm.number(fromYear),
                    day(dueDay),
                    TypedForm.number(daysToPay),
                    TypedForm.one(PartOfYearMode.class, partYear),
                    TypedForm.one(PartOfYearMode.class, seasonal),
                    TypedForm.one(SettlementMode.class, settlement),
                    TypedKroner.ore(threshold),
                    TypedForm.one(FeeRounding.class, rounding),
                    eventReportDays == null
                            ? Integer.valueOf(FeeSettings.USUAL_REPORT_DAYS)
                            : TypedForm.number(eventReportDays),
                    eventReminderDays == null
                            ? Integer.valueOf(FeeSettings.USUAL_REMINDER_DAYS)
                            : TypedForm.number(eventReminderDays),
                    grounds);
        }

        /** A day of the year as people write it, 1.5. or 1.5, as MM-DD; null when it is none. */
        private static String day(String typed) {
            String[] parts = (typed == null ? "" : typed.strip()).split("\\.");
            Integer day = parts.length == 2 ? TypedForm.number(parts[0]) : null;
            Integer month = parts.length == 2 ? TypedForm.number(parts[1]) : null;
            return day == null || month == null ? null : "%02d-%02d".formatted(month, day);
        }
    }

    @Inject
    FeeSettings settings;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("number") String number) {
        return page(number, null, FormErrors.none());
    }

    @POST
    public Response set(@PathParam("number") String number, @BeanParam Typed typed) {
        FeeMessages says = texts.of(FeeMessages.class);
        return forms.attempt(() -> settings.set(typed.chosen(), user.required()))
                .answer(
                        says.settingSaved(),
                        "/k/" + number + "/gebyrinnstillinger",
                        refused -> page(number, typed, refused.errors(says::wrong)));
    }

    private TemplateInstance page(String number, Typed typed, FormErrors errors) {
        return Tenant.call(municipality.id(), () -> {
            List<FeeSetting> all = settings.all();
            return Templates.settings(
                    number,
                    all.stream().map(FeeViews::setting).toList(),
                    new Choices(
                            options(PartOfYearMode.values()),
                            options(SettlementMode.values()),
                            options(FeeRounding.values())),
                    typed == null ? typed(all) : typed,
                    errors);
        });
    }

    /** The form begins with what holds, for the next year. */
    private Typed typed(List<FeeSetting> all) {
        Typed typed = new Typed();
        typed.fromYear = String.valueOf(LocalDate.now(clock).getYear() + (all.isEmpty() ? 0 : 1));
        if (!all.isEmpty()) {
            FeeSetting newest = all.get(0);
            String[] day = newest.dueDay.split("-");
            typed.dueDay = Integer.parseInt(day[1]) + "." + Integer.parseInt(day[0]) + ".";
            typed.daysToPay = String.valueOf(newest.daysToPay);
            typed.partYear = newest.partYear.name();
            typed.seasonal = newest.seasonal.name();
            typed.settlement = newest.settlement.name();
            BigDecimal threshold = FeeReckoning.kroner(newest.settlementThresholdOre);
            typed.threshold =
                    threshold.signum() == 0 ? "" : threshold.toPlainString().replace('.', ',');
            typed.eventReportDays = String.valueOf(newest.eventReportDays);
            typed.eventReminderDays = String.valueOf(newest.eventReminderDays);
            typed.rounding = newest.rounding.name();
        }
        return typed;
    }

    private List<Option> options(Enum<?>[] values) {
        return Stream.of(values).map(value -> Option.of(value, words.of(value))).toList();
    }
}
