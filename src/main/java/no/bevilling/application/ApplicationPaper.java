package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.TablePaper;
import no.bevilling.document.TablePaperPdf;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.Language;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Texts;

/**
 * An application as it was handed in, as a paper in the municipality's language form: what the archive keeps of it. Identity
 * numbers are not in it, only that they were given.
 */
@ApplicationScoped
public class ApplicationPaper {
    @Inject
    Applications applications;

    @Inject
    TablePaperPdf papers;

    /**
     * Writes it, in the transaction of its municipality.
     *
     * @param title of the paper, in the municipality's language form
     * @return a PDF/A-2a file
     * @throws ProblemException 404 without such an application, and for one that was never handed in
     */
    public byte[] write(UUID id, String title) {
        Application application = Application.<Application>findByIdOptional(TenantKey.of(id))
                .filter(found -> found.submittedAt != null)
                .orElseThrow(
                        () -> ProblemException.notFound("There is no application that was handed in with this id."));
        Municipality here = Municipality.findById(Tenant.id());
        Language language = Language.of(here.languageForm.name()).orElse(Language.NB);
        Texts texts = Texts.in(language);
        ApplicationMessages says = texts.of(ApplicationMessages.class);
        List<TablePaper.Section> sections = new Summary(texts, language)
                .of(applications.viewOf(application), "").parts().stream()
                        .map(part -> section(part, says))
                        .filter(section -> !section.facts().isEmpty())
                        .toList();
        return papers.write(new TablePaper(
                here.languageForm,
                here.name + " kommune",
                title,
                "",
                title,
                sections,
                title,
                application.submittedAt,
                here.demo));
    }

    private static TablePaper.Section section(SummaryView.Part part, ApplicationMessages says) {
        return new TablePaper.Section(
                says.step(part.step()),
                part.lines().stream()
                        .filter(line -> !line.answer().isBlank())
                        .map(line -> new TablePaper.Fact(line.label(), line.answer(), null))
                        .toList(),
                List.of(),
                List.of());
    }
}
