package no.bevilling.selection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.Matter;
import no.bevilling.database.Tenant;
import no.bevilling.platform.Access;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Formats;
import no.bevilling.platform.Forms;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Receipt;
import no.bevilling.platform.SheetFile;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/**
 * What no list of the product answers: a caseworker or an inspector chooses columns, filters and groups, looks at the result, and
 * saves it or takes it along as a file.
 */
@Path("/k/{number}/uttrekk")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class SelectionPages {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "selection")
    static class Templates {
        static native TemplateInstance selection(View view, Paging paging, FormErrors errors);
    }

    /** A subject that the reader may choose. */
    public record SubjectLink(String label, String href, boolean current) {}

    /**
     * A filter as the form shows it.
     *
     * @param options of a choice
     */
    public record FilterField(String name, String label, ColumnType type, SelectionFilter value, List<Option> options) {
        public boolean isChoice() {
            return type == ColumnType.CHOICE;
        }

        public boolean isChosen() {
            return !value.isNone();
        }

        /** Field of the lowest value. */
        public String fromName() {
            return name + SelectionAddress.FROM;
        }

        /** Field of the highest. */
        public String toName() {
            return name + SelectionAddress.TO;
        }
    }

    /** A column of the result. */
    public record Heading(String label, boolean number) {}

    /** A cell of the result. */
    public record Cell(String label, String text, boolean number) {}

    /** A row of the result; {@code href} is empty where it leads nowhere. */
    public record Row(String href, List<Cell> cells) {}

    /** A saved selection. */
    public record SavedView(SavedSelections.Saved saved, String href) {}

    /** What stood in the form that saves, when it was sent. */
    public record Typed(String name, boolean shared) {
        static final Typed NOTHING = new Typed("", false);
    }

    /** What the page shows. */
    public record View(
            String number,
            SelectionSubject subject,
            String subjectName,
            List<SubjectLink> subjects,
            List<Option> columns,
            List<String> chosen,
            List<Option> groups,
            String group,
            String thenBy,
            List<FilterField> filters,
            boolean filtered,
            List<Heading> headings,
            List<Row> rows,
            long total,
            boolean many,
            int most,
            String query,
            List<SavedView> saved,
            Typed typed) {
        public String href() {
            return "/k/" + number + "/uttrekk";
        }
    }

    @Inject
    SelectionRows rows;

    @Inject
    SelectionExport export;

    @Inject
    ExportSlots slots;

    @Inject
    SelectionWords words;

    @Inject
    SavedSelections selections;

    @Inject
    CaseAddresses addresses;

    @Inject
    Forms forms;

    @Inject
    Receipt receipt;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @Context UriInfo uri) {
        return shown(number, asked(uri.getQueryParameters()), uri, Typed.NOTHING, FormErrors.none());
    }

    private TemplateInstance shown(String number, Selection selection, UriInfo uri, Typed typed, FormErrors errors) {
        UUID reader = user.required().id();
        long total = rows.count(selection, reader);
        Paging paging = Paging.of(
                uri,
                Paging.number(uri.getQueryParameters().getFirst(Paging.PARAMETER)),
                SIZE,
                Math.min(total, SelectionRows.MOST_COUNTED));
        audit.saw("selection", null);
        List<Row> found = rows.page(selection, reader, paging.offset(SIZE), SIZE).stream()
                .map(row -> row(number, selection, row))
                .toList();
        return Templates.selection(view(number, selection, total, found, typed), paging, errors);
    }

    private View view(String number, Selection selection, long total, List<Row> found, Typed typed) {
        List<SelectionColumn> shown = SelectionWords.shown(selection);
        List<String> headings = words.headings(selection);
        List<Heading> heads = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            heads.add(new Heading(headings.get(i), isNumber(shown.get(i))));
        }
        return new View(
                number,
                selection.subject(),
                words.subject(selection.subject()),
                subjects(number, selection.subject()),
                options(selection.subject().columns()),
                selection.columns().stream().map(SelectionColumn::key).toList(),
                options(selection.subject().columns().stream()
                        .filter(SelectionColumn::grouped)
                        .toList()),
                selection.groups().isEmpty() ? "" : selection.groups().get(0).key(),
                selection.groups().size() < 2 ? "" : selection.groups().get(1).key(),
                selection.subject().columns().stream()
                        .map(column -> new FilterField(
                                SelectionAddress.FILTER + column.key(),
                                words.column(column),
                                column.type(),
                                selection.filter(column),
                                column.type() == ColumnType.CHOICE ? words.options(column) : yesNo()))
                        .toList(),
                !selection.filters().isEmpty(),
                heads,
                found,
                total,
                total > SelectionRows.MOST_COUNTED,
                SelectionRows.MOST_COUNTED,
                SelectionAddress.write(selection),
                selections.of(user.required()).stream()
                        .map(saved -> new SavedView(saved, "/k/" + number + "/uttrekk?" + saved.query()))
                        .toList(),
                typed);
    }

    private List<SubjectLink> subjects(String number, SelectionSubject current) {
        return Arrays.stream(SelectionSubject.values())
                .filter(subject -> SavedSelections.may(subject, user.required()))
                .map(subject -> new SubjectLink(
                        words.subject(subject), "/k/" + number + "/uttrekk?om=" + subject, subject == current))
                .toList();
    }

    private List<Option> options(List<SelectionColumn> columns) {
        return columns.stream()
                .map(column -> Option.of(column.key(), words.column(column)))
                .toList();
    }

    private List<Option> yesNo() {
        return List.of(Option.of("ja", says().yes()), Option.of("nei", says().no()));
    }

    private Row row(String number, Selection selection, SelectionRows.Found found) {
        List<SelectionColumn> shown = SelectionWords.shown(selection);
        List<String> headings = words.headings(selection);
        List<Object> values = words.cells(selection, found);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            cells.add(new Cell(headings.get(i), text(shown.get(i), values.get(i)), isNumber(shown.get(i))));
        }
        return new Row(href(number, selection.subject(), found), cells);
    }

    private String href(String number, SelectionSubject subject, SelectionRows.Found found) {
        if (found.id() == null) {
            return "";
        }
        return switch (subject) {
            case LICENCES -> "/k/" + number + "/bevillinger/" + found.id();
            case CASES -> addresses.of(Matter.valueOf(found.matter()), number, found.id());
            case INSPECTIONS -> "/k/" + number + "/kontroller/" + found.id();
            case FEES -> "/k/" + number + "/gebyrsaker/" + found.id();
        };
    }

    private String text(SelectionColumn column, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return Formats.date(day, page.getLanguage().locale());
        }
        boolean year = column != null && column.type() == ColumnType.YEAR;
        return value instanceof Number number && !year
                ? Formats.number(number, page.getLanguage().locale())
                : value.toString();
    }

    private static boolean isNumber(SelectionColumn column) {
        return column == null || column.type().isAdded();
    }

    /** All rows as CSV. */
    @GET
    @Path("fil.csv")
    @Produces("text/csv")
    public Response csv(@Context UriInfo uri) {
        Selection selection = asked(uri.getQueryParameters());
        UUID reader = user.required().id();
        int here = Tenant.id();
        audit.saw("selection-file", null);
        UUID place = slots.take();
        StreamingOutput lines = out -> {
            try {
                export.csv(here, selection, reader, out);
            } finally {
                slots.giveBack(place);
            }
        };
        return file(lines, "text/csv;charset=UTF-8", "csv");
    }

    /** All rows as a workbook. */
    @GET
    @Path("fil.xlsx")
    @Produces(SheetFile.EXCEL)
    public Response excel(@Context UriInfo uri) {
        Selection selection = asked(uri.getQueryParameters());
        UUID reader = user.required().id();
        int here = Tenant.id();
        audit.saw("selection-file", null);
        UUID place = slots.take();
        StreamingOutput workbook = out -> {
            try {
                export.excel(here, selection, reader, out);
            } finally {
                slots.giveBack(place);
            }
        };
        return file(workbook, SheetFile.EXCEL, "xlsx");
    }

    private static Response file(StreamingOutput content, String type, String ending) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"uttrekk." + ending + "\"")
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("lagret")
    public Response save(
            @PathParam("number") String number,
            @FormParam("name") String name,
            @FormParam("shared") String shared,
            @FormParam("sok") String query,
            @Context UriInfo uri) {
        Selection selection = asked(SelectionAddress.parts(query));
        Typed typed = new Typed(name == null ? "" : name, "true".equals(shared));
        return forms.attempt(() -> selections.save(name, typed.shared(), selection, user.required()))
                .answer(
                        says().saved(),
                        "/k/" + number + "/uttrekk?" + SelectionAddress.write(selection),
                        refused -> shown(number, selection, uri, typed, refused.errors(this::wrong)));
    }

    @POST
    @Path("lagret/{saved}")
    public Response change(
            @PathParam("number") String number,
            @PathParam("saved") UUID id,
            @FormParam("version") String version,
            @FormParam("name") String name,
            @FormParam("shared") String shared,
            @Context UriInfo uri) {
        Selection selection = asked(SelectionAddress.parts(selections.own(id, user.required()).query));
        return forms.attempt(() ->
                        selections.change(id, TypedForm.version(version), name, "true".equals(shared), user.required()))
                .answer(
                        says().saved(),
                        "/k/" + number + "/uttrekk?" + SelectionAddress.write(selection),
                        refused -> shown(number, selection, uri, Typed.NOTHING, refused.errors(this::wrong)));
    }

    @POST
    @Path("lagret/{saved}/slett")
    public Response delete(@PathParam("number") String number, @PathParam("saved") UUID id) {
        selections.delete(id, user.required());
        receipt.say(says().deleted());
        return Response.seeOther(URI.create("/k/" + number + "/uttrekk")).build();
    }

    /** Nothing is told of what the reader's roles do not open. */
    private Selection asked(MultivaluedMap<String, String> sent) {
        SelectionSubject subject = SelectionAddress.subject(sent)
                .orElseGet(() -> Arrays.stream(SelectionSubject.values())
                        .filter(one -> SavedSelections.may(one, user.required()))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
        if (!SavedSelections.may(subject, user.required())) {
            throw new NotFoundException();
        }
        return SelectionAddress.read(subject, sent);
    }

    private String wrong(String field) {
        return "name".equals(field) ? says().nameWrong() : null;
    }

    private SelectionMessages says() {
        return texts.of(SelectionMessages.class);
    }
}
