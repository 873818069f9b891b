package no.bevilling.committee;

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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.DecidingBody;

/** Where the secretary says which bodies each member sits in, after an election and whenever somebody leaves. */
@Path("/k/{number}/utvalg/medlemmer")
@Access(value = Access.Audience.STAFF, roles = Role.CASEWORKER)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class BodySeatPage {
    private static final String FIELD = "organ-";

    @CheckedTemplate(basePath = "committee")
    static class Templates {
        static native TemplateInstance members(String number, List<Row> rows, List<Option> bodies, FormErrors errors);
    }

    /** A member; {@code bodies} is empty where the member sits in all. */
    public record Row(UUID id, String name, List<String> bodies) {
        public String field() {
            return FIELD + id;
        }
    }

    @Inject
    BodySeats seats;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @GET
    public TemplateInstance show(@PathParam("number") String number) {
        return page(number, FormErrors.none());
    }

    @POST
    public Response save(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
        return forms.attempt(() -> seats.all().forEach(member -> seats.name(member.id(), typed(sent, member.id()))))
                .answer(
                        says().bodiesSaved(),
                        "/k/" + number + "/utvalg/medlemmer",
                        refused -> page(number, refused.errors(says()::wrong)));
    }

    private static Set<DecidingBody> typed(MultivaluedMap<String, String> sent, UUID member) {
        return sent.getOrDefault(FIELD + member, List.of()).stream()
                .map(value -> TypedForm.one(DecidingBody.class, value))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private TemplateInstance page(String number, FormErrors errors) {
        return Templates.members(
                number,
                seats.all().stream()
                        .map(member -> new Row(
                                member.id(),
                                member.name(),
                                member.bodies().stream().map(Enum::name).toList()))
                        .toList(),
                BodySeats.bodies().stream()
                        .map(body -> Option.of(body, words.of(body)))
                        .toList(),
                errors);
    }

    private MeetingMessages says() {
        return texts.of(MeetingMessages.class);
    }
}
