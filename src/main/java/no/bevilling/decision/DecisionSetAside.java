package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseDeadlines;
import no.bevilling.casework.CaseStatus;
import no.bevilling.casework.LicensingCase;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEvent;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;

/** Takes a decision away on appeal: the case is open again, and a new decision is made in it by two people. */
@ApplicationScoped
public class DecisionSetAside {
    @Inject
    LicenceEvents events;

    @Inject
    CaseDeadlines deadlines;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The municipality changes its own decision: what was granted holds until the new decision takes its place. */
    public void byTheMunicipality(LicensingCase about, Decision decision) {
        reopen(about, decision);
    }

    /** The appeal body has annulled or changed it: a licence that it gave counts as never given. */
    public void byTheAppealBody(LicensingCase about, Decision decision) {
        reopen(about, decision);
        annulLicences(about.id, null);
    }

    /** The licences of earlier decisions in the case end where a new decision has given one. */
    void replaced(LicensingCase about, UUID newDecision) {
        annulLicences(about.id, newDecision);
    }

    private void reopen(LicensingCase about, Decision decision) {
        decision.status = DecisionStatus.SET_ASIDE;
        about.status = CaseStatus.IN_PROGRESS;
        about.decidedAt = null;
        deadlines.refresh(about);
        decision.persistAndFlush();
        audit.changed("decision", decision.id, "set aside", Map.of("case", about.id));
    }

    private void annulLicences(UUID caseId, UUID butOfDecision) {
        for (Licence licence : Licence.<Licence>list("caseId", caseId)) {
            if (licence.decisionId.equals(butOfDecision)) {
                continue;
            }
            List<LicenceEvent> happened = events.of(licence.id);
            happened.stream()
                    .filter(event -> event.kind == LicenceEventKind.PERIOD_GRANTED)
                    .filter(event -> happened.stream().noneMatch(later -> event.id.equals(later.refersTo)))
                    .forEach(granted -> {
                        LicenceEvent annulled = events.happening(licence, LicenceEventKind.ANNULLED, clock.instant());
                        annulled.refersTo = granted.id;
                        annulled.caseId = caseId;
                        annulled.source = "forvaltningsloven §§ 33 og 34";
                        events.record(licence, annulled);
                    });
        }
    }
}
