package no.bevilling.fee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.Dated;
import no.bevilling.rules.FeeRates;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.RuleChecks;

/** An administrator reads the rates of the years, and enters those of a year that the rules do not know (§ 6-2). */
@Path("/k/{number}/gebyrsatser")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
public class FeeRatesPage {
    private static final int YEARS = 5;

    @CheckedTemplate(basePath = "fee")
    static class Templates {
        static native TemplateInstance rates(
                String number,
                List<Integer> years,
                List<Row> rows,
                List<FeeRatesEntry> entered,
                List<Waiting> waiting,
                List<Field> fields,
                Map<String, String> typed,
                boolean unusual,
                FormErrors errors);
    }

    /** One number of § 6-2 through the years. */
    public record Row(String id, List<Cell> cells) {}

    /**
     * A number of a year.
     *
     * @param value as it is printed; null while it is unknown
     * @param source the regulation, or which one is missing
     */
    public record Cell(int year, String value, String source, boolean secondHand) {}

    /**
     * Rates that wait for a second person.
     *
     * @param mine whether the reader entered them
     */
    public record Waiting(FeeRatesEntry entry, List<Entered> numbers, boolean mine) {}

    /** A number that was entered. */
    public record Entered(String id, String value) {}

    /** A field of the form. */
    public record Field(String id, boolean rate) {}

    @Inject
    EnteredRates rates;

    @Inject
    RuleChecks rules;

    @Inject
    Forms forms;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("number") String number) {
        return page(number, nextYear(), false, FormErrors.none());
    }

    @POST
    public Response enter(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        FeeMessages says = texts.of(FeeMessages.class);
        Map<String, String> typed = new HashMap<>();
        sent.forEach((name, values) -> typed.put(name, values.get(0)));
        Integer year = TypedForm.number(typed.get("year"));
        int now = LocalDate.now(clock).getYear();
        if (year == null || year < 2016 || year > now + 10) {
            return Response.status(422)
                    .entity(page(number, typed, false, FormErrors.none().add("year", says.wrong("year"))))
                    .build();
        }
        boolean[] unusual = {false};
        try {
            return forms.attempt(() ->
                            rates.enter(rates(year, typed), "true".equals(typed.get("confirmed")), user.required()))
                    .answer(says.ratesEntered(String.valueOf(year)), "/k/" + number + "/gebyrsatser", refused -> {
                        FormErrors errors = FormErrors.none();
                        refused.fields().forEach(field -> {
                            unusual[0] |= field.message().equals("UNUSUAL");
                            errors.add(field.field(), says.rateWrong(field.message()));
                        });
                        return page(number, typed, unusual[0], errors);
                    });
        } catch (ProblemException known) {
            if (known.problem().status() != Response.Status.CONFLICT.getStatusCode()) {
                throw known;
            }
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(number, typed, false, FormErrors.none().add("year", says.ratesKnown())))
                    .build();
        }
    }

    /** Another administrator takes what was entered into use. */
    @POST
    @Path("{entry}/godkjenning")
    public Response approve(@PathParam("number") String number, @PathParam("entry") UUID entry) {
        FeeMessages says = texts.of(FeeMessages.class);
        try {
            return forms.attempt(() -> rates.approve(entry, user.required()))
                    .answer(says.ratesApproved(), "/k/" + number + "/gebyrsatser", refused -> show(number));
        } catch (FeeStopped stopped) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(number, nextYear(), false, FormErrors.none().add(says.stopped(stopped.reason()))))
                    .build();
        }
    }

    private Map<String, String> nextYear() {
        Map<String, String> typed = new HashMap<>();
        typed.put("year", String.valueOf(LocalDate.now(clock).getYear() + 1));
        return typed;
    }

    private Waiting waiting(FeeRatesEntry entry) {
        List<Entered> numbers = new ArrayList<>();
        entry.rates()
                .byId()
                .forEach((id, value) ->
                        numbers.add(new Entered(id, value.toPlainString().replace('.', ','))));
        return new Waiting(
                entry, numbers, entry.enteredBy.equals(user.required().id()));
    }

    private static FeeRates rates(int year, Map<String, String> typed) {
        return new FeeRates(
                year,
                TypedKroner.number(typed.get("fee-sale-group-1")),
                TypedKroner.number(typed.get("fee-sale-group-2")),
                TypedKroner.number(typed.get("fee-serving-group-1")),
                TypedKroner.number(typed.get("fee-serving-group-2")),
                TypedKroner.number(typed.get("fee-serving-group-3")),
                TypedKroner.number(typed.get("fee-sale-minimum")),
                TypedKroner.number(typed.get("fee-serving-minimum")),
                TypedKroner.number(typed.get("fee-ambulatory-maximum")),
                typed.get("regulation"));
    }

    private TemplateInstance page(String number, Map<String, String> typed, boolean unusual, FormErrors errors) {
        NationalNumbers numbers = rules.numbers();
        int now = LocalDate.now(clock).getYear();
        List<Integer> years =
                IntStream.rangeClosed(now - YEARS + 2, now + 1).boxed().toList();
        List<String> ids = FeeRates.ids();
        ids.forEach(id -> typed.putIfAbsent(id, ""));
        List.of("regulation", "confirmed", "year").forEach(id -> typed.putIfAbsent(id, ""));
        return Tenant.call(
                municipality.id(),
                () -> Templates.rates(
                        number,
                        years,
                        ids.stream()
                                .map(id -> new Row(
                                        id,
                                        years.stream()
                                                .map(year -> cell(numbers, id, year))
                                                .toList()))
                                .toList(),
                        rates.all(),
                        rates.waiting().stream().map(this::waiting).toList(),
                        ids.stream()
                                .map(id -> new Field(id, id.contains("-group-")))
                                .toList(),
                        typed,
                        unusual,
                        errors));
    }

    private static Cell cell(NationalNumbers numbers, String id, int year) {
        Dated<BigDecimal> found = numbers.decimal(id, LocalDate.of(year, 1, 1));
        return found instanceof Dated.Known<BigDecimal> known
                ? new Cell(year, known.value().toPlainString().replace('.', ','), known.source(), known.secondHand())
                : new Cell(year, null, ((Dated.Unknown<BigDecimal>) found).because(), false);
    }
}
