package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.casework.Tie;
import no.bevilling.database.Tenant;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TypedForm;

/** The inspectors' statements about their ties to places. What is not stated is not known, and no "none". */
@ApplicationScoped
public class InspectorTies {
    /** The longest explanation of a tie. */
    public static final int LONGEST = 1000;

    private static final String NEWEST = """
            select distinct on (t.inspector_id, t.premises_id) t.inspector_id, t.premises_id, t.tie from inspector_tie t
            where t.municipality_id = :municipality and t.inspector_id in (:inspectors) and t.premises_id in (:premises)
            order by t.inspector_id, t.premises_id, t.stated_at desc, t.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What each of the inspectors has stated last about each of the places, by inspector and place. */
    public Map<UUID, Map<UUID, Tie>> of(Collection<UUID> inspectors, Collection<UUID> premises) {
        Map<UUID, Map<UUID, Tie>> stated = new HashMap<>();
        if (inspectors.isEmpty() || premises.isEmpty()) {
            return stated;
        }
        List<?> rows = entities.createNativeQuery(NEWEST)
                .setParameter("municipality", Tenant.id())
                .setParameter("inspectors", inspectors)
                .setParameter("premises", premises)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            stated.computeIfAbsent((UUID) cells[0], inspector -> new HashMap<>())
                    .put((UUID) cells[1], Tie.valueOf((String) cells[2]));
        }
        return stated;
    }

    /**
     * Writes down what an inspector states about several places.
     *
     * @param explanation which tie; needed with every tie but none
     * @throws ProblemException 400 where the tie or the explanation is missing
     */
    public void state(
            Inspector inspector, Collection<UUID> premises, Tie tie, String explanation, SignedInAccount actor) {
        String words = explanation == null ? "" : explanation.strip();
        if (tie == null) {
            throw ProblemException.invalid("tie", "Must be one of " + List.of(Tie.values()));
        }
        if (tie != Tie.NONE && !TypedForm.isText(words, LONGEST)) {
            throw ProblemException.invalid("explanation", "Must be a text of at most " + LONGEST + " characters");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (UUID place : premises) {
            InspectorTie stated = new InspectorTie();
            stated.inspectorId = inspector.id;
            stated.premisesId = place;
            stated.tie = tie;
            stated.explanation = tie == Tie.NONE ? "" : words;
            stated.statedAt = now;
            stated.recordedBy = actor.id();
            stated.recordedByName = actor.displayName();
            stated.persist();
        }
        if (!premises.isEmpty()) {
            audit.changed(
                    "inspector", inspector.id, "tie stated", Map.of("tie", tie.name(), "places", premises.size()));
        }
    }
}
