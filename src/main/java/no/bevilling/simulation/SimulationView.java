package no.bevilling.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.RuleTrial.Effect;
import no.bevilling.simulation.SimulationReport.Counts;
import no.bevilling.simulation.SimulationReport.Row;
import no.bevilling.simulation.SimulationReport.Tally;

/** A simulation as its page and its paper show it, free of the transaction that read it. */
record SimulationView(
        UUID id,
        String title,
        SimulationStatus status,
        LocalDate validFrom,
        LocalDate decidedSince,
        String before,
        String after,
        int done,
        int total,
        int percent,
        Instant startedAt,
        Counts counts,
        List<Place> municipalities,
        List<Row> rows,
        long rowCount) {

    /** What was found for the licences of one municipality of the same family. */
    record Place(String number, String name, UUID simulation, SimulationStatus status, Tally licences) {}

    /** All effects, the gravest first. */
    public Effect[] effects() {
        return Effect.values();
    }

    public Tally licences() {
        return counts.of(Subject.LICENCE);
    }

    public Tally decisions() {
        return counts.of(Subject.DECISION);
    }

    public Chart chart() {
        return Chart.of(List.of(licences(), decisions()));
    }
}
