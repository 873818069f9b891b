package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Occasions;
import no.bevilling.database.TenantKey;
import no.bevilling.rules.PolicySettings;

/** Reads the event from what was handed in. */
@ApplicationScoped
class OccasionsOfForms implements Occasions {
    @Override
    public PolicySettings.Occasion of(LicensingCase about) {
        ApplicationForm answers = Application.<Application>findById(TenantKey.of(about.applicationId)).answers;
        ApplicationForm.Licence licence = answers.licence();
        ApplicationForm.Event event = answers.event();
        return new PolicySettings.Occasion(
                about.kind,
                licence == null ? null : licence.clientele(),
                licence == null ? null : licence.drinkGroups(),
                event == null ? null : event.kind(),
                event == null ? null : event.attendance());
    }
}
