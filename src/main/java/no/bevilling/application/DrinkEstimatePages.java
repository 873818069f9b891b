package no.bevilling.application;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Texts;

/** An administrator sets the numbers that a planner of events begins with. */
@Path("/k/{number}/innstillinger/anslag")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class DrinkEstimatePages {
    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance drinkEstimates(
                String number, FieldValues f, List<DrinkEstimate> own, FormErrors errors);
    }

    @Inject
    DrinkEstimates estimates;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("number") String number) {
        return page(number, FieldValues.begin(estimates.on(LocalDate.now(clock))), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        FormInput in = new FormInput(fields, new Findings(Step.TURNOVER));
        DrinkEstimates.Typed typed = new DrinkEstimates.Typed(
                in.date("validFrom"),
                in.decimal("servingsPerGuestHour"),
                in.whole("shareGroup1"),
                in.whole("shareGroup2"),
                in.whole("shareGroup3"),
                in.decimal("litresGroup1"),
                in.decimal("litresGroup2"),
                in.decimal("litresGroup3"),
                in.text("grounds"));
        return forms.attempt(() -> estimates.set(typed, user.required()))
                .answer(
                        says().saved(),
                        "/k/" + number + "/innstillinger/anslag",
                        refused -> page(number, FieldValues.typed(fields), refused.errors(this::wrong)));
    }

    private TemplateInstance page(String number, FieldValues fields, FormErrors errors) {
        return Templates.drinkEstimates(number, fields, estimates.own(), errors);
    }

    private String wrong(String field) {
        return switch (field) {
            case "validFrom" -> says().wrongDay();
            case "shareGroup1" -> says().wrongShares();
            case "grounds" -> says().wrongGrounds();
            default -> says().wrongNumber();
        };
    }

    private PlannerMessages says() {
        return texts.of(PlannerMessages.class);
    }
}
