package no.bevilling.sending;

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
import java.util.Arrays;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.document.OutboxRecipient;
import no.bevilling.document.SendingChannel;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.sending.SendingChoices.Choice;

/** An administrator chooses by which channel the municipality sends to whom. */
@Path("/k/{number}/sending")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class SendingSettingsPage {
    @CheckedTemplate(basePath = "sending")
    static class Templates {
        static native TemplateInstance settings(
                String number, List<Choice> choices, List<Option> channels, boolean overtaken, FormErrors errors);
    }

    @Inject
    SendingChoices choices;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance read(@PathParam("number") String number) {
        return page(number, choices.all(), false, FormErrors.none());
    }

    @POST
    public Response save(@PathParam("number") String number, MultivaluedMap<String, String> typed) {
        List<Choice> sent = OutboxRecipient.ofLetters().stream()
                .map(recipient -> choice(recipient, typed))
                .toList();
        return forms.attempt(() -> choices.save(sent)).answer(says().saved(), "/k/" + number + "/sending", refused -> {
            boolean overtaken = refused.conflict() != null;
            return page(number, overtaken ? choices.all() : sent, overtaken, refused.errors(this::wrong));
        });
    }

    private static Choice choice(OutboxRecipient recipient, MultivaluedMap<String, String> typed) {
        String at = recipient + ".";
        return new Choice(
                recipient,
                TypedForm.one(SendingChannel.class, typed.getFirst(at + "channel")),
                text(typed.getFirst(at + "email")),
                TypedForm.digits(text(typed.getFirst(at + "organisationNumber"))),
                "true".equals(typed.getFirst(at + "attachLetter")),
                TypedForm.version(typed.getFirst(at + "version")));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private TemplateInstance page(String number, List<Choice> shown, boolean overtaken, FormErrors errors) {
        List<Option> channels = Arrays.stream(SendingChannel.values())
                .map(channel -> Option.of(channel, says().channel(channel.name())))
                .toList();
        return Templates.settings(number, shown, channels, overtaken, errors);
    }

    private String wrong(String field) {
        return switch (field.substring(field.indexOf('.') + 1)) {
            case "channel" -> says().channelWrong();
            case "email" -> says().emailWrong();
            default -> says().organisationNumberWrong();
        };
    }

    private SendingMessages says() {
        return texts.of(SendingMessages.class);
    }
}
