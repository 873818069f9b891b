package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * A licence that was not there before. One for a single occasion (alkoholloven § 1-6) is a licence too, for the
 * days of the occasion only: its kind tells it apart.
 */
@ApplicationScoped
class NewLicence implements GrantEffect {
    @Inject
    LicenceMaking making;

    @Override
    public Set<ApplicationKind> kinds() {
        return Set.of(ApplicationKind.NEW, ApplicationKind.SINGLE_OCCASION);
    }

    @Override
    public GrantedLicence of(DecidedCase decided) {
        return making.make(decided, making.draft(decided));
    }
}
