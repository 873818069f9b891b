package no.bevilling.explorer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.ClientAddress;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Throttle;
import no.bevilling.platform.Words;
import no.bevilling.rules.Language;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.ConnectedTo;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.MainAssortment;
import no.bevilling.rules.fact.NearbyKind;
import no.bevilling.rules.fact.VenueKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * "Kan jeg få bevilling her?": for an owner of a café on a telephone, before anybody applies. One page for the questions,
 * which is also the page of the answer; a form that only asks, so the answers stand in the address and nothing is kept.
 */
@Path("/regler/{number}/sjekk")
@Access(Access.Audience.PUBLIC)
@Produces(MediaType.TEXT_HTML)
public class InquiryPage {
    private static final Set<VenueKind> SHOPS = Set.of(
            VenueKind.GROCERY_SHOP,
            VenueKind.BEER_OUTLET,
            VenueKind.SPECIALTY_SHOP,
            VenueKind.PRODUCER_OUTLET,
            VenueKind.KIOSK,
            VenueKind.PETROL_STATION,
            VenueKind.OTHER);
    private static final Set<VenueKind> NEVER_SERVING =
            Set.of(VenueKind.GROCERY_SHOP, VenueKind.BEER_OUTLET, VenueKind.SPECIALTY_SHOP, VenueKind.VINMONOPOL);

    @CheckedTemplate(basePath = "explorer")
    static class Templates {
        static native TemplateInstance inquiry(View view);
    }

    /** A distance that is asked about. */
    public record Metres(String field, String label, String value) {}

    /** The page: the questions with what is answered, and the answer once something is. */
    public record View(
            String number,
            String name,
            boolean registered,
            InquiryAnswers answers,
            Choices choices,
            List<Metres> metres,
            FormErrors errors,
            InquiryResult result,
            Language language) {

        public boolean isServing() {
            return answers.type() == LicenceType.SERVING;
        }
    }

    /** What may be answered. */
    public record Choices(
            List<Option> types,
            List<Option> venueKinds,
            List<Option> groups,
            List<Option> foodService,
            List<Option> connectedTo,
            List<Option> nearby,
            List<Option> clienteles,
            List<Option> yesNo,
            List<Option> assortments,
            List<Option> begins,
            List<Option> ends) {}

    @Inject
    Explorer explorer;

    @Inject
    Inquiry inquiry;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @Inject
    Words words;

    private final Throttle throttle;

    InquiryPage(
            Clock clock,
            @ConfigProperty(name = "bevilling.rule-checks.per-minute", defaultValue = "60") int perMinute) {
        this.throttle = new Throttle(clock, perMinute, Duration.ofMinutes(1));
    }

    @GET
    public Response ask(
            @PathParam("number") String number, @Context UriInfo uri, @Context HttpServerRequest connection) {
        Municipalities.Short municipality = explorer.municipality(number).orElseThrow(NotFoundException::new);
        InquiryAnswers answers = new InquiryAnswers(uri.getQueryParameters());
        boolean registered = explorer.ruleBase(number).isPresent();
        FormErrors errors = FormErrors.none();
        answers.wrongMetres().forEach(field -> errors.add(field, say().wrongMetres()));
        boolean asks = registered && answers.type() != null && answers.isAny() && !errors.isAny();
        int wait = asks ? throttle.count(ClientAddress.of(connection)) : 0;
        if (wait > 0) {
            errors.add(say().tooMany());
        }
        InquiryResult result = asks && wait == 0 ? inquiry.ask(number, answers, language()) : null;
        View view = new View(
                number,
                municipality.name(),
                registered,
                answers,
                choices(answers),
                metres(answers),
                errors,
                result,
                language());
        Response.ResponseBuilder response =
                Response.status(wait > 0 ? 429 : errors.isAny() ? 422 : 200).entity(Templates.inquiry(view));
        return (wait > 0 ? response.header("Retry-After", wait) : response).build();
    }

    private List<Metres> metres(InquiryAnswers answers) {
        return InquiryAnswers.NEARBY.stream()
                .map(kind -> new Metres("meter-" + kind, metresTo(kind), answers.text("meter-" + kind)))
                .toList();
    }

    private String metresTo(NearbyKind kind) {
        return say().metresTo(words.of(kind));
    }

    private Choices choices(InquiryAnswers answers) {
        InquiryMessages say = say();
        Option unknown = Option.of("", say.unknown());
        boolean sale = answers.type() == LicenceType.SALE;
        return new Choices(
                List.of(
                        new Option(LicenceType.SERVING.name(), say.serve(), say.serveHelp()),
                        new Option(LicenceType.SALE.name(), say.sell(), say.sellHelp())),
                Arrays.stream(VenueKind.values())
                        .filter(kind -> sale ? SHOPS.contains(kind) : !NEVER_SERVING.contains(kind))
                        .map(kind -> Option.of(kind, words.of(kind)))
                        .toList(),
                with(
                        unknown,
                        sale
                                ? List.of(Option.of("1", say.beer()), Option.of("1,2", say.wine()))
                                : List.of(
                                        Option.of("1", say.beer()),
                                        Option.of("1,2", say.wine()),
                                        Option.of("1,2,3", say.spirits()))),
                with(
                        unknown,
                        List.of(
                                Option.of(FoodServiceLicence.GRANTED, say.granted()),
                                Option.of(FoodServiceLicence.APPLIED_FOR, say.appliedFor()),
                                Option.of(FoodServiceLicence.NONE, say.none()))),
                Stream.concat(
                                words.options(ConnectedTo.values()).stream(),
                                Stream.of(Option.of("NONE", say.connectedNone())))
                        .toList(),
                with(unknown, List.of(Option.of("NONE", say.nearbyNone()), Option.of("SOME", say.nearbySome()))),
                with(
                        unknown,
                        List.of(
                                Option.of(Clientele.GENERAL, say.general()),
                                Option.of(Clientele.PRIVATE_FUNCTION, say.privateFunction()))),
                with(unknown, List.of(Option.of("ja", say.yes()), Option.of("nei", say.no()))),
                with(unknown, words.options(MainAssortment.values())),
                times(6, 20),
                times(sale ? 14 : 18, sale ? 24 : 30));
    }

    /** "Don't know" stands last, and is what is sent where nothing is chosen. */
    private static List<Option> with(Option unknown, List<Option> answers) {
        List<Option> all = new ArrayList<>(answers);
        all.add(unknown);
        return all;
    }

    /** Every half hour to choose from, over midnight. */
    private static List<Option> times(int firstHour, int lastHour) {
        return IntStream.rangeClosed(firstHour * 2, lastHour * 2)
                .mapToObj(half -> half == 48 ? "24:00" : String.format("%02d:%02d", half / 2 % 24, half % 2 * 30))
                .map(time -> Option.of(time, time))
                .toList();
    }

    private InquiryMessages say() {
        return texts.of(InquiryMessages.class);
    }

    private Language language() {
        return Language.valueOf(page.getLanguage().name());
    }
}
