package no.bevilling.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import no.bevilling.rules.fact.LicenceType;

/**
 * A letter about a knowledge test (alkoholforskriften chapter 5) or an establishment test (serveringsloven § 5): the
 * invitation, or the proof that it was passed.
 *
 * @param test SALE, SERVING, INSPECTOR or ESTABLISHMENT: the key of its words
 * @param born the candidate's birth date
 * @param at when the test is, local time
 * @param where it is
 * @param minutes set aside for it; null where no rule says
 * @param kroner the fee for each attempt; null where no rule says
 * @param passedOn of a proof; null of an invitation, as {@code verification}
 */
public record KnowledgeTestLetter(
        LetterKind kind,
        LetterHead head,
        String test,
        String candidate,
        LocalDate born,
        LocalDateTime at,
        String where,
        Integer minutes,
        Integer kroner,
        LocalDate passedOn,
        Verification verification,
        AdministrationAct act)
        implements Letter {
    public KnowledgeTestLetter {
        Objects.requireNonNull(head, "head");
        Required.text(test, "test");
        Required.text(candidate, "candidate");
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(act, "act");
        if (kind == LetterKind.KNOWLEDGE_TEST_INVITATION) {
            Objects.requireNonNull(at, "at");
            Required.text(where, "where");
        } else if (kind == LetterKind.KNOWLEDGE_TEST_CERTIFICATE) {
            Objects.requireNonNull(passedOn, "passedOn");
            Objects.requireNonNull(verification, "verification");
        } else {
            throw new IllegalArgumentException(kind + " is another letter");
        }
    }

    @Override
    public LicenceType licenceType() {
        return null;
    }

    @Override
    public Place premises() {
        return null;
    }

    @Override
    public Object[] titleParts(Words words) {
        return new Object[] {words.get("knowledgeTest." + test), candidate};
    }

    /** What the test is called in the middle of a sentence. */
    public String testWord(Words words) {
        return words.get("knowledgeTest." + test);
    }

    /** What the proof is good for. */
    public String testMeaning(Words words) {
        return words.get("knowledgeTest.meaning." + test);
    }
}
