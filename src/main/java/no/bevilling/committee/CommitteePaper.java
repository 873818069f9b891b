package no.bevilling.committee;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.database.Tenant;
import no.bevilling.document.TablePaper;
import no.bevilling.document.TablePaperPdf;
import no.bevilling.document.Writing;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;

/** The year as a paper for the committee's meeting, with the head of the municipality's audit chain printed on it. */
@ApplicationScoped
class CommitteePaper {
    @Inject
    CommitteeReports reports;

    @Inject
    TablePaperPdf pdf;

    @Inject
    Clock clock;

    String fileName(YearSpan span) {
        return says(municipality().languageForm).reportTitle(span.year()) + ".pdf";
    }

    byte[] write(YearSpan span) {
        Municipality municipality = municipality();
        LanguageForm form = municipality.languageForm;
        CommitteeMessages says = says(form);
        CommitteeReport report = reports.of(span, form);
        List<TablePaper.Section> sections = new ArrayList<>();
        for (FigureGroup group : FigureGroup.values()) {
            List<List<String>> rows = rows(report, group, says, form);
            if (!rows.isEmpty()) {
                sections.add(new TablePaper.Section(
                        says.group(group.name()), List.of(), List.of(), List.of(table(report, rows, says))));
            }
        }
        boolean enough = report.others().enough();
        sections.add(findings(report, says));
        sections.add(months(report, says, form));
        sections.add(TablePaper.Section.of(
                says.audit(),
                List.of(
                        enough ? says.othersMeaning(report.others().municipalities()) : says.tooFew(),
                        says.auditMeaning(report.auditHead()))));
        String name = paperSays(form).municipality(municipality.name);
        return pdf.write(new TablePaper(
                form,
                name,
                says.reportTitle(span.year()),
                says.reportLead(Writing.in(form).date(span.today())) + (span.isRunning() ? " " + says.running() : ""),
                says.reportSubject(),
                sections,
                name + "  ·  " + says.reportTitle(span.year()),
                clock.instant(),
                municipality.demo));
    }

    private static List<List<String>> rows(
            CommitteeReport report, FigureGroup group, CommitteeMessages says, LanguageForm form) {
        return Figure.of(group).stream()
                .filter(report.now()::containsKey)
                .map(figure -> {
                    List<String> cells = new ArrayList<>(List.of(
                            says.figure(figure.name()),
                            String.valueOf(report.now().get(figure)),
                            String.valueOf(report.before().get(figure))));
                    if (report.others().enough()) {
                        Double average = report.others().averages().get(figure);
                        cells.add(average == null ? "" : String.format(form.locale(), "%.1f", average));
                    }
                    return cells;
                })
                .map(List::copyOf)
                .toList();
    }

    private static TablePaper.Table table(CommitteeReport report, List<List<String>> rows, CommitteeMessages says) {
        List<String> headers = new ArrayList<>(List.of(
                says.what(),
                String.valueOf(report.span().year()),
                String.valueOf(report.span().year() - 1)));
        if (report.others().enough()) {
            headers.add(says.others());
            return new TablePaper.Table("", headers, rows, List.of(0.52f, 0.14f, 0.14f, 0.2f));
        }
        return new TablePaper.Table("", headers, rows, List.of(0.68f, 0.16f, 0.16f));
    }

    private static TablePaper.Section findings(CommitteeReport report, CommitteeMessages says) {
        if (report.findings().isEmpty()) {
            return TablePaper.Section.of(says.findings(), List.of(says.noFindings()));
        }
        List<List<String>> rows = report.findings().stream()
                .map(one -> List.of(one.text(), one.paragraphs(), String.valueOf(one.count())))
                .toList();
        return new TablePaper.Section(
                says.findings(),
                List.of(),
                List.of(),
                List.of(new TablePaper.Table(
                        "",
                        List.of(says.point(), says.paragraph(), says.inspections()),
                        rows,
                        List.of(0.5f, 0.32f, 0.18f))));
    }

    private static TablePaper.Section months(CommitteeReport report, CommitteeMessages says, LanguageForm form) {
        List<List<String>> rows =
                MonthChart.of(report.months(), report.monthsBefore(), form.locale()).columns().stream()
                        .map(month ->
                                List.of(month.month(), String.valueOf(month.now()), String.valueOf(month.before())))
                        .toList();
        return new TablePaper.Section(
                says.months(),
                List.of(),
                List.of(),
                List.of(new TablePaper.Table(
                        "",
                        List.of(
                                says.month(),
                                String.valueOf(report.span().year()),
                                String.valueOf(report.span().year() - 1)),
                        rows,
                        List.of(0.4f, 0.3f, 0.3f))));
    }

    private static Municipality municipality() {
        return Municipality.findById(Tenant.id());
    }

    private static CommitteeMessages says(LanguageForm form) {
        return MessageBundles.get(CommitteeMessages.class, Localized.Literal.of(form.name()));
    }

    private static PaperMessages paperSays(LanguageForm form) {
        return MessageBundles.get(PaperMessages.class, Localized.Literal.of(form.name()));
    }
}
