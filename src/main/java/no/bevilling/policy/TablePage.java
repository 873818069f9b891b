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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.bevilling.account.Role;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Option;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.RuleBaseRefused;
import no.bevilling.rules.RuleTable;
import no.bevilling.rules.RuleWords;
import no.bevilling.rules.TableForm;

/** One table of a draft as a form: a row for each row, and buttons that work without scripts. */
@Path("/k/{number}/regler-utkast/{draft}/tabell")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.POLICY_EDITOR, Role.ADMIN})
@Produces(MediaType.TEXT_HTML)
public class TablePage {
    @CheckedTemplate(basePath = "policy")
    static class Templates {
        static native TemplateInstance table(
                DraftDesk.Head draft,
                String file,
                String title,
                String decides,
                boolean hours,
                List<TableRows.Row> rows,
                String source,
                List<Option> sources,
                String plan,
                DraftDesk.AllSaid problems,
                FormErrors errors);
    }

    @Inject
    DraftDesk desk;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance table(@PathParam("draft") String draft, @QueryParam("fil") String file) {
        DraftDesk.Open open = desk.open(draft);
        TableForm form = form(open, DraftDesk.file(open, file));
        YamlText yaml = YamlText.of(open.files().byPath().get(file));
        return page(
                open,
                file,
                form,
                form.rows(),
                yaml.value("source"),
                String.join("\n", yaml.values("plan")),
                FormErrors.none());
    }

    @POST
    public Object change(
            @PathParam("draft") String draft, @QueryParam("fil") String file, MultivaluedMap<String, String> typed) {
        DraftDesk.Open open = desk.open(draft);
        TableForm form = form(open, DraftDesk.file(open, file));
        EditMessages says = texts.of(EditMessages.class);
        FormErrors errors = FormErrors.none();
        Integer count = TypedForm.number(typed.getFirst("rows"));
        if (count == null || count < 0 || count > TableForm.MOST_ROWS) {
            errors.add(says.tooManyRows(TableForm.MOST_ROWS));
            return Response.status(422)
                    .entity(page(open, file, form, form.rows(), typed.getFirst("source"), "", errors))
                    .build();
        }
        List<List<String>> rows = TableRows.typed(form.columns(), count, typed);
        String source = typed.getFirst("source");
        String plan = Optional.ofNullable(typed.getFirst("plan")).orElse("");
        String act = Optional.ofNullable(typed.getFirst("gjor")).orElse("lagre");
        if (!act.equals("lagre")) {
            TableRows.act(act, rows, form.columns().size());
            return page(open, file, form, rows, source, plan, errors);
        }
        List<String> items =
                plan.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean known = "LOCAL_REGULATION".equals(source) || "GUIDELINE".equals(source);
        if (!known) {
            errors.add("source", says.none());
        }
        for (TableForm.Cell wrong : form.wrong(rows)) {
            errors.add(
                    TableRows.field(wrong.row(), wrong.column()),
                    says.cellWrong(wrong.row() + 1, wrong.label(), wrong.found(), wrong.allowed()));
        }
        Response saved = errors.isAny()
                ? null
                : desk.save(
                        open,
                        typed.getFirst("version"),
                        files -> files.with(file, written(form, file, rows, source, items, files)),
                        open.head().base() + "/tabell?fil=" + file,
                        errors);
        return saved != null
                ? saved
                : Response.status(422)
                        .entity(page(open, file, form, rows, source, plan, errors))
                        .build();
    }

    private byte[] written(
            TableForm form, String file, List<List<String>> rows, String source, List<String> plan, DraftFiles files) {
        YamlText yaml = YamlText.of(form.write(rows)).with(source, "source");
        if (!plan.isEmpty() || yaml.has("plan")) {
            yaml = yaml.with(YamlText.quoted(plan), "plan");
        }
        return yaml.bytes();
    }

    private TableForm form(DraftDesk.Open open, String file) {
        LayerSource layer = open.files().layers().stream()
                .filter(l -> l.path().equals(DraftFiles.layerOf(file)))
                .findFirst()
                .orElseThrow();
        try {
            return TableForm.of(layer, DraftFiles.nameOf(file), desk.language())
                    .orElseThrow(() -> ProblemException.notFound("There is no such table"));
        } catch (RuleBaseRefused unreadable) {
            throw ProblemException.conflict("A table of the draft cannot be read; mend its file first");
        }
    }

    private TemplateInstance page(
            DraftDesk.Open open,
            String file,
            TableForm form,
            List<List<String>> rows,
            String source,
            String plan,
            FormErrors errors) {
        EditMessages says = texts.of(EditMessages.class);
        String title = new RuleWords(desk.language()).topic(topic(open, file, form));
        return Templates.table(
                open.head(),
                file,
                title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                form.schema().decides().in(desk.language()),
                form.kind() == RuleTable.Kind.HOURS && "GUIDELINE".equals(source),
                TableRows.of(form.columns(), rows, errors),
                source,
                List.of(
                        new Option("LOCAL_REGULATION", says.regulation(), says.regulationHint()),
                        new Option("GUIDELINE", says.guideline(), says.guidelineHint())),
                plan,
                desk.said(desk.problems(open.files()), file),
                errors);
    }

    private static String topic(DraftDesk.Open open, String file, TableForm form) {
        String topic = YamlText.of(open.files().byPath().get(file)).value("topic");
        return topic.isEmpty() ? form.id() : topic;
    }
}
