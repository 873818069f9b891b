package no.bevilling.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import no.bevilling.account.SignedInAccount;

/** Gathers what lies in a case beside its matter, for the page of a case of any matter. Runs in the case's transaction. */
@ApplicationScoped
public class CaseFolders {
    private static final int NEWEST_NOTES = 3;

    @Inject
    SubTasks tasks;

    @Inject
    CaseNotes notes;

    @Inject
    CaseParties parties;

    @Inject
    RelatedCases related;

    @Inject
    @Any
    Instance<CaseArchive> archives;

    /** For one who is no party to the case. */
    public CaseFolder of(LicensingCase about, SignedInAccount reader) {
        return new CaseFolder(
                tasks.of(about.id).stream().filter(SubTasks.Shown::isOpen).toList(),
                notes.of(about.id, 0, NEWEST_NOTES),
                notes.count(about.id),
                parties.of(about.id).stream().filter(CaseParty::isPresent).toList(),
                related.of(about.id, reader),
                related.suggestions(about, reader),
                archives.stream()
                        .flatMap(archive -> archive.of(about.id).stream())
                        .findFirst()
                        .orElse(null));
    }
}
