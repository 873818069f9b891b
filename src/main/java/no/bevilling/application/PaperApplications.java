package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * Applications that came on paper or by e-mail. A caseworker puts them into the same form, in the applicant's stead: the day
 * they came in is the day of receipt, and the caseworker is no party to the case.
 */
@ApplicationScoped
public class PaperApplications {
    private static final int SHOWN = 50;

    @Inject
    Applications applications;

    @Inject
    LicencePrefill licences;

    /** An application on paper that is being put into the form. */
    public record Begun(UUID id, ApplicationForm answers, LocalDate receivedOn) {}

    /** A draft about no licence from before. */
    UUID begin(Beginnings.Wish wish, ApplicationChannel channel, LocalDate receivedOn, SignedInAccount caseworker) {
        return applications.start(
                new Applications.Beginning(
                        wish.matter(),
                        wish.kind(),
                        wish.type(),
                        null,
                        Beginnings.known(wish.kind()),
                        channel,
                        receivedOn),
                caseworker);
    }

    /** A draft about a living licence, filled in with what the municipality knows of it. */
    UUID begin(
            ApplicationKind kind,
            LicencePrefill.Own licence,
            ApplicationChannel channel,
            LocalDate receivedOn,
            SignedInAccount caseworker) {
        return applications.start(
                new Applications.Beginning(
                        kind,
                        licence.type(),
                        licence.id(),
                        licences.answers(kind, licence.id(), caseworker),
                        channel,
                        receivedOn),
                caseworker);
    }

    /** Those that the caseworker has begun and not handed in, the last saved first. */
    public List<Begun> begun(SignedInAccount caseworker) {
        return Application.<Application>find(
                        "accountId = ?1 and channel <> ?2 and status = ?3 order by savedAt desc, id",
                        caseworker.id(),
                        ApplicationChannel.ONLINE,
                        ApplicationStatus.DRAFT)
                .page(0, SHOWN)
                .stream()
                .map(draft -> new Begun(draft.id, draft.answers, draft.receivedOn))
                .toList();
    }
}
