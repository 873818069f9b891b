package no.bevilling.consultation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages on which a consulted body answers. */
@MessageBundle("uttaleportal")
@ReadByStaffOnly
public interface PortalMessages {
    @Message("Uttalelser")
    String menu();

    @Message("Uttalelser du skal gi")
    String title();

    @Message("Du svarer for: {names}")
    String answersFor(String names);

    @Message("Kontoen din er ikke knyttet til noen uttalepart ennå. Be kommunen om å gjøre det, så kommer sakene hit.")
    String notTied();

    @Message(
            "{#if count == 0}Ingen venter på svar{#else if count == 1}Én sak venter på svar{#else}{count} saker venter på svar{/if}")
    String waiting(int count);

    @Message("{#if count == 1}Én av dem er over fristen.{#else}{count} av dem er over fristen.{/if}")
    String late(long count);

    @Message("Alt er besvart. Nye saker kommer hit av seg selv.")
    String allAnswered();

    @Message("Besvart")
    String answeredTitle();

    @Message("Sak")
    String caseColumn();

    @Message("Svarfrist")
    String dueColumn();

    @Message("Hvem og hvor")
    String whoColumn();

    @Message("Kommune")
    String municipalityColumn();

    @Message("Svar")
    String answerColumn();

    @Message(
            "{#if days < 0}{#if over == 1}1 dag over fristen{#else}{over} dager over fristen{/if}{#else if days == 0}I dag{#else if days == 1}I morgen{#else}Om {days} dager{/if}")
    String daysLeft(long days, long over);

    @Message("Dere har lovet svar innen {date}.")
    String promised(String date);

    @Message("Venter på svar fra saksbehandleren")
    String waitingForCaseworker();

    @Message("søknad om serveringsbevilling")
    String foodService();

    @Message("{kind}, {type}")
    String what(String kind, String type);

    @Message("{place}: {what}")
    String caseTitle(String what, String place);

    @Message("Sak {number} i {municipality}. {body} ble spurt {day}.")
    String caseLead(String number, String municipality, String body, String day);

    @Message("Svarfrist {date}")
    String due(String date);

    @Message(
            "Loven krever uttalelsen deres ({law}). Saken kan ikke avgjøres før dere har svart. Taushet er ikke samtykke.")
    String mandatory(String law);

    @Message("Kommunen har bedt om uttalelsen deres.")
    String notMandatory();

    @Message("Saken er avgjort eller svaret er lagt fram for søkeren. Svaret kan ikke endres lenger.")
    String closed();

    @Message("Svaret deres")
    String givenTitle();

    @Message("{name} svarte {moment}")
    String givenBy(String name, String moment);

    @Message("Kommunen førte inn svaret, mottatt {date}")
    String givenByHand(String date);

    @Message("Bare for dem som trenger det (forvaltningsloven § 13)")
    String confidentialPart();

    @Message("Svar på saken")
    String answerTitle();

    @Message("Endre svaret")
    String changeTitle();

    @Message("Ingen merknader")
    String noRemarks();

    @Message("Vi har merknader")
    String remarks();

    @Message("Vi trenger mer tid")
    String moreTime();

    @Message("Vi trenger flere opplysninger")
    String moreInformation();

    @Message("Merknadene")
    String text();

    @Message(
            "Skriv det dere vet: hva som skjedde, når og hvor. Kommunen legger det som taler mot søknaden fram for søkeren (forvaltningsloven § 17).")
    String textHint();

    @Message("Taushetsbelagt del")
    String confidential();

    @Message(
            "Personlige forhold eller forretningsforhold som ikke skal ut til konkurrenter eller offentligheten. Bare saksbehandler og godkjenner ser denne delen, og den er ikke med i kopier til andre.")
    String confidentialHint();

    @Message("Hvorfor er den taushetsbelagt?")
    String because();

    @Message("Noens personlige forhold (forvaltningsloven § 13 nr. 1)")
    String personal();

    @Message("Drifts- eller forretningsforhold (forvaltningsloven § 13 nr. 2)")
    String business();

    @Message("Send merknadene")
    String sendRemarks();

    @Message("Når kan dere svare?")
    String until();

    @Message("Fristen kommunen satte, står. Saksbehandleren får vite når svaret kommer.")
    String untilHint();

    @Message("Hvorfor trenger dere mer tid?")
    String delayBecause();

    @Message("Gi beskjed")
    String sendDelay();

    @Message("Spørsmål til saksbehandleren")
    String question();

    @Message("Send spørsmålet")
    String sendQuestion();

    @Message("Spørsmål og svar")
    String questionsTitle();

    @Message("{name} spurte {moment}")
    String askedBy(String name, String moment);

    @Message("{name} svarte {moment}")
    String repliedBy(String name, String moment);

    @Message("Ikke besvart ennå.")
    String notReplied();

    @Message("Dette gjelder saken")
    String factsTitle();

    @Message("Vis fødselsnumre")
    String showNumbers();

    @Message("{born} (resten er ikke oppgitt)")
    String numberNotGiven(String born);

    @Message("Det blir loggført at du har sett dem.")
    String showNumbersHint();

    @Message("Svaret er sendt til {municipality}.")
    String answered(String municipality);

    @Message("{municipality} har fått vite når svaret kommer.")
    String delayed(String municipality);

    @Message("Spørsmålet er sendt til {municipality}.")
    String asked(String municipality);

    @Message("Skriv merknadene, med høyst 10 000 tegn. Har dere ingen, velg «Ingen merknader».")
    String textWrong();

    @Message("Skriv høyst 10 000 tegn.")
    String confidentialWrong();

    @Message("Velg hvorfor den delen er taushetsbelagt.")
    String becauseWrong();

    @Message("Skriv en dato etter i dag og etter svarfristen, innen et halvt år.")
    String untilWrong();

    @Message("Skriv hvorfor dere trenger mer tid.")
    String delayBecauseWrong();

    @Message("Skriv hva dere må vite.")
    String questionWrong();
}
