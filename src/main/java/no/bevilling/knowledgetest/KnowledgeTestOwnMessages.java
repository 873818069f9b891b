package no.bevilling.knowledgetest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page where somebody books a knowledge test. */
@MessageBundle("prove")
public interface KnowledgeTestOwnMessages {
    @Message("Kunnskapsprøve og etablererprøve")
    String title();

    @Message(
            "Styrer og stedfortreder må ha bestått kunnskapsprøven (alkoholloven § 1-7c). Daglig leder på et serveringssted må ha tatt etablererprøven (serveringsloven § 5).")
    String lead();

    @Message("Hvor vil du ta prøven?")
    String chooseMunicipality();

    @Message("Prøve i {name}")
    String inMunicipality(String name);

    @Message("Nummer på prøven")
    String number();

    @Message("Prøvene dine")
    String mine();

    @Message("{day} klokken {time}, {place}")
    String when(String day, String time, String place);

    @Message("Kommunen setter en dato og kaller deg inn.")
    String noDate();

    @Message("Prøven skal holdes innen {day}.")
    String by(String day);

    @Message("Gebyret er {kroner} kroner for hvert forsøk, og betales på forskudd (alkoholforskriften § 5-6).")
    String fee(int kroner);

    @Message("Det er satt av {minutes} minutter til kunnskapsprøven.")
    String minutes(int minutes);

    @Message("Gebyret er ikke betalt.")
    String notPaid();

    @Message("Last ned beviset")
    String certificate();

    @Message("Kode: {code}")
    String code(String code);

    @Message("Oppgi koden når du søker om bevilling her. Alle kan sjekke den.")
    String codeHelp();

    @Message("Meld deg på")
    String bookTitle();

    @Message("Hvilken prøve?")
    String kind();

    @Message("Når passer det?")
    String session();

    @Message("Ingen av dem: kommunen finner en dato")
    String anyDate();

    @Message("{left} ledig")
    String left(int left);

    @Message("Navnet ditt")
    String name();

    @Message("Fødselsnummer")
    String identityNumber();

    @Message("Elleve siffer. Det lagres kryptert og vises aldri igjen.")
    String identityHint();

    @Message("E-post")
    String email();

    @Message("Hit kommer innkallingen.")
    String emailHint();

    @Message("Postadresse")
    String address();

    @Message("Bare hvis du vil ha brev i posten i stedet.")
    String addressHint();

    @Message("Meld meg på")
    String book();

    @Message("Du er meldt på.")
    String booked();

    @Message("Meld meg av")
    String cancel();

    @Message("Du er meldt av.")
    String cancelled();

    @Message("Velg en prøve")
    String chooseKind();

    @Message("Skriv navnet ditt")
    String writeName();

    @Message("Skriv et gyldig fødselsnummer, elleve siffer")
    String writeIdentityNumber();

    @Message("Skriv en e-postadresse, eller en postadresse i stedet")
    String writeEmail();

    @Message("Det er ikke plass den dagen. Velg en annen.")
    String noSeat();

    @Message("Beviset gjelder ikke lenger.")
    String withdrawn();
}
