package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.HolderHistory;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;

/**
 * Tells the case of an application which breaches the applicant has been found to commit on other licences, those that stand
 * outside the points among them: they weigh in later applications (Helsedirektoratet's comment 10.1.1 to § 10-1).
 */
@ApplicationScoped
class BreachesOfHolder implements HolderHistory {
    private static final int MOST = 50;
    /** Breaches of cases with a decision that stands. */
    private static final String DECIDED = "licenceId in ?1 and caseId in (select d.caseId from PointsDecision d"
            + " where d.review.reviewedAt is not null and d.review.reviewComment is null and d.setAsideAt is null"
            + " and (d.outcome = ?2 or d.caseId in (select c.id from PointsCase c where c.outside = true)))"
            + " order by committedAt desc, id";

    @Inject
    CaseAddresses addresses;

    @Inject
    Municipalities municipalities;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Override
    public List<Line> of(LicensingCase about) {
        Map<UUID, UUID> places = new HashMap<>();
        Licence.<Licence>list("organisationId", about.organisationId)
                .forEach(licence -> places.put(licence.id, licence.premisesId));
        if (places.isEmpty()) {
            return List.of();
        }
        List<Violation> found = Violation.<Violation>find(DECIDED, places.keySet(), PointsOutcome.POINTS)
                .page(0, MOST)
                .list();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = Premises.<Premises>list("id in ?1", places.values()).stream()
                .collect(Collectors.toMap(place -> place.id, place -> place.name));
        String number = municipalities.byId(about.municipalityId).orElseThrow().number();
        PointsMessages says = texts.of(PointsMessages.class);
        return found.stream()
                .map(violation -> new Line(
                        violation.committedAt,
                        names.get(places.get(violation.licenceId)) + ": " + words.of(violation.kind),
                        violation.points == 0 ? says.outsideKnown() : says.pointsGiven(violation.points),
                        addresses.of(Matter.PENALTY_POINTS, number, violation.caseId)))
                .toList();
    }
}
