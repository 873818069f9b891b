package no.bevilling.knowledgetest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages where the municipality handles knowledge tests. */
@MessageBundle("kunnskapsprove")
@ReadByStaffOnly
public interface KnowledgeTestMessages {
    @Message("Kunnskapsprøver")
    String menu();

    @Message("Kunnskapsprøver og etablererprøver")
    String title();

    @Message(
            "Prøven skal holdes innen to måneder etter at noen har bedt om den (alkoholforskriften § 5-3). Den som haster mest, står først.")
    String lead();

    @Message("Åpne")
    String openOnes();

    @Message("Alle")
    String allOnes();

    @Message("Vis")
    String choose();

    @Message("{count} prøver")
    String caption(long count);

    @Message("Ingen venter på prøve.")
    String none();

    @Message("Nummer")
    String number();

    @Message("Kandidat")
    String candidate();

    @Message("Prøve")
    String kind();

    @Message("Frist")
    String due();

    @Message("Dato")
    String date();

    @Message("Status")
    String status();

    @Message("ikke satt")
    String noDate();

    @Message("Meld på noen")
    String register();

    @Message("For den som melder seg på papir eller telefon, og for kommunens kontrollører.")
    String registerLead();

    @Message("Kandidaten er meldt på.")
    String registered();

    @Message("Datoer")
    String dates();

    @Message("Ingen datoer er satt.")
    String noDates();

    @Message("{left} av {seats} plasser ledig")
    String seatsLeft(int left, int seats);

    @Message("{left} ledig")
    String left(int left);

    @Message("Sett en dato")
    String newDate();

    @Message("Dag")
    String startsOn();

    @Message("Klokkeslett")
    String startsAt();

    @Message("Sted")
    String place();

    @Message("Plasser")
    String seats();

    @Message("Legg til datoen")
    String setDate();

    @Message("Datoen er lagt til.")
    String dateSet();

    @Message("Avlys {date}")
    String callOffDate(String date);

    @Message("Datoen er avlyst. De som skulle komme, må få en ny.")
    String dateCalledOff();

    @Message("Til prøvene")
    String back();

    @Message("Påmeldt")
    String requestedOn();

    @Message("Hjemmel")
    String law();

    @Message("E-post")
    String email();

    @Message("Postadresse")
    String address();

    @Message("Gebyr")
    String fee();

    @Message("{kroner} kroner")
    String feeOf(int kroner);

    @Message("Ingen sats i forskriften")
    String noFee();

    @Message("Betalt {day}{#if reference} ({reference}){/if}")
    String paidOnDay(String day, String reference);

    @Message("Ikke betalt")
    String notPaid();

    @Message("{day} klokken {time}, {place}")
    String when(String day, String time, String place);

    @Message("Registrer betaling")
    String payTitle();

    @Message(
            "Gebyret betales på forskudd for hvert forsøk (alkoholforskriften § 5-6). Uten det kan ikke resultatet registreres.")
    String payLead();

    @Message("Betalt")
    String paidOn();

    @Message("Referanse")
    String reference();

    @Message("Registrer betalingen")
    String pay();

    @Message("Betalingen er registrert.")
    String paidSaved();

    @Message("Sett dato")
    String moveTitle();

    @Message("Når?")
    String session();

    @Message("Bruk denne datoen")
    String move();

    @Message("Datoen er satt. Kall inn på nytt.")
    String moved();

    @Message("Kall inn")
    String inviteTitle();

    @Message("Innkallingen går på e-post, eller i posten når det ikke er noen e-postadresse.")
    String inviteLead();

    @Message("Send innkalling")
    String invite();

    @Message("Innkallingen er lagt til utsending.")
    String invited();

    @Message("Innkalt {at}")
    String invitedAt(String at);

    @Message("Registrer resultat")
    String resultTitle();

    @Message("Prøven tas et annet sted. Skriv det systemet der sier.")
    String resultLead();

    @Message("Oppgitt grense: {mark} riktige ({source}). Den avgjør ingenting her.")
    String passMark(int mark, String source);

    @Message("Hvordan gikk det?")
    String outcome();

    @Message("Dagen prøven ble tatt")
    String takenOn();

    @Message("Riktige svar")
    String rightAnswers();

    @Message("Lagre resultatet")
    String saveResult();

    @Message("Resultatet er lagret.")
    String resultSaved();

    @Message("Tatt {day}")
    String takenWas(String day);

    @Message("{answers} riktige svar")
    String answersWere(int answers);

    @Message("Registrert av {name}")
    String recordedBy(String name);

    @Message("Bevis")
    String certificate();

    @Message("Sjekk koden")
    String check();

    @Message("Trekk beviset tilbake")
    String withdrawTitle();

    @Message("Når det er gitt ved en feil. Koden viser da at beviset ikke gjelder.")
    String withdrawLead();

    @Message("Hvorfor?")
    String because();

    @Message("Trekk tilbake")
    String withdraw();

    @Message("Beviset gjelder ikke lenger.")
    String withdrawn();

    @Message("Trukket tilbake: {because}")
    String withdrawnBecause(String because);

    @Message("Meld av kandidaten")
    String callOff();

    @Message("Kandidaten er meldt av.")
    String calledOff();

    @Message("Brev")
    String letters();

    @Message("Velg en dag og et klokkeslett fram i tid")
    String chooseMoment();

    @Message("Skriv hvor")
    String writePlace();

    @Message("Skriv et antall plasser")
    String writeSeats();

    @Message("Velg en dato med ledig plass")
    String noSeat();

    @Message("Velg en dag til og med i dag")
    String choosePaid();

    @Message("Velg hvordan det gikk")
    String chooseOutcome();

    @Message("Velg en dag fra påmeldingen til i dag")
    String chooseTaken();

    @Message("Skriv antall riktige svar")
    String writeAnswers();

    @Message("Skriv en kort tekst")
    String writeBecause();

    @Message("Velg en prøve")
    String chooseKind();

    @Message("Navn")
    String name();

    @Message("Fødselsnummer")
    String identityNumber();

    @Message("Elleve siffer. Lagres kryptert og vises aldri igjen.")
    String identityHint();

    @Message("Skriv navnet")
    String writeName();

    @Message("Skriv et gyldig fødselsnummer, elleve siffer")
    String writeIdentityNumber();

    @Message("Skriv en e-postadresse, eller en postadresse i stedet")
    String writeEmail();

    @Message("Meld på")
    String save();
}
