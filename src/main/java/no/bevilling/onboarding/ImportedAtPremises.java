package no.bevilling.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;
import no.bevilling.premises.PremisesSource;

/** Marks, on the page of a place and of its licences, what was brought from a former system: the papers are there. */
@ApplicationScoped
class ImportedAtPremises implements PremisesSource {
    @Inject
    HolderInvitations invitations;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Override
    public List<Standing> standing(UUID premises, SignedInAccount reader) {
        boolean staff = Stream.of(Role.CASEWORKER, Role.APPROVER, Role.INSPECTOR)
                .anyMatch(role -> reader.has(Tenant.id(), role));
        if (!staff) {
            return List.of();
        }
        String base = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/bevillinger/";
        ImportMessages says = texts.of(ImportMessages.class);
        List<Licence> brought = Licence.list(
                "premisesId = ?1 and id in (select i.licenceId from ImportedLicence i) order by licenceNumber",
                premises);
        Stream<Standing> marks = brought.stream()
                .map(licence -> new Standing(says.marked(), says.markedLine(licence.licenceNumber), base + licence.id));
        boolean invites = reader.has(Tenant.id(), Role.CASEWORKER)
                && brought.stream().anyMatch(licence -> invitations.isUnknown(licence.organisationId));
        Stream<Standing> unknown = invites
                ? Stream.of(new Standing(
                        says.unknownHolder(),
                        says.unknownHolderLine(),
                        "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/import/invitasjoner"))
                : Stream.empty();
        return Stream.concat(marks, unknown).toList();
    }

    @Override
    public List<Happening> happenings(UUID premises, SignedInAccount reader, Instant before, int most) {
        return List.of();
    }
}
