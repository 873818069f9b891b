package no.bevilling.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What another room asks to have charged.
 *
 * @param kind with {@code reference} it names the charge: the same two again give the invoice that was made, and no second one
 * @param reference id of the decision that fixed it
 * @param caseId the case it was decided in; null where there is none
 * @param licenceId null where it is for no licence
 * @param premisesId null where it is for no place
 * @param organisationId who pays
 * @param letterId the letter with reasons that goes before or with the invoice; null where the decision has none
 * @param year the calendar year it is for
 * @param dueOn the last day to pay, included; not before today
 * @param lines at least one; their sum is the invoice's and is above zero
 */
public record Charge(
        ChargeKind kind,
        UUID reference,
        UUID caseId,
        UUID licenceId,
        UUID premisesId,
        UUID organisationId,
        UUID letterId,
        int year,
        LocalDate dueOn,
        List<ChargeLine> lines) {}
