package no.bevilling.consultation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which an applicant comments on a statement. */
@MessageBundle("kommentar")
public interface CommentMessages {
    @Message("Uttalelse i saken din")
    String title();

    @Message(
            "Kommunen har fått en uttalelse som kan tale mot søknaden. Du kan kommentere den før kommunen avgjør saken. Du må ikke.")
    String lead();

    @Message("Sak {number}")
    String caseNumber(String number);

    @Message("Frist for kommentaren: {date}")
    String due(String date);

    @Message("Dette er lagt fram for deg")
    String what();

    @Message("Fra {body}, lagt fram {day}")
    String from(String body, String day);

    @Message("Din kommentar")
    String comment();

    @Message("Skriv hva du mener om opplysningene: hva som stemmer, hva som ikke stemmer, og hva kommunen bør vite.")
    String commentHint();

    @Message("Send kommentaren")
    String send();

    @Message("Kommentaren din er sendt til kommunen.")
    String sent();

    @Message("Du kommenterte {moment}")
    String commentedAt(String moment);

    @Message("Saken er ikke åpen for kommentarer lenger.")
    String closed();

    @Message("Fristen er ute, men saken er ikke avgjort. Kommunen leser kommentaren om du sender den nå.")
    String late();

    @Message("Skriv kommentaren, med høyst 10 000 tegn.")
    String wrong();

    @Message("Kommentaren ble sendt før")
    String alreadyTitle();

    @Message("Det er allerede sendt en kommentar. Den står under. Det du skrev nå, er ikke sendt.")
    String already();
}
