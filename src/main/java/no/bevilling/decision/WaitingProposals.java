package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bevilling.account.Account;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;

/** The proposals that wait for a second person in the current municipality, the oldest first. */
@ApplicationScoped
public class WaitingProposals {
    private static final int MOST = 200;

    /** A proposal that waits; {@code own}: the reader has made it, so somebody else must review it. */
    public record Row(
            UUID caseId,
            String number,
            String title,
            DecisionOutcome outcome,
            String proposer,
            Instant proposedAt,
            LocalDate dueOn,
            boolean own) {}

    public List<Row> list(SignedInAccount reader) {
        return Decision.<Decision>find("status = ?1 order by proposedAt, id", DecisionStatus.PROPOSED)
                .page(0, MOST)
                .list()
                .stream()
                .map(proposal -> row(proposal, reader))
                .toList();
    }

    private static Row row(Decision proposal, SignedInAccount reader) {
        LicensingCase about = LicensingCase.findById(TenantKey.of(proposal.caseId));
        return new Row(
                about.id,
                about.number(),
                about.title,
                proposal.outcome,
                Account.<Account>findById(proposal.proposedBy).displayName,
                proposal.proposedAt,
                about.dueOn,
                proposal.proposedBy.equals(reader.id()));
    }
}
