package no.bevilling.decision;

import java.util.stream.Stream;
import no.bevilling.municipality.LanguageForm;

/**
 * The condition that the licence document is issued when the fee is paid (alkoholloven §§ 3-2, 4-3). It stands among the conditions of the
 * decision in words that are always the same, so that whoever proposes, approves and receives it reads what it does.
 */
final class PaymentFirst {
    private PaymentFirst() {}

    /** The condition in the municipality's language form. */
    static String condition(LanguageForm form) {
        return DecisionWording.texts(form).paymentFirst();
    }

    static boolean isConditionOf(Decision decision) {
        return Stream.of(LanguageForm.values()).map(PaymentFirst::condition).anyMatch(decision.conditions::contains);
    }
}
