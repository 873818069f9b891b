package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.bevilling.account.Account;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.Standing.Proof;
import no.bevilling.party.OrganisationRegister;
import no.bevilling.party.RegisterAnswer;
import no.bevilling.party.RegisteredRole;
import no.bevilling.party.RolesAnswer;

/** Compares who is signed in with the roles that Enhetsregisteret has. */
@ApplicationScoped
public class RoleProofs {
    @Inject
    OrganisationRegister register;

    /** What shows that the account holds the role in the organisation. It never fails: a register that is silent proves nothing. */
    public Proof of(String organisationNumber, ActingAs role, SignedInAccount account) {
        RolesAnswer answer = register.roles(organisationNumber);
        if (answer.state() != RegisterAnswer.State.FOUND) {
            return answer.state() == RegisterAnswer.State.OFF || answer.state() == RegisterAnswer.State.UNAVAILABLE
                    ? Proof.OWN_WORD
                    : Proof.NOT_IN_REGISTER;
        }
        Account known = Account.findById(account.id());
        Optional<RegisteredRole> held = answer.roles().stream()
                .filter(registered -> role.codes().contains(registered.code()))
                .filter(registered -> isSame(registered.name(), known.displayName))
                .filter(registered -> known.birthDate == null
                        || registered.birthDate() == null
                        || registered.birthDate().equals(known.birthDate))
                .findFirst();
        return held.map(registered -> known.birthDate == null || registered.birthDate() == null
                        ? Proof.REGISTER_BY_NAME
                        : Proof.REGISTER)
                .orElse(Proof.NOT_IN_REGISTER);
    }

    /** First and last names alike; names between them are left out by one as often as by the other. */
    static boolean isSame(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        return !a.isEmpty()
                && !b.isEmpty()
                && a.get(0).equals(b.get(0))
                && a.get(a.size() - 1).equals(b.get(b.size() - 1));
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split("[\\s-]+"));
    }
}
