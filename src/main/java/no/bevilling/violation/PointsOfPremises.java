package no.bevilling.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.database.Tenant;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;
import no.bevilling.premises.PremisesSource;

/** Tells the page of a place which of its licences have points. */
@ApplicationScoped
class PointsOfPremises implements PremisesSource {
    @Inject
    LicencePoints points;

    @Inject
    Impartiality impartiality;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public Set<Role> readers() {
        return Set.of(Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR);
    }

    @Override
    public List<Standing> standing(UUID premises, SignedInAccount reader) {
        List<Licence> licences = Licence.list(
                "premisesId = ?1 and id in (select e.licenceId from PointsEntry e) order by licenceNumber", premises);
        if (licences.isEmpty()) {
            return List.of();
        }
        Set<UUID> own = impartiality.casesOf(reader.id());
        String base = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/bevillinger/";
        PointsMessages says = texts.of(PointsMessages.class);
        boolean opens = reader.has(Tenant.id(), Role.CASEWORKER) || reader.has(Tenant.id(), Role.APPROVER);
        Map<UUID, Ledger> ledgers = points.ofAll(licences);
        return licences.stream()
                .filter(licence -> !own.contains(licence.caseId))
                .map(licence -> {
                    Ledger ledger = ledgers.get(licence.id);
                    return new Standing(
                            says.standing(),
                            says.standingLine(ledger.at(clock.instant()), ledger.threshold(), licence.licenceNumber),
                            opens ? base + licence.id + "/prikker" : null);
                })
                .toList();
    }
}
