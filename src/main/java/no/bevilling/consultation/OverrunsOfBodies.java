package no.bevilling.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.bevilling.casework.Overruns;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.StatementBody;

/** Tells the clocks of a case which bodies have overrun the time set for their statements. */
@ApplicationScoped
class OverrunsOfBodies implements Overruns {
    @Inject
    Statements statements;

    @Inject
    Words words;

    @Override
    public List<Overrun> of(UUID caseId) {
        return statements.delays(caseId).stream()
                .map(delay -> new Overrun(
                        delay.body() == StatementBody.OTHER ? delay.bodyName() : capital(words.of(delay.body())),
                        delay.from(),
                        delay.to(),
                        delay.over()))
                .toList();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
