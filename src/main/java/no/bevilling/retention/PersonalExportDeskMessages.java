package no.bevilling.retention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts for staff who answer somebody that asks what is known of them. */
@MessageBundle("innsynsak")
@ReadByStaffOnly
public interface PersonalExportDeskMessages {
    @Message("Innsyn for personer")
    String menu();

    @Message("Innsyn for personer i {municipality} kommune")
    String title(String municipality);

    @Message(
            "Når noen spør hva kommunen vet om dem: finn det, last det ned og gi det til dem. Den som kan logge inn, kan be om det selv på Min side.")
    String lead();

    @Message("Finn opplysninger om en person")
    String askTitle();

    @Message("Fødselsnummer")
    String identityNumber();

    @Message("Brukes til å finne personen, og lagres ikke.")
    String identityHint();

    @Message("E-postadresse")
    String email();

    @Message("Hvorfor spørres det?")
    String reason();

    @Message("Hvordan vet du hvem som spør?")
    String checked();

    @Message("For eksempel: viste pass i servicetorget, eller skrev fra digital postkasse.")
    String checkedHint();

    @Message("Finn opplysningene")
    String ask();

    @Message("Opplysningene blir samlet. Last siden på nytt om litt.")
    String asked();

    @Message("Kopier")
    String list();

    @Message("Ingen har spurt ennå.")
    String none();

    @Message("Bedt om")
    String askedOn();

    @Message("Av")
    String by();

    @Message("Grunn")
    String why();

    @Message("Antall opplysninger")
    String things();

    @Message("Antall ganger hentet")
    String downloads();

    @Message("Kopi")
    String copy();

    @Message("Last ned")
    String take();

    @Message("blir laget")
    String waiting();

    @Message("borte")
    String gone();

    @Message("personen selv")
    String own();

    @Message("Filen tas bort etter {days} dager.")
    String keptFor(int days);

    @Message(
            "{#when field}{#is 'identityNumber'}Skriv et gyldig fødselsnummer, eller en e-postadresse.{#is 'email'}Skriv en e-postadresse.{#is 'reason'}Skriv hvorfor det spørres, med høyst 500 tegn.{#else}Skriv hvordan du vet hvem som spør, med høyst 500 tegn.{/when}")
    String wrong(String field);
}
