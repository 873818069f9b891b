package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.Account;
import no.bevilling.account.Accounts;
import no.bevilling.account.SignedInAccount;
import no.bevilling.consultation.ConsultedBodies;
import no.bevilling.consultation.ConsultedBody;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.fact.StatementBody;

/** The consulted bodies of the demo's municipalities, and who answers for them. All names and addresses are made up. */
@ApplicationScoped
public class DemoBodies {
    private static final List<String> VALDRES = List.of("3449", "3450", "3451", "3452", "3453", "3454");

    @Inject
    Municipalities municipalities;

    @Inject
    Accounts accounts;

    @Inject
    ConsultedBodies bodies;

    void load() {
        SignedInAccount admin = user("admin");
        for (String number : VALDRES) {
            Municipalities.Short here = municipalities.byNumber(number).orElseThrow();
            Tenant.run(here.id(), () -> {
                if (ConsultedBody.count() == 0) {
                    add(StatementBody.POLICE, "Politiet i Valdres", "politi", "Stein Stasjonssjef", admin, "pia");
                    add(
                            StatementBody.SOCIAL_SERVICES,
                            "Nav " + here.name().replace(" kommune", ""),
                            "nav",
                            "Lena Leder",
                            admin,
                            "nora");
                }
            });
        }
    }

    private void add(
            StatementBody kind, String name, String mailbox, String superior, SignedInAccount admin, String member) {
        String domain = "@" + mailbox + ".example";
        ConsultedBody body = bodies.add(
                new ConsultedBodies.Values(kind, name, "post" + domain, superior, "leder" + domain, "", true), admin);
        SignedInAccount answers = user(member);
        if (bodies.members().stream().anyMatch(known -> known.account().id.equals(answers.id()))) {
            bodies.tie(answers.id(), body.id, admin);
        }
    }

    private SignedInAccount user(String username) {
        Account account = accounts.byUsername(username).orElseThrow();
        return accounts.signedIn(account.id, account.sessionCounter).orElseThrow();
    }
}
