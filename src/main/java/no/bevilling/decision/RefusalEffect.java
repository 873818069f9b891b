package no.bevilling.decision;

import java.util.Set;
import no.bevilling.rules.fact.ApplicationKind;

/** What a refusal means for a living licence, for the kinds where it means anything. */
interface RefusalEffect {
    Set<ApplicationKind> kinds();

    void refused(DecidedCase decided);
}
