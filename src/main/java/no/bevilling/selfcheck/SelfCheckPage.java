package no.bevilling.selfcheck;

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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.application.LicencePrefill;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where a holder goes through the own internal control once a year, and tells the municipality what came of it. */
@Path("/soknad/egenkontroll/{number}/{licence}")
@Access(Access.Audience.SIGNED_IN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class SelfCheckPage {
    @CheckedTemplate(basePath = "selfcheck")
    static class Templates {
        static native TemplateInstance form(View view, Typed typed, FormErrors errors);
    }

    /** The form as typed; photos are chosen again where something else was wrong. */
    public record Typed(String year, Map<SelfCheckPoint, SelfCheckAnswer> answers, String note) {
        public SelfCheckAnswer answer(SelfCheckPoint point) {
            return answers.get(point);
        }
    }

    /** What the page shows. */
    public record View(
            Municipalities.Short municipality,
            LicencePrefill.Own licence,
            List<Option> years,
            List<Option> answers,
            List<SelfCheck> before) {
        public SelfCheckPoint[] points() {
            return SelfCheckPoint.values();
        }
    }

    @Inject
    SelfChecks checks;

    @Inject
    Forms forms;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@PathParam("licence") UUID licence) {
        return page(
                licence, new Typed(String.valueOf(LocalDate.now(clock).getYear()), Map.of(), ""), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response handIn(
            @PathParam("number") String number,
            @PathParam("licence") UUID licence,
            @RestForm String year,
            @RestForm("RULES") String rules,
            @RestForm("KNOWLEDGE") String knowledge,
            @RestForm("RESPONSIBILITY") String responsibility,
            @RestForm("ROUTINES") String routines,
            @RestForm("DEVIATIONS") String deviations,
            @RestForm("REVIEW") String review,
            @RestForm String note,
            @RestForm("photos") List<FileUpload> photos) {
        checks.own(licence, user.required());
        Map<SelfCheckPoint, SelfCheckAnswer> answers = answers(
                List.of(SelfCheckPoint.values()),
                Arrays.asList(rules, knowledge, responsibility, routines, deviations, review));
        SelfChecks.HandedIn told = new SelfChecks.HandedIn(TypedForm.number(year), answers, note, chosen(photos));
        return forms.attempt(() -> checks.handIn(licence, told, user.required()))
                .answer(
                        says().handedIn(),
                        "/soknad/egenkontroll/" + number + "/" + licence,
                        refused -> page(licence, new Typed(year, answers, note), refused.errors(this::wrong)));
    }

    private static Map<SelfCheckPoint, SelfCheckAnswer> answers(List<SelfCheckPoint> points, List<String> typed) {
        Map<SelfCheckPoint, SelfCheckAnswer> answers = new EnumMap<>(SelfCheckPoint.class);
        for (int i = 0; i < points.size(); i++) {
            SelfCheckAnswer answer = TypedForm.one(SelfCheckAnswer.class, typed.get(i));
            if (answer != null) {
                answers.put(points.get(i), answer);
            }
        }
        return answers;
    }

    /** A browser sends an empty file where none was chosen. */
    private static List<java.nio.file.Path> chosen(List<FileUpload> photos) {
        List<java.nio.file.Path> chosen = new ArrayList<>();
        for (FileUpload photo : photos == null ? List.<FileUpload>of() : photos) {
            if (photo.fileName() != null && !photo.fileName().isBlank()) {
                chosen.add(photo.uploadedFile());
            }
        }
        return chosen;
    }

    private TemplateInstance page(UUID licence, Typed typed, FormErrors errors) {
        int now = LocalDate.now(clock).getYear();
        return Templates.form(
                new View(
                        municipality.get(),
                        checks.own(licence, user.required()),
                        List.of(Option.of(now, String.valueOf(now)), Option.of(now - 1, String.valueOf(now - 1))),
                        words.options(SelfCheckAnswer.values()),
                        checks.ofLicence(licence)),
                typed,
                errors);
    }

    private String wrong(String field) {
        return switch (field) {
            case "year" -> says().wrongYear();
            case "note" -> says().wrongNote();
            case "photos" -> says().wrongPhotos();
            default -> says().wrongAnswer(says().point(field));
        };
    }

    private SelfCheckMessages says() {
        return texts.of(SelfCheckMessages.class);
    }
}
