package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages where an applicant begins, comes back, and follows the case. */
@MessageBundle("egensak")
public interface OwnCaseMessages {
    @Message(
            "Her søker du kommunen om å få selge eller skjenke alkohol. Du kan stoppe når du vil; alt du har svart blir lagret.")
    String startLead();

    @Message("Søknadene dine")
    String mine();

    @Message("Ny søknad")
    String newApplication();

    @Message("Kommunen der stedet ligger.")
    String municipalityHelp();

    @Message("Dette bør du ha for hånden")
    String haveReady();

    @Message(
            "Organisasjonsnummeret, fødselsnumrene til styrer og stedfortreder, bevis for kunnskapsprøven, plantegning, leiekontrakt og et anslag på hvor mange liter du vil selge i året. Har du ikke alt nå, kan du begynne likevel og fortsette en annen dag.")
    String haveReadyText();

    @Message("Sendt {when}")
    String sentAt(String when);

    @Message("Ta delene i den rekkefølgen du vil. Alt blir lagret underveis.")
    String tasksLead();

    @Message("Deler av søknaden")
    String tasksLabel();

    @Message("Alt du har svart og alle vedlegg blir borte for godt.")
    String discardMeaning();

    @Message("Ja, slett utkastet")
    String discardYes();

    @Message("Til søknadene dine")
    String backToMine();

    @Message("Søknad")
    String licenceTypeShort();

    @Message("Søknaden er sendt")
    String receiptTitle();

    @Message("{municipality} kommune har mottatt søknaden.")
    String receiptText(String municipality);

    @Message("Saksnummer")
    String caseNumber();

    @Message("Hva skjer nå?")
    String whatNext();

    @Message("Du får et foreløpig svar innen en måned hvis vedtaket tar lengre tid (forvaltningsloven § 11 a).")
    String nextPreliminary();

    @Message(
            "Kommunen ber politiet og sosialtjenesten om uttalelse. Har de merknader, får du kommentere dem før saken blir avgjort.")
    String nextStatements();

    @Message(
            "Mangler det noe, får du beskjed. Fristen på fire måneder løper fra alt er på plass (alkoholloven § 1-11).")
    String nextMissing();

    @Message("Vedtaket kommer her. Er du uenig, kan du klage innen tre uker.")
    String nextDecision();

    @Message("Dokumenter til deg")
    String documents();

    @Message("Ingen dokumenter ennå. Vedtaket kommer her når saken er avgjort.")
    String noDocuments();

    @Message(
            "Noen som kommunen har spurt, har innvendinger mot søknaden. Kommunen avgjør ikke saken før du har fått svare.")
    String toCommentText();

    @Message("Les og kommenter")
    String readAndComment();

    @Message("Det du svarte")
    String yourAnswers();

    @Message("Trekk søknaden")
    String withdrawTitle();

    @Message(
            "Trekker du søknaden, avslutter kommunen saken uten vedtak. Du får ikke bevilling etter denne søknaden, og heller ikke avslag. Du får et brev om at den er trukket, og kan søke på nytt når du vil.")
    String withdrawMeaning();

    @Message("Hvorfor trekker du søknaden?")
    String withdrawReason();

    @Message("Skriv høyst 2000 tegn.")
    String withdrawReasonWrong();

    @Message("Ja, trekk søknaden")
    String withdrawYes();

    @Message("Nei, behold den")
    String withdrawNo();

    @Message("Søknaden er trukket. Du får et brev om det.")
    String withdrawn();

    @Message("Søknaden er avgjort eller trukket, og kan ikke trekkes nå.")
    String notWithdraw();

    @Message("Klage på vedtaket")
    String appeal();

    @Message("Se klagen")
    String seeAppeal();

    @Message("Klage venter")
    String appealPending();

    @Message("Fra kommunen")
    String letters();

    @Message("Svar innen {date}")
    String answerBy(String date);
}
