package no.bevilling.sending;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** E-mails to applicants and to the bodies that are told of decisions. */
@MessageBundle("epost")
public interface EmailMessages {
    @Message("Nytt brev fra {municipality}, sak {number}")
    String letterSubject(String municipality, String number);

    @Message("{municipality} har sendt dere et brev i sak {number}.")
    String letter(String municipality, String number);

    @Message("Brevet ligger ved.")
    String attached();

    @Message("Logg inn for å lese brevet:")
    String readIt();

    @Message("Logg inn for å se saken:")
    String follow();

    @Message("Av hensyn til personvernet står det ikke mer om saken i denne e-posten.")
    String noContent();

    @Message("Vi har fått søknaden, sak {number}")
    String receiptSubject(String municipality, String number);

    @Message("{municipality} har tatt imot søknaden deres. Saken har fått nummer {number}.")
    String receipt(String municipality, String number);

    @Message("Dere hører fra oss hvis noe mangler, og når saken er avgjort.")
    String whatNow();

    @Message("Vi venter på svar fra dere, sak {number}")
    String reminderSubject(String municipality, String number);

    @Message("Dere kan uttale dere om en kontrollrapport, sak {number}")
    String commentReminderSubject(String municipality, String number);

    @Message("{municipality} har sendt dere rapporten fra en kontroll. Siste dag for å uttale dere om den er {due}.")
    String commentReminder(String municipality, String due);

    @Message("Dere må ikke uttale dere. Gjør dere det, følger uttalelsen rapporten når kommunen vurderer den.")
    String commentIsVoluntary();

    @Message("{municipality} har spurt dere om noe i sak {number} og har ikke fått svar. Siste frist er {due}.")
    String reminder(String municipality, String number, String due);

    @Message(
            "Hører vi ikke fra dere, kan vi avgjøre saken på det vi har, eller avvise søknaden hvis noe nødvendig mangler.")
    String noAnswer();

    @Message("Utkastet til søknad om bevilling i {municipality} blir slettet")
    String draftSubject(String municipality);

    @Message(
            "Du har et utkast til en søknad om bevilling i {municipality} som ikke er rørt på lenge. Det blir slettet fra {day}, med alt du har skrevet og lagt ved.")
    String draft(String municipality, String day);

    @Message("Vil du beholde det, åpner du utkastet og lagrer en av delene.")
    String keepDraft();

    @Message("Logg inn for å åpne utkastet:")
    String openDraft();

    @Message("{municipality} ber om uttalelse, sak {number}")
    String statementSubject(String municipality, String number);

    @Message(
            "Til {name}: {municipality} ber om uttalelsen deres i sak {number} etter alkoholloven § 1-7. Siste frist er {due}.")
    String statement(String municipality, String name, String number, String due);

    @Message("Påminnelse om uttalelse til {municipality}, sak {number}")
    String statementReminderSubject(String municipality, String number);

    @Message(
            "Til {name}: {municipality} venter på uttalelsen deres i sak {number}. Siste frist er {due}. Trenger dere mer tid eller flere opplysninger, kan dere si fra samme sted.")
    String statementReminder(String municipality, String name, String number, String due);

    @Message("Uttalelse til {municipality} er over fristen, sak {number}")
    String statementOverdueSubject(String municipality, String number);

    @Message(
            "Til {name}: {municipality} ba om en uttalelse i sak {number} innen {due}, og har ikke fått svar. Du er oppgitt som overordnet for dem som skal svare.")
    String statementOverdue(String municipality, String name, String number, String due);

    @Message("Uttalelsen trengs ikke lenger, sak {number} i {municipality}")
    String statementRecalledSubject(String municipality, String number);

    @Message(
            "Til {name}: søknaden i sak {number} er trukket. {municipality} trenger ikke uttalelsen deres lenger. Dere trenger ikke å gjøre noe.")
    String statementRecalled(String municipality, String name, String number);

    @Message("Taushet regnes ikke som samtykke. Krever loven uttalelsen, står saken stille til den kommer.")
    String statementNoConsent();

    @Message("{#if contact}Spørsmål? Kontakt oss: {contact}{#else}Spørsmål? Kontakt kommunen.{/if}")
    String questions(String contact);

    @Message("brev")
    String fileName();

    @Message("Dette er en demonstrasjon. E-posten gir ingen rettigheter.")
    String demo();
}
