package no.bevilling.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.WithdrawalGround;

/**
 * Advance notice of points or of a withdrawal (forhåndsvarsel, forvaltningsloven § 16, alkoholforskriften §§ 10-5, 10-6).
 *
 * @param licenceNumber the licence that it is about
 * @param source what revealed it, in the letter's language form; of points
 * @param violations those that points are considered for; of a withdrawal those that the points were given for
 * @param reckoned null on a withdrawal that rests on no points
 * @param ground of a withdrawal; null of points
 * @param days that the points call for; null where nobody can say, or for the rest of the period
 * @param text in the caseworker's words; may be empty
 * @param dueOn last day for the comment, included
 */
public record ReactionNoticeLetter(
        LetterKind kind,
        LetterHead head,
        LicenceType licenceType,
        Holder holder,
        Place premises,
        String licenceNumber,
        String source,
        List<ViolationTold> violations,
        PointsReckoned reckoned,
        WithdrawalGround ground,
        Integer days,
        List<String> text,
        LocalDate dueOn,
        AdministrationAct act)
        implements Letter {
    private static final Set<LetterKind> KINDS = EnumSet.of(LetterKind.POINTS_NOTICE, LetterKind.WITHDRAWAL_NOTICE);

    public ReactionNoticeLetter {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(kind + " is another letter");
        }
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(licenceType, "licenceType");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(premises, "premises");
        Required.text(licenceNumber, "licenceNumber");
        text = Required.copy(text);
        Objects.requireNonNull(act, "act");
        if (kind == LetterKind.POINTS_NOTICE) {
            violations = Required.some(violations, "violations");
            Objects.requireNonNull(reckoned, "reckoned");
            Required.text(source, "source");
        } else {
            violations = Required.copy(violations);
            Objects.requireNonNull(ground, "ground");
            if (ground == WithdrawalGround.POINTS) {
                Objects.requireNonNull(reckoned, "reckoned");
                Required.some(violations, "violations");
            } else {
                Required.some(text, "text");
            }
        }
        if (!dueOn.isAfter(head.date())) {
            throw new IllegalArgumentException("the holder has no time to comment");
        }
    }

    /** Under which the rule that a withdrawal rests on stands among the {@link Words}. */
    public String ruleKey() {
        return ground == WithdrawalGround.POINTS ? "reaction.rule.withdrawal" : "reaction.rule." + ground;
    }
}
