package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.bevilling.audit.Audit;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Timeline;
import no.bevilling.document.CriterionNotMet;

/** What an approved decision does to licences, by the kind of its case, with the papers that tell of it. */
@ApplicationScoped
class Granting {
    @Any
    @Inject
    Instance<GrantEffect> effects;

    @Any
    @Inject
    Instance<RefusalEffect> refusals;

    @Inject
    DecisionPapers papers;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    /**
     * Makes or changes the licence.
     *
     * @param notGranted what was asked for and is not given
     * @throws IllegalStateException for a kind that gives nothing
     */
    GrantedLicence grant(DecidedCase decided, List<CriterionNotMet> notGranted) {
        GrantEffect effect = effects.stream()
                .filter(one -> one.kinds().contains(decided.about().kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing can be granted to " + decided.about().kind));
        GrantedLicence granted = effect.of(decided);
        Map<String, String> number = Map.of("number", granted.licence().licenceNumber);
        timeline.record(decided.about().id, CaseEventKind.LICENCE_GRANTED, number);
        audit.changed("licence", granted.licence().id, "granted", number);
        papers.granted(decided, granted, notGranted);
        return granted;
    }

    /** What a refusal means for the living licence, where it means anything. */
    void refuse(DecidedCase decided) {
        refusals.stream()
                .filter(one -> one.kinds().contains(decided.about().kind))
                .forEach(one -> one.refused(decided));
    }
}
