package no.bevilling.invoice;

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
import java.util.List;
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

/** An administrator sets how the municipality asks for money: account, KID, who sends, and when somebody is reminded. */
@Path("/k/{number}/innstillinger/faktura")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class InvoiceSettingPages {
    @CheckedTemplate(basePath = "invoice")
    static class Templates {
        static native TemplateInstance settings(View view, Forms.Conflict overtaken, FormErrors errors);
    }

    /** A fee of reminders as the page shows it. */
    public record Fee(ReminderFee fee) {
        public BigDecimal amount() {
            return Kroner.of(fee.amountInOre);
        }
    }

    /** What the page shows. */
    public record View(
            String number,
            InvoiceSettings.Values typed,
            int version,
            List<Option> algorithms,
            List<Option> senders,
            List<Fee> fees,
            Typed fee) {}

    /** The forms as they were sent. */
    public static class Typed {
        @FormParam("version")
        public String version;

        @FormParam("accountNumber")
        public String accountNumber;

        @FormParam("kidLength")
        public String kidLength;

        @FormParam("kidAlgorithm")
        public String kidAlgorithm;

        @FormParam("leastCharged")
        public String leastCharged;

        @FormParam("sentBy")
        public String sentBy;

        @FormParam("reminderAfterDays")
        public String reminderAfterDays;

        @FormParam("reminderDays")
        public String reminderDays;

        @FormParam("validFrom")
        public String validFrom;

        @FormParam("amount")
        public String amount;

        @FormParam("source")
        public String source;

        InvoiceSettings.Values values() {
            return new InvoiceSettings.Values(
                    accountNumber,
                    kidLength,
                    TypedForm.one(KidAlgorithm.class, kidAlgorithm),
                    leastCharged,
                    TypedForm.one(SentBy.class, sentBy),
                    reminderAfterDays,
                    reminderDays);
        }
    }

    @Inject
    InvoiceSettings settings;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance read(@PathParam("number") String number) {
        return page(number, null, new Typed(), null, FormErrors.none());
    }

    @POST
    public Response save(@PathParam("number") String number, @BeanParam Typed typed) {
        InvoiceSettings.Values values = typed.values();
        return forms.attempt(() -> settings.save(values, TypedForm.version(typed.version), user.required()))
                .answer(
                        says().saved(),
                        address(number),
                        refused -> page(
                                number, values, new Typed(), refused.conflict(), refused.errors(says()::wrongSetting)));
    }

    @POST
    @Path("purregebyr")
    public Response addFee(@PathParam("number") String number, @BeanParam Typed typed) {
        return forms.attempt(() -> settings.addReminderFee(
                        TypedForm.date(typed.validFrom), typed.amount, typed.source, user.required()))
                .answer(
                        says().feeAdded(),
                        address(number),
                        refused -> page(number, null, typed, null, refused.errors(says()::wrongSetting)));
    }

    private TemplateInstance page(
            String number, InvoiceSettings.Values typed, Typed fee, Forms.Conflict overtaken, FormErrors errors) {
        return Tenant.call(
                municipality.id(),
                () -> Templates.settings(
                        new View(
                                number,
                                typed == null ? settings.values() : typed,
                                settings.version(),
                                List.of(
                                        Option.of(KidAlgorithm.MOD10, says().mod10()),
                                        Option.of(KidAlgorithm.MOD11, says().mod11())),
                                List.of(
                                        Option.of(SentBy.PRODUCT, says().sentByProduct()),
                                        Option.of(SentBy.ACCOUNTING, says().sentByAccounting())),
                                settings.reminderFees().stream().map(Fee::new).toList(),
                                fee),
                        overtaken,
                        errors));
    }

    private static String address(String number) {
        return "/k/" + number + "/innstillinger/faktura";
    }

    private InvoiceMessages says() {
        return texts.of(InvoiceMessages.class);
    }
}
