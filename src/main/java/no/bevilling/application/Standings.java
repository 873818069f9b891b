package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm.Holder;
import no.bevilling.application.Standing.Proof;

/** Finds out on what ground an applicant acts for the holder, and what shows it. */
@ApplicationScoped
class Standings {
    @Inject
    RoleProofs proofs;

    @Inject
    Authorisations authorisations;

    @Inject
    Clock clock;

    /**
     * The ground as it is now; null for a private person, and where the applicant has said nothing. What came on paper was
     * signed: whoever typed it in proves nothing by their own name.
     */
    Standing of(Application application, SignedInAccount account) {
        Holder holder = application.answers.holder();
        if (holder == null || Boolean.TRUE.equals(holder.privatePerson()) || holder.actingAs() == null) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        if (application.channel != ApplicationChannel.ONLINE) {
            Proof proof = holder.actingAs() == ActingAs.AUTHORISED ? Proof.DOCUMENT : Proof.OWN_WORD;
            return new Standing(holder.actingAs(), holder.contactName(), proof, today, null, null, null, null);
        }
        if (holder.actingAs() != ActingAs.AUTHORISED) {
            Proof proof = proofs.of(holder.organisationNumber(), holder.actingAs(), account);
            return new Standing(holder.actingAs(), account.displayName(), proof, today, null, null, null, null);
        }
        Optional<Authorisation> held = authorisations.held(account.id(), holder.organisationNumber());
        return held.map(one -> new Standing(
                        ActingAs.AUTHORISED,
                        account.displayName(),
                        Proof.AUTHORISATION,
                        today,
                        one.id,
                        one.givenByName,
                        one.givenAs,
                        one.proof))
                .orElseGet(() -> new Standing(
                        ActingAs.AUTHORISED, account.displayName(), Proof.DOCUMENT, today, null, null, null, null));
    }
}
