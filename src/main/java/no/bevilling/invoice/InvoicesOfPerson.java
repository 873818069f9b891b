package no.bevilling.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import no.bevilling.party.PersonalDataSource;

/** Invoices to the person as a private payer. */
@ApplicationScoped
class InvoicesOfPerson implements PersonalDataSource {
    @Override
    public List<Part> parts() {
        return List.of(new Part("invoices", Set.of("invoice", "payment_transaction"), """
                        select i.number as number, i.kind as kind, i.issued_on as issued_on, i.due_on as due_on, i.payer_name as name,
                          i.payer_address as postal_address, i.balance_ore as balance_ore
                        from invoice i where i.municipality_id = :m and i.organisation_id in (:holders) order by i.number
                        """));
    }
}
