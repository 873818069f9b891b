package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Cases;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.ImpartialityStatements;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.licence.Licence;

/** Who among the staff may see an invoice, and decide about it (habilitet, forvaltningsloven §§ 6-10). */
@ApplicationScoped
class InvoiceAccess {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    Cases cases;

    @Inject
    Impartiality impartiality;

    @Inject
    ImpartialityStatements ties;

    @Inject
    EntityManager entities;

    /** The case whose parties the invoice is about: its own, or the one that gave the licence; empty where there is neither. */
    Optional<LicensingCase> about(Invoice invoice) {
        if (invoice.caseId != null) {
            return Optional.of(cases.get(invoice.caseId));
        }
        return invoice.licenceId == null
                ? Optional.empty()
                : Optional.of(cases.get(Licence.<Licence>findById(TenantKey.of(invoice.licenceId)).caseId));
    }

    /** @throws no.bevilling.casework.PartyToCaseException where the reader is party to what it is about */
    void requireNoParty(Invoice invoice, SignedInAccount reader) {
        about(invoice).ifPresent(about -> impartiality.require(about, reader));
    }

    /**
     * For those who decide what is owed, and do not only note what a bank says.
     *
     * @throws no.bevilling.casework.TieNotStatedException before the tie to the payer is stated
     */
    void requireTieStated(Invoice invoice, SignedInAccount actor) {
        requireNoParty(invoice, actor);
        about(invoice).ifPresent(about -> ties.require(about.id, actor));
    }

    /** The organisations whose invoices the reader is not shown among others'; never empty, so that a query can name them. */
    Set<UUID> hiddenPayers(SignedInAccount reader) {
        Set<UUID> own = impartiality.casesOf(reader.id());
        if (own.isEmpty()) {
            return Set.of(NONE);
        }
        Set<UUID> payers = Set.copyOf(entities.createQuery(
                        "select distinct c.organisationId from LicensingCase c where c.id in :own and c.organisationId is not null",
                        UUID.class)
                .setParameter("own", own)
                .getResultList());
        return payers.isEmpty() ? Set.of(NONE) : payers;
    }
}
