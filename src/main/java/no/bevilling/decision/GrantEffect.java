package no.bevilling.decision;

import java.util.Set;
import no.bevilling.rules.fact.ApplicationKind;

/** What a grant does to licences, for the kinds of application that it is of; in the transaction of the approval. */
interface GrantEffect {
    Set<ApplicationKind> kinds();

    GrantedLicence of(DecidedCase decided);
}
