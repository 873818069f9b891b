package no.bevilling.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Alerts to the person, and what the person chose to be alerted of. */
@ApplicationScoped
class AlertsOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(
                new Part("alerts", Set.of("alert", "alert_digest"), """
                        select a.kind as kind, a.raised_at as raised_at, a.seen_at as seen_at
                        from alert a where a.municipality_id = :m and a.account_id = :account order by a.raised_at, a.id
                        """),
                new Part("alert_choices", Set.of("alert_choice"), """
                        select a.kind as kind, a.on_page as on_page, a.by_email as by_email
                        from alert_choice a where a.municipality_id = :m and a.account_id = :account order by a.kind
                        """));
    }
}
