package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.committee.Meetings;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.DecidingBody;

/** A meeting to come of the control committee in one of the demo's municipalities. */
@ApplicationScoped
class DemoMeetings {
    private static final int DAYS_AHEAD = 14;

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    void load() {
        Account sara = accounts.byUsername("sara").orElseThrow();
        SignedInAccount secretary =
                accounts.signedIn(sara.id, sara.sessionCounter).orElseThrow();
        Tenant.run(municipalities.byNumber("3451").orElseThrow().id(), () -> {
            UUID meeting = meetings.plan(
                    new Meetings.Planned(
                            DecidingBody.COMMITTEE,
                            "Kontrollutvalet for alkohol",
                            LocalDate.now(clock).plusDays(DAYS_AHEAD).atTime(12, 0),
                            "Kommunehuset på Fagernes"),
                    secretary);
            meetings.addInformation(
                    meeting,
                    "Kontrollane så langt i år",
                    "1/" + LocalDate.now(clock).getYear() % 100);
        });
    }
}
