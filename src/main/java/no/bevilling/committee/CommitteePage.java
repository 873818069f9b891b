package no.bevilling.committee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.document.Download;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.platform.Access;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Language;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;

/**
 * What the committee sees: a year on one page, each number with the list behind it. Opened before a meeting by a member who
 * wants to know whether the quota is met, and what the inspections found.
 */
@Path("/k/{number}/utvalg")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.COMMITTEE, Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class CommitteePage {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "committee")
    static class Templates {
        static native TemplateInstance committee(View view);

        static native TemplateInstance figure(ListView view, Paging paging);
    }

    /**
     * A number with what it is compared with.
     *
     * @param others the average of the region as it is written; empty where it cannot be told
     */
    public record Line(String label, long now, long before, String others, String href) {}

    /** The numbers under one heading. */
    public record Group(String heading, List<Line> lines) {}

    /** A point that was not in order. */
    public record Finding(String point, String paragraphs, long count, String href) {}

    /** What the page shows. */
    public record View(
            String number,
            int year,
            boolean running,
            List<Option> years,
            List<Group> groups,
            List<Finding> findings,
            MonthChart chart,
            boolean comparable,
            int others,
            String auditHead) {
        public String href() {
            return "/k/" + number + "/utvalg";
        }

        public int yearBefore() {
            return year - 1;
        }
    }

    /** The list behind a number. */
    public record ListView(String number, String heading, int year, List<FigureSource.Row> rows) {}

    @Inject
    CommitteeReports reports;

    @Inject
    FindingsOfYear findings;

    @Inject
    CommitteePaper paper;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(@PathParam("number") String number, @QueryParam("aar") String year) {
        YearSpan span = reports.span(TypedForm.number(year));
        CommitteeReport report = reports.of(span, form());
        audit.saw("committee-report", null);
        String lists = "/k/" + number + "/utvalg/liste/";
        List<Group> groups = new ArrayList<>();
        for (FigureGroup group : FigureGroup.values()) {
            List<Line> lines = Figure.of(group).stream()
                    .filter(report.now()::containsKey)
                    .map(figure -> new Line(
                            says().figure(figure.name()),
                            report.now().get(figure),
                            report.before().get(figure),
                            average(report.others().averages().get(figure)),
                            lists + figure + "?aar=" + span.year()))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(says().group(group.name()), lines));
            }
        }
        int thisYear = reports.span(null).year();
        return Templates.committee(new View(
                number,
                span.year(),
                span.isRunning(),
                IntStream.range(0, CommitteeReports.YEARS)
                        .mapToObj(back -> Option.of(thisYear - back, String.valueOf(thisYear - back)))
                        .toList(),
                groups,
                report.findings().stream()
                        .map(one -> new Finding(
                                one.text(),
                                one.paragraphs(),
                                one.count(),
                                "/k/" + number + "/utvalg/funn/" + one.point() + "?aar=" + span.year()))
                        .toList(),
                MonthChart.of(
                        report.months(),
                        report.monthsBefore(),
                        page.getLanguage().locale()),
                report.others().enough(),
                report.others().municipalities(),
                report.auditHead()));
    }

    /** The same for the meeting, in the municipality's language form. */
    @GET
    @Path("rapport")
    @Produces("application/pdf")
    public Response report(@QueryParam("aar") String year) {
        YearSpan span = reports.span(TypedForm.number(year));
        audit.saw("committee-report", null);
        return Download.of(paper.write(span), "application/pdf", paper.fileName(span));
    }

    @GET
    @Path("liste/{figure}")
    public TemplateInstance list(
            @PathParam("number") String number,
            @PathParam("figure") String name,
            @QueryParam("aar") String year,
            @QueryParam(Paging.PARAMETER) String asked,
            @Context UriInfo uri) {
        Figure figure = TypedForm.one(Figure.class, name);
        YearSpan span = reports.span(TypedForm.number(year));
        if (figure == null) {
            throw new NotFoundException();
        }
        Paging paging = Paging.of(uri, Paging.number(asked), SIZE, reports.size(figure, span));
        audit.saw("committee-list", null);
        return Templates.figure(
                new ListView(
                        number,
                        says().figure(figure.name()),
                        span.year(),
                        reports.rows(figure, span, paging.offset(SIZE), SIZE, user.required())),
                paging);
    }

    @GET
    @Path("funn/{point}")
    public TemplateInstance finding(
            @PathParam("number") String number,
            @PathParam("point") String point,
            @QueryParam("aar") String year,
            @QueryParam(Paging.PARAMETER) String asked,
            @Context UriInfo uri) {
        YearSpan span = reports.span(TypedForm.number(year));
        CommitteeReport.Finding finding = findings.of(span, form()).stream()
                .filter(one -> one.point().equals(point))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Paging paging = Paging.of(uri, Paging.number(asked), SIZE, finding.count());
        audit.saw("committee-list", null);
        return Templates.figure(
                new ListView(
                        number,
                        finding.text(),
                        span.year(),
                        reports.masked(findings.rows(point, span, paging.offset(SIZE), SIZE), user.required())),
                paging);
    }

    private String average(Double value) {
        return value == null ? "" : String.format(page.getLanguage().locale(), "%.1f", value);
    }

    private LanguageForm form() {
        return page.getLanguage() == Language.NN ? LanguageForm.nn : LanguageForm.nb;
    }

    private CommitteeMessages says() {
        return texts.of(CommitteeMessages.class);
    }
}
