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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.Criterion;
import no.bevilling.rules.Labels;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.Problem;
import no.bevilling.rules.RuleBase;
import no.bevilling.rules.RuleBaseRefused;
import no.bevilling.rules.RuleChecks;

/** One case of a draft: a sentence, the facts, and what is expected of the rules. */
@Path("/k/{number}/regler-utkast/{draft}/eksempel")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class CasePage {
    private static final int SPARE_LINES = 2;
    private static final int MOST_LINES = 60;
    private static final List<String> CONCLUSIONS =
            List.of("NO_HINDRANCE", "ASSESSMENT_NEEDED", "DEPARTURE_NEEDED", "NOT_GRANTABLE");
    private static final List<String> OUTCOMES = List.of("MET", "NOT_MET", "UNDECIDED", "NOT_APPLICABLE");

    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance ruleCase(
                DraftDesk.Head draft,
                String file,
                Integer index,
                CaseText rule,
                List<Line> lines,
                List<Option> bases,
                List<Option> conclusions,
                List<Option> criteria,
                List<Option> outcomes,
                DraftDesk.AllSaid problems,
                FormErrors errors);
    }

    /** A line of expected answers. */
    public record Line(int number, String criterion, String outcome, String more) {}

    @Inject
    DraftDesk desk;

    @Inject
    DraftLayers layers;

    @Inject
    RuleChecks checks;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance ruleCase(
            @PathParam("draft") String draft, @QueryParam("fil") String file, @QueryParam("nr") Integer index) {
        DraftDesk.Open open = desk.open(draft);
        String path = file == null ? open.files().own() + "/cases/egne.yaml" : file;
        CaseText rule = index == null
                ? CaseText.empty(LocalDate.now(clock).toString())
                : CaseText.of(yaml(open, path), existing(open, path, index));
        return page(open, path, index, rule, FormErrors.none());
    }

    @POST
    public Object change(
            @PathParam("draft") String draft,
            @QueryParam("fil") String file,
            @QueryParam("nr") Integer index,
            MultivaluedMap<String, String> typed) {
        DraftDesk.Open open = desk.open(draft);
        if (file == null
                || !file.matches("(regions|municipalities)/[a-z0-9-]+/cases/[a-z0-9-]+\\.yaml")
                || !DraftRuns.own(open.files()).contains(DraftFiles.layerOf(file))) {
            throw ProblemException.notFound("There is no such file in the draft");
        }
        EditMessages says = texts.of(EditMessages.class);
        FormErrors errors = FormErrors.none();
        if ("slett".equals(typed.getFirst("gjor")) && index != null) {
            YamlText without = yaml(open, file).without(existing(open, file, index));
            Response saved = desk.save(
                    open,
                    typed.getFirst("version"),
                    files -> without.size() == 0 ? files.without(file) : files.with(file, without.bytes()),
                    open.head().base(),
                    errors);
            if (saved != null) {
                return saved;
            }
        }
        CaseText rule = typed(
                typed,
                index == null ? List.of() : CaseText.of(yaml(open, file), index).rest());
        if (rule.sentence().isBlank()) {
            errors.add("sentence", says.caseSentenceHint());
        }
        if (TypedForm.date(rule.date()) == null) {
            errors.add("date", says.dateWrong());
        }
        if (rule.conclusion().isEmpty()
                && rule.expected().isEmpty()
                && rule.rest().isEmpty()) {
            errors.add("conclusion", says.caseExpectsNothing());
        }
        Optional<YamlText> written = errors.isAny() ? Optional.empty() : written(open, file, index, rule);
        if (!errors.isAny() && written.isEmpty()) {
            errors.add("given", says.caseGivenWrong());
        }
        if (!errors.isAny()) {
            int at = index == null ? written.get().size() - 1 : index;
            Response saved = desk.save(
                    open,
                    typed.getFirst("version"),
                    files -> files.with(file, written.get().bytes()),
                    open.head().base() + "/eksempel?fil=" + file + "&nr=" + at,
                    errors);
            if (saved != null) {
                return saved;
            }
        }
        return Response.status(422)
                .entity(page(open, file, index, rule, errors))
                .build();
    }

    /** The file with the case in it; empty when what was typed cannot be read, or breaks out of its place. */
    private Optional<YamlText> written(DraftDesk.Open open, String file, Integer index, CaseText rule) {
        try {
            YamlText before = open.files().has(file) ? yaml(open, file) : YamlText.of("");
            YamlText after = index == null
                    ? before.withMore(rule.block())
                    : before.withElement(existing(open, file, index), rule.block());
            int at = index == null ? after.size() - 1 : index;
            boolean inPlace = after.size() == before.size() + (index == null ? 1 : 0)
                    && CaseText.of(after, at).expected().equals(rule.expected())
                    && after.keys(at).stream().allMatch(List.of("case", "date", "base", "given", "expect")::contains);
            return inPlace ? Optional.of(after) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static CaseText typed(MultivaluedMap<String, String> typed, List<String> rest) {
        List<CaseText.Expected> expected = new ArrayList<>();
        for (int i = 1; i <= MOST_LINES; i++) {
            String criterion = text(typed, "criterion-" + i);
            String outcome = text(typed, "outcome-" + i);
            if (criterion.matches("[a-z0-9-]+") && OUTCOMES.contains(outcome)) {
                expected.add(new CaseText.Expected(criterion, outcome, text(typed, "more-" + i)));
            }
        }
        LocalDate date = TypedForm.date(text(typed, "date"));
        String base = text(typed, "base");
        return new CaseText(
                text(typed, "sentence"),
                date == null ? text(typed, "date") : date.toString(),
                base.matches("[a-zA-Z0-9-]*") ? base : "",
                text(typed, "given").replace("\r", ""),
                CONCLUSIONS.contains(text(typed, "conclusion")) ? text(typed, "conclusion") : "",
                expected,
                rest);
    }

    private static String text(MultivaluedMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
    }

    private static YamlText yaml(DraftDesk.Open open, String file) {
        return YamlText.of(open.files().byPath().get(DraftDesk.file(open, file)));
    }

    private static int existing(DraftDesk.Open open, String file, int index) {
        if (index < 0 || index >= yaml(open, file).size()) {
            throw ProblemException.notFound("There is no such case in the draft");
        }
        return index;
    }

    private TemplateInstance page(DraftDesk.Open open, String file, Integer index, CaseText rule, FormErrors errors) {
        List<LayerSource> chain = layers.chain(municipality.get().number(), open.files());
        List<Line> lines = new ArrayList<>();
        for (CaseText.Expected e : rule.expected()) {
            lines.add(new Line(lines.size() + 1, e.criterion(), e.outcome(), e.more()));
        }
        for (int i = 0; i < SPARE_LINES; i++) {
            lines.add(new Line(lines.size() + 1, "", "", ""));
        }
        List<Problem> own = desk.problems(open.files()).stream()
                .filter(p -> p.file().equals(file) && rule.sentence().equals(p.criterion()))
                .toList();
        return Templates.ruleCase(
                open.head(),
                file,
                index,
                rule,
                lines,
                bases(chain),
                named(CONCLUSIONS),
                criteria(chain, rule),
                named(OUTCOMES),
                desk.said(own, null),
                errors);
    }

    private List<Option> named(List<String> codes) {
        return codes.stream()
                .map(code -> Option.of(code, Labels.of(code, desk.language())))
                .toList();
    }

    private static List<Option> bases(List<LayerSource> chain) {
        Set<String> names = new LinkedHashSet<>();
        for (LayerSource layer : chain) {
            byte[] bases = layer.files().get("cases/bases.yaml");
            if (bases != null) {
                try {
                    names.addAll(YamlText.of(bases).keys());
                } catch (IllegalArgumentException unreadable) {
                    continue;
                }
            }
        }
        return names.stream().map(name -> Option.of(name, name)).toList();
    }

    /** The questions that can be asked about; while the draft does not load, those of the case itself. */
    private List<Option> criteria(List<LayerSource> chain, CaseText rule) {
        List<Option> options = new ArrayList<>();
        try {
            RuleBase base = checks.drafts().load(chain);
            for (Criterion c : base.criteria()) {
                options.add(Option.of(c.id(), c.question().in(desk.language()) + " (" + c.id() + ")"));
            }
            java.util.Collections.reverse(options);
        } catch (RuleBaseRefused doesNotLoad) {
            rule.expected().forEach(e -> options.add(Option.of(e.criterion(), e.criterion())));
        }
        return options;
    }
}
