package no.bevilling.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.WithdrawalGround;

/**
 * A decision on withdrawal (alkoholloven § 1-8).
 *
 * @param from first day
 * @param to last day, included
 * @param days how many; null for the rest of the period
 * @param violations those whose points it rests on; empty on other grounds
 * @param decisions the decisions on those points: the holder may attack each of them here (alkoholforskriften § 10-5)
 * @param reckoned null on other grounds than points
 * @param comment what the holder wrote to the notice; empty where nothing came
 * @param specialReasons why it is longer than the points call for; empty where it is not
 */
public record WithdrawalLetter(
        LetterHead head,
        LicenceType licenceType,
        Holder holder,
        Place premises,
        String licenceNumber,
        WithdrawalGround ground,
        LocalDate from,
        LocalDate to,
        Integer days,
        List<ViolationTold> violations,
        List<LocalDate> decisions,
        PointsReckoned reckoned,
        List<String> comment,
        List<String> specialReasons,
        Reasons reasons,
        DecisionMade decision,
        String appealBody,
        AdministrationAct act)
        implements Letter {
    public WithdrawalLetter {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        Required.text(licenceNumber, "licenceNumber");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (ground == WithdrawalGround.POINTS) {
            violations = Required.some(violations, "violations");
            decisions = Required.some(decisions, "decisions");
            Objects.requireNonNull(reckoned, "reckoned");
        } else {
            violations = Required.copy(violations);
            decisions = Required.copy(decisions);
        }
        comment = Required.copy(comment);
        specialReasons = Required.copy(specialReasons);
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(decision, "decision");
        Required.text(appealBody, "appealBody");
        Objects.requireNonNull(act, "act");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a withdrawal ends after it begins");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.WITHDRAWAL;
    }
}
