package no.bevilling.foodservice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page about a case against a food-service licence for its holder. */
@MessageBundle("serveringegen")
public interface FoodServiceOwnMessages {
    @Message("Kommunen vurderer å gripe inn mot serveringsbevillingen.")
    String lead();

    @Message("Saksnummer")
    String caseNumber();

    @Message("Hva det gjelder")
    String about();

    @Message("Frist for å rette og svare")
    String due();

    @Message("Svar på varselet")
    String answerTitle();

    @Message("Skriv hva dere har gjort for å rette forholdene, og hva dere mener er feil.")
    String answerLead();

    @Message("Svaret deres")
    String answer();

    @Message("Send svaret")
    String send();

    @Message("Svaret er sendt til kommunen.")
    String answerSent();

    @Message("Skriv et svar")
    String writeAnswer();

    @Message("Brev")
    String documents();

    @Message("Ingen brev ennå.")
    String noDocuments();

    @Message("Dere har svart")
    String given();

    @Message("Klage på vedtaket")
    String appeal();
}
