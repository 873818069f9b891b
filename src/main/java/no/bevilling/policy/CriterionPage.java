package no.bevilling.policy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.Criterion;
import no.bevilling.rules.Problem;

/** One question of a draft: its texts in three languages, how binding it is, and until when it is asked. */
@Path("/k/{number}/regler-utkast/{draft}/sporsmal")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class CriterionPage {
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private static final List<String> ANSWERS = List.of("met", "notMet", "undecided");

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance criterion(
                DraftDesk.Head draft,
                String file,
                String id,
                List<TextField> texts,
                String force,
                List<Option> forces,
                String source,
                List<Option> sources,
                String plan,
                String to,
                DraftDesk.AllSaid problems,
                FormErrors errors);
    }

    @Inject
    DraftDesk desk;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance criterion(
            @PathParam("draft") String draft, @QueryParam("fil") String file, @QueryParam("id") String id) {
        DraftDesk.Open open = desk.open(draft);
        YamlText yaml = YamlText.of(open.files().byPath().get(DraftDesk.file(open, file)));
        int at = position(yaml, id);
        return page(
                open,
                file,
                id,
                fields(yaml, at, null),
                yaml.value(at, "force"),
                yaml.value(at, "source"),
                String.join("\n", yaml.values(at, "plan")),
                yaml.value(at, "to"),
                FormErrors.none());
    }

    @POST
    public Object change(
            @PathParam("draft") String draft,
            @QueryParam("fil") String file,
            @QueryParam("id") String id,
            MultivaluedMap<String, String> typed) {
        DraftDesk.Open open = desk.open(draft);
        YamlText yaml = YamlText.of(open.files().byPath().get(DraftDesk.file(open, file)));
        int at = position(yaml, id);
        EditMessages says = texts.of(EditMessages.class);
        FormErrors errors = FormErrors.none();
        List<TextField> fields = fields(yaml, at, typed);
        fields.stream()
                .filter(field -> field.value().isBlank())
                .forEach(field -> errors.add(field.name(), says.textMissing()));
        Criterion.Force force = TypedForm.one(Criterion.Force.class, typed.getFirst("force"));
        String source = typed.getFirst("source");
        String plan = Optional.ofNullable(typed.getFirst("plan")).orElse("");
        List<String> items =
                plan.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String to = Optional.ofNullable(typed.getFirst("to")).orElse("").strip();
        LocalDate end = TypedForm.date(to);
        if (!to.isEmpty() && end == null) {
            errors.add("to", says.dateWrong());
        }
        if (items.isEmpty() && yaml.size(at, "law") == 0) {
            errors.add("plan", says.planMissing());
        }
        if (force == null) {
            errors.add("force", says.none());
        }
        if (!"LOCAL_REGULATION".equals(source) && !"GUIDELINE".equals(source)) {
            errors.add("source", says.none());
        }
        Response saved = errors.isAny()
                ? null
                : desk.save(
                        open,
                        typed.getFirst("version"),
                        files -> files.with(file, written(yaml, at, fields, force, source, items, end)),
                        open.head().base() + "/sporsmal?fil=" + file + "&id=" + id,
                        errors);
        return saved != null
                ? saved
                : Response.status(422)
                        .entity(page(open, file, id, fields, String.valueOf(force), source, plan, to, errors))
                        .build();
    }

    private static byte[] written(
            YamlText yaml,
            int at,
            List<TextField> fields,
            Criterion.Force force,
            String source,
            List<String> plan,
            LocalDate end) {
        YamlText changed = yaml;
        for (TextField field : fields) {
            List<Object> path = new ArrayList<>(List.of(at));
            path.addAll(List.of((Object[]) field.name().split("_")));
            if (!changed.value(path.toArray()).equals(field.value())) {
                changed = changed.with(YamlText.quoted(field.value()), path.toArray());
            }
        }
        changed = changed.with(force.name(), at, "force").with(source, at, "source");
        if (!plan.isEmpty() || changed.has(at, "plan")) {
            changed = changed.with(YamlText.quoted(plan), at, "plan");
        }
        if (end != null || changed.has(at, "to")) {
            changed = changed.with(String.valueOf(end), at, "to");
        }
        return changed.bytes();
    }

    private static int position(YamlText yaml, String id) {
        return Optional.ofNullable(id)
                .flatMap(yaml::position)
                .orElseThrow(() -> ProblemException.notFound("There is no such question in the draft"));
    }

    /** The texts there are, as stored or as typed. */
    private List<TextField> fields(YamlText yaml, int at, MultivaluedMap<String, String> typed) {
        EditMessages says = texts.of(EditMessages.class);
        List<TextField> fields = new ArrayList<>();
        for (String language : LANGUAGES) {
            add(fields, yaml, at, typed, says.question(), language, "question", language);
        }
        for (String answer : ANSWERS) {
            if (yaml.has(at, "answers", answer)) {
                String label = switch (answer) {
                    case "met" -> says.answerMet();
                    case "notMet" -> says.answerNotMet();
                    default -> says.answerUndecided();
                };
                for (String language : LANGUAGES) {
                    add(fields, yaml, at, typed, label, language, "answers", answer, language);
                }
            }
        }
        return fields;
    }

    private void add(
            List<TextField> fields,
            YamlText yaml,
            int at,
            MultivaluedMap<String, String> typed,
            String label,
            String language,
            String... path) {
        EditMessages says = texts.of(EditMessages.class);
        String name = String.join("_", path);
        List<Object> full = new ArrayList<>(List.of(at));
        full.addAll(List.of((Object[]) path));
        String value = typed == null
                ? yaml.value(full.toArray())
                : Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
        String in = switch (language) {
            case "nb" -> says.nb();
            case "nn" -> says.nn();
            default -> says.en();
        };
        fields.add(new TextField(name, says.inLanguage(label, in), value));
    }

    private TemplateInstance page(
            DraftDesk.Open open,
            String file,
            String id,
            List<TextField> fields,
            String force,
            String source,
            String plan,
            String to,
            FormErrors errors) {
        EditMessages says = texts.of(EditMessages.class);
        List<Problem> own = desk.problems(open.files()).stream()
                .filter(p -> id.equals(p.criterion()))
                .toList();
        return Templates.criterion(
                open.head(),
                file,
                id,
                fields,
                force,
                List.of(
                        Option.of("ABSOLUTE", says.absolute()),
                        Option.of("MAIN_RULE", says.mainRule()),
                        Option.of("DISCRETIONARY", says.discretionary())),
                source,
                List.of(
                        new Option("LOCAL_REGULATION", says.regulation(), says.regulationHint()),
                        new Option("GUIDELINE", says.guideline(), says.guidelineHint())),
                plan,
                to,
                desk.said(own, null),
                errors);
    }
}
