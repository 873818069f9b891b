package no.bevilling.application;

import no.bevilling.platform.FormErrors;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;

/** The answers before they are sent; {@code problem} links to the parts that miss something. */
public record ReviewView(
        String base,
        String municipality,
        ApplicationKind kind,
        LicenceType type,
        SummaryView summary,
        boolean truthful,
        boolean onPaper,
        DraftFindings found,
        Standing standing,
        FormErrors errors) {
    public boolean isComplete() {
        return summary.parts().stream().allMatch(part -> part.missing().isEmpty());
    }
}
