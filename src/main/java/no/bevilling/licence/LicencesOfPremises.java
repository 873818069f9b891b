package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.premises.PremisesSource;

/** Tells the page of a place which licences it has had, those in force first. */
@ApplicationScoped
class LicencesOfPremises implements PremisesSource {
    @Inject
    LicencesInForce inForce;

    @Inject
    Municipalities municipalities;

    @Inject
    Words words;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    @Override
    public Set<Role> readers() {
        return Set.of(Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR);
    }

    @Override
    public List<Standing> standing(UUID premises, SignedInAccount reader) {
        List<Licence> licences = Licence.list("premisesId = ?1 order by periodTo desc, id", premises);
        if (licences.isEmpty()) {
            return List.of();
        }
        Map<UUID, Force> force = inForce.inForce(licences, clock.instant());
        String base = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/bevillinger/";
        // An inspector reads the licence on the sheet of the place; its own page is for those who handle cases.
        boolean opens = reader.has(Tenant.id(), Role.CASEWORKER) || reader.has(Tenant.id(), Role.APPROVER);
        return licences.stream()
                .sorted((one, other) -> Boolean.compare(
                        force.get(other.id).holds(), force.get(one.id).holds()))
                .map(licence -> new Standing(
                        words.of(licence.licenceType) + " " + licence.licenceNumber,
                        sentence(force.get(licence.id)),
                        opens ? base + licence.id : null))
                .toList();
    }

    private String sentence(Force force) {
        LicenceMessages says = texts.of(LicenceMessages.class);
        String until = force.lastDay() == null
                ? ""
                : " "
                        + says.untilLong(
                                Formats.date(force.lastDay(), page.getLanguage().locale()));
        return (force.holds() ? says.holds() : says.holdsNot()) + ". " + says.because(words.of(force.ground())) + until;
    }
}
