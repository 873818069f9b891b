package no.bevilling.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Set;
import no.bevilling.ambulatory.AmbulatoryPool;
import no.bevilling.rules.fact.ApplicationKind;

/**
 * The use of one of the municipality's ambulatory licences at a private function (alkoholloven § 4-5): the holder gets a
 * licence for the function only, and the municipality's own is lent out while it lasts.
 */
@ApplicationScoped
class AmbulatoryLicenceLent implements GrantEffect {
    @Inject
    LicenceMaking making;

    @Inject
    AmbulatoryPool pool;

    @Override
    public Set<ApplicationKind> kinds() {
        return Set.of(ApplicationKind.AMBULATORY);
    }

    /** @throws ApprovalStopped where every ambulatory licence is lent out at that time, or the council has created none */
    @Override
    public GrantedLicence of(DecidedCase decided) {
        GrantedLicence granted = making.make(decided, making.draft(decided));
        pool.giveBack(decided.about().id);
        LocalDateTime from = decided.about().eventFrom;
        LocalDateTime to = decided.about().eventTo;
        pool.lend(
                        decided.about().id,
                        granted.licence().id,
                        from == null ? granted.from().atStartOfDay() : from,
                        to == null ? granted.to().plusDays(1).atStartOfDay() : to)
                .orElseThrow(() -> new ApprovalStopped(ApprovalStopped.Reason.NO_AMBULATORY_LICENCE_FREE));
        return granted;
    }
}
