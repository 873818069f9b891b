package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page where an applicant answers what the municipality has asked. */
@MessageBundle("svar")
public interface AnswerMessages {
    @Message("{#if missing}Noe mangler i søknaden{#else}Kommunen har et spørsmål{/if}")
    String title(boolean missing);

    @Message(
            "{#if missing}Kommunen må ha dette før søknaden kan behandles. Får den det ikke innen fristen, kan søknaden bli avvist.{#else}Saken er ikke avgjort før du har svart, eller fristen er ute.{/if}")
    String lead(boolean missing);

    @Message("Sak {number}")
    String caseNumber(String number);

    @Message("Svarfrist: {date}")
    String due(String date);

    @Message("Fristen er ute, men saken er ikke avgjort. Svar så fort du kan.")
    String late();

    @Message("Dette ber kommunen om")
    String asked();

    @Message("Spurt av {name} {day}")
    String askedBy(String name, String day);

    @Message("Svaret ditt")
    String answer();

    @Message("Svar på alt som står over. Legger du ved filer, skriv hva de er.")
    String answerHint();

    @Message("Filer (PDF, PNG eller JPEG)")
    String files();

    @Message("Du kan velge flere. Høyst 20 MB for hver.")
    String filesHint();

    @Message("Send svaret")
    String send();

    @Message("Svaret ditt er sendt til kommunen.")
    String sent();

    @Message("Du svarte {moment}")
    String answeredAt(String moment);

    @Message("Kommunen trenger ikke svaret lenger.")
    String closed();

    @Message("Skriv svaret, med høyst 10 000 tegn.")
    String wrong();

    @Message("Filen «{name}» kan ikke tas imot: {why} Teksten din står i feltet. Velg filene på nytt.")
    String fileRefused(String name, String why);

    @Message("Svaret ble sendt før")
    String alreadyTitle();

    @Message("Det er allerede sendt et svar. Det står under. Det du skrev nå, er ikke sendt.")
    String already();

    @Message("Svar kommunen")
    String toAnswer();

    @Message("{#if missing}Søknaden er ikke komplett.{#else}Kommunen har spurt deg om noe.{/if} Svarfrist {date}.")
    String waits(boolean missing, String date);
}
