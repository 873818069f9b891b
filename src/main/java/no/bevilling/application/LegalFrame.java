package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** What the rules tell an applicant beforehand. */
@ApplicationScoped
class LegalFrame {
    Optional<LocalDate> latestPeriodEnd(String municipality, ApplicationView application) {
        return Optional.empty();
    }

    ApplicationForm withProposedHours(String municipality, ApplicationView application) {
        return application.answers();
    }
}
