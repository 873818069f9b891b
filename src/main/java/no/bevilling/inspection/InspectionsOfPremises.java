package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.PremisesSource;

/** Tells the page of a place which inspections there were. */
@ApplicationScoped
class InspectionsOfPremises implements PremisesSource {
    private static final String OF = """
            select i from Inspection i
            left join Licence l on l.municipalityId = i.municipalityId and l.id = i.licenceId
            where i.premisesId = :premises and i.supersededBy is null and i.startedAt < :before
              and (l.id is null or l.caseId not in :own)
            order by i.startedAt desc, i.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    Municipalities municipalities;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Override
    public Set<Role> readers() {
        return Set.of(Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR);
    }

    @Override
    public List<Happening> happenings(UUID premises, SignedInAccount reader, Instant before, int most) {
        List<Inspection> found = entities.createQuery(OF, Inspection.class)
                .setParameter("premises", premises)
                .setParameter("before", before)
                .setParameter("own", impartiality.casesOf(reader.id()))
                .setMaxResults(most)
                .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        InspectionMessages says = texts.of(InspectionMessages.class);
        String base = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/kontroller/";
        return found.stream()
                .map(report -> new Happening(
                        report.startedAt,
                        says.sourceTitle(),
                        says.sourceLine(words.of(report.mode) + ", " + words.of(report.status), report.findings),
                        report.handedInByName,
                        base + report.id))
                .toList();
    }
}
