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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.rules.LayerSource;

/** One number that a plan leaves open: the municipality's own value, and why. */
@Path("/k/{number}/regler-utkast/{draft}/tall")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class NumberPage {
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance number(
                DraftDesk.Head draft,
                String id,
                String title,
                String value,
                List<TextField> why,
                boolean inherited,
                FormErrors errors);
    }

    @Inject
    DraftDesk desk;

    @Inject
    DraftLayers layers;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance number(@PathParam("draft") String draft, @QueryParam("id") String id) {
        DraftDesk.Open open = desk.open(draft);
        Found found = find(open, id);
        return page(open, found, id, found.yaml.value("settings", id, "value"), null, FormErrors.none());
    }

    @POST
    public Object change(
            @PathParam("draft") String draft, @QueryParam("id") String id, MultivaluedMap<String, String> typed) {
        DraftDesk.Open open = desk.open(draft);
        Found found = find(open, id);
        EditMessages says = texts.of(EditMessages.class);
        FormErrors errors = FormErrors.none();
        String value = text(typed, "value");
        if (value.isEmpty()) {
            errors.add("value", says.settingMissing());
        }
        for (String language : LANGUAGES) {
            if (text(typed, "why_" + language).isEmpty()) {
                errors.add("why_" + language, says.textMissing());
            }
        }
        Response saved = errors.isAny()
                ? null
                : desk.save(
                        open,
                        typed.getFirst("version"),
                        files -> written(files, found, id, value, typed),
                        open.head().base(),
                        errors);
        return saved != null
                ? saved
                : Response.status(422)
                        .entity(page(open, found, id, value, typed, errors))
                        .build();
    }

    /** Where the number stands now. */
    private record Found(String path, YamlText yaml) {}

    private Found find(DraftDesk.Open open, String id) {
        List<LayerSource> chain =
                new ArrayList<>(layers.chain(municipality.get().number(), open.files()));
        java.util.Collections.reverse(chain);
        for (LayerSource layer : chain) {
            byte[] policy = layer.files().get("policy.yaml");
            if (policy != null && id != null && !layer.path().equals("national")) {
                YamlText yaml = YamlText.of(policy);
                if (yaml.has("settings", id)) {
                    return new Found(layer.path() + "/policy.yaml", yaml);
                }
            }
        }
        throw ProblemException.notFound("There is no such number");
    }

    private static DraftFiles written(
            DraftFiles files, Found found, String id, String value, MultivaluedMap<String, String> typed) {
        String said = value.matches("-?\\d{1,15}|true|false|\\d{4}-\\d\\d-\\d\\d") ? value : YamlText.quoted(value);
        String source = found.yaml.value("settings", id, "source");
        String block = "{ " + label(found.yaml, id) + "value: " + said + ", note: { nb: "
                + YamlText.quoted(text(typed, "why_nb")) + ", nn: "
                + YamlText.quoted(text(typed, "why_nn")) + ", en: " + YamlText.quoted(text(typed, "why_en"))
                + " }, source: " + YamlText.quoted(source) + " }";
        String path = files.has(found.path) ? found.path : files.own() + "/policy.yaml";
        YamlText policy = YamlText.of(files.byPath().get(path));
        return files.with(
                path,
                (policy.has("settings")
                                ? policy.with(block, "settings", id)
                                : policy.with("{ " + id + ": " + block + " }", "settings"))
                        .bytes());
    }

    /** What people call it stays. */
    private static String label(YamlText policy, String id) {
        return policy.has("settings", id, "label")
                ? LANGUAGES.stream()
                        .map(language ->
                                language + ": " + YamlText.quoted(policy.value("settings", id, "label", language)))
                        .collect(Collectors.joining(", ", "label: { ", " }, "))
                : "";
    }

    private static String text(MultivaluedMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
    }

    private TemplateInstance page(
            DraftDesk.Open open,
            Found found,
            String id,
            String value,
            MultivaluedMap<String, String> typed,
            FormErrors errors) {
        EditMessages says = texts.of(EditMessages.class);
        List<TextField> why = new ArrayList<>();
        for (String language : LANGUAGES) {
            String in = switch (language) {
                case "nb" -> says.nb();
                case "nn" -> says.nn();
                default -> says.en();
            };
            why.add(new TextField(
                    "why_" + language,
                    says.inLanguage(says.settingWhy(), in),
                    typed == null
                            ? found.yaml.value("settings", id, "note", language)
                            : text(typed, "why_" + language)));
        }
        return Templates.number(
                open.head(),
                id,
                DraftContents.settingName(found.yaml, id, desk.language()),
                value,
                why,
                !open.files().has(found.path),
                errors);
    }
}
