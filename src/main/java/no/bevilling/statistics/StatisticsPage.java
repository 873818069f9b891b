package no.bevilling.statistics;

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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Impartiality;
import no.bevilling.document.Download;
import no.bevilling.platform.Access;
import no.bevilling.platform.Formats;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Paging;
import no.bevilling.platform.SheetFile;
import no.bevilling.platform.Texts;
import no.bevilling.platform.TypedForm;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * What the state asks every municipality about each year, filled in beforehand; where the time of cases goes; and what is sold and
 * served. Opened by a caseworker with the survey's form beside it, and by who answers for the office and wants to know why cases
 * take long.
 */
@Path("/k/{number}/statistikk")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
@InMunicipality
public class StatisticsPage {
    private static final int SIZE = 25;
    /** Years of litres that stand beside each other. */
    private static final int LITRES_YEARS = 4;

    @CheckedTemplate(basePath = "statistics")
    static class Templates {
        static native TemplateInstance statistics(View view);

        static native TemplateInstance numbers(ListView view, Paging paging);

        static native TemplateInstance cases(CasesView view, Paging paging);
    }

    /** A number as the page shows it; {@code others} is empty where it cannot be told. */
    public record Line(String label, boolean part, String now, String before, String others, String href) {}

    /** The numbers under one heading. */
    public record Section(String id, String heading, List<Line> lines) {}

    /** A step of the cases, in days. */
    public record Step(String label, String median, String ninetieth, long percent) {}

    /** Litres of a type and group by year; an empty text where nobody has told. */
    public record Litres(String label, List<String> years) {}

    /** What the page shows. */
    public record View(
            String number,
            int year,
            boolean running,
            LocalDate stockDay,
            List<Option> years,
            List<Section> sections,
            int others,
            BarChart groups,
            int cases,
            List<Step> steps,
            BarChart times,
            String othersDays,
            List<Option> kinds,
            String kind,
            List<Integer> litresYears,
            List<Litres> litres,
            BarChart litresChart) {
        public String href() {
            return "/k/" + number + "/statistikk";
        }

        public int yearBefore() {
            return year - 1;
        }
    }

    /** A line of the list behind a number; no name where the reader is party to it. */
    public record ListRow(LocalDate on, String name, String href, String place, String amount) {}

    /** The list behind a number. */
    public record ListView(String number, String heading, int year, boolean amounts, List<ListRow> rows) {}

    /** A case with where its time went, in days, in the order of {@link CaseStep}. */
    public record CaseRow(
            String number, String href, String place, LocalDate decidedOn, String whole, List<String> steps) {}

    /** The cases behind the times. */
    public record CasesView(String number, int year, String kind, List<String> steps, List<CaseRow> rows) {}

    @Inject
    Survey survey;

    @Inject
    SurveySections sections;

    @Inject
    SurveyWords surveyWords;

    @Inject
    SurveyFiles files;

    @Inject
    RegionComparison region;

    @Inject
    CaseTimes times;

    @Inject
    LitresOfYear litresOfYears;

    @Inject
    Impartiality impartiality;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Inject
    PageContext page;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance show(
            @PathParam("number") String number, @QueryParam("aar") String asked, @QueryParam("slag") String askedKind) {
        SurveyYear year = survey.year(TypedForm.number(asked));
        ApplicationKind kind = TypedForm.one(ApplicationKind.class, askedKind);
        RegionComparison.Others others = region.others(year.year());
        List<SurveySection> told = sections.of(number, year, others);
        CaseTimes.Summary summary = CaseTimes.summary(times.of(year, kind));
        audit.saw("statistics", null);
        int thisYear = survey.year(null).year();
        List<Integer> litresYears = IntStream.range(0, LITRES_YEARS)
                .mapToObj(back -> year.year() - LITRES_YEARS + 1 + back)
                .toList();
        Map<String, List<BigDecimal>> litres = litresOfYears.actual(year, LITRES_YEARS);
        Double days = kind == null ? others.caseDays() : null;
        return Templates.statistics(new View(
                number,
                year.year(),
                year.isRunning(),
                year.stockDay(),
                IntStream.range(0, Survey.YEARS)
                        .mapToObj(back -> Option.of(thisYear - back, String.valueOf(thisYear - back)))
                        .toList(),
                told.stream().map(this::section).toList(),
                others.municipalities(),
                groupsChart(told, year),
                summary.cases(),
                stepLines(summary).stream()
                        .map(line -> new Step(
                                line.label(), written(line.median()), written(line.ninetieth()), line.percent()))
                        .toList(),
                timesChart(summary, year),
                days == null ? "" : written(Math.round(days * 10) / 10.0),
                words.options(ApplicationKind.values()),
                kind == null ? "" : kind.name(),
                litresYears,
                litres.entrySet().stream()
                        .map(entry -> new Litres(
                                surveyWords.litres(entry.getKey()),
                                entry.getValue().stream()
                                        .map(value -> value == null ? "" : written(value))
                                        .toList()))
                        .toList(),
                litresChart(litres, litresYears)));
    }

    private Section section(SurveySection section) {
        return new Section(
                section.group().name().toLowerCase(Locale.ROOT),
                section.heading(),
                section.lines().stream()
                        .map(line -> new Line(
                                line.label(),
                                line.part(),
                                written(line.now()),
                                written(line.before()),
                                line.others() == null ? "" : written(Math.round(line.others() * 10) / 10.0),
                                line.href()))
                        .toList());
    }

    private BarChart groupsChart(List<SurveySection> told, SurveyYear year) {
        List<BarChart.Value> values = new ArrayList<>();
        told.stream()
                .filter(section -> section.group() == SurveyGroup.LICENCES)
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.part())
                .forEach(line -> values.add(new BarChart.Value(
                        line.label(), written(line.now()), line.now().doubleValue(), 0)));
        return BarChart.of(says().chartLicences(year.stockDay().getYear()), says().chartTable(), values);
    }

    private BarChart timesChart(CaseTimes.Summary summary, SurveyYear year) {
        return BarChart.of(
                says().chartTimes(year.year()),
                says().chartTimesDescription(),
                stepLines(summary).stream()
                        .map(line -> new BarChart.Value(
                                line.label(),
                                says().daysAndNinetieth(written(line.median()), written(line.ninetieth())),
                                line.median(),
                                line.ninetieth()))
                        .toList());
    }

    /** The whole first, then the steps. */
    private List<SurveyFiles.StepLine> stepLines(CaseTimes.Summary summary) {
        List<SurveyFiles.StepLine> lines = new ArrayList<>();
        lines.add(line(says().whole(), summary.whole(), summary.whole().sum()));
        summary.steps()
                .forEach((step, time) -> lines.add(
                        line(says().stepName(step.name()), time, summary.whole().sum())));
        return lines;
    }

    private static SurveyFiles.StepLine line(String label, StepTimes time, Duration whole) {
        return new SurveyFiles.StepLine(
                label,
                StatisticsNumbers.days(time.median()),
                StatisticsNumbers.days(time.ninetieth()),
                StatisticsNumbers.percent(time.sum(), whole));
    }

    private BarChart litresChart(Map<String, List<BigDecimal>> litres, List<Integer> years) {
        List<BarChart.Value> values = new ArrayList<>();
        litres.forEach((detail, told) -> {
            for (int i = 0; i < told.size(); i++) {
                if (told.get(i) != null) {
                    values.add(new BarChart.Value(
                            surveyWords.litres(detail) + ", " + years.get(i),
                            written(told.get(i)),
                            told.get(i).doubleValue(),
                            0));
                }
            }
        });
        return BarChart.of(says().chartLitres(), says().chartTable(), values);
    }

    @GET
    @Path("liste/{topic}")
    public TemplateInstance list(
            @PathParam("number") String number,
            @PathParam("topic") String name,
            @QueryParam("del") String part,
            @QueryParam("aar") String askedYear,
            @QueryParam(Paging.PARAMETER) String asked,
            @Context UriInfo uri) {
        SurveyTopic topic = TypedForm.one(SurveyTopic.class, name);
        SurveyYear year = survey.year(TypedForm.number(askedYear));
        if (topic == null || topic.isInParts() != (part != null)) {
            throw new NotFoundException();
        }
        SurveyFigure figure = SurveyFigure.of(topic, part == null ? "" : part);
        long size = survey.size(figure, year);
        if (size == 0 && topic.isInParts()) {
            throw new NotFoundException();
        }
        Paging paging = Paging.of(uri, Paging.number(asked), SIZE, size);
        audit.saw("statistics-list", null);
        return Templates.numbers(
                new ListView(
                        number,
                        surveyWords.of(figure),
                        year.year(),
                        topic.unit() != SurveyUnit.COUNT,
                        survey.rows(figure, year, paging.offset(SIZE), SIZE, user.required()).stream()
                                .map(row -> new ListRow(
                                        row.on(),
                                        row.name(),
                                        row.path().isEmpty() ? "" : "/k/" + number + row.path(),
                                        row.place(),
                                        row.amount() == null ? "" : written(row.amount())))
                                .toList()),
                paging);
    }

    @GET
    @Path("saker")
    public TemplateInstance cases(
            @PathParam("number") String number,
            @QueryParam("aar") String askedYear,
            @QueryParam("slag") String askedKind,
            @QueryParam(Paging.PARAMETER) String asked,
            @Context UriInfo uri) {
        SurveyYear year = survey.year(TypedForm.number(askedYear));
        ApplicationKind kind = TypedForm.one(ApplicationKind.class, askedKind);
        Set<UUID> own = impartiality.casesOf(user.required().id());
        List<CaseTimes.Timed> all = times.of(year, kind);
        Paging paging = Paging.of(uri, Paging.number(asked), SIZE, all.size());
        audit.saw("statistics-list", null);
        return Templates.cases(
                new CasesView(
                        number,
                        year.year(),
                        kind == null ? "" : words.of(kind),
                        stepNames(),
                        all.stream()
                                .skip(paging.offset(SIZE))
                                .limit(SIZE)
                                .map(one -> row(number, one, own.contains(one.id())))
                                .toList()),
                paging);
    }

    private CaseRow row(String number, CaseTimes.Timed one, boolean own) {
        List<String> steps = new ArrayList<>();
        for (CaseStep step : CaseStep.values()) {
            steps.add(written(one.days(step)));
        }
        return new CaseRow(
                own ? "" : one.number(),
                own ? "" : "/k/" + number + "/saker/" + one.id(),
                own ? "" : one.place(),
                one.decidedOn(),
                written(StatisticsNumbers.days(one.whole())),
                steps);
    }

    private List<String> stepNames() {
        List<String> names = new ArrayList<>();
        for (CaseStep step : CaseStep.values()) {
            names.add(says().stepName(step.name()));
        }
        return names;
    }

    @GET
    @Path("skjema.csv")
    @Produces("text/csv")
    public Response csv(@PathParam("number") String number, @QueryParam("aar") String asked) {
        SurveyYear year = survey.year(TypedForm.number(asked));
        audit.saw("statistics", null);
        return Download.of(
                files.csv(year.year(), told(number, year), steps(year)),
                "text/csv;charset=UTF-8",
                "statistikk-" + year.year() + ".csv");
    }

    @GET
    @Path("skjema.xlsx")
    @Produces(SheetFile.EXCEL)
    public Response excel(@PathParam("number") String number, @QueryParam("aar") String asked) {
        SurveyYear year = survey.year(TypedForm.number(asked));
        audit.saw("statistics", null);
        return Download.of(
                files.excel(year.year(), told(number, year), steps(year)),
                SheetFile.EXCEL,
                "statistikk-" + year.year() + ".xlsx");
    }

    private List<SurveySection> told(String number, SurveyYear year) {
        return sections.of(number, year, region.others(year.year()));
    }

    private List<SurveyFiles.StepLine> steps(SurveyYear year) {
        return stepLines(CaseTimes.summary(times.of(year, null)));
    }

    private String written(Number number) {
        return Formats.number(number, page.getLanguage().locale());
    }

    private StatisticsMessages says() {
        return texts.of(StatisticsMessages.class);
    }
}
