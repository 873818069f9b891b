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

    @Message("Serveringsbevilling {number}")
    String licenceTitle(String number);

    @Message("Daglig leder")
    String manager();

    @Message("Meld fra om endringer")
    String reportTitle();

    @Message(
            "Du skal melde fra til kommunen uten ugrunnet opphold når stedet får ny daglig leder, når det blir andre endringer blant dem som eier eller har vesentlig innflytelse, og når driften stanser (serveringsloven § 14). Selger du stedet, må kjøperen søke om ny bevilling innen 30 dager (§ 22).")
    String reportLead();

    @Message("Hva har skjedd?")
    String kind();

    @Message("Hvilken dag?")
    String on();

    @Message("Navn på ny daglig leder")
    String newManager();

    @Message("Bare når det er ny daglig leder. Den nye må ha bestått etablererprøven.")
    String newManagerHint();

    @Message("Hva har endret seg?")
    String note();

    @Message("Skriv hvem som er kommet til eller gått ut, og hvor mye de eier.")
    String noteHint();

    @Message("Dokumentasjon")
    String proof();

    @Message(
            "Skatteattest, firmaattest eller etablererprøven (serveringsloven §§ 8 og 14). PDF, PNG eller JPEG, høyst 20 MB.")
    String proofHint();

    @Message("Send meldingen")
    String sendReport();

    @Message("Meldt før")
    String reportedBefore();

    @Message("Meldingen er registrert hos kommunen.")
    String reported();

    @Message("Velg hva som har skjedd.")
    String chooseKind();

    @Message("Skriv en dag fra bevillingen ble gitt, til og med i dag.")
    String chooseDay();

    @Message("Skriv navnet på den nye daglige lederen.")
    String writeManager();

    @Message("Skriv hva som har endret seg, med høyst 2000 tegn.")
    String writeNote();

    @Message("Filen kan ikke tas imot. Den må være PDF, PNG eller JPEG, og høyst 20 MB.")
    String wrongProof();

    @Message("Serveringsbevilling: {place}")
    String inboxLicence(String place);

    @Message("Meld fra om ny daglig leder, endringer blant eierne eller innstilt drift")
    String inboxReport();

    @Message("Kommunen har varslet om serveringsbevillingen")
    String inboxNotice();
}
