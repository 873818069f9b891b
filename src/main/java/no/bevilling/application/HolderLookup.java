package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.ApplicationForm.Holder;
import no.bevilling.party.OrganisationRegister;
import no.bevilling.party.RegisterAnswer;
import no.bevilling.party.RegisteredOrganisation;

/** Fills in who applies from Enhetsregisteret, when the applicant asks for it. */
@ApplicationScoped
public class HolderLookup {
    @Inject
    Applications applications;

    @Inject
    OrganisationRegister register;

    /**
     * Asks about the number in an own draft. Of a business that is found, name, form and address are filled in; whatever
     * else the register answers, nothing that was typed is changed.
     */
    RegisterAnswer.State fill(UUID id, SignedInAccount account) {
        Holder typed = applications.known(id, account).answers().holder();
        RegisterAnswer answer = register.ask(typed == null ? null : typed.organisationNumber());
        if (answer.state() == RegisterAnswer.State.FOUND) {
            applications.save(id, account, form -> form.withHolder(filled(form.holder(), answer.organisation())));
        }
        return answer.state();
    }

    private static Holder filled(Holder typed, RegisteredOrganisation found) {
        return new Holder(
                found.number(),
                found.name(),
                found.form(),
                found.address().isBlank() ? typed.postalAddress() : found.address(),
                typed.contactName(),
                typed.email(),
                typed.telephone(),
                typed.privatePerson(),
                typed.actingAs());
    }

    /** The answer that an address names; null where it names none. */
    static RegisterAnswer.State answer(String name) {
        return Arrays.stream(RegisterAnswer.State.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
