package no.bevilling.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/** A consulted body reads what it must know of a case, and answers on the same page. */
@Path("/k/{number}/uttalelser/{statementId}")
@Access(value = Access.Audience.STAFF, roles = Role.CONSULTED_BODY)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class PortalPage {
    private static final String QUEUE = "/uttalelser";

    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance portal(
                BodyCaseView view, List<Option> grounds, Typed typed, Conflict conflict, FormErrors errors);
    }

    /** What stands in the forms; one of them is sent at a time. */
    public record Typed(
            String text, String confidential, String because, String until, String delayBecause, String question) {
        static Typed of(BodyCaseView view) {
            BodyCaseView.Given given = view.given();
            return given == null
                    ? new Typed("", "", "", "", "", "")
                    : new Typed(
                            given.text(),
                            given.confidential(),
                            given.because() == null ? "" : given.because().name(),
                            "",
                            "",
                            "");
        }

        Typed delayed(String day, String reason) {
            return new Typed(text, confidential, because, day, reason, question);
        }

        Typed asking(String words) {
            return new Typed(text, confidential, because, until, delayBecause, words);
        }
    }

    @Inject
    BodyAnswers answers;

    @Inject
    BodyCaseViews views;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance read(@PathParam("statementId") UUID id) {
        BodyCaseView view = view(id, false);
        return page(view, Typed.of(view), null, FormErrors.none());
    }

    /** The same page with identity numbers in it; a post, so that no address shows them and none is logged unasked. */
    @POST
    @Path("fodselsnumre")
    public TemplateInstance numbers(@PathParam("statementId") UUID id) {
        BodyCaseView view = view(id, true);
        return page(view, Typed.of(view), null, FormErrors.none());
    }

    @POST
    @Path("ingen-merknader")
    public Response noRemarks(@PathParam("statementId") UUID id, @FormParam("version") String version) {
        return answer(
                id,
                () -> answers.noRemarks(id, TypedForm.version(version), user.required()),
                says().answered(municipality.get().name()),
                null);
    }

    @POST
    @Path("merknader")
    public Response remarks(
            @PathParam("statementId") UUID id,
            @FormParam("version") String version,
            @FormParam("text") String text,
            @FormParam("confidential") String confidential,
            @FormParam("because") String because) {
        BodyAnswers.Remarks told =
                new BodyAnswers.Remarks(text, confidential, TypedForm.one(ConfidentialBecause.class, because));
        return answer(
                id,
                () -> answers.remarks(id, TypedForm.version(version), told, user.required()),
                says().answered(municipality.get().name()),
                new Typed(text, confidential, because, "", "", ""));
    }

    @POST
    @Path("mer-tid")
    public Response moreTime(
            @PathParam("statementId") UUID id,
            @FormParam("version") String version,
            @FormParam("until") String until,
            @FormParam("delayBecause") String because) {
        return answer(
                id,
                () -> answers.moreTime(id, TypedForm.version(version), TypedForm.date(until), because, user.required()),
                says().delayed(municipality.get().name()),
                Typed.of(view(id, false)).delayed(until, because));
    }

    @POST
    @Path("sporsmal")
    public Response ask(@PathParam("statementId") UUID id, @FormParam("question") String question) {
        return answer(
                id,
                () -> answers.ask(id, question, user.required()),
                says().asked(municipality.get().name()),
                Typed.of(view(id, false)).asking(question));
    }

    private Response answer(UUID id, Runnable change, String said, Typed typed) {
        return forms.attempt(change).answer(said, QUEUE, refused -> {
            BodyCaseView view = view(id, false);
            return page(view, typed == null ? Typed.of(view) : typed, refused.conflict(), refused.errors(this::wrong));
        });
    }

    private BodyCaseView view(UUID id, boolean withNumbers) {
        return views.of(id, municipality.get().number(), withNumbers, user.required());
    }

    private TemplateInstance page(BodyCaseView view, Typed typed, Conflict conflict, FormErrors errors) {
        List<Option> grounds = Arrays.stream(ConfidentialBecause.values())
                .map(because -> Option.of(
                        because, because == ConfidentialBecause.PERSONAL ? says().personal() : says().business()))
                .toList();
        return Templates.portal(view, grounds, typed, conflict, errors);
    }

    private PortalMessages says() {
        return texts.of(PortalMessages.class);
    }

    private String wrong(String field) {
        return switch (field) {
            case "text" -> says().textWrong();
            case "confidential" -> says().confidentialWrong();
            case "because" -> says().becauseWrong();
            case "until" -> says().untilWrong();
            case "delayBecause" -> says().delayBecauseWrong();
            case "question" -> says().questionWrong();
            default -> null;
        };
    }
}
