package no.bevilling.document;

import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * A decision on penalty points, with what further points lead to (alkoholforskriften § 10-5).
 *
 * @param comment what the holder wrote to the notice; empty where nothing came
 */
public record PointsLetter(
        LetterHead head,
        LicenceType licenceType,
        Holder holder,
        Place premises,
        String licenceNumber,
        List<ViolationTold> violations,
        PointsReckoned reckoned,
        List<String> comment,
        Reasons reasons,
        DecisionMade decision,
        String appealBody,
        AdministrationAct act)
        implements Letter {
    public PointsLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        Required.text(licenceNumber, "licenceNumber");
        violations = Required.some(violations, "violations");
        Objects.requireNonNull(reckoned, "reckoned");
        comment = Required.copy(comment);
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(decision, "decision");
        Required.text(appealBody, "appealBody");
        Objects.requireNonNull(act, "act");
    }

    @Override
    public LetterKind kind() {
        return LetterKind.POINTS;
    }
}
