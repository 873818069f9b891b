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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/** Where a caseworker begins to put an application that came on paper or by e-mail into the form. */
@Path("/k/{number}/registrer")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
public class RegisterPaperPage {
    @CheckedTemplate(basePath = "application")
    static class Templates {
        static native TemplateInstance registerPaper(View view);
    }

    /** What the page shows; {@code typed} as it was sent. */
    public record View(
            String number,
            List<PaperApplications.Begun> begun,
            List<Option> wishes,
            List<Option> channels,
            FieldValues typed,
            FormErrors errors) {}

    @Inject
    PaperApplications papers;

    @Inject
    LicencePrefill licences;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @InMunicipality
    public TemplateInstance show(@PathParam("number") String number) {
        return Templates.registerPaper(view(number, FieldValues.typed(none()), FormErrors.none()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @InMunicipality
    public Response begin(@PathParam("number") String number, MultivaluedMap<String, String> fields) {
        Findings findings = new Findings(Step.HOLDER);
        FormInput in = new FormInput(fields, findings);
        String wanted = in.text("wish");
        ApplicationChannel channel = in.choice("channel", ApplicationChannel.class);
        LocalDate receivedOn = in.date("receivedOn");
        String licenceNumber = in.text("licenceNumber");
        findings.addIf(choices(wanted).isEmpty(), "wish", Flaw.MISSING);
        findings.addIf(channel == null || channel == ApplicationChannel.ONLINE, "channel", Flaw.MISSING);
        findings.addIf(receivedOn == null && !in.has("receivedOn"), "receivedOn", Flaw.MISSING);
        findings.addIf(
                receivedOn != null && receivedOn.isAfter(LocalDate.now(clock)), "receivedOn", Flaw.IN_THE_FUTURE);
        Optional<LicencePrefill.Own> licence =
                Optional.ofNullable(licenceNumber).flatMap(licences::toTakeOver);
        Beginnings.Wish wish = Beginnings.wish(wanted);
        boolean aboutLicence = wish != null && wish.isAboutLicence();
        boolean possible = licence.filter(found -> new Beginnings.Wish(wish.kind(), found.type()).isPossible())
                .isPresent();
        if (!findings.list().isEmpty() || aboutLicence && !possible) {
            FormErrors errors = FormErrors.none();
            findings.list().forEach(finding -> errors.add(finding.path(), sentence(finding)));
            if (aboutLicence && !possible) {
                errors.add("licenceNumber", texts.of(KindMessages.class).noSuchLicence());
            }
            return Response.status(422)
                    .entity(Templates.registerPaper(view(number, FieldValues.typed(fields), errors)))
                    .build();
        }
        UUID draft = aboutLicence
                ? papers.begin(wish.kind(), licence.get(), channel, receivedOn, user.required())
                : papers.begin(wish, channel, receivedOn, user.required());
        return Response.seeOther(URI.create("/soknad/" + number + "/" + draft)).build();
    }

    private String sentence(Finding finding) {
        KindMessages kinds = texts.of(KindMessages.class);
        ApplicationMessages words = texts.of(ApplicationMessages.class);
        String label = switch (finding.path()) {
            case "wish" -> kinds.paperWish();
            case "channel" -> kinds.paperChannel();
            default -> kinds.paperReceivedOn();
        };
        return finding.flaw() == Flaw.MISSING && label.endsWith("?")
                ? words.unanswered(label)
                : words.wrong(label, words.flaw(finding.flaw()));
    }

    private View view(String number, FieldValues typed, FormErrors errors) {
        KindMessages kinds = texts.of(KindMessages.class);
        return new View(
                number,
                papers.begun(user.required()),
                wishes(),
                Stream.of(ApplicationChannel.PAPER, ApplicationChannel.EMAIL)
                        .map(channel -> Option.of(channel, kinds.channelOf(channel)))
                        .toList(),
                typed,
                errors);
    }

    private List<Option> wishes() {
        KindMessages kinds = texts.of(KindMessages.class);
        return Stream.concat(
                        alcohol(kinds),
                        Stream.of(ApplicationKind.NEW, ApplicationKind.TRANSFER)
                                .map(kind -> Option.of(Beginnings.foodService(kind), kinds.title(kind, null))))
                .toList();
    }

    private static Stream<Option> alcohol(KindMessages kinds) {
        return Stream.of(ApplicationKind.values())
                .flatMap(kind -> kind == ApplicationKind.NEW
                        ? Stream.of(LicenceType.SERVING, LicenceType.SALE)
                                .map(type -> Option.of(kind + "-" + type, kinds.title(kind, type)))
                        : Stream.of(
                                Option.of(kind + "-" + LicenceType.SERVING, kinds.title(kind, LicenceType.SERVING))));
    }

    private List<Option> choices(String wanted) {
        return wishes().stream().filter(option -> option.value().equals(wanted)).toList();
    }

    private static MultivaluedMap<String, String> none() {
        return new MultivaluedHashMap<>();
    }
}
