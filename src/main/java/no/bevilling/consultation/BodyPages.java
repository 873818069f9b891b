package no.bevilling.consultation;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.consultation.ConsultedBodies.Member;
import no.bevilling.consultation.ConsultedBodies.Values;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.Forms.Conflict;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.StatementBody;

/** An administrator keeps who is consulted, who answers for them, and who is told when they do not. */
@Path("/k/{number}/uttaleparter")
@Access(value = Access.Audience.STAFF, roles = Role.ADMIN)
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class BodyPages {
    @CheckedTemplate(basePath = "consultation")
    static class Templates {
        static native TemplateInstance bodies(
                String municipality, String href, List<Row> rows, List<Tie> ties, FormErrors errors);

        static native TemplateInstance body(
                String href, Editing editing, Values typed, List<Option> kinds, Conflict conflict, FormErrors errors);
    }

    /** A body in the list. */
    public record Row(
            UUID id,
            String kind,
            String name,
            String email,
            String superior,
            Integer answerDays,
            boolean active,
            List<String> members) {}

    /** An account and what it may be tied to. {@code field} is the name of its choice. */
    public record Tie(UUID account, String name, String field, String body, List<Option> bodies) {}

    /**
     * What is edited.
     *
     * @param name of the body; null for a new one
     * @param agreements address of the agreements with it; null for a new one
     */
    public record Editing(String name, String action, String agreements, int version) {}

    /** The form as it was sent. */
    public static class Typed {
        @FormParam("version")
        public String version;

        @FormParam("kind")
        public String kind;

        @FormParam("name")
        public String name;

        @FormParam("email")
        public String email;

        @FormParam("superiorName")
        public String superiorName;

        @FormParam("superiorEmail")
        public String superiorEmail;

        @FormParam("answerDays")
        public String answerDays;

        @FormParam("active")
        public String active;

        Values values() {
            return new Values(
                    TypedForm.one(StatementBody.class, kind),
                    name,
                    email,
                    superiorName,
                    superiorEmail,
                    answerDays,
                    "true".equals(active));
        }
    }

    @Inject
    ConsultedBodies bodies;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    CurrentUser user;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @GET
    public TemplateInstance list() {
        return list(FormErrors.none());
    }

    @POST
    @Path("kontoer")
    public Response tie(@FormParam("account") String account, @FormParam("body") String body) {
        UUID id = TypedForm.uuid(account);
        UUID of = TypedForm.uuid(body);
        boolean unreadable = of == null && body != null && !body.isEmpty();
        String name = bodies.members().stream()
                .map(Member::account)
                .filter(known -> known.id.equals(id))
                .map(known -> known.displayName)
                .findFirst()
                .orElse("");
        return forms.attempt(() -> bodies.tie(unreadable ? null : id, of, user.required()))
                .answer(
                        says().tied(name),
                        href(),
                        refused -> list(FormErrors.none().add("tie-" + account, says().tieWrong())));
    }

    @GET
    @Path("ny")
    public TemplateInstance addForm() {
        return form(null, new Values(null, "", "", "", "", "", true), null, FormErrors.none());
    }

    @POST
    @Path("ny")
    public Response add(@BeanParam Typed typed) {
        return forms.attempt(() -> bodies.add(typed.values(), user.required()))
                .answer(
                        says().saved(),
                        href(),
                        refused -> form(null, typed.values(), refused.conflict(), refused.errors(this::wrong)));
    }

    @GET
    @Path("{bodyId}")
    public TemplateInstance changeForm(@PathParam("bodyId") UUID id) {
        ConsultedBody body = bodies.get(id);
        return form(
                body,
                new Values(
                        body.kind,
                        body.name,
                        body.email,
                        body.superiorName,
                        body.superiorEmail,
                        body.answerDays == null ? "" : body.answerDays.toString(),
                        body.active),
                null,
                FormErrors.none());
    }

    @POST
    @Path("{bodyId}")
    public Response change(@PathParam("bodyId") UUID id, @BeanParam Typed typed) {
        return forms.attempt(() -> bodies.change(id, TypedForm.version(typed.version), typed.values(), user.required()))
                .answer(
                        says().saved(),
                        href(),
                        refused ->
                                form(bodies.get(id), typed.values(), refused.conflict(), refused.errors(this::wrong)));
    }

    private TemplateInstance form(ConsultedBody body, Values typed, Conflict conflict, FormErrors errors) {
        Editing editing = body == null
                ? new Editing(null, href() + "/ny", null, 0)
                : new Editing(body.name, href() + "/" + body.id, href() + "/" + body.id + "/avtaler", body.version);
        List<Option> kinds = Arrays.stream(StatementBody.values())
                .filter(kind -> body == null || kind == body.kind)
                .map(kind -> Option.of(kind, words.of(kind)))
                .toList();
        return Templates.body(href(), editing, typed, kinds, conflict, errors);
    }

    private TemplateInstance list(FormErrors errors) {
        List<ConsultedBody> all = bodies.all();
        List<Member> members = bodies.members();
        List<Row> rows = all.stream()
                .map(body -> new Row(
                        body.id,
                        words.of(body.kind),
                        body.name,
                        body.email,
                        body.superiorName,
                        body.answerDays,
                        body.active,
                        members.stream()
                                .filter(member -> body.id.equals(member.bodyId()))
                                .map(member -> member.account().displayName)
                                .toList()))
                .toList();
        List<Option> choices = new ArrayList<>();
        all.stream().filter(body -> body.active).forEach(body -> choices.add(Option.of(body.id, body.name)));
        List<Tie> ties = members.stream()
                .map(member -> new Tie(
                        member.account().id,
                        member.account().displayName,
                        "tie-" + member.account().id,
                        member.bodyId() == null ? "" : member.bodyId().toString(),
                        choices))
                .toList();
        return Templates.bodies(municipality.get().name(), href(), rows, ties, errors);
    }

    private String href() {
        return "/k/" + municipality.get().number() + "/uttaleparter";
    }

    private BodyMessages says() {
        return texts.of(BodyMessages.class);
    }

    private String wrong(String field) {
        return switch (field) {
            case "kind" -> says().kindWrong();
            case "name" -> says().nameWrong();
            case "email", "superiorEmail" -> says().emailWrong();
            case "superiorName" -> says().superiorNameWrong();
            case "answerDays" -> says().answerDaysWrong();
            case "active" -> says().activeWrong();
            default -> null;
        };
    }
}
