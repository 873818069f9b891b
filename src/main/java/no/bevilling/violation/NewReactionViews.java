package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.TenantKey;
import no.bevilling.inspection.Checklist;
import no.bevilling.inspection.Inspection;
import no.bevilling.inspection.Observation;
import no.bevilling.licence.Licence;
import no.bevilling.party.Organisation;
import no.bevilling.platform.Option;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Words;
import no.bevilling.premises.Premises;
import no.bevilling.rules.fact.Circumstances;
import no.bevilling.rules.fact.WithdrawalGround;

/** Reads what a case about points or a withdrawal begins from. */
@ApplicationScoped
class NewReactionViews {
    @Inject
    PointsCaseViews kinds;

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    Words words;

    @Inject
    Clock clock;

    NewReactionView of(UUID licenceId, String number, UUID inspection, SignedInAccount reader) {
        Licence licence = Licence.<Licence>findByIdOptional(TenantKey.of(licenceId))
                .orElseThrow(() -> ProblemException.notFound("There is no such licence in this municipality."));
        impartiality.require(cases.get(licence.caseId), reader);
        Optional<Inspection> visit = inspection == null ? Optional.empty() : standing(inspection);
        return new NewReactionView(
                number,
                licence.id,
                licence.licenceNumber,
                Premises.<Premises>findById(TenantKey.of(licence.premisesId)).name,
                Organisation.<Organisation>findById(TenantKey.of(licence.organisationId)).name,
                licence.grantedAs.isEvent(),
                visit.map(found -> found.visitId).orElse(null),
                visit.map(found -> LocalDate.ofInstant(found.startedAt, clock.getZone()))
                        .orElse(null),
                visit.map(found -> observations(found.visitId)).orElse(List.of()),
                Stream.of(Source.values())
                        .map(one -> Option.of(one.name(), words.of(one)))
                        .toList(),
                kinds.kinds(licence.licenceType),
                Stream.of(Circumstances.values())
                        .map(one -> Option.of(one.name(), words.of(one)))
                        .toList(),
                Stream.of(WithdrawalGround.values())
                        .map(one -> Option.of(one.name(), words.of(one)))
                        .toList());
    }

    /** What was observed on a visit, by the report that stands, in the order of time. */
    List<NewReactionView.Seen> observations(UUID visit) {
        return standing(visit)
                .map(report -> Observation.<Observation>list("inspectionId = ?1 order by observedAt, id", report.id))
                .orElse(List.of())
                .stream()
                .map(seen -> new NewReactionView.Seen(
                        seen.id, seen.observedAt, seen.place, seen.text, seen.observerName, suggested(seen)))
                .toList();
    }

    /** What the point of the checklist may turn out to be, where that is one thing alone. */
    private static String suggested(Observation seen) {
        return Checklist.standard()
                .point(seen.checklistItem)
                .map(Checklist.Point::violations)
                .filter(violations -> violations.size() == 1)
                .map(violations -> violations.get(0).name())
                .orElse("");
    }

    /** The visit that a report, of whichever revision, is about. */
    Optional<UUID> visit(UUID report) {
        return Inspection.<Inspection>findByIdOptional(TenantKey.of(report)).map(found -> found.visitId);
    }

    /** The licence that a visit was to: by the report, or the newest of that type at the place. */
    Optional<UUID> licence(UUID visit) {
        return standing(visit).flatMap(report -> {
            if (report.licenceId != null) {
                return Optional.of(report.licenceId);
            }
            return report.occasionCaseId != null
                    ? Licence.<Licence>find("caseId", report.occasionCaseId)
                            .firstResultOptional()
                            .map(licence -> licence.id)
                    : Licence.<Licence>find(
                                    "premisesId = ?1 and licenceType = ?2 order by licenceNumber desc",
                                    report.premisesId,
                                    report.licenceType)
                            .firstResultOptional()
                            .map(licence -> licence.id);
        });
    }

    private static Optional<Inspection> standing(UUID visit) {
        return Inspection.<Inspection>find("visitId = ?1 and supersededBy is null", visit)
                .firstResultOptional();
    }
}
