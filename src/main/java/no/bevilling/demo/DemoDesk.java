package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseAssignment;
import no.bevilling.casework.CaseNotes;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.SubTasks;
import no.bevilling.casework.Tie;
import no.bevilling.casework.WorklistChoices;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;

/** A caseworker's desk in use: a case handed over with a note and something left to do, and a search of one's own. */
@ApplicationScoped
class DemoDesk {
    private static final String MUNICIPALITY = "3451";

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    ImpartialityStatements ties;

    @Inject
    CaseAssignment assignment;

    @Inject
    CaseNotes notes;

    @Inject
    SubTasks tasks;

    @Inject
    WorklistChoices choices;

    @Inject
    Clock clock;

    void load() {
        SignedInAccount tove = user("tove");
        SignedInAccount sara = user("sara");
        Tenant.run(municipalities.byNumber(MUNICIPALITY).orElseThrow().id(), () -> {
            if (choices.searches(sara.id()).isEmpty()) {
                choices.save(new WorklistChoices.Asked("Over fristen", "liste=all&over=ja", false), sara);
            }
            LicensingCase about = LicensingCase.<LicensingCase>find(
                            "status = ?1 and handlerId is null order by receivedAt, id", CaseStatus.RECEIVED)
                    .firstResult();
            if (about == null || notes.count(about.id) > 0) {
                return;
            }
            ties.state(about, Tie.NONE, "", tove);
            assignment.assign(about.id, about.version, sara.id(), tove);
            notes.write(about.id, "Søkeren ringte: plantegning av uteserveringen kommer i neste uke.", null, tove);
            tasks.add(
                    about.id,
                    new SubTasks.Asked(
                            "Befaring av uteserveringen",
                            sara.id(),
                            LocalDate.now(clock).plusDays(10)),
                    tove);
        });
    }

    private SignedInAccount user(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return accounts.signedIn(account.id, account.sessionCounter).orElseThrow();
    }
}
