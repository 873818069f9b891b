package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;

/** Everything that a person has applied for, over all municipalities: one transaction each. */
@ApplicationScoped
public class Inbox {
    /** No person has more than this in one municipality; the rest is left out of the list. */
    private static final int MOST = 200;

    @Inject
    Municipalities municipalities;

    @Inject
    Applications applications;

    /** An application with its municipality, and its case when it has been handed in. */
    public record Entry(
            Municipalities.Short municipality, ApplicationView application, String caseNumber, CaseStatus caseStatus) {}

    /** Own applications, the last saved first. To be called outside of transactions. */
    public List<Entry> of(SignedInAccount account) {
        return account.roles().entrySet().stream()
                .filter(grant -> grant.getValue().contains(Role.APPLICANT) && grant.getKey() != Tenant.INSTALLATION)
                .flatMap(grant -> municipalities.byId(grant.getKey()).stream())
                .flatMap(municipality -> in(municipality, account))
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.application().savedAt())
                        .reversed())
                .toList();
    }

    private Stream<Entry> in(Municipalities.Short municipality, SignedInAccount account) {
        return Tenant.call(
                municipality.id(),
                () -> applications.mine(account, MOST).stream()
                        .map(application -> entry(municipality, application))
                        .toList())
                .stream();
    }

    private static Entry entry(Municipalities.Short municipality, ApplicationView application) {
        if (application.isDraft()) {
            return new Entry(municipality, application, null, null);
        }
        Optional<LicensingCase> opened = LicensingCase.<LicensingCase>find("applicationId", application.id())
                .firstResultOptional();
        return new Entry(
                municipality,
                application,
                opened.map(LicensingCase::number).orElse(null),
                opened.map(found -> found.status).orElse(null));
    }
}
