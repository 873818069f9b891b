package no.bevilling.onboarding;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.platform.Language;
import no.bevilling.platform.SheetFile;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.rules.fact.ViolationKind;

/** The two tables of an import, empty but for an example, with an explanation of each column. */
@ApplicationScoped
class ImportTemplates {
    private static final List<Language> WRITTEN = List.of(Language.NB, Language.NN);

    @Inject
    Texts texts;

    @Inject
    Words words;

    /** Whether a text is what a column is called, in bokmål or nynorsk. */
    boolean isHeading(ImportColumn column, String text) {
        return WRITTEN.stream()
                .map(language -> MessageBundles.get(ImportMessages.class, Localized.Literal.of(language.tag())))
                .anyMatch(says -> says.column(column.name()).equalsIgnoreCase(text));
    }

    /** The table to fill in. */
    SheetFile of(ImportSheet sheet) {
        ImportMessages says = texts.of(ImportMessages.class);
        return new SheetFile(
                says.sheet(sheet.name()),
                says.explanation(),
                sheet.columns().stream()
                        .map(column -> new SheetFile.Column(says.column(column.name()), explained(says, column)))
                        .toList(),
                List.of(sheet.columns().stream()
                        .map(column -> says.example(column.name()))
                        .toList()));
    }

    private String explained(ImportMessages says, ImportColumn column) {
        String text = says.explained(column.name());
        String must = column.required ? says.required() : says.optional();
        return switch (column) {
            case VENUE -> must + " " + text + " " + words.list(List.of(VenueKind.values())) + ".";
            case VIOLATION -> must + " " + text + " " + words.list(List.of(ViolationKind.values())) + ".";
            default -> must + " " + text;
        };
    }
}
